/**
 * Who may import whom in src/: rooms on the left may use the rooms on the right, and always their own files.
 * `types` may be imported as types only, `lazy` only by `import()`.
 */
const rooms = {
  guest: {},
  theme: {},
  i18n: { use: ['guest'] },
  extras: {},
  content: { use: ['i18n', 'guest'] },
  exchange: { types: ['content'], use: ['i18n'] },
  storage: { use: ['guest'] },
  present: { use: ['guest', 'i18n', 'theme'] },
  print: { use: ['guest', 'i18n', 'theme'] },
  controllers: { use: ['content', 'i18n', 'parts', 'storage', 'guest', 'theme'], lazy: ['extras'] },
  parts: { use: ['content', 'i18n', 'print', 'storage', 'guest', 'theme'], lazy: ['extras'] },
  cases: { use: ['content', 'parts', 'print', 'i18n'] },
  films: { use: ['content', 'parts', 'present', 'print', 'i18n'] },
  // What is planned, held and attended, whichever element shows it.
  sessions: { use: ['content', 'parts', 'print', 'storage', 'i18n', 'theme'], lazy: ['extras'] },
  elements: {
    use: [
      'sessions',
      'cases',
      'content',
      'controllers',
      'films',
      'parts',
      'present',
      'print',
      'exchange',
      'i18n',
      'theme',
      'guest',
      'storage',
      'other elements’ define.ts',
    ],
    lazy: ['extras'],
  },
  // Pages of their own that others put in a frame, and what of a thing can be read without script.
  embed: { use: ['cases', 'content', 'extras', 'films', 'guest', 'i18n', 'parts', 'sessions'] },
  // What a page says to the library: the attributes of the script line, placeholders, links, tags that are not quite ours.
  script: { use: ['guest', 'content', 'i18n'] },
  // A content file as pages to turn: one file on a memory stick, and the page of a course in a learning platform.
  bundle: { use: ['content', 'embed', 'i18n'] },
  scorm: { use: ['bundle', 'content', 'embed', 'i18n'] },
  // What an author is told of a content file, on the command line and in the browser.
  check: { use: ['content', 'films', 'i18n'] },
  // Code to paste, as text.
  generator: { use: ['content', 'embed', 'i18n', 'script'] },
  // The whole content file on paper, for those who read proofs.
  proof: { use: ['content', 'i18n', 'parts', 'print', 'sessions'] },
  // The demo's tool pages, which share what the command line can do.
  pages: {
    use: [
      'bundle',
      'check',
      'content',
      'embed',
      'exchange',
      'generator',
      'guest',
      'i18n',
      'parts',
      'proof',
      'scorm',
    ],
  },
  cli: { use: ['bundle', 'check', 'content', 'exchange', 'i18n', 'embed', 'elements', 'scorm'] },
  'tags.ts': { lazy: ['elements’ define.ts'] },
  'all-tags.ts': { use: ['tags.ts'], lazy: ['script'] },
  'loader.ts': { use: ['guest', 'content', 'all-tags.ts'] },
  'lindring.ts': { use: ['guest', 'content', 'script', 'tags.ts'] },
  'booklet.ts': { use: ['bundle'] },
  'scorm12.ts': { use: ['bundle', 'scorm'] },
  'index.ts': { use: ['content', 'elements but define.ts', 'parts'] },
};

/** Packages by room; a room that is not named here may use `lit` and `@lit/*`. */
const packages = {
  i18n: () => false,
  extras: () => true,
  content: (name) => name === 'zod/mini' || isLit(name),
  check: (name) => name === 'jsonc-parser',
  bundle: (name) => name === 'fflate',
  // Node tools: they may use what the library's pages must not carry.
  cli: () => true,
};

function isLit(name) {
  return /^(lit|@lit\/[^/]+)(\/|$)/.test(name);
}

/** The room of a file under src/: `elements/case-card`, `guest`, `loader.ts`. */
function roomOf(file) {
  const [first, second] = file.split('/');
  return first === 'elements' ? `elements/${second}` : first;
}

/** The names a table entry may call the target by. */
function namesOf(target, from) {
  const [first] = roomOf(target).split('/');
  if (first !== 'elements') return [first];
  const isDefine = target.endsWith('/define.ts');
  const own = isDefine ? ['elements’ define.ts'] : ['elements but define.ts'];
  return from.startsWith('elements/')
    ? isDefine
      ? ['other elements’ define.ts']
      : []
    : ['elements', ...own];
}

/**
 * What is wrong with one import, or `undefined`.
 *
 * @param {string} file the importing file, below src/
 * @param {string} target the imported file, below src/, or the name of a package
 * @param {{ kind: 'use' | 'types' | 'lazy', isPackage: boolean }} how
 */
export function faultOf(file, target, { kind, isPackage }) {
  const from = roomOf(file);
  const room = from.split('/')[0];
  const rule = rooms[room];
  if (!rule) return `${room} is not a room of the house; add it to scripts/checks/import-rules.mjs`;
  if (isPackage) {
    if (kind === 'types' || (packages[room] ?? isLit)(target)) return undefined;
    return `${room} may not use the package ${target}`;
  }
  if (roomOf(target) === from && from !== file) return undefined;
  // Types leave no trace in what the browser loads, so whoever may load a room may also name its types.
  const allowed = [
    ...(rule.use ?? []),
    ...(rule[kind] ?? []),
    ...(kind === 'types' ? (rule.lazy ?? []) : []),
  ];
  if (namesOf(target, from).some((name) => allowed.includes(name))) return undefined;
  const way = { use: 'import', types: 'import types of', lazy: 'lazily import' }[kind];
  return `${from} may not ${way} ${target}`;
}
