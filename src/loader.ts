import { loadTag, tags } from './all-tags.js';
import { preloadContent } from './content/preload.js';
import { ownScript } from './guest/chunks.js';
import { loadTagsWhenUsed } from './guest/discovery.js';
import { warnOnce } from './guest/warn.js';

function startContent(address: string | null | undefined): void {
  if (address) preloadContent(address);
}

startContent(ownScript()?.dataset.content);
loadTagsWhenUsed(
  tags,
  loadTag,
  (element) => startContent(element.getAttribute('src')),
  (tag) => warnOnce(`<${tag}> kunne ikke lastes. Ligger «chunks» ved siden av loader.js?`),
);
