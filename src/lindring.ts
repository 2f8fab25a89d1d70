import './elements/case-bank/define.js';
import './elements/case-card/define.js';
import './elements/course-certificate/define.js';
import './elements/esas-form/define.js';
import './elements/film-bank/define.js';
import './elements/film-card/define.js';
import './elements/group-roster/define.js';
import './elements/learning-path/define.js';
import './elements/programme-card/define.js';
import './elements/reflection-prompt/define.js';
import './elements/resource-list/define.js';
import './elements/rollout-status/define.js';
import './elements/session-run/define.js';
import './elements/role-ladder/define.js';
import './elements/session-planner/define.js';
import './elements/training-content/define.js';
import './elements/webinar-list/define.js';
import { preloadContent } from './content/preload.js';
import { loadTagsWhenUsed } from './guest/discovery.js';
import { extrasLieBeside } from './guest/extras.js';
import { integrities } from './guest/integrities.js';
import { version } from './guest/version.js';
import { warnOnce } from './guest/warn.js';
import { evenings, programmes } from './tags.js';

declare global {
  /** Only from `cdn/lindring.js`; the first copy on the page made it. */
  var Lindring: { readonly version: string } | undefined;
}

extrasLieBeside(document.currentScript, integrities);

// `id="Lindring"` on the page makes a property too, but not one of its own.
if (!Object.hasOwn(globalThis, 'Lindring')) globalThis.Lindring = Object.freeze({ version });

let isStarting = true;
const lookAgain = loadTagsWhenUsed(
  { ...evenings, ...programmes },
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
