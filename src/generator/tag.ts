import { escapeHtml } from '../embed/html.js';

/** An element of a snippet. An attribute that is `true` is written by its name alone, `undefined` not at all. */
export interface Tag {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | true | undefined>>;
  readonly inside?: readonly (Tag | string)[];
  /** HTML that is made already, by `readable()`, and written as it is. */
  readonly html?: string | undefined;
}

const indent = '  ';

/** In characters; longer start tags are broken. */
const longest = 80;

/** Elements whose text would be changed by white space around it, or that have none. */
const onOneLine = new Set(['a', 'p', 'script', 'iframe']);

/** Line breaks are written out, since editors join and break lines as they like. */
function escape(text: string): string {
  return escapeHtml(text).replace(/\n/g, '&#10;').replace(/\r/g, '&#13;');
}

function attributeText([name, value]: [string, string | true | undefined]): string {
  if (value === undefined) return '';
  return value === true ? name : `${name}="${escape(value)}"`;
}

/** One attribute a line where there are many, as a line that is broken anywhere is hard to read and to mend. */
function startTag({ name, attributes = {} }: Tag): string {
  const written = Object.entries(attributes).map(attributeText).filter(Boolean);
  const short = [`<${name}`, ...written].join(' ');
  if (written.length < 2 || short.length < longest) return `${short}>`;
  return [`<${name}`, ...written.map(indented), '>'].join('\n');
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line ? indent + line : line))
    .join('\n');
}

/** An element as the text somebody pastes, what stands inside it moved in. */
export function toHtml(tag: Tag | string): string {
  if (typeof tag === 'string') return escape(tag);
  const { name, inside = [], html } = tag;
  const pieces = [...inside.map(toHtml), ...(html ? [html.trim()] : [])];
  if (pieces.length === 0 || onOneLine.has(name)) return `${startTag(tag)}${pieces.join('')}</${name}>`;
  return [startTag(tag), ...pieces.map(indented), `</${name}>`].join('\n');
}
