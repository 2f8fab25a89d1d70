import { mayPrint } from '../content/may-print.js';
import { provenanceOf } from '../content/provenance.js';
import type { ContentFile, ContentHead } from '../content/content-file.js';
import type { Provenance } from '../content/schema/base.js';
import { formatDate, formatTime, formatTimeRange, type DateStyle } from '../i18n/dates.js';
import type { Language } from '../i18n/language.js';
import type { Reading } from '../i18n/pick.js';
import { outMessages } from '../i18n/session-out.js';
import { marksAsText } from '../parts/marks.js';
import { isTime } from './clock-times.js';
import type { HeldSession } from './held-session.js';
import { themeOf } from './theme.js';

/** «Samling 2: Samtalen». */
export function nameOf(held: HeldSession, reading: Reading): string {
  const messages = outMessages[reading.language];
  const theme = themeOf(held, reading);
  return theme ? messages.sessionNamed(held.number, theme) : messages.session(held.number);
}

/** How long a session lasts; 0 when nobody has said. What the content says of the whole is not true of a shorter form. */
export function lengthOf({ session, minutes }: HeldSession): number {
  const isWhole = (session.length ?? 'full') === 'full';
  return minutes || (isWhole ? (session.minutes ?? 0) : 0);
}

/** When a session ends, by the clock, or '' when that is not known: a block without minutes may take any time. */
export function endOf(held: HeldSession): string {
  const length = lengthOf(held);
  const isOpen = held.session.length !== 'card' && held.blocks.some(({ block }) => !block.minutes);
  if (!isTime(held.time) || !length || (isOpen && held.minutes > 0)) return '';
  return new Date(Date.parse(`2026-01-01T${held.time}Z`) + length * 60_000).toISOString().slice(11, 16);
}

/** «tirsdag 20. oktober 2026 kl. 13.00–15.00», as far as it is known; '' when nothing is. */
export function whenOf(held: HeldSession, language: Language, style: DateStyle = 'weekday'): string {
  const end = endOf(held);
  const clock = !held.time
    ? ''
    : end
      ? formatTimeRange(held.time, end, language)
      : formatTime(held.time, language);
  const between = language === 'en' ? ', ' : ' ';
  return [held.day ? formatDate(held.day, language, style) : '', clock].filter(Boolean).join(between);
}

/** Whether a calendar can be told of it. */
export function isTimed(held: HeldSession): held is HeldSession & { readonly day: string } {
  return held.day !== undefined && isTime(held.time);
}

/** Where a session stands: what it says itself, then its programme, then the file. */
export function standingOf(head: ContentHead, programme: Provenance, session: Provenance = {}): Provenance {
  return provenanceOf(provenanceOf(head, programme), session);
}

/** The line that texts of ours carry wherever they go, and what a local overlay says of them, or ''. */
export function exampleLine(
  head: ContentHead,
  programme: Provenance,
  held: readonly HeldSession[],
  language: Language,
): string {
  const lines = held.map(({ session }) =>
    marksAsText(standingOf(head, programme, session), { language, fileLanguage: language }),
  );
  return [...new Set(lines)].filter(Boolean).join(' ');
}

/** The session that comes next, or the first when none is left or none has a day. */
export function nextOf(held: readonly HeldSession[], today: string): HeldSession | undefined {
  return held.find(({ day }) => day !== undefined && day >= today) ?? held[0];
}

/** Whether a plan, or a session of it, may be handed out: not one that is withdrawn, or whose owner says no. */
export function mayHandOut(
  { content, programme }: { readonly content: ContentFile; readonly programme: Provenance },
  held?: HeldSession,
): boolean {
  return mayPrint(standingOf(content.head, programme, held?.session));
}
