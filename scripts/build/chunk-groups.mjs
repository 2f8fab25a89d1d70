/** Around elements of all kinds: what it needs lies with it or in the core, and never takes a page to `parts`. */
const provider = 'training-content';

/** The element whose first page has a budget: only what it needs itself may lie in its first files. */
const first = 'case-card';

/** The elements that show at once what is kept of a group's work: no other page waits for the code of that. */
const keepers = new Set(['case-bank', 'film-bank', 'film-card', 'session-run']);

/**
 * How the loader's build is cut: in few chunks, since round trips cost more than bytes. What the first element and
 * another need at once is the `core`; what one element alone needs at once lies with it; what is needed at once by
 * one and by another at once or later, is in `parts`, or in `kept` where only the keepers need it at once. What is
 * only asked for later, by `import()`, is left to the bundler.
 *
 * @param {ReadonlyMap<string, string>} entries tag by the id of its define.ts
 * @param {string} page the id of what follows the page, which keeps by itself what no element needs at once
 * @returns {import('vite').Rolldown.CodeSplittingGroup[]}
 */
export function chunkGroups(entries, page) {
  let home;
  const homeOf = (id, context) => {
    home ??= placeModules(entries, (each) => context.getModuleInfo(each));
    return home(id);
  };
  let ofPage;
  const isOfPage = (id, context) => {
    ofPage ??= tagsByModule(
      new Map([[page, 'page']]),
      (each) => context.getModuleInfo(each)?.importedIds ?? [],
    );
    return ofPage.has(id) && homeOf(id, context) === undefined;
  };
  const named = (name) => (id, context) => (homeOf(id, context) === name ? name : null);
  // The core first, or a group would take along what it shares with another.
  return [
    { debugName: 'core', priority: 3, name: named('core') },
    { debugName: 'parts', priority: 2, name: named('parts') },
    { debugName: 'kept', priority: 2, name: named('kept') },
    { debugName: 'page', priority: 1, name: (id, context) => (isOfPage(id, context) ? 'page' : null) },
    { debugName: 'by tag', priority: 1, name: (id, context) => homeOf(id, context) ?? null },
  ];
}

/** Gives the name of the chunk of a module, or nothing where no element needs it at once. */
function placeModules(entries, getModuleInfo) {
  const atOnce = tagsByModule(entries, (id) => getModuleInfo(id)?.importedIds ?? []);
  const everAfter = tagsByModule(entries, (id) => {
    const { importedIds = [], dynamicallyImportedIds = [] } = getModuleInfo(id) ?? {};
    // An element that puts another on the page needs the other's chunk, and not what lies in it.
    return [...importedIds, ...dynamicallyImportedIds].filter((next) => !entries.has(next));
  });
  return (id) => {
    const tags = atOnce.get(id);
    if (!tags) return undefined;
    if (tags.has(first)) return tags.size > 1 ? 'core' : first;
    if (tags.has(provider)) return provider;
    if (everAfter.get(id).size === 1) return [...tags][0];
    return [...tags].every((tag) => keepers.has(tag)) ? 'kept' : 'parts';
  };
}

/** The tags from which each module is reached. */
function tagsByModule(entries, nextOf) {
  const found = new Map();
  for (const [entry, tag] of entries) {
    const waiting = [entry];
    const seen = new Set(waiting);
    for (const id of waiting) {
      if (!found.has(id)) found.set(id, new Set());
      found.get(id).add(tag);
      for (const next of nextOf(id)) {
        if (!seen.has(next)) waiting.push(next);
        seen.add(next);
      }
    }
  }
  return found;
}
