/** How many levels people raise their hands for, from the least confident to the most. */
export const confidenceLevels = 5;

/** When hands are counted. */
export const confidenceTimes = ['before', 'after'] as const;
export type ConfidenceTime = (typeof confidenceTimes)[number];

/** Hands counted at each level, before a session and after it; no names. Kept as `confidence/<session key>`. */
export type Confidence = Readonly<Record<ConfidenceTime, readonly number[]>>;

export const confidenceKind = 'confidence';

const most = 99;

/** Before any hand is counted. */
export const noConfidence: Confidence = {
  before: Array<number>(confidenceLevels).fill(0),
  after: Array<number>(confidenceLevels).fill(0),
};

/** Whether a stored value is counted hands. */
export function isConfidence(value: unknown): value is Confidence {
  if (typeof value !== 'object' || value === null) return false;
  return confidenceTimes.every((time) => {
    const counts = (value as Partial<Confidence>)[time];
    return Array.isArray(counts) && counts.length === confidenceLevels && counts.every(isCount);
  });
}

/** The counts with another number of hands at one level, from 0; what is no number of hands is none. */
export function withHands(
  counts: Confidence,
  time: ConfidenceTime,
  level: number,
  hands: number,
): Confidence {
  const whole = Number.isFinite(hands) ? Math.min(Math.max(Math.round(hands), 0), most) : 0;
  return { ...counts, [time]: counts[time].map((each, at) => (at === level ? whole : each)) };
}

/** How many hands were counted at one time. */
export function handsAt(counts: Confidence, time: ConfidenceTime): number {
  return counts[time].reduce((sum, each) => sum + each, 0);
}

/** Whether any hand was counted at all. */
export function isCounted(counts: Confidence): boolean {
  return confidenceTimes.some((time) => handsAt(counts, time) > 0);
}

/** How long the bar of a level is, from 0 to 1: the same number of hands is as long before as after. */
export function barOf(counts: Confidence, time: ConfidenceTime, level: number): number {
  const longest = Math.max(...counts.before, ...counts.after);
  return longest === 0 ? 0 : (counts[time][level] ?? 0) / longest;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
