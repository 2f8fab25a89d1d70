import path from 'node:path';

/** Small readers of our own, in place of packages that cost too much of what a page with one case may load. */
const standIns = {
  // Stands for `Array.from` in all the files.
  'lindring:list-from': 'src/guest/list-from.ts',
  // More than a quarter of it.
  'zod/mini': 'src/content/schema/page-zod.ts',
  // Carries a second kind of decorators that this code does not use.
  'lit/decorators.js': 'src/guest/page-decorators.ts',
};

const ownFile = /[\\/]src[\\/].*\.ts$/;
const machine = /\bglobalThis\.(document|navigator|\w+EventListener)\?(?=\.)(?:\.(?=\())?/g;

/** What Lit tells somebody who writes styles wrongly; ours are written. */
const litStyles = /[\\/]reactive-element[\\/]css-tag\.js$/;
const wordsToAuthors = [
  'CSSResult is not constructable. Use `unsafeCSS` or `css` instead.',
  "Value passed to 'css' function must be a 'css' function result: ",
  ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.",
];

/** What Lit tells other copies of Lit, in globals that a name of the page can stand in the way of. */
const litGlobals = [
  /(?<=[;,])\(\w+\.(lit\w+|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  /(?<==)\w+\.(litHtml|litElement|reactiveElement)PolyfillSupport(?=[,;])/,
];
/** What Lit keeps for decorators of a kind we do not use: a global, and a name on `Symbol`, which a page may have frozen. */
const litMetadata = [
  /(?<=;)Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap(?=;)/,
  /(?<=const \w+=)this\[Symbol\.metadata\](?=;if\(null!==)/,
];
const litFiles = [
  { file: /[\\/](lit-html|lit-element|reactive-element)\.js$/, left: litGlobals, standIn: 'void 0' },
  { file: /[\\/]reactive-element\.js$/, left: litMetadata, standIn: 'null' },
];

function without(left, standIn, code, id) {
  const missing = left.filter((each) => !each.test(code));
  if (missing.length > 0) throw new Error(`${id} is not as expected: look for ${missing.join(' and ')}`);
  return left.reduce((changed, each) => changed.replace(each, standIn), code);
}

const listFrom = /\bArray\.from\(/g;

const hostFile = /[\\/]schema[\\/]polluted-host\.ts$/;

/**
 * What the files for script tags have in place of packages; the modules for npm use the packages themselves.
 *
 * @returns {import('vite').Plugin}
 */
export function standInsPlugin(root) {
  return {
    name: 'lindring:stand-ins',
    enforce: 'pre',
    resolveId: (id) => (standIns[id] ? path.join(root, standIns[id]) : null),
    // What zod needs done before it starts on some pages; our reader starts on all of them.
    load: (id) => (hostFile.test(id) ? 'export function startOnAnyPage() {}' : null),
    // The command line uses some of the files too; a page has all of these.
    transform(code, id) {
      let forPages = ownFile.test(id) ? code.replace(machine, '$1') : code;
      if (litStyles.test(id)) for (const words of wordsToAuthors) forPages = forPages.replace(words, 'css');
      for (const { file, left, standIn } of litFiles)
        if (file.test(id)) forPages = without(left, standIn, forPages, id);
      if (listFrom.test(forPages) && !/^\0?lindring:/.test(id))
        forPages = `import { listFrom as __listFrom } from 'lindring:list-from';${forPages.replace(listFrom, '__listFrom(')}`;
      return forPages === code ? null : { code: forPages, map: null };
    },
  };
}
