/**
 * Whether `text` is a day, a month or a year that exists: `2026-11-22`, `2026-11` or `2026`.
 * Sources often tell only the year; a day that is not told is left out, never guessed.
 */
export function isPartialDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  // A day too many is a day of the next month to Date, and the years before 100 are those of the last century.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
}

/** The last day a partial date covers, so that `2026` is past only when the year is. */
export function lastDayOf(text: string): string {
  const [year = '', month, day] = text.split('-');
  if (day) return text;
  const end = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  return end.toISOString().slice(0, 10);
}

/**
 * Whether `text` is a day that exists and a time on it: `2026-11-22T09:00`, with or without seconds. Without an
 * offset it is the time on the clock where the reader is; with `Z` or `+01:00` a fixed moment.
 */
export function isDateTime(text: string): boolean {
  const parts =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;
  const day = parts.exec(text)?.[1];
  return day !== undefined && isPartialDate(day);
}
