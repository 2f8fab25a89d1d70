import { waitUntil } from '@open-wc/testing';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import type { TrainingContentElement } from '../../src/elements/training-content/training-content.js';
import '../../src/elements/case-card/define.js';
import '../../src/elements/training-content/define.js';

/** A case with one of everything a card can show. */
export function caseContent() {
  return {
    version: 1,
    id: 'gjest',
    title: 'Gjest',
    language: 'nb',
    origin: 'example',
    source: { title: 'En kilde', publisher: 'Oss', url: 'https://example.no/kilde', published: '2026' },
    topics: [{ id: 'samtale', title: { nb: 'Samtale', nn: 'Samtale' } }],
    cases: [
      {
        id: 'anna',
        name: 'Anna',
        age: 81,
        settings: ['home'],
        diagnoses: [{ nb: 'hjertesvikt', nn: 'hjartesvikt' }],
        summary: { nb: 'Hun vil være hjemme.', nn: 'Ho vil vere heime.' },
        background: { nb: 'Anna bor alene. **Datteren** ringer hver kveld.', nn: 'Anna bur åleine.' },
        topics: ['samtale'],
        quotes: [{ text: 'Jeg orker trappa på gode dager.', who: 'Anna' }],
        leaderNote: { nb: 'La stillheten være.', nn: 'Lat stilla vere.' },
        scenarios: [
          {
            id: 'natt',
            title: { nb: 'Om natta', nn: 'Om natta' },
            text: { nb: 'Hun ringer, og trenger lindring.', nn: 'Ho ringjer, og treng lindring.' },
            questions: [
              { id: 'natt-1', text: { nb: 'Hva sier du?', nn: 'Kva seier du?' } },
              { id: 'natt-2', text: { nb: 'Hvem ringer du?', nn: 'Kven ringjer du?' }, help: 'Tenk høyt.' },
            ],
            choices: [
              {
                id: 'bli',
                text: 'Bli eller dra?',
                options: [
                  { id: 'blir', text: 'Bli', others: 'Trygghet' },
                  { id: 'drar', text: 'Dra', others: 'Andre venter' },
                ],
              },
            ],
            perspectives: [{ id: 'datteren', who: 'datteren', text: 'Jeg er redd.' }],
            whatIf: [
              { id: 'datter', text: 'datteren kommer?', questions: [{ id: 'natt-3', text: 'Og nå?' }] },
            ],
          },
          {
            id: 'dag',
            title: 'Om dagen',
            text: 'Det er lyst.',
            questions: [{ id: 'dag-1', text: 'Hva ser du?' }],
          },
        ],
        questions: [{ id: 'felles', text: 'Hva tar du med deg?' }],
      },
    ],
    glossary: [{ id: 'lindring', word: 'lindring', text: 'Det som gjør vondt mindre vondt.' }],
  };
}

/** A content element that has its content, for cards to stand in. */
export function contentElement(content: unknown = caseContent()): TrainingContentElement {
  return Object.assign(document.createElement('training-content'), { content });
}

/** A card that is not in the page yet. */
export function cardElement(attributes: Record<string, string> = {}): CaseCardElement {
  const card = document.createElement('case-card');
  for (const [name, value] of Object.entries({ 'case-id': 'anna', ...attributes }))
    card.setAttribute(name, value);
  return card;
}

/** Waits until all of the card is there: also notes and explained words, which come after the first drawing. */
export async function whenDrawn(card: CaseCardElement): Promise<CaseCardElement> {
  await waitUntil(
    () => card.shadowRoot?.querySelector('textarea') && card.shadowRoot.querySelector('strong'),
    'the card was not drawn',
    { timeout: 10_000 },
  );
  await card.updateComplete;
  return card;
}

/** A whole card in the page, in a content element of its own. */
export async function placeCard(
  place: ParentNode = document.body,
  attributes: Record<string, string> = {},
): Promise<CaseCardElement> {
  const content = contentElement();
  const card = cardElement(attributes);
  content.append(card);
  place.append(content);
  return whenDrawn(card);
}

/** The first element of a selector inside the card. */
export function inside<Found extends HTMLElement = HTMLElement>(card: Element, selector: string): Found {
  const found = card.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`The card has no ${selector}`);
  return found;
}

/** The button with these words. */
export function buttonNamed(root: ParentNode, words: string | RegExp): HTMLButtonElement {
  const found = Array.from(root.querySelectorAll('button')).find((button) =>
    typeof words === 'string' ? button.textContent?.trim() === words : words.test(button.textContent ?? ''),
  );
  if (!found) throw new Error(`There is no button ${String(words)}`);
  return found;
}

/** Opens the first scenario and its note field, and gives the field. */
export async function openNote(card: CaseCardElement): Promise<HTMLTextAreaElement> {
  const heading = inside(card, '.scenario-title button');
  if (heading.getAttribute('aria-expanded') !== 'true') heading.click();
  await card.updateComplete;
  const note = inside<HTMLDetailsElement>(card, 'details.note');
  note.open = true;
  return note.querySelector('textarea')!;
}

/** Takes everything the tests put in the page away again, and what was written. */
export function cleanPage(): void {
  for (const element of document.body.querySelectorAll('training-content, case-card, .test'))
    element.remove();
  for (const storage of [sessionStorage, localStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('lindring/')) storage.removeItem(key);
  }
  history.replaceState(null, '', location.pathname + location.search);
}
