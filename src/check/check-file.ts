import { jsonIn } from '../content/content-script.js';
import { describeIssues } from '../content/describe-issues.js';
import type { ContentError, ContentIssue } from '../content/errors.js';
import { findJsonFault } from '../content/json-fault.js';
import { maxBytes, readContent } from '../content/load.js';
import { checkReferences } from '../content/references.js';
import { lists } from '../content/schema/content.js';
import { adviceMessages } from '../i18n/check.js';
import { faultRemedies } from '../i18n/fault-remedies.js';
import { issueMessages } from '../i18n/issues.js';
import type { Language } from '../i18n/language.js';
import { adviseOn, type Advice } from './author-rules.js';
import { JsonPlaces, type Position } from './json-places.js';

/** One thing to mend in a content file: `error` keeps something from being shown, `warning` does not. */
export interface Finding extends Position {
  readonly level: 'error' | 'warning';
  /** JSON path; empty for the file itself. */
  readonly path: string;
  /** A stable name for what is wrong. */
  readonly code: string;
  /** What is wrong and what to do, in a sentence. */
  readonly sentence: string;
}

/** How a file is checked. */
export interface CheckOptions {
  readonly language: Language;
  /** The day reviews are held against, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Everything there is to say of a content file, in the order of its lines: syntax, schema, ids and references, keys that
 * stand twice, and the author's rules. The same rules a page reads it by. Never throws.
 *
 * @param given The file as it is on the disk: JSON, or a content script around it.
 */
export function checkFile(given: string, { language, today }: CheckOptions): Finding[] {
  const text = jsonIn(given);
  // Too large a file is not read at all, and looking for places in it would take many seconds.
  const places = new JsonPlaces(text.length > maxBytes ? '' : text);
  const ofIssue = (issue: ContentIssue): Finding => ({
    level: issue.warning ? 'warning' : 'error',
    path: issue.path,
    code: issue.code,
    sentence: describeIssues([{ ...issue, path: '' }], issueMessages[language])[0] ?? '',
    ...places.positionOf(issue.path),
  });
  const ofAdvice = ({ path, code, values }: Advice): Finding => ({
    level: 'warning',
    path,
    code,
    sentence: adviceMessages[language][code](values),
    ...places.positionOf(path),
  });
  const twins = places.twins().map(({ path, key, position }): Finding => ({
    level: 'error',
    path,
    code: 'duplicateKey',
    sentence: adviceMessages[language].duplicateKey({ key }),
    ...position,
  }));
  const { issues, advice, fault } = read(text, today);
  const findings = [...issues.map(ofIssue), ...twins, ...advice.map(ofAdvice)];
  if (fault && issues.length === 0) findings.push(ofFault(fault, text, language));
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

interface Read {
  readonly issues: readonly ContentIssue[];
  readonly advice: readonly Advice[];
  readonly fault?: ContentError;
}

/** Every list is asked for, as a page with every element would. */
function read(text: string, today: string): Read {
  const issues: ContentIssue[] = [];
  try {
    const content = readContent(text, '', (told) => issues.push(...told));
    for (const [list, item] of Object.entries(lists)) content.list({ list, item });
    const told = new Set(issues.map(({ path, code }) => `${code} ${path}`));
    const references = checkReferences(content.raw).filter(({ path, code }) => !told.has(`${code} ${path}`));
    return { issues: [...issues, ...references], advice: adviseOn(content, today) };
  } catch (error) {
    const fault = error as ContentError;
    return { issues: fault.issues.filter(({ code }) => code !== 'json'), advice: [], fault };
  }
}

/** A file that is no content file at all: the place where it stops being JSON, or what it is instead. */
function ofFault({ code }: ContentError, text: string, language: Language): Finding {
  const [issue] = code === 'json' ? findJsonFault(text) : [];
  const { emptyFile, webPage } = adviceMessages[language];
  const sentence = {
    empty: () => emptyFile({}),
    html: () => webPage({}),
    json: () => (issue && describeIssues([issue], issueMessages[language])[0]) ?? '',
  }[code as string];
  const { line = 1, column = 1 } = issue?.values ?? {};
  return {
    level: 'error',
    path: '',
    code,
    // What is left are faults of the file as a whole, such as its size: the same sentence as on a page.
    sentence: sentence?.() ?? faultRemedies[language][code]({ status: 0, source: '', page: '' }),
    line: Number(line),
    column: Number(column),
  };
}
