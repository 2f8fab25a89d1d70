const initials = /^(?:\p{L}\.){1,3}(?: \d+)?$/u;

/**
 * A name as initials: «Anne-Lise Berg» is «A.L.B.». Of many names the first two and the last. What is initials
 * already stays, and what has no letter gives nothing away: «?».
 */
export function initialsOf(name: string): string {
  const tidy = name.trim();
  if (initials.test(tidy)) return tidy;
  const letters = tidy
    .split(/[\s\-–.,]+/)
    .flatMap((word) => /\p{L}/u.exec(word)?.[0].toLocaleUpperCase('nb') ?? []);
  const kept = letters.length > 3 ? [...letters.slice(0, 2), letters.at(-1)!] : letters;
  return kept.length > 0 ? kept.map((letter) => `${[...letter][0]!}.`).join('') : '?';
}

/** Initials for several at once, in the same order; two with the same are told apart by a number. */
export function initialsFor(names: readonly string[], taken: Iterable<string> = []): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const wanted = initialsOf(name);
    let unique = wanted;
    for (let number = 2; used.has(unique); number += 1) unique = `${wanted.replace(/ \d+$/, '')} ${number}`;
    used.add(unique);
    return unique;
  });
}
