import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { isWebAddress } from '../content/address.js';
import { closest } from '../content/closest.js';
import { filesBeside } from '../content/file-places.js';
import { readContent } from '../content/load.js';
import { choosePlans, embedFiles, embedPage, embedPlans, type EmbedPlan } from '../embed/pages.js';
import { commandMessages } from '../i18n/command.js';
import { dayOf } from '../i18n/dates.js';
import { embedCommandMessages } from '../i18n/embed-command.js';
import { toLanguage, type Language } from '../i18n/language.js';
import { checkedContent, reasonOf } from './checked-content.js';
import { OutsideError, writeFiles, type FileToWrite } from './write-files.js';

/** What was asked of `lindring embed`. */
export interface EmbedAsked {
  readonly files: readonly string[];
  readonly out: string | undefined;
  /** `case-card` or `case-card/torunn`; without any, all pages. */
  readonly only: readonly string[];
  /** Where the files of the content lie, on the web. */
  readonly base: string | undefined;
  readonly language: Language;
  /** The language of the pages; that of the content when nobody asked for one. */
  readonly pageLanguage: Language | undefined;
  readonly isJson: boolean;
  /** The folder with the files for script tags. */
  readonly cdn: string;
}

/** A command that cannot go on: what it says, and the exit code. */
class Stop extends Error {
  constructor(
    readonly said: string,
    readonly code: number,
  ) {
    super(said);
  }
}

/**
 * `lindring embed`: one page for each case, film, question, session and list of a content file, to put in frames.
 *
 * @returns the exit code: 0 when the pages are written, 1 when the content has faults, 2 when the command or a file
 * cannot be read, or the folder cannot be written.
 */
export async function runEmbed(asked: EmbedAsked): Promise<number> {
  try {
    return await embed(asked);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.said);
    return error.code;
  }
}

async function embed(asked: EmbedAsked): Promise<number> {
  const { language, out, isJson, only, base } = asked;
  const words = embedCommandMessages[language];
  const [file] = asked.files;
  if (file === undefined) throw new Stop(commandMessages[language].noFiles, 2);
  if (out === undefined) throw new Stop(words.noOut, 2);
  if (base !== undefined && !isWebAddress(base)) throw new Stop(words.badBase(base), 2);
  const today = dayOf(new Date());
  const checked = await checkedContent(file, { language, today, refusal: () => words.faults });
  if (typeof checked === 'number') return checked;
  if (checked.warnings > 0) console.error(words.warnings(checked.warnings, file));
  const content = readContent(checked.raw, '');
  const pageLanguage = asked.pageLanguage ?? toLanguage(content.language);
  const plans = embedPlans(content, pageLanguage);
  const { chosen, unknown } = choosePlans(plans, only);
  const [wrong] = unknown;
  if (wrong !== undefined) throw new Stop(words.unknownPage(wrong, meantBy(wrong, plans)), 2);
  const pages = chosen.map((plan) =>
    embedPage(content, plan, chosen, { language: pageLanguage, today, base }),
  );
  const built = (name: string): Promise<string> => readFile(path.join(asked.cdn, name), 'utf8');
  const beside = {
    script: await built('lindring-whole.js'),
    resize: await built('resize.js'),
    licences: await built('LICENSES.txt'),
  };
  const files = [...pages, ...embedFiles(beside)];
  await write(out, files, language);
  const left = only.length > 0 ? [] : await leftBehind(out, plans, files);
  if (isJson) {
    const list = files.map(({ path: name, text }) => ({ path: name, bytes: Buffer.byteLength(text) }));
    console.log(JSON.stringify({ written: list, left }, null, 2));
    return 0;
  }
  console.log(words.written(pages.length, path.join(out, 'embed')));
  for (const [tag, count] of counted(chosen)) console.log(words.kind(count, tag));
  if (base === undefined && filesBeside(content.raw).length > 0) console.log(words.files);
  if (left.length > 0) console.log(words.left(left));
  return 0;
}

async function write(out: string, files: readonly FileToWrite[], language: Language): Promise<void> {
  const words = embedCommandMessages[language];
  const told = process.stderr.isTTY
    ? (done: number) => process.stderr.write(`\r${words.progress(done, files.length)}\u001b[K`)
    : undefined;
  try {
    await writeFiles(out, files, told);
  } catch (error) {
    if (error instanceof OutsideError) throw new Stop(words.outside(error.path), 2);
    const { path: place = out } = error as NodeJS.ErrnoException;
    throw new Stop(words.notWritten(place, reasonOf(error)), 2);
  } finally {
    if (told) process.stderr.write('\r\u001b[K');
  }
}

/** The page or the kind of page that was probably meant. */
function meantBy(name: string, plans: readonly EmbedPlan[]): string {
  const names = new Set(plans.flatMap(({ tag, id }) => [tag, `${tag}/${id}`]));
  return closest(name, names) ?? '';
}

function counted(plans: readonly EmbedPlan[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tag } of plans) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

/** Pages of an earlier run that this one has not made: of things that are no longer in the content. */
async function leftBehind(
  out: string,
  plans: readonly EmbedPlan[],
  files: readonly FileToWrite[],
): Promise<string[]> {
  const made = new Set(files.map((each) => each.path));
  const tags = [...new Set(plans.map(({ tag }) => tag))].sort();
  const found = await Promise.all(
    tags.map(async (tag) => {
      const names = await readdir(path.join(out, 'embed', tag)).catch(() => []);
      return names.filter((name) => name.endsWith('.html')).map((name) => `embed/${tag}/${name}`);
    }),
  );
  return found
    .flat()
    .filter((each) => !made.has(each))
    .sort();
}
