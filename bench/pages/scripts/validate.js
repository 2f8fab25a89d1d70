import { readContent } from '../../../src/content/load.ts';
import { cases } from '../../../src/content/schema/case.ts';
import { films } from '../../../src/content/schema/film.ts';

/** Runs the rules over all the items, as an element does when it first asks for them; in milliseconds. */
globalThis.validate = (text) => {
  const value = JSON.parse(text);
  const start = performance.now();
  const content = readContent(value, 'bench');
  const count = content.list(value.cases ? cases : films).items.length;
  return { count, ms: performance.now() - start };
};
