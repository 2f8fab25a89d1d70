/** The last day a partial date covers, so that `2026` is past only when the year is. */
export function lastDayOf(text: string): string {
  const [year = '', month, day] = text.split('-');
  if (day) return text;
  const end = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  return end.toISOString().slice(0, 10);
}
