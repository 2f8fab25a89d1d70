import { foldForSearch } from '../../i18n/search.js';
import type { GroupPart, Profession } from '../../sessions/people.js';

/** What a column of a list can hold. */
export type Field = 'number' | 'name' | 'first' | 'last' | 'profession' | 'part' | 'workplace';

// Folded, as `foldForSearch` has them; in all three languages, since a list is written in its own.
const professionWords: readonly (readonly [Profession, RegExp])[] = [
  [
    'health-worker',
    /^(helsefagarb|hjelpepleier|hjelpepleiar|omsorgsarb|fagarbeid|hfa$|health ?(care )?work)/,
  ],
  ['nurse', /^((spesial|kreft)?sykepleie|(spesial|kreft)?sjukepleia|spl\b|(registered )?nurses?$|rn$)/],
  ['assistant', /^((pleie|helse|hjemme|heime)?assistent|ufaglaert|(care |nursing )?assistants?$)/],
  ['other', /^(annet|anna|andre|other)$/],
];

const partWords: readonly (readonly [GroupPart, RegExp])[] = [
  ['mentor', /^mentor/],
  ['leader', /^(gruppe)?lei?(der|ar)e?|^(group ?)?leader|^instrukt|^fasilitat/],
  ['participant', /^(deltaker|deltakar|kandidat|participant|candidate)/],
];

const headings: readonly (readonly [Field, RegExp])[] = [
  ['number', /^(nr|nummer|number|no|#)\.?$/],
  ['first', /^(fornavn|forenavn|fornamn|forenamn|first ?name|given ?name)$/],
  ['last', /^(etternavn|etternamn|last ?name|surname|family ?name)$/],
  [
    'name',
    /^(navn|namn|name|fullt navn|fullt namn|full name|deltaker|deltakar|kandidat|participant)e?(ns navn)?$/,
  ],
  [
    'profession',
    /^(yrke|stilling|profesjon|tittel|yrkestittel|profession|occupation|job( title)?|title|position)$/,
  ],
  ['part', /^(rolle|del|rolle i gruppa|rolle i gruppen|part|role)$/],
  [
    'workplace',
    /^(arbeidssted|arbeidsstad|arbeidsplass|avdeling|enhet|eining|tjenestested|tenestestad|workplace|unit|department)$/,
  ],
];

/** A profession by a word for it; `undefined` when the word is not known, '' for no word. */
export function professionFrom(word: string): Profession | undefined {
  return found(professionWords, word, '');
}

/** A part in the group by a word for it; `undefined` when the word is not known, participant for no word. */
export function partFrom(word: string): GroupPart | undefined {
  return found(partWords, word, 'participant');
}

/** What a column with this heading holds; `undefined` when it is none that the list has use for. */
export function fieldFrom(heading: string): Field | undefined {
  return found<Field | undefined>(headings, heading, undefined);
}

function found<T>(list: readonly (readonly [T, RegExp])[], text: string, empty: T): T | undefined {
  const word = foldForSearch(text)
    .trim()
    .replace(/[:*]+$/, '');
  return word ? list.find(([, pattern]) => pattern.test(word))?.[0] : empty;
}
