import { escapeHtml } from '../embed/html.js';

/** An element of a snippet. An attribute without a value is written by its name alone. */
export interface Markup {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string | true | undefined>>;
  readonly inside?: readonly (Markup | string)[];
  /** HTML that is made already, by `readable()`, and written as it is. */
  readonly written?: string;
}

const indent = '  ';

/** In characters; longer start tags are broken. */
const longest = 80;

/** Elements whose text would be changed by white space around it, or that have none. */
const onOneLine = new Set(['a', 'p', 'script', 'iframe', 'span', 'strong']);

function attributeText([name, value]: [string, string | true | undefined]): string {
  if (value === undefined) return '';
  return value === true ? name : `${name}="${escapeHtml(value)}"`;
}

/** With many attributes one a line, since a line that is broken anywhere is hard to read and to mend by hand. */
function startTag({ tag, attributes = {} }: Markup): string {
  const written = Object.entries(attributes).map(attributeText).filter(Boolean);
  const short = [`<${tag}`, ...written].join(' ');
  if (written.length < 2 || short.length < longest) return `${short}>`;
  return [`<${tag}`, ...written.map(indented)].join('\n') + '\n>';
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line ? indent + line : line))
    .join('\n');
}

/** An element as the text somebody pastes: one line per element, what stands inside moved in. */
export function toHtml(markup: Markup | string): string {
  if (typeof markup === 'string') return escapeHtml(markup);
  const { tag, inside = [], written } = markup;
  const pieces = [...inside.map(toHtml), ...(written ? [written.trim()] : [])];
  if (pieces.length === 0 || onOneLine.has(tag)) return `${startTag(markup)}${pieces.join('')}</${tag}>`;
  return [startTag(markup), ...pieces.map(indented), `</${tag}>`].join('\n');
}
