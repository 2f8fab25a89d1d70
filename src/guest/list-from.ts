/**
 * Stands for `Array.from` in the files for script tags: MooTools puts one of its own in its place, which knows neither
 * sets nor what is to be done with each, and many municipal pages of 2010 still have it.
 */
export function listFrom<From, To = From>(
  from: Iterable<From> | ArrayLike<From>,
  change: (each: From, at: number) => To = (each) => each as unknown as To,
): To[] {
  const isWalked = Symbol.iterator in Object(from);
  const all = isWalked ? [...(from as Iterable<From>)] : [...Array<From>((from as ArrayLike<From>).length)];
  return all.map((each, at) => change(each, at));
}
