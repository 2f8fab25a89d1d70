/**
 * How much of something is tried: a fair sample under `npm test`, all of it under `npm run proof` (tests/README.md).
 *
 * @template Value
 * @param {Value} sample
 * @param {Value} whole
 * @returns {Value}
 */
export const asked = (sample, whole) => (process.env.PROOF ? whole : sample);

/** For fast-check: the same examples each time, or new ones; as tests/properties.ts has it for browsers. */
export const seed = asked(26, undefined);

/** `npm test` on one's own machine is quick; a build server, and whoever runs one file, has time for more engines. */
export const isQuick = Boolean(process.env.QUICK);

/**
 * The engines that are tried for what they do differently.
 *
 * @template Engine
 * @param {Engine[]} engines the one that most readers have first
 */
export const tried = (engines) => (isQuick ? engines.slice(0, 1) : engines);
