import { warnOnce } from '../guest/warn.js';
import { faultRemedies } from '../i18n/fault-remedies.js';
import { issueMessages } from '../i18n/issues.js';
import { pageLanguage, type Language } from '../i18n/language.js';
import { describeIssues } from './describe-issues.js';
import type { ContentError, ContentIssue } from './errors.js';

/** The one its webmaster reads. */
const webmasterLanguage = (): Language => pageLanguage(document);

/** The address without a password somebody may have written into it. */
function shown(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/?#]*@/, '$1');
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

function remedyFor({ code, url, status = 0 }: ContentError): string {
  const remedies = faultRemedies[webmasterLanguage()];
  if (code === 'network' && url.startsWith('file:')) return remedies.fromDisk();
  if (code === 'network' && url.startsWith('http:') && location.protocol === 'https:')
    return remedies.mixed();
  // What `location` says is not the origin that is asked with there.
  if (code === 'network' && globalThis.origin === 'null') return remedies.withoutOrigin();
  const { origin } = location;
  const source = originOf(url) === origin ? "'self'" : originOf(url);
  return remedies[code]({ status, source, page: origin });
}

function say(url: string, remedy: string, issues: readonly ContentIssue[]): void {
  warnOnce(
    [`${shown(url)}: ${remedy}`, ...describeIssues(issues, issueMessages[webmasterLanguage()])].join(
      '\n  - ',
    ),
  );
}

/** Tells the webmaster why a content file is not shown, and what to do about it: once per file and fault. */
export function reportFault(error: ContentError): void {
  const code = error.status ? `${error.code} ${error.status}` : error.code;
  say(error.url, `${remedyFor(error)} (${code})`, error.issues);
}

/** Tells the webmaster why a local overlay is not shown; the content it was to be laid on is. */
export function reportOverlayFault(error: ContentError): void {
  const code = error.status ? `${error.code} ${error.status}` : error.code;
  const { overlay, overlaySchema } = faultRemedies[webmasterLanguage()];
  const why = error.code === 'schema' ? overlaySchema() : remedyFor(error).replace(/\bsrc\b/, 'overlay');
  say(error.url, `${overlay()} ${why} (${code})`, error.issues);
}

/** Tells the webmaster what in a local overlay is left out, or should be looked at. */
export function reportOverlayIssues(url: string, issues: readonly ContentIssue[]): void {
  const { overlayParts, warnings } = faultRemedies[webmasterLanguage()];
  say(url, issues.every((issue) => issue.warning) ? warnings() : overlayParts(), issues);
}

/** Tells the webmaster what is wrong in parts of a file that is shown. */
export function reportIssues(url: string, issues: readonly ContentIssue[]): void {
  const remedies = faultRemedies[webmasterLanguage()];
  say(url, issues.every((issue) => issue.warning) ? remedies.warnings() : remedies.parts(), issues);
}
