import { preloadContent } from './content/preload.js';
import { ownScript } from './guest/chunks.js';
import { warnOnce } from './guest/warn.js';

const modules: Record<string, () => Promise<unknown>> = {
  'case-bank': () => import('./elements/case-bank/define.js'),
  'case-card': () => import('./elements/case-card/define.js'),
  'course-certificate': () => import('./elements/course-certificate/define.js'),
  'esas-form': () => import('./elements/esas-form/define.js'),
  'film-bank': () => import('./elements/film-bank/define.js'),
  'film-card': () => import('./elements/film-card/define.js'),
  'group-roster': () => import('./elements/group-roster/define.js'),
  'learning-path': () => import('./elements/learning-path/define.js'),
  'programme-card': () => import('./elements/programme-card/define.js'),
  'reflection-prompt': () => import('./elements/reflection-prompt/define.js'),
  'resource-list': () => import('./elements/resource-list/define.js'),
  'rollout-status': () => import('./elements/rollout-status/define.js'),
  'session-run': () => import('./elements/session-run/define.js'),
  'role-ladder': () => import('./elements/role-ladder/define.js'),
  'session-planner': () => import('./elements/session-planner/define.js'),
  'training-content': () => import('./elements/training-content/define.js'),
  'webinar-list': () => import('./elements/webinar-list/define.js'),
};

const tags = Object.keys(modules);
const waiting = tags.map((tag) => `${tag}:not(:defined)`).join();
const begun = new Set<string>();

async function startElement(tag: string): Promise<void> {
  if (begun.has(tag)) return;
  begun.add(tag);
  try {
    await modules[tag]?.();
  } catch {
    begun.delete(tag);
    warnOnce(`<${tag}> kunne ikke lastes. Kontroller at mappen «chunks» ligger ved siden av loader.js.`);
  }
}

function startContent(address: string | null | undefined): void {
  if (address) preloadContent(address);
}

/** Loads what every training element in `root` needs that is not defined yet, its content first. */
export function loadElementsIn(root: Document | Element): void {
  const found = Array.from(root.querySelectorAll(waiting));
  if (root instanceof Element && root.matches(waiting)) found.push(root);
  for (const element of found) startContent(element.getAttribute('src'));
  for (const element of found) void startElement(element.localName);
}

startContent(ownScript()?.dataset.content);
loadElementsIn(document);
// Only what is new is looked through: some pages change all the time.
new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => Array.from(addedNodes))) {
    if (node instanceof Element) loadElementsIn(node);
  }
}).observe(document, { childList: true, subtree: true });
