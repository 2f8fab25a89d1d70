import type { ArgTypesEnhancer, StrictArgTypes } from 'storybook/internal/types';
import manifest from '../custom-elements.json';
import { attributesOf } from './manifest.js';

type ArgType = StrictArgTypes[string];

/**
 * Turns what the manifest tells into rows a designer can use: one per attribute, a list where only some words are
 * allowed, a colour for each colour role, and no field for what cannot be typed (events, slots, parts, methods).
 */
export const describeControls: ArgTypesEnhancer = ({ argTypes, component }) => {
  const attributes = attributesOf(manifest, String(component));
  const doubled = new Set([...attributes].flatMap(([field, name]) => (field === name ? [] : [name])));
  return Object.fromEntries(
    Object.entries(argTypes)
      .filter(([name]) => !doubled.has(name))
      .map(([name, row]) => [name, described(row, name, attributes)]),
  );
};

function described(row: ArgType, name: string, attributes: ReadonlyMap<string, string>): ArgType {
  const category = row.table?.category;
  if (category === 'css custom properties') return { ...row, control: { type: controlFor(row) } };
  if (category !== 'attributes' && category !== 'properties')
    return category ? { ...row, control: false } : row;
  const attribute = attributes.get(name);
  if (!attribute) return { ...row, control: false };
  const words = wordsIn(row.table?.type?.summary);
  return {
    ...row,
    name: attribute,
    table: { ...row.table, category: 'attributes' },
    ...(words.length > 0 && { options: words, control: { type: 'select' } }),
  };
}

function controlFor(row: ArgType): 'color' | 'text' {
  return String(row.table?.defaultValue?.summary).startsWith('#') ? 'color' : 'text';
}

/** The words of a type like `'a' | 'b'`. */
function wordsIn(type = ''): string[] {
  return [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word ?? '');
}
