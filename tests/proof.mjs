/**
 * How much of something is tried: a fair sample under `npm test`, all of it under `npm run proof` (tests/README.md).
 *
 * @template Value
 * @param {Value} sample
 * @param {Value} whole
 * @returns {Value}
 */
export const asked = (sample, whole) => (process.env.PROOF ? whole : sample);
