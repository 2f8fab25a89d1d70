/*
 * What a screen reader is given of an element, as text: a line for each thing, indented by what it stands in.
 *
 *     heading 2 «Torunn»
 *     button «Åpne casen» (expanded: false)
 *     «Hun snakker gjerne.» [nb]     words that are marked as another language than the page's
 */

const wordless = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);
/** Inside these it is the browser's own words, others in its next version. */
const native = new Set(['Date', 'InputTime', 'Video', 'Audio']);
/** What screen readers say nothing of but the words in it. */
const silent = new Set([
  'none',
  'generic',
  'strong',
  'emphasis',
  'mark',
  'time',
  'LabelText',
  'MenuListPopup',
]);

/** States worth a word, and the value that is not told since it is what one expects. */
const told = {
  checked: null,
  pressed: null,
  expanded: null,
  selected: false,
  required: false,
  disabled: false,
  invalid: 'false',
  live: null,
  modal: false,
  hasPopup: null,
};

/**
 * @param {import('puppeteer-core').Page} page
 * @param {readonly string[]} tags
 * @returns {Promise<Map<string, string>>} the tree of each element, by tag
 */
export async function treesIn(page, tags) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { langs, hosts } = marksIn(root);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byDom = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const pageLang = langs.get(hosts.get('html'));
  return new Map(
    tags.map((tag) => {
      const lines = linesOf(byDom.get(hosts.get(tag)), { byId, langs, pageLang, lang: pageLang }, 0);
      return [tag, `${lines.join('\n')}\n`];
    }),
  );
}

/** The `lang` of what has one, and where each tag stands, by the number of the node. */
function marksIn(root) {
  const langs = new Map();
  const hosts = new Map();
  const visit = (node) => {
    if (!hosts.has(node.localName)) hosts.set(node.localName, node.backendNodeId);
    const { attributes = [] } = node;
    for (let at = 0; at < attributes.length; at += 2)
      if (attributes[at] === 'lang') langs.set(node.backendNodeId, attributes[at + 1]);
    [...(node.children ?? []), ...(node.shadowRoots ?? [])].forEach(visit);
  };
  visit(root);
  return { langs, hosts };
}

function linesOf(node, around, depth) {
  if (!node) return [];
  const role = node.role?.value;
  const lang = around.langs.get(node.backendDOMNodeId) ?? around.lang;
  const within = { ...around, lang };
  const children = (node.childIds ?? []).map((id) => around.byId.get(id));
  const below = (deeper) => children.flatMap((child) => linesOf(child, within, deeper));
  if (wordless.has(role)) return [];
  if (node.ignored || silent.has(role)) {
    const lines = below(depth);
    // The words of a label have been said with its control.
    const controls = lines.filter((line) => !isWords(line));
    return role === 'LabelText' && controls.length ? controls : lines;
  }
  const name = (node.name?.value ?? '')
    // The test's own page is another each time.
    .replace(/\/\/127\.0\.0\.1:\d+\/page-\d+/g, '//…')
    .replace(/\s+/g, ' ')
    .trim();
  const indent = '  '.repeat(depth);
  const foreign = lang === around.pageLang ? '' : ` [${lang}]`;
  if (role === 'StaticText') return name ? [`${indent}«${name}»${foreign}`] : [];
  const lines = native.has(role) ? [] : joined(below(depth + 1));
  // The words inside say the same as the name.
  const inside = lines.every(isWords)
    ? lines.map((line) => line.trim().replace(/^«|»( \[\w+\])?$/g, '')).join(' ')
    : undefined;
  const isSaid = inside !== undefined && inside.replace(/\s+/g, '') === name.replace(/\s+/g, '');
  const mark = isSaid ? (lines[0]?.match(/ \[\w+\]$/)?.[0] ?? '') : name ? foreign : '';
  const line = `${indent}${role}${levelOf(node)}${name ? ` «${name}»` : ''}${statesOf(node)}${mark}`;
  return isSaid ? [line] : [line, ...lines];
}

const isWords = (line) => /^\s*«/.test(line);

/** Words that follow each other are one line, as they are read; so are the choices of a scale. */
function joined(lines) {
  return lines.reduce((all, line) => {
    const before = all.at(-1);
    const [, choice, name] =
      line.match(/^(\s*(?:radio|option) )(«.*») \((?:checked: false|described.*)\)$/) ?? [];
    if (choice && before?.startsWith(choice) && before.endsWith('(checked: false)'))
      return [...all.slice(0, -1), before.replace(' (checked: false)', ` ${name} (checked: false)`)];
    const [, start, end] = before?.match(/^(\s*«.*)»( \[\w+\])?$/) ?? [];
    const [, words, mark] = line.match(/^\s*«(.*)»( \[\w+\])?$/) ?? [];
    if (start === undefined || words === undefined || end !== mark) return [...all, line];
    const gap = /^[.,:;]/.test(words) ? '' : ' ';
    return [...all.slice(0, -1), `${start}${gap}${words}»${mark ?? ''}`];
  }, []);
}

const valueOf = (node, wanted) => node.properties?.find(({ name }) => name === wanted)?.value.value;

function levelOf(node) {
  return node.role.value === 'heading' ? ` ${valueOf(node, 'level')}` : '';
}

function statesOf(node) {
  const states = Object.entries(told).flatMap(([name, expected]) => {
    const value = valueOf(node, name);
    return value === undefined || value === expected ? [] : [`${name}: ${value}`];
  });
  const value = node.value?.value;
  if (value !== undefined && value !== '') states.push(`value: ${value}`);
  const description = node.description?.value;
  if (description) states.push(`described: ${description.replace(/\s+/g, ' ').trim()}`);
  return states.length ? ` (${states.join(', ')})` : '';
}
