import { html, type TemplateResult } from 'lit';
import type { CaseBankElement } from '../../src/elements/case-bank/case-bank.js';
import '../../src/elements/case-bank/define.js';
import { byText, readyWith, textOf, withContent } from '../fixtures.js';
import { kari } from './kari.js';

const both = (nb: string, nn: string, en: string) => ({ nb, nn, en });

/** Four cases that differ in all a bank tells them apart by. */
export function bankFile(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: 1,
    id: 'bank',
    source: { title: 'Casebanken', publisher: 'Lindring' },
    topics: [
      { id: 'samtale', title: both('Samtale', 'Samtale', 'Talking') },
      { id: 'parorende', title: both('Pårørende', 'Pårørande', 'Relatives') },
    ],
    films: [{ id: 'film-1', title: 'Film', topics: ['samtale'] }],
    resources: [{ id: 'hefte-1', title: 'Hefte', kind: 'booklet' }],
    cases: [
      {
        ...kari,
        number: 1,
        inBrief: ['Kari bor alene.', 'Hun åpner ikke.', 'Naboen har hørt noe.'],
      },
      {
        id: 'asne',
        number: 2,
        name: 'Åsne',
        origin: 'example',
        settings: ['home'],
        diagnoses: [both('kreftsykdom', 'kreftsjukdom', 'cancer')],
        topics: ['parorende'],
        summary: both('Sønnen vil vite.', 'Sonen vil vite.', 'Her son wants to know.'),
        scenarios: [
          {
            id: 'asne-1',
            title: 'Kveld',
            text: 'Sønnen ringer.',
            questions: [{ id: 'asne-1-q1', text: 'Hva sier du?' }],
          },
        ],
      },
      { id: 'ola', number: 3, name: 'Ola', settings: ['nursing-home'], diagnoses: ['demens'], scenarios: [] },
      {
        id: 'gro',
        number: 4,
        name: 'Gro',
        settings: ['nursing-home'],
        diagnoses: ['demens'],
        scenarios: [],
        withdrawn: { at: '2026-05', reason: 'Endret.' },
      },
    ],
    ...more,
  };
}

/** As many cases as asked for. */
export function manyCases(count: number): Record<string, unknown> {
  const cases = Array.from({ length: count }, (_, at) => ({
    id: `c-${at}`,
    name: `Navn ${at}`,
    settings: ['home'],
    diagnoses: ['KOLS'],
    scenarios: [],
  }));
  return { version: 1, id: 'mange', cases };
}

/** A bank in a page where nothing else stands. */
export async function showBank(
  file: Record<string, unknown> = bankFile(),
  page: TemplateResult = html`<case-bank><a href="/caser">Alle caser</a></case-bank>`,
): Promise<CaseBankElement> {
  const { place } = await withContent(readyWith(file), page);
  const bank = place.querySelector('case-bank')!;
  await bank.updateComplete;
  return bank;
}

/** The names that can be seen in the list, in order. */
export function namesIn(bank: CaseBankElement): string[] {
  return Array.from(bank.shadowRoot!.querySelectorAll('.entry-title'), (each) =>
    textOf(each).replace(/^\d+ /, ''),
  );
}

/** What the count says, with what came of a draw. */
export function countIn(bank: CaseBankElement): string {
  return textOf(bank.shadowRoot!.querySelector('[part=count]'));
}

/** Ticks a value among the filters, or takes the tick away. */
export async function tick(bank: CaseBankElement, label: string): Promise<void> {
  byText(bank.shadowRoot!, '.filters label', label).querySelector('input')!.click();
  await bank.updateComplete;
}

/** Writes in the search field. */
export async function search(bank: CaseBankElement, text: string): Promise<void> {
  const field = bank.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await bank.updateComplete;
}

/** The part of the list about one case. */
export function entryOf(bank: CaseBankElement, id: string): HTMLElement {
  return bank.shadowRoot!.querySelector(`[data-case='${id}']`)!;
}
