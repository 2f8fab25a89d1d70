import { preloadContent } from './content/preload.js';
import { loadTagsWhenUsed } from './guest/discovery.js';
import { extrasLieBeside } from './guest/extras.js';
import { integrities } from './guest/integrities.js';
import { version } from './guest/version.js';
import { prefix } from './guest/prefix.js';
import { scriptLine } from './guest/script-line.js';
import { warnOnce } from './guest/warn.js';
import { followPage } from './script/start.js';
import { upgrade } from './script/upgrade.js';
import { loadTagOfFewPages, tagsOfFewPages } from './tags.js';

interface LindringGlobal {
  readonly version: string;
  /**
   * Puts our elements where placeholders stand in a part of the page. What is put into the page itself is found
   * without it; a shadow root is not.
   */
  upgrade(root?: ParentNode): void;
}

declare global {
  /** Only from `cdn/lindring.js`; the first copy on the page made it. */
  var Lindring: LindringGlobal | undefined;
}

// A picture named `currentScript` would be given in its place.
extrasLieBeside(Reflect.get(Document.prototype, 'currentScript', document), integrities);

// `id="Lindring"` on the page makes a property too, but not one of its own.
if (!Object.hasOwn(globalThis, 'Lindring'))
  globalThis.Lindring = Object.freeze({
    version,
    upgrade: (root: ParentNode = document) => upgrade(root),
  });

// A page opened from disk may not ask for files, but a script may have brought the content.
if (scriptLine['content'] && location.protocol !== 'file:') preloadContent(scriptLine['content']);

let isStarting = true;
const lookAgain = loadTagsWhenUsed(
  tagsOfFewPages,
  prefix,
  (tag) => (tag ? loadTagOfFewPages(tag) : undefined),
  (element) => {
    const src = element.getAttribute('src');
    // Later another element may have its answer from the same address already.
    if (src && isStarting && location.protocol !== 'file:') preloadContent(src);
  },
  (tag, error) =>
    warnOnce(
      `<${tag}> kunne ikke lastes. La filene «extra-….js» ligge ved siden av lindring.js. ${String(error)}`,
    ),
);
followPage();
isStarting = false;
addEventListener('online', () => lookAgain(document));
