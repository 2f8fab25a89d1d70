/** A place in a film with a name. */
export interface Chapter {
  /** Seconds from the start. */
  readonly at: number;
  readonly title: string;
}

const time = '(?:(\\d{1,2})[:.])?(\\d{1,3})[:.](\\d{2})';
const before = new RegExp(`^[\\s\\-–—•*([]*${time}(?!\\d|[:.]\\d)[\\])]?\\s*(?:[-–—:.|]+\\s*)?(.*)$`);
const after = new RegExp(`^(.*?)\\s*[-–—|]?\\s*[\\[(]?${time}[\\])]?$`);

/**
 * Reads chapters typed as plain text, one a line: «0:34 Tema». Takes what people write: «[00:34] Tema», «- 0.34 – Tema»,
 * «1:02:03 Tema», «Tema (0:34)». A line without a time, or without a title, is no chapter. In the order of time.
 */
export function chaptersOf(text: string): Chapter[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => chapterOf(line.trim()) ?? [])
    .sort((a, b) => a.at - b.at);
}

function chapterOf(line: string): Chapter | undefined {
  const first = before.exec(line);
  const last = first ? null : after.exec(line);
  const [hours, minutes, seconds] = (first?.slice(1, 4) ?? last?.slice(2, 5) ?? []).map(Number);
  const title = (first?.[4] ?? last?.[1] ?? '').trim();
  if (minutes === undefined || seconds === undefined || seconds > 59 || !title) return undefined;
  return { at: (hours || 0) * 3600 + minutes * 60 + seconds, title };
}

/** A time point as a player shows it: `0:34`, `1:02:03`. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
