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
  const tagsOf = (id, context) => {
    tagsByModule ??= tagsThatNeed(entries, (each) => context.getModuleInfo(each));
    return [...(tagsByModule.get(id) ?? [])];
  };
  return [
    // First, or a group would take along what it shares with another.
    {
      debugName: 'core',
      priority: 2,
      name: (id, context) => (tagsOf(id, context).length > 1 ? 'core' : null),
    },
    { debugName: 'by tag', priority: 1, name: (id, context) => tagsOf(id, context)[0] ?? null },
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
