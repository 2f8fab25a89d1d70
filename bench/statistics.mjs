/** The value a part `p` of the numbers lies under; between two of them as far as it is from each. */
export function quantile(numbers, p) {
  const sorted = numbers.filter(Number.isFinite).toSorted((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

export const median = (numbers) => quantile(numbers, 0.5);

/** Median and quartiles. */
export const spread = (numbers) => ({
  median: median(numbers),
  low: quantile(numbers, 0.25),
  high: quantile(numbers, 0.75),
});

/** What each page came out as: medians, and time as a ratio to the floor of its job in the same round. */
export function summarize(runs) {
  const floorOf = (job) => [...runs].find(([page]) => page.job === job && page.isFloor)[1];
  return [...runs].map(([page, all]) => {
    const floor = floorOf(page.job);
    const ofAll = (key) => median(all.map((run) => run?.[key]));
    const keys = Object.keys(all.find(Boolean));
    return {
      ...page,
      ...Object.fromEntries(keys.map((key) => [key, ofAll(key)])),
      ratio: spread(all.map((run, round) => run && run.content / floor[round].content)),
      rounds: all.filter(Boolean).length,
      all,
    };
  });
}

/** How much longer one page took than another, round by round. */
export function between(one, other) {
  return median(one.all.map((run, round) => run && run.content / (other.all[round]?.content ?? NaN)));
}
