import { encode } from 'uqr';

/** A code to point a telephone at, as one path in a square of `size` by `size`. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

/**
 * The QR code of an address, drawn here and by no service on the web. The quiet edge that readers of such codes need
 * is in it. Any text up to 2,000 letters fits.
 *
 * @throws RangeError when the text is longer than a code can hold
 */
export function codeOf(text: string): Code {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return { size, path: path.join('') };
}
