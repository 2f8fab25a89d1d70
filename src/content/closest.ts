const mostCandidates = 2_000;
const longestId = 60;

/** How many letters must be added, taken away or changed to get from one text to the other. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

/** The id that was probably meant: at most two letters off, and fewer than half of them. */
export function closest(id: string, ids: Iterable<string>): string | undefined {
  if (id.length > longestId) return undefined;
  let best: string | undefined;
  let least = Math.min(2, Math.ceil(id.length / 2) - 1) + 1;
  let count = 0;
  for (const candidate of ids) {
    if (++count > mostCandidates) break;
    if (Math.abs(candidate.length - id.length) >= least) continue;
    const distance = editDistance(id.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
