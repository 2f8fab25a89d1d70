import { ContentError } from '../../content/errors.js';
import type { ContentFile } from '../../content/content-file.js';
import { loadContent } from '../../content/load.js';
import { asFolder } from '../../generator/choice.js';
import { faultMessage } from '../../i18n/faults.js';
import type { Language } from '../../i18n/language.js';

/** An address as somebody types it, made whole; nothing when it is none on the web. */
export function addressFrom(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[\w-]+(\.[\w-]+)+([/:?#]|$)/.test(text) ? `https://${text}` : text;
  const base = document.baseURI;
  if (!URL.canParse(whole, base)) return undefined;
  const { protocol, href } = new URL(whole, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** What `cdn/sri.json` in a folder says of `lindring.js`; nothing when it cannot be read from here. */
export async function integrityIn(folder: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${asFolder(folder)}cdn/sri.json`);
    const known = (await answer.json()) as Record<string, unknown>;
    const integrity = known['lindring.js'];
    return typeof integrity === 'string' ? integrity : undefined;
  } catch {
    return undefined;
  }
}

/** Whether there is something at an address; nothing where another domain does not let us ask. */
export async function isThere(address: string): Promise<boolean | undefined> {
  try {
    return (await fetch(address, { method: 'HEAD' })).ok;
  } catch {
    return undefined;
  }
}

/** Reads a content file, or tells in a sentence why it cannot be read. */
export async function readFileAt(address: string, language: Language): Promise<ContentFile | string> {
  try {
    return await loadContent(address);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return faultMessage(language, error.code, error.status);
  }
}
