const msPerDay = 86_400_000;

/** Whether a value is a day there is, as `2026-09-15`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00Z`);
  // Some engines take the 30th of February for a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Days a plan may lie on: what a keyboard gives halfway through a year is none. */
export const firstPlanDay = '2000-01-01';
export const lastPlanDay = '2199-12-31';

/** Whether a text is a day a group can meet on. */
export function isPlanDay(text: string): boolean {
  return isDay(text) && text >= firstPlanDay && text <= lastPlanDay;
}

/** The day so many days later, or earlier. Reckoned in UTC, where no day is shorter than another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}

/** The weekday of a day: 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
}
