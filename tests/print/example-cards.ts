import { cardSheet, type Card } from '../../src/print/card-sheet.js';
import { exampleSheet } from './example-sheet.js';

const long =
  'Hun svarer med få ord om gangen og ser på døren mens hun snakker. Kompresjonsstrømpene ligger på benken. ';

function card(title: string, times: number): Card {
  return {
    title,
    blocks: [
      { kind: 'text', text: 'Torunn, 78 år, bor alene. Kveldene er blitt utrygge. Hun ringer sjelden.' },
      { kind: 'kicker', text: 'Spørsmål' },
      { kind: 'question', text: 'Hva legger dere merke til i det hun sier, og hva sier hun ikke?' },
      { kind: 'kicker', text: 'Vårt svar' },
      ...(times
        ? [{ kind: 'answer' as const, text: long.repeat(times) + `Slutt${title}.` }]
        : [{ kind: 'writing' as const, text: '', lines: 4 }]),
    ],
    foot: ['Øvingscase, ikke prosedyre', exampleSheet.foot.mark!, 'Lindring · 3. september 2026'],
  };
}

/** Cards of every length: one with room to write, one that fills its card, one in small type, and one that goes on. */
export const exampleCards = cardSheet({
  title: 'Ta med på vakt',
  language: 'nb',
  cards: [card('Torunn', 0), card('Robert', 4), card('Edith', 8), card('Gunnar', 20), card('Astrid', 1)],
  foot: exampleSheet.foot,
});
