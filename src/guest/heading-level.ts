/**
 * The level in the outline of the page that an element was given, or 2; with room for `6 - most` levels below it.
 * `<case-card>` has it written out: the first page, which is weighed, does not wait for this file.
 */
export function levelIn(given: number, most = 5): number {
  return Math.min(Math.max(given || 2, 1), most);
}
