/*
 * Every tag, in the file of `cdn/` a script line or `lindring.js` gets it from. A new tag is one line here: most belong
 * in `programmes`, which a page is sent when it uses one of them. `lindring.js` itself has a budget, and holds what
 * most pages use. The build reads this file; `loader.js` gets each tag on its own.
 */

type Tags = Readonly<Record<string, () => Promise<unknown>>>;

/** In `lindring.js` itself. */
export const lindring: Tags = {
  'case-bank': () => import('./elements/case-bank/define.js'),
  'case-card': () => import('./elements/case-card/define.js'),
  'film-bank': () => import('./elements/film-bank/define.js'),
  'film-card': () => import('./elements/film-card/define.js'),
  'reflection-prompt': () => import('./elements/reflection-prompt/define.js'),
  'training-content': () => import('./elements/training-content/define.js'),
};

/** In `extra-evenings.js`: what whoever leads a group works with. */
export const evenings: Tags = {
  'group-roster': () => import('./elements/group-roster/define.js'),
  'session-planner': () => import('./elements/session-planner/define.js'),
  'session-run': () => import('./elements/session-run/define.js'),
};

/** In `extra-esas.js`: a page of its own, for who leads no group. */
export const esas: Tags = {
  'esas-form': () => import('./elements/esas-form/define.js'),
};

/** In `extra-programmes.js`: what a page shows about programmes, and a path through one. */
export const programmes: Tags = {
  'course-certificate': () => import('./elements/course-certificate/define.js'),
  'learning-path': () => import('./elements/learning-path/define.js'),
  'programme-card': () => import('./elements/programme-card/define.js'),
  'resource-list': () => import('./elements/resource-list/define.js'),
  'role-ladder': () => import('./elements/role-ladder/define.js'),
  'rollout-status': () => import('./elements/rollout-status/define.js'),
  'webinar-list': () => import('./elements/webinar-list/define.js'),
};

const fewPages: Tags = { ...evenings, ...esas, ...programmes };

/** The tags `lindring.js` gets when a page uses them. */
export const tagsOfFewPages = Object.keys(fewPages);

/** Gets one of them. */
export const loadTagOfFewPages = (tag: string) => fewPages[tag]?.();
