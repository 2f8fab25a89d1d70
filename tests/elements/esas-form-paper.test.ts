import { expect, oneEvent } from '@open-wc/testing';
import { render } from 'lit';
import { ContentFile } from '../../src/content/content-file.js';
import type { EsasFormElement } from '../../src/elements/esas-form/esas-form.js';
import type { FormView } from '../../src/elements/esas-form/esas-form.view.js';
import type { EsasPrintEvent } from '../../src/elements/esas-form/esas-form.events.js';
import { csvLines, seriesText } from '../../src/elements/esas-form/esas-form.out.js';
import { filledText } from '../../src/elements/esas-form/esas-form.text.js';
import {
  comparisonSheet,
  formSheet,
  leaderSheet,
  seriesSheet,
} from '../../src/elements/esas-form/esas-form.sheets.js';
import {
  cannotAnswer,
  pointsOf,
  valuesOf,
  type Filled,
} from '../../src/elements/esas-form/esas-form.model.js';
import { columnOf, ownColumns } from '../../src/elements/esas-form/series.js';
import { cases, type CaseStudy } from '../../src/content/schema/case.js';
import { instruments, type Instrument } from '../../src/content/schema/instrument.js';
import type { Language } from '../../src/i18n/language.js';
import { sheetAsText, type Sheet } from '../../src/print/sheet.js';
import { cleanUp } from '../storage/browser.js';
import { byText, dialogOf, textOf, until } from '../fixtures.js';
import * as fc from '../properties.js';
import { choose, invented, practise, practising } from './esas.js';

function viewOf(language: Language = 'nb', change: Partial<FormView> = {}): FormView {
  const content = new ContentFile(practising(), 'prove.json');
  const instrument: Instrument = content.list(instruments).items[0]!;
  const study: CaseStudy = content.list(cases).items[0]!;
  const points = pointsOf(study, 'oppdiktet').map((own) => ({ id: own.id, label: own.label, own }));
  return {
    content,
    instrument,
    values: valuesOf(instrument.scale),
    study,
    name: study.name,
    points,
    point: points[0]!,
    cannotAnswer: cannotAnswer(points.map(({ own }) => own)),
    mode: 'fill',
    reading: { language, fileLanguage: 'nb' },
    level: 2,
    provenance: { origin: 'example' },
    ...change,
  };
}

const filled: Filled = {
  answers: { uro: 3, sovn: 0, lyd: 'unable' },
  by: 'staff',
  names: { annet: 'kløe' },
  areas: ['belly'],
};
const estimates = { way: 'together' as const, together: { uro: 1, sovn: 4 }, sheets: [], hands: {} };

function drawn({ body }: Sheet): HTMLElement {
  const place = document.createElement('main');
  render(body, place);
  return place;
}

const sheets: [string, (view: FormView) => Sheet][] = [
  ['blank', (view) => formSheet(view)],
  ['filled', (view) => formSheet(view, filled)],
  ['series', (view) => seriesSheet(view, ownColumns(view))],
  ['comparison', (view) => comparisonSheet(view, estimates)],
  ['leader', leaderSheet],
];

describe('what an <esas-form> puts on paper', () => {
  afterEach(cleanUp);

  for (const [name, make] of sheets) {
    it(`says on the ${name} sheet that it is practice, whose the form is, and what applies to a patient now`, () => {
      for (const [language, word] of [
        ['nb', 'ØVING'],
        ['nn', 'ØVING'],
        ['en', 'PRACTICE'],
      ] as const) {
        const sheet = make(viewOf(language));
        const paper = drawn(sheet);

        expect(textOf(paper.querySelector('.stamp'))).to.equal(word);
        expect(sheet.foot.mark).to.contain(word);
        expect(textOf(paper.querySelector('.rights'))).to.contain(invented.attribution);
        expect(textOf(paper))
          .to.contain('116 117')
          .and.contain('Uro i kroppen')
          .and.not.contain('AV NYNORSK');
        expect(sheetAsText(sheet)).to.contain(word).and.contain('Uro i kroppen');
      }
    });
  }

  it('rings what is chosen and nothing else, and tells 0 from what has no answer', () => {
    const rows = Array.from(drawn(formSheet(viewOf(), filled)).querySelectorAll('.paper-row'), (row) => [
      textOf(row.querySelector('p')),
      textOf(row.querySelector('.chosen')),
    ]);

    expect(rows).to.deep.equal([
      ['Uro i kroppen å ikke finne ro', '3'],
      ['Søvn', '0'],
      ['Tørst (ikke besvart)', ''],
      ['Lyder (kan ikke vurdere)', ''],
      ['Noe annet : kløe (ikke besvart)', ''],
    ]);
  });

  it('sends the one who has a patient to the official form from the blank sheet', () => {
    const paper = drawn(formSheet(viewOf()));

    expect(textOf(paper)).to.contain('Til pasienter: bruk det offisielle skjemaet.');
    expect(paper.querySelector('a')?.href).to.equal('https://example.no/skjema');
    expect(paper.querySelector('.chosen')).to.equal(null);
  });

  it('has one line for each row in a spreadsheet, with «ikke besvart» and never an invented 0', () => {
    const view = viewOf();
    const lines = csvLines(view, [columnOf('Dag 1', filled)], filled);

    expect(lines.slice(1, 6).map((line) => line.slice(3))).to.deep.equal([
      ['Helsepersonell', 'Uro i kroppen', '3'],
      ['Helsepersonell', 'Søvn', '0'],
      ['Helsepersonell', 'Tørst', 'ikke besvart'],
      ['Helsepersonell', 'Lyder', 'kan ikke vurdere'],
      ['Helsepersonell', 'Noe annet: kløe', 'ikke besvart'],
    ]);
    expect(lines.every(([first]) => first === 'ØVING')).to.equal(true);
    expect(filledText(view, filled)).to.contain('Tørst: ikke besvart (0 Ikke tørst, 4 Svært tørst)');
    expect(seriesText(view, ownColumns(view))).to.contain('Dag 2: 1, 2 lavere');
  });

  it('asks for what there is and no more, and a page may print in its own way', async () => {
    const form = await practise();
    const offered = async (): Promise<{ names: string[]; root: ShadowRoot }> => {
      void form.print();
      const { root } = await dialogOf(form as unknown as Parameters<typeof dialogOf>[0]);
      return {
        root,
        names: Array.from(root.querySelectorAll<HTMLInputElement>('[type=radio]'), ({ value }) => value),
      };
    };
    const first = await offered();
    expect(first.names).to.deep.equal(['blank', 'series', 'leader']);
    form.addEventListener('esas-print', (event) => event.preventDefault(), { once: true });
    const asked = oneEvent(document.body, 'esas-print') as Promise<EsasPrintEvent>;
    byText(first.root, 'button', 'Skriv ut').click();
    expect((await asked).sheet).to.equal('blank');

    await choose(form, 'uro', 2);
    const second = await offered();
    expect(second.names).to.contain('filled');
    byText(second.root, 'button', 'Skriv ut').click();
    await until(
      () => textOf(form.shadowRoot).includes('Velg først hvem som svarte.'),
      'who answered never came first',
    );
  });
});

const words = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.dictionary(fc.constantFrom('nb', 'nn', 'en', 'se'), fc.string({ minLength: 1 }), { minKeys: 1 }),
);
const anyInstrument = fc.record(
  {
    id: fc.constant('oppdiktet'),
    title: fc.string({ minLength: 1 }),
    language: fc.constantFrom('nb', 'nn', 'se', 'x-y', ''),
    window: words,
    scale: fc.record(
      {
        min: fc.integer({ min: -9, max: 99 }),
        max: fc.integer({ min: -9, max: 99 }),
        step: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ['min', 'max'] },
    ),
    items: fc.uniqueArray(
      fc.record(
        {
          id: fc.oneof(
            fc.constantFrom('uro', 'constructor', 'valueof', 'to-string', '-'),
            fc.stringMatching(/^[a-z0-9-]{1,8}$/),
          ),
          text: words,
          definition: words,
          anchors: fc.record({ low: words, high: words }),
          free: fc.boolean(),
          reminder: words,
          conversation: fc.array(words, { maxLength: 3 }),
        },
        { requiredKeys: ['id', 'text', 'anchors'] },
      ),
      { minLength: 1, maxLength: 8, selector: ({ id }) => id },
    ),
    bands: fc.array(fc.record({ from: fc.integer(), to: fc.integer(), text: words }), { maxLength: 3 }),
    sum: fc.boolean(),
    attribution: words,
  },
  { requiredKeys: ['id', 'title', 'language', 'scale', 'items'] },
);

describe('any instrument at all', () => {
  let form: EsasFormElement | undefined;
  afterEach(() => {
    form?.remove();
    cleanUp();
  });

  it('is drawn in every view, answered and put on paper without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyInstrument,
        fc.constantFrom('fill', 'time', 'compare'),
        async (instrument, mode) => {
          form = await practise(undefined, practising({ instruments: [instrument] }));
          form.mode = mode as EsasFormElement['mode'];
          await form.updateComplete;
          form.shadowRoot!.querySelector<HTMLInputElement>('.ring input')?.click();
          await form.updateComplete;
          const root = form.shadowRoot!;
          expect(root.querySelector('[part=form], .problem'), 'not given up').not.to.equal(null);

          const values = valuesOf(instrument.scale);
          if (values.length > 0 && root.querySelector('[part=form]')) {
            const view = viewOf('nn', { instrument: instrument as Instrument, values });
            for (const [, make] of sheets) drawn(make(view));
          }
          form.parentElement?.remove();
          cleanUp();
        },
      ),
      { numRuns: 40 },
    );
  });
});
