import { preloadContent } from './content/preload.js';
import { loadTagsWhenUsed } from './guest/discovery.js';
import { extrasLieBeside } from './guest/extras.js';
import { integrities } from './guest/integrities.js';
import { version } from './guest/version.js';
import { warnOnce } from './guest/warn.js';
import { loadTagOfFewPages, tagsOfFewPages } from './tags.js';

declare global {
  /** Only from `cdn/lindring.js`; the first copy on the page made it. */
  var Lindring: { readonly version: string } | undefined;
}

extrasLieBeside(document.currentScript, integrities);

// `id="Lindring"` on the page makes a property too, but not one of its own.
if (!Object.hasOwn(globalThis, 'Lindring')) globalThis.Lindring = Object.freeze({ version });

let isStarting = true;
const lookAgain = loadTagsWhenUsed(
  tagsOfFewPages,
  loadTagOfFewPages,
  (element) => {
    const src = element.getAttribute('src');
    // Later another element may have its answer from the same address already.
    if (src && isStarting) preloadContent(src);
  },
  (tag, error) =>
    warnOnce(
      `<${tag}> kunne ikke lastes. La filene «extra-….js» ligge ved siden av lindring.js. ${String(error)}`,
    ),
);
isStarting = false;
addEventListener('online', () => lookAgain(document));
