/** Small, and around the elements of most pages: a file of its own would cost more than it holds. */
const inCore = 'training-content';

/**
 * How the loader's build is cut: in few chunks, since round trips cost more than bytes. What two elements or more
 * need at once is the `core`; what one element needs at once lies with it; what is only asked for later, by
 * `import()`, is left to the bundler.
 *
 * @param {ReadonlyMap<string, string>} entries tag by the id of its define.ts
 * @returns {import('vite').Rolldown.CodeSplittingGroup[]}
 */
export function chunkGroups(entries) {
  let tagsByModule;
  const homeOf = (id, context) => {
    tagsByModule ??= tagsThatNeed(entries, (each) => context.getModuleInfo(each));
    const tags = [...(tagsByModule.get(id) ?? [])];
    return tags.length > 1 || tags[0] === inCore ? 'core' : tags[0];
  };
  const core = (id, context) => (homeOf(id, context) === 'core' ? 'core' : null);
  const tag = (id, context) => homeOf(id, context) ?? null;
  // The core first, or a group would take along what it shares with another.
  return [
    { debugName: 'core', priority: 2, name: core },
    { debugName: 'by tag', priority: 1, name: tag },
  ];
}

/** The tags that need each module before they can be defined. */
function tagsThatNeed(entries, getModuleInfo) {
  const tagsByModule = new Map();
  for (const [entry, tag] of entries) {
    const waiting = [entry];
    const seen = new Set(waiting);
    for (const id of waiting) {
      if (!tagsByModule.has(id)) tagsByModule.set(id, new Set());
      tagsByModule.get(id).add(tag);
      for (const next of getModuleInfo(id)?.importedIds ?? []) {
        if (!seen.has(next)) waiting.push(next);
        seen.add(next);
      }
    }
  }
  return tagsByModule;
}
