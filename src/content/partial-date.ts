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
