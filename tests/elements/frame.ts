import '../../src/elements/reflection-prompt/define.js';
import { ContextRoot } from '@lit/context';
import '../../src/elements/case-bank/define.js';
import '../../src/elements/case-card/define.js';
import '../../src/elements/course-certificate/define.js';
import '../../src/elements/esas-form/define.js';
import '../../src/elements/group-roster/define.js';
import '../../src/elements/resource-list/define.js';
import '../../src/elements/learning-path/define.js';
import '../../src/elements/role-ladder/define.js';
import '../../src/elements/programme-card/define.js';
import '../../src/elements/rollout-status/define.js';
import '../../src/elements/session-planner/define.js';
import '../../src/elements/training-content/define.js';
import '../../src/elements/webinar-list/define.js';

// As the built scripts do.
new ContextRoot().attach(document.documentElement);
