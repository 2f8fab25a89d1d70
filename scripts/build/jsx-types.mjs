// The elements as React 19 knows them: it sets a property where the element has one of that name, else an attribute,
// and listens for what stands after `on`, letter by letter. @wc-toolkit/jsx-types writes 180 kB of this for eleven
// frameworks, with imports that do not resolve from `dist/`.

const opening = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as lindring from './index.js';

/** What an element takes besides what every HTML element takes. Its own goes before what HTML has of that name. */
type Props<Element, Own> = DetailedHTMLProps<Omit<HTMLAttributes<Element>, keyof Own>, Element> & Own;
`;

const closing = `
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends LindringElements {}
  }
}
`;

/** In an attribute a number is text, which React writes for us. */
const attributeTypes = { number: 'number | `${number}`', boolean: 'boolean' };

function comment(text, indent) {
  if (!text) return '';
  const lines = text.replaceAll('*/', '* /').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function entry(name, type, description) {
  return `${comment(description, '      ')}      ${/^[a-z]\w*$/i.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`;
}

function propertiesOf({ name: className, attributes = [], members = [], events = [] }) {
  const property = (name) => `lindring.${className}['${name}']`;
  const fields = members.filter(
    ({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly,
  );
  const names = new Set(fields.map(({ name }) => name));
  const onlyAttributes = attributes.filter(({ name }) => !names.has(name));
  return [
    ...fields.map(({ name, description }) => entry(name, property(name), description)),
    ...onlyAttributes.map(({ name, type, fieldName, description }) =>
      entry(name, attributeTypes[type?.text] ?? (fieldName ? property(fieldName) : 'string'), description),
    ),
    ...events.map(({ name, type, description }) =>
      entry(`on${name}`, `((event: lindring.${type.text}) => void)`, description),
    ),
  ].join('');
}

/**
 * The text of `jsx.d.ts`.
 *
 * @param {{ modules: object[] }} manifest the manifest of the elements
 */
export function jsxTypes(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => {
      const { tagName, name, description } = element;
      return `${comment(description, '  ')}  '${tagName}': Props<\n    lindring.${name},\n    {\n${propertiesOf(element)}    }\n  >;\n`;
    });
  const about = '\n/** The elements by tag, for frameworks that read JSX as React 19 does. */\n';
  return `${opening}${about}export interface LindringElements {\n${elements.join('')}}\n${closing}`;
}
