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
import { extrasLieBeside } from './guest/extras.js';
import { version } from './guest/version.js';

declare global {
  /** Only from `cdn/lindring.js`; the first copy on the page made it. */
  var Lindring: { readonly version: string } | undefined;
}

extrasLieBeside(document.currentScript);

// `id="Lindring"` on the page makes a property too, but not one of its own.
if (!Object.hasOwn(globalThis, 'Lindring')) globalThis.Lindring = Object.freeze({ version });
