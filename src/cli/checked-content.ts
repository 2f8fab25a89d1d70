import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFile } from '../check/check-file.js';
import { findingLines } from '../check/finding-lines.js';
import { jsonIn } from '../content/content-script.js';
import { commandMessages } from '../i18n/command.js';
import type { Language } from '../i18n/language.js';

/** A content file without faults. */
export interface CheckedContent {
  readonly raw: Readonly<Record<string, unknown>>;
  /** Where what it refers to lies. */
  readonly folder: string;
  /** How many things in it readers would miss. */
  readonly warnings: number;
}

/** How a file is checked before something is made of it. */
export interface Checking {
  readonly language: Language;
  readonly today: string;
  /** What is said below the faults: that nothing has been made. */
  readonly refusal: (count: number, file: string) => string;
}

/**
 * Reads a content file that something is to be made of, and says what must be mended first.
 *
 * @returns the file, or the exit code: 1 for faults, 2 when it cannot be read
 */
export async function checkedContent(
  file: string,
  { language, today, refusal }: Checking,
): Promise<CheckedContent | number> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    console.error(commandMessages[language].notRead(file, reasonOf(error)));
    return 2;
  }
  const all = checkFile(text, { language, today });
  const findings = all.filter(({ level }) => level === 'error');
  if (findings.length > 0) {
    for (const line of findingLines({ file, findings }, language)) console.error(line);
    console.error(refusal(findings.length, file));
    return 1;
  }
  const raw = JSON.parse(jsonIn(text)) as CheckedContent['raw'];
  return { raw, folder: path.dirname(path.resolve(file)), warnings: all.length };
}

/** Reads the files beside a content file; those that are not there are left out. */
export async function filesIn(folder: string, files: Iterable<string>): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const file of new Set(files)) {
    const place = path.resolve(folder, decodeURIComponent(file.replace(/[?#].*$/, '')));
    const bytes = await readFile(place).catch(() => undefined);
    if (bytes) found.set(file, new Uint8Array(bytes));
  }
  return found;
}

/** A script of this version of the library, as it lies in the package. */
export async function builtScript(name: string): Promise<string> {
  return readFile(new URL(`../../cdn/${name}`, import.meta.url), 'utf8');
}

/** Why something on the disk did not go well, in a word. */
export function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
