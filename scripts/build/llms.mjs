import { readFileSync, readdirSync } from 'node:fs';

// llms.txt: what a program that writes code for others needs to know, in one file. The words stand in llms/llms.md.

const folder = new URL('llms/', import.meta.url);
const idPattern = '^[a-z0-9-]+$';

/** What stands in every thing that can; said once, above the table. */
const common = new Set([
  'source',
  'edition',
  'canonical',
  'rights',
  'reviewed',
  'reviewBy',
  'withdrawn',
  'origin',
]);

/** In every element; said once, above the list. */
const usual = new Set(['src', 'heading-level', 'content-load', 'content-error']);

function elementText({ tagName, description, attributes = [], events = [], slots = [] }) {
  const line = ({ name, description: about }) => `\`${name || 'default'}\` ${about.replace(/\s+/g, ' ')}`;
  const list = (title, members) => {
    const own = members.filter(({ name, description: about }) => about && !usual.has(name));
    return own.length > 0 ? [`- ${title}: ${own.map(line).join(' ')}`] : [];
  };
  const attributesToTell = attributes.filter(({ name }) => name !== 'group');
  const group = attributes.some(({ name }) => name === 'group') ? ' (`group`)' : '';
  return [
    `### \`<${tagName}>\`${group}\n`,
    `${description.split('\n\n')[0].replace(/\s+/g, ' ')}\n`,
    ...list('Attributes', attributesToTell),
    ...list('Events', events),
    ...list(
      'Slots',
      slots.filter(({ name }) => name),
    ),
  ].join('\n');
}

function typeText(name, { $ref, type, items, enum: words, pattern, anyOf, const: only }) {
  const ref = $ref?.replace('#/$defs/', '');
  if (ref) return ref === 'localized' ? 'text' : ref;
  if (type === 'array') return `${typeText('', items)}[]`;
  if (words) return words.join('|');
  if (only !== undefined) return String(only);
  if (anyOf) return [...new Set(anyOf.map((each) => typeText(name, each)))].join(' or ');
  if (pattern === idPattern) return name === 'id' ? '' : '→';
  return type === 'integer' ? 'number' : type === 'object' ? 'map' : type;
}

function nounText(name, { properties = {}, required = [] }) {
  const fields = Object.entries(properties).filter(([field]) => !common.has(field) && field !== '$schema');
  const told = fields.map(([field, schema]) => {
    const type = typeText(field, schema);
    return `${field}${required.includes(field) ? '*' : ''}${type && type !== 'string' ? `: ${type}` : ''}`;
  });
  return `- **${name}**: ${told.join(', ')}`;
}

function schemaText(schema) {
  const nouns = Object.entries(schema.$defs).filter(([name]) => name !== 'localized');
  return [nounText('the file', schema), ...nouns.map(([name, noun]) => nounText(name, noun))].join('\n');
}

/** The full examples as blocks of code, by the name of their file. */
function examples() {
  const names = readdirSync(folder).filter((name) => name !== 'llms.md');
  const blocks = names.map((name) => {
    const code = readFileSync(new URL(name, folder), 'utf8').trimEnd();
    return [name, `\`\`\`${name.split('.').pop()}\n${code}\n\`\`\``];
  });
  return Object.fromEntries(blocks);
}

/**
 * The text of `llms.txt`.
 *
 * @param {{ manifest: { modules: object[] }, schema: object, version: string }} library
 */
export function llmsText({ manifest, schema, version }) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  const parts = {
    ...examples(),
    version,
    elements: elements.map(elementText).join('\n\n'),
    schema: schemaText(schema),
  };
  const text = readFileSync(new URL('llms.md', folder), 'utf8');
  return text.replace(/\{\{([\w.]+)\}\}/g, (_, name) => {
    if (!(name in parts)) throw new Error(`llms.md asks for ${name}, which is not there.`);
    return parts[name];
  });
}
