import { html, type TemplateResult } from 'lit';
import '../../src/elements/esas-form/define.js';
import type { EsasFormElement } from '../../src/elements/esas-form/esas-form.js';
import { readyWith, until, withContent } from '../fixtures.js';
import { kari, ola } from './kari.js';

/** A form nobody uses: five rows from 0 to 4, worded in Bokmål and Nynorsk so that a mix-up would show. */
export const invented = {
  id: 'oppdiktet',
  title: 'Oppdiktet skjema for tester',
  language: 'nb',
  locked: true,
  origin: 'example',
  window: 'siste time',
  scale: { min: 0, max: 4 },
  attribution: 'Oppdiktet skjema. Ingen eier, ikke i bruk noe sted.',
  officialForm: 'Finnes ikke',
  source: { title: 'Testene til Lindring', url: 'https://example.no/skjema' },
  guide: { origin: 'example' },
  items: [
    {
      id: 'uro',
      text: { nb: 'Uro i kroppen', nn: 'AV NYNORSK' },
      definition: { nb: 'å ikke finne ro', nn: 'AV NYNORSK' },
      anchors: { low: 'Helt rolig', high: 'Aldri rolig' },
      conversation: [{ nb: 'Når er det roligst?', nn: 'Når er det rolegast?', en: 'When is it calmest?' }],
    },
    {
      id: 'sovn',
      text: 'Søvn',
      anchors: { low: 'God søvn', high: 'Ingen søvn' },
      reminder: '0 er best også her.',
    },
    { id: 'torst', text: 'Tørst', anchors: { low: 'Ikke tørst', high: 'Svært tørst' } },
    { id: 'lyd', text: 'Lyder', anchors: { low: 'Stille', high: 'Bråk' } },
    { id: 'annet', text: 'Noe annet', anchors: { low: 'Ingen …', high: 'Verst …' }, free: true },
  ],
};

/** A form as wide as the widest in use: from 0 to 10. */
export const wide = {
  id: 'bred',
  title: 'Bredt oppdiktet skjema',
  language: 'nb',
  origin: 'example',
  scale: { min: 0, max: 10 },
  items: ['smerte', 'kvalme', 'matlyst'].map((id) => ({
    id,
    text: id,
    anchors: { low: `Ingen ${id}`, high: `Verst tenkelig ${id}` },
  })),
};

/** Kari’s answers at three points, and one at which nobody could tell. */
export const karis = {
  instrument: 'oppdiktet',
  points: [
    {
      id: 'dag-1',
      label: { nb: 'Dag 1', nn: 'Dag 1', en: 'Day 1' },
      by: 'patient',
      answers: { uro: 3, sovn: 1, torst: 0, lyd: null, annet: 2 },
      other: 'kløe',
    },
    {
      id: 'dag-2',
      label: 'Dag 2',
      by: 'patient',
      answers: { uro: 1, sovn: 1, torst: 2, lyd: 'unable', annet: 2 },
    },
    { id: 'dag-9', label: 'Dag 9', by: 'staff', answers: { uro: 1, sovn: 4, torst: null, lyd: 0 } },
  ],
};

/** Someone whose case tells that she cannot answer. */
const ingen = {
  ...kari,
  id: 'ingen',
  name: 'Inga',
  scenarios: [],
  questions: [],
  perspectives: [],
  series: [
    {
      instrument: 'oppdiktet',
      points: [
        {
          id: 'dag-1',
          label: 'Dag 1',
          by: 'staff',
          answers: { uro: 'unable', sovn: 'unable' },
          note: 'Bruk et observasjonsskjema i stedet.',
        },
      ],
    },
  ],
};

/** A content file with both forms, Kari with her answers, Inga who cannot, and Ola who has none. */
export function practising(change: object = {}): Record<string, unknown> {
  return {
    version: 1,
    id: 'prove',
    title: 'Prøve',
    language: 'nb',
    instruments: [structuredClone(invented), structuredClone(wide)],
    cases: [
      { ...structuredClone(kari), series: [structuredClone(karis)] },
      structuredClone(ingen),
      structuredClone(ola),
    ],
    ...change,
  };
}

/** The form of a page, once all that comes after its first content is there too. */
export async function formIn(place: ParentNode): Promise<EsasFormElement> {
  const form = place.querySelector('esas-form')!;
  await form.updateComplete;
  const root = form.shadowRoot!;
  await until(() => !root.querySelector('.instrument') || root.querySelector('.out'));
  await form.updateComplete;
  return form;
}

/** A page with Kari and the invented form. */
export async function practise(
  page: TemplateResult = html`<esas-form case-id="kari" instrument-id="oppdiktet"></esas-form>`,
  file: Record<string, unknown> = practising(),
): Promise<EsasFormElement> {
  const { place } = await withContent(readyWith(file), page);
  return formIn(place);
}

/** The ring of a row. */
export function ring(form: EsasFormElement, row: string, value: number): HTMLInputElement {
  return form.shadowRoot!.querySelector(`[data-row="${row}"] input[value="${value}"]`)!;
}

/** Answers a row as a press does. */
export async function choose(form: EsasFormElement, row: string, value: number): Promise<void> {
  ring(form, row, value).click();
  await form.updateComplete;
}

/** Goes to another view, and waits for what it fetches. */
export async function go(form: EsasFormElement, mode: 'time' | 'compare'): Promise<void> {
  form.mode = mode;
  const part = mode === 'compare' ? '.compare' : '.wide, .ahead';
  await until(() => form.shadowRoot!.querySelector(part), `${mode} never came`);
  await form.updateComplete;
}
