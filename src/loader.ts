import { preloadContent } from './content/preload.js';
import { ownScript } from './guest/chunks.js';
import { loadTagsWhenUsed } from './guest/discovery.js';
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
import { evenings, lindring, programmes } from './tags.js';

function startContent(address: string | null | undefined): void {
  if (address) preloadContent(address);
}

startContent(ownScript()?.dataset.content);
loadTagsWhenUsed(
  { ...lindring, ...evenings, ...programmes },
  (element) => startContent(element.getAttribute('src')),
  (tag) =>
    warnOnce(`<${tag}> kunne ikke lastes. Kontroller at mappen «chunks» ligger ved siden av loader.js.`),
);
