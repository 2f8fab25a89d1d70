/**
 * Gives the reader a file, as a press on a link to it would. Whether it came nobody is told: a sandbox without
 * `allow-downloads` stops it without a word.
 */
export function download(page: Document, name: string, content: BlobPart, type: string): void {
  const link = page.createElement('a');
  const isText = typeof content === 'string';
  link.href = URL.createObjectURL(new Blob([content], { type: isText ? `${type};charset=utf-8` : type }));
  link.download = name;
  link.click();
  // Not at once: some engines have not begun to read it then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name for a file that every system takes: letters, digits and hyphens, in small letters. */
export function fileName(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter(Boolean)
    .join('-')
    .slice(0, 80);
}

/** What the frame around the page is; replaceable, since a test cannot put itself in a sandbox. */
export const frame = { isOpaque: () => self.origin === 'null' };

/** A sandboxed frame has no origin, and as a rule no downloads either. A page opened from disk has both ways. */
export function mayDownload(): boolean {
  return !frame.isOpaque() || location.protocol === 'file:';
}
