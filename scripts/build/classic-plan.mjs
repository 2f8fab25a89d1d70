import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importsOf } from './imports.mjs';
import { defineFileOf, extraOf, tagGroupsIn } from './sources.mjs';

/*
 * Which classic script holds what. `lindring.js` has the tags of most pages, as far as a page shows them without a
 * press; an extra for each other group of tags in src/tags.ts has those. What a press asks for is in `extra-tools.js`,
 * or, where elements of one group alone can ask for it, in that group's own tools. The words for a webmaster are by
 * themselves: a reader should not be sent more than them because a content file is wrong.
 */

const main = 'lindring';

/** The words about a fault, below src/. */
const report = 'content/report.ts';

/** The file in `cdn/` of a script. */
export const fileOf = (script) => (script === main ? 'lindring.js' : `extra-${script}.js`);

/**
 * @typedef {object} Script
 * @property {string} name
 * @property {string[]} tags that it defines
 * @property {string[]} tools files that others import on demand
 * @property {string[]} needs the scripts that have run before it
 */

/**
 * The scripts, each after those it needs.
 *
 * @returns {Script[]}
 */
export function planScripts(root) {
  const groups = [...tagGroupsIn(root)].filter(([, tags]) => tags.length > 0);
  const others = groups.filter(([name]) => name !== main);
  const reach = new Map(groups.map(([name, tags]) => [name, reachOf(root, tags)]));
  const tools = [...new Set([...reach.values()].flatMap((files) => [...files]))].sort();
  const script = (name, needs, tags = []) => ({
    name,
    needs,
    tags,
    tools: tools.filter((file) => homeOfTool(root, file, reach) === name),
  });
  return [
    ...groups.filter(([name]) => name === main).map(([, tags]) => script(main, [], tags)),
    script('report', [main]),
    script('tools', [main]),
    ...others.map(([name, tags]) => script(name, [main], tags)),
    ...others.map(([name]) => script(`${name}-tools`, [main, 'tools', name])),
  ].filter(({ tags, tools }) => tags.length + tools.length > 0);
}

function homeOfTool(root, file, reach) {
  if (path.relative(path.join(root, 'src'), file) === path.normalize(report)) return 'report';
  const [first, ...rest] = [...reach].filter(([, files]) => files.has(file)).map(([name]) => name);
  return rest.length > 0 || first === main ? 'tools' : `${first}-tools`;
}

/** The tools that elements with these tags can come to ask for, by any number of presses. */
function reachOf(root, tags) {
  const seen = new Set(tags.map((tag) => defineFileOf(root, tag)));
  const tools = new Set();
  for (const importer of seen) {
    for (const { specifier, kind } of importsOf(readFileSync(importer, 'utf8'))) {
      if (kind === 'types' || !specifier.startsWith('.')) continue;
      const file = path.resolve(path.dirname(importer), specifier).replace(/\.js$/, '.ts');
      // An element that puts another on the page asks for the other's script.
      if (path.basename(file) === 'define.ts' || extraOf(root, file)) continue;
      if (kind === 'lazy' && isTool(root, file, importer)) tools.add(file);
      seen.add(file);
    }
  }
  return tools;
}

/**
 * Whether a file that another imports on demand is asked for by a press, such as printing, or by a fault. What is
 * drawn by itself soon after the first content (`*.later.ts`, and what the content and the controllers ask for) is not.
 */
function isTool(root, file, importer) {
  const [fromRoom] = path.relative(path.join(root, 'src'), importer).split(path.sep);
  if (path.relative(path.join(root, 'src'), file) === path.normalize(report)) return true;
  return ['elements', 'sessions', 'parts'].includes(fromRoom) && !file.endsWith('.later.ts');
}

/**
 * Says where a module lies, by the scripts that reach it at once: in the last one of those that have all run before
 * it is needed.
 *
 * @param {readonly Script[]} scripts
 * @param {ReadonlyMap<string, string>} entries the id of each script's entry
 */
export function placeModules(scripts, entries) {
  let reached;
  const reachedBy = (context) =>
    new Map(scripts.map(({ name }) => [name, reachedFrom(entries.get(name), context)]));
  return (id, context) => {
    reached ??= reachedBy(context);
    const users = scripts.filter(({ name }) => reached.get(name).has(id));
    if (users.length === 0) return null;
    const before = users.map(({ name, needs }) => new Set([...needs, name]));
    return scripts.findLast(({ name }) => before.every((names) => names.has(name))).name;
  };
}

/** The modules reached by imports of either kind: what a press asks for no longer is imported. */
function reachedFrom(entry, context) {
  const seen = new Set([entry]);
  for (const each of seen) {
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(each) ?? {};
    for (const next of [...importedIds, ...dynamicallyImportedIds]) seen.add(next);
  }
  return seen;
}
