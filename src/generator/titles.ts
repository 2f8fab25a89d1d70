import { generatorMessages } from '../i18n/generator.js';
import { codePageMessages } from '../i18n/generator-page.js';
import type { Reading } from '../i18n/pick.js';
import { wordsIn } from '../i18n/words.js';
import type { Kind, Material } from './materials.js';

type Named = keyof (typeof generatorMessages)['nb']['titles'];

const named: ReadonlySet<Kind> = new Set<Named>(['case', 'film', 'question', 'session', 'certificate']);

/** What a link to a material says: «Case: Torunn», «Alle casene», the name of a programme. */
export function titleOf({ kind, name }: Material, reading: Reading): string {
  const text = wordsIn(name, reading);
  if (text === '') return codePageMessages[reading.language].kinds[kind];
  return named.has(kind) ? generatorMessages[reading.language].titles[kind as Named](text) : text;
}
