import { pick, type Reading } from '../i18n/pick.js';
import type { HeldSession } from './held-session.js';

/** The theme of a session in the reader's language; '' for one that has only its number. */
export function themeOf({ session }: Pick<HeldSession, 'session'>, reading: Reading): string {
  const { text } = pick(session.title, reading);
  return /^\d+$/.test(text) ? '' : text;
}
