/** Whether a text has eleven digits together, also written as 010190 12345. */
export function hasIdNumber(text: string): boolean {
  return /(?<!\d)\d{6}[ \u00a0.-]?\d{5}(?!\d)/.test(text);
}
