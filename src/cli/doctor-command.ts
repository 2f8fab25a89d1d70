import { checkPage, type Answer } from '../check/page-check.js';
import { commandMessages } from '../i18n/command.js';
import { doctorMessages } from '../i18n/doctor.js';
import type { Language } from '../i18n/language.js';

/** What was asked of `lindring doctor`. */
export interface DoctorAsked {
  readonly addresses: readonly string[];
  readonly language: Language;
  readonly isJson: boolean;
  readonly tags: ReadonlySet<string>;
}

/** In milliseconds; a server that takes longer is as good as gone for a reader too. */
const patience = 15_000;

async function ask(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
    return {
      status: answer.status,
      headers: answer.headers,
      body: new Uint8Array(await answer.arrayBuffer()),
    };
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause;
    const why = cause?.code ?? (error as Error).name;
    return { status: 0, headers: new Headers(), body: new Uint8Array(), why };
  }
}

const marks = { fine: '✓', note: '·', error: '✗' };

/**
 * `lindring doctor`: what a page's server sends, and what its rules let through. Asks for the page, its script and its
 * content, and nothing else.
 *
 * @returns the exit code: 0 when all is in order, 1 when something must be mended, 2 when the address is none.
 */
export async function runDoctor({ addresses, language, isJson, tags }: DoctorAsked): Promise<number> {
  const [address] = addresses;
  const isAddress = address !== undefined && /^https?:/i.test(address) && URL.canParse(address);
  if (!isAddress) {
    console.error(commandMessages[language].noAddress);
    return 2;
  }
  const remarks = await checkPage(new URL(address), ask, tags);
  const words = doctorMessages[language];
  const told = remarks.map(({ level, code, values }) => ({ level, code, sentence: words[code](values) }));
  const errors = remarks.filter(({ level }) => level === 'error').length;
  if (isJson) console.log(JSON.stringify(told, null, 2));
  else {
    for (const { level, sentence } of told) console.log(`${marks[level]} ${sentence}`);
    console.log(errors > 0 ? words.sumFaults({ errors }) : words.sumFine({}));
  }
  return errors > 0 ? 1 : 0;
}
