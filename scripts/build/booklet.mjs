import path from 'node:path';

/**
 * The scripts of the pages that the command line makes: `lindring-booklet.js` turns the pages of a bundle,
 * `lindring-scorm12.js` also tells a learning platform what is done on them.
 */
export async function buildBooklets({ root }, make) {
  for (const [name, file] of [
    ['lindring-booklet', 'booklet.ts'],
    ['lindring-scorm12', 'scorm12.ts'],
  ]) {
    await make({
      entry: { [name]: path.join(root, 'src', file) },
      format: 'iife',
      name: '_',
      plugins: [runs],
      output: { codeSplitting: false },
    });
  }
}

/** Nothing imports from them: what they do when they run is all there is. */
const runs = {
  name: 'lindring:booklet-runs',
  transform: (code, id) =>
    /[\\/]src[\\/](booklet|scorm12)\.ts$/.test(id) ? { code, map: null, moduleSideEffects: true } : null,
};
