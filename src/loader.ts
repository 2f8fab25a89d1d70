import { preloadContent } from './content/preload.js';
import { ownScript } from './guest/chunks.js';
import { loadTagsWhenUsed } from './guest/discovery.js';
import { warnOnce } from './guest/warn.js';
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
