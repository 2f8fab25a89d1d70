import { loadTag, tags } from './all-tags.js';
import { preloadContent } from './content/preload.js';
import { ownScript } from './guest/chunks.js';
import { loadTagsWhenUsed } from './guest/discovery.js';
import { scriptLine } from './guest/script-line.js';
import { warnOnce } from './guest/warn.js';

function startContent(address: string | null | undefined): void {
  if (address) preloadContent(address);
}

startContent(scriptLine['content']);
loadTagsWhenUsed(
  tags,
  scriptLine['prefix'] ?? '',
  loadTag,
  (element) => startContent(element.getAttribute('src')),
  (tag) => warnOnce(`<${tag}> kunne ikke lastes. Ligger «chunks» ved siden av loader.js?`),
  // Most script lines say nothing.
  Object.keys(scriptLine).length > 0 && ownScript(),
);
