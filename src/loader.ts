import { ContextRoot } from '@lit/context';
import { preloadContent } from './content/preload.js';
import { ownScript } from './guest/chunks.js';
import { warnOnce } from './guest/warn.js';

const modules: Record<string, () => Promise<unknown>> = {
  'case-card': () => import('./elements/case-card/define.js'),
  'training-content': () => import('./elements/training-content/define.js'),
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

/** Loads what every training element under `root` needs that is not defined yet, its content first. */
export function loadElementsIn(root: ParentNode): void {
  const found = Array.from(root.querySelectorAll(waiting));
  for (const element of found) startContent(element.getAttribute('src'));
  for (const element of found) void startElement(element.localName);
}

// Modules arrive in any order; this lets a card that came first find content that came later.
new ContextRoot().attach(document.documentElement);

startContent(ownScript()?.dataset.content);
loadElementsIn(document);
new MutationObserver(() => loadElementsIn(document)).observe(document, { childList: true, subtree: true });
