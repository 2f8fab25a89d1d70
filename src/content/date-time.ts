import { isPartialDate } from './partial-date.js';

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
