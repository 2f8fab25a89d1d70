import { configureGlobal } from 'fast-check';

export * from 'fast-check';

/**
 * fast-check, with the same examples each time: what `npm test` says is for the commit it is run on, and not for luck.
 * `npm run proof` has new ones each time, and tells the seed where one fails.
 */
if (!globalThis.isProof) configureGlobal({ seed: 26 });
