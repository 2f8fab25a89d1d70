import type { Finding } from '../../check/check-file.js';
import { jsonIn } from '../../content/content-script.js';
import { dayOf } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import type { OpenedFile } from './state.js';

// More than any content file may be; of what is larger, as much is read as shows that it is too large.
const mostBytes = 20_000_000;

let worker: Worker | undefined;

/** Reads and checks a file; nothing when another one was opened meanwhile. Rejects when it cannot be read. */
export async function openFile(file: File, language: Language): Promise<OpenedFile | undefined> {
  worker?.terminate();
  const mine = new Worker(new URL('tools/verktoy-check.js', document.baseURI), { type: 'module' });
  worker = mine;
  const given = await file.slice(0, mostBytes).text();
  if (mine !== worker) return undefined;
  const findings = await checked(mine, given, language);
  if (mine !== worker) return undefined;
  mine.terminate();
  const isSound = !findings.some(({ level }) => level === 'error');
  const text = jsonIn(given);
  return { name: file.name, text, raw: rawOf(text, findings), findings, isSound };
}

function checked(by: Worker, text: string, language: Language): Promise<Finding[]> {
  return new Promise((resolve, reject) => {
    by.addEventListener('message', ({ data }: MessageEvent<Finding[]>) => resolve(data));
    by.addEventListener('error', reject);
    by.postMessage({ text, language, today: dayOf(new Date()) });
  });
}

/** Not parsed again where the check has said that the file as a whole is no content. */
function rawOf(text: string, findings: readonly Finding[]): OpenedFile['raw'] {
  if (findings.some(({ level, path }) => level === 'error' && path === '')) return undefined;
  try {
    return JSON.parse(text) as OpenedFile['raw'];
  } catch {
    return undefined;
  }
}

/** What stands at a place in a text: its line, cut where it is long, and a little of what follows. */
export function placeIn(text: string, { line, column }: { readonly line: number; readonly column: number }) {
  const around = 80;
  const ends = /\r\n|\n|\r/g;
  for (let at = 1; at < line && ends.exec(text); at += 1);
  const start = ends.lastIndex;
  const end = ends.exec(text)?.index ?? text.length;
  const at = Math.min(start + column - 1, end);
  const from = Math.max(start, at - around);
  const to = Math.min(end, at + around);
  const next = text
    .slice(end, end + 3 * around)
    .split(ends, 4)
    .slice(1);
  return {
    before: `${from > start ? '… ' : ''}${text.slice(from, at)}`,
    after: `${text.slice(at, to)}${to < end ? ' …' : ''}`,
    next: next.map((each) => `\n${each}`).join(''),
  };
}
