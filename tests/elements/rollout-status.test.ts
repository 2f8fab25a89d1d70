import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { RolloutPrintEvent } from '../../src/elements/rollout-status/rollout-status.events.js';
import { csvRows } from '../../src/elements/rollout-status/rollout-status.csv.js';
import type { RolloutView } from '../../src/elements/rollout-status/rollout-status.work.js';
import { rolloutsOf } from '../../src/elements/rollout-status/rollouts-of.model.js';
import { rolloutSheet } from '../../src/elements/rollout-status/rollout-status.paper.js';
import { spreadOf, type Sort } from '../../src/elements/rollout-status/rollout-status.model.js';
import { ContentFile } from '../../src/content/content-file.js';
import { rollouts } from '../../src/content/schema/rollout.js';
import { csvOf } from '../../src/parts/csv.js';
import { frame } from '../../src/parts/download.js';
import { sheetAsText } from '../../src/print/sheet.js';
import { focused, textOf, until } from '../fixtures.js';
import { cleanUp } from '../storage/browser.js';
import { august, february, rolloutFile, showRollout } from './rollouts.js';

const cellsOf = (row: Element) => Array.from(row.querySelectorAll('th, td'), textOf);
const rowsIn = (root: ParentNode) => Array.from(root.querySelectorAll('.spread tbody tr'), cellsOf);
const namesIn = (root: ParentNode) => rowsIn(root).map(([name]) => name);

async function sortBy(element: Element, by: string): Promise<void> {
  const button = element.shadowRoot!.querySelector<HTMLElement>(`[data-by='${by}']`)!;
  button.focus();
  button.click();
  await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
}

function viewOf(
  file = rolloutFile(),
  sorts: ReadonlyMap<string, Sort> = new Map(),
  language: 'nb' | 'en' = 'nb',
): RolloutView {
  const content = new ContentFile(file, 'prove.json');
  return {
    content,
    rollouts: rolloutsOf(content.list(rollouts).items, [], ''),
    spreads: rolloutsOf(content.list(rollouts).items, [], '').map((each) => spreadOf(each, 'nb')),
    programme: 'Opplæringspakke',
    reading: { language, fileLanguage: 'nb' },
    level: 2,
    sorts,
  };
}

describe('<rollout-status>', () => {
  afterEach(() => {
    cleanUp();
    document.documentElement.removeAttribute('lang');
  });

  it('has a row for each place with stage, numbers, goal and the date of a number from another day', async () => {
    const { shadowRoot } = await showRollout();

    expect(textOf(shadowRoot!.querySelector('caption'))).to.equal('Per 1. februar 2019 der ikke annet står');
    expect(rowsIn(shadowRoot!)).to.deep.equal([
      ['Voss', 'I gang', '12', '94 av 120 som er målet', '–ikke oppgitt'],
      ['Åurland', 'Informert', '–ikke oppgitt', '–ikke oppgitt', '–ikke oppgitt'],
      ['Bergen', 'Fullført', '20', '–ikke oppgitt', '5 av 39 som er målet, per juni 2018'],
      ['Osterøy', '–ikke oppgitt', '–ikke oppgitt', '–ikke oppgitt', '2'],
    ]);
    expect(textOf(shadowRoot!.querySelector('.notes'))).to.equal('Åurland: Planlegger våren 2019');
  });

  it('adds up within a unit, says that the sum is ours and what may not be added', async () => {
    const { shadowRoot } = await showRollout();
    expect(cellsOf(shadowRoot!.querySelector('tfoot tr')!)).to.deep.equal([
      'Lagt sammen',
      '',
      '32 2 av 4 steder har oppgitt tall',
      '',
      'Ikke lagt sammen: tallene er fra ulike datoer',
    ]);
    expect(textOf(shadowRoot))
      .to.contain('Summene er regnet ut her')
      .and.contain('De sier ingenting om kvaliteten.');

    const { shadowRoot: alone } = await showRollout(rolloutFile([{ ...february, rows: [february.rows[0]] }]));
    expect(alone!.querySelector('tfoot')).to.equal(null);
    expect(textOf(alone)).to.not.contain('Summene');
  });

  it('shows a stage as a word with a shape that is filled up to it', async () => {
    const { shadowRoot } = await showRollout();
    const filled = (place: string) =>
      Array.from(shadowRoot!.querySelectorAll(`[data-place=${place}] .stage circle`), (each) =>
        each.getAttribute('fill') === 'none' ? '○' : '●',
      ).join('');
    expect([filled('aurland'), filled('voss'), filled('pilot')]).to.deep.equal(['●○○○', '●●●○', '●●●●']);
    expect(
      shadowRoot!.querySelectorAll('.stage:not([aria-hidden=true]), .bar:not([aria-hidden=true])').length,
    ).to.equal(0);
  });

  it('draws bars against the largest of their own unit', async () => {
    const { shadowRoot } = await showRollout();
    const widths = Array.from(shadowRoot!.querySelectorAll('.bar'), (each) =>
      Array.from(each.querySelectorAll('rect'), (rect) => rect.getAttribute('width')).join('/'),
    );
    expect(widths).to.deep.equal(['60', '100/78.3', '100', '100/12.8', '5.1']);
  });

  it('is sorted by any column, says how, and has the file’s order back at the third press', async () => {
    const element = await showRollout();
    const root = element.shadowRoot!;
    const status = () => textOf(root.querySelector('[role=status]'));
    const order = (by: string) =>
      root.querySelector(`[data-by='${by}']`)!.closest('th')!.getAttribute('aria-sort');
    expect(order('place')).to.equal('none');

    await sortBy(element, 'place');
    expect(namesIn(root)).to.deep.equal(['Bergen', 'Osterøy', 'Voss', 'Åurland']);
    expect([order('place'), status()]).to.deep.equal(['ascending', 'Sortert etter sted, stigende.']);
    await sortBy(element, 'unit:mentorer');
    expect(namesIn(root)).to.deep.equal(['Bergen', 'Voss', 'Åurland', 'Osterøy']);
    expect([order('place'), order('unit:mentorer')]).to.deep.equal(['none', 'descending']);
    await sortBy(element, 'unit:mentorer');
    await sortBy(element, 'unit:mentorer');
    expect(namesIn(root)[0]).to.equal('Voss');
    expect(status()).to.equal('Rekkefølgen er slik kilden har den.');
    expect(focused()!.getAttribute('data-by')).to.equal('unit:mentorer');
  });

  it('holds two dates against each other after a press, and computes nothing of them', async () => {
    const element = await showRollout(rolloutFile([february, august]));
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('.spread').length).to.equal(2);
    const button = root.querySelector<HTMLElement>('[data-act=compare]')!;
    button.click();
    await until(() => root.querySelector('.comparison'));

    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const rows = Array.from(root.querySelectorAll('.comparison tr'), cellsOf);
    expect(textOf(root.querySelector('.comparison caption'))).to.equal('mentorer');
    expect(rows).to.deep.equal([
      ['Sted', '1. februar 2019', 'august 2019'],
      ['Voss', '12', '15'],
      ['Bergen', '20', 'ikke oppgitt'],
      ['Stord', 'ikke oppgitt', '3'],
    ]);
    button.click();
    await element.updateComplete;
    expect(root.querySelector('.comparison')).to.equal(null);
  });

  it('lets a reader choose among three dates, and says when two of them count different things', async () => {
    const june = { ...february, id: 'juni', asOf: '2019-06', rows: [february.rows[3]] };
    const element = await showRollout(rolloutFile([february, june, august]));
    const root = element.shadowRoot!;
    root.querySelector<HTMLElement>('[data-act=compare]')!.click();
    await until(() => root.querySelector('.comparison select'));
    const [from] = root.querySelectorAll<HTMLSelectElement>('.comparison select');
    expect(from!.value).to.equal('februar');

    from!.value = 'juni';
    from!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(textOf(root.querySelector('.comparison [role=status]'))).to.contain('teller ikke det samme');
    expect(root.querySelector('.pairs')).to.equal(null);
  });

  it('with one date has nothing to compare', async () => {
    const { shadowRoot } = await showRollout();
    expect(shadowRoot!.querySelector('[data-act=compare]')).to.equal(null);
  });

  it('without numbers, stages, dates and notes is a list of names that looks finished', async () => {
    const { shadowRoot } = await showRollout(
      rolloutFile([{ id: 'r', title: 'Sentrene', programme: 'pakken', rows: [{ id: 'a', name: 'Asker' }] }]),
    );
    expect(textOf(shadowRoot!.querySelector('[data-place]'))).to.equal('Asker');
    expect(textOf(shadowRoot))
      .to.contain('Dato ikke oppgitt')
      .and.not.match(/Invalid|undefined|NaN/);
    expect(shadowRoot!.querySelector('.legend, table')).to.equal(null);
  });

  it('says so where a programme has told nothing yet, and where there is no such programme', async () => {
    const none = await showRollout(
      rolloutFile(),
      html`<rollout-status programme-id="annet"></rollout-status>`,
    );
    expect(textOf(none.shadowRoot)).to.contain('ikke oppgitt noen tall for utbredelsen ennå');
    const unknown = await showRollout(
      rolloutFile(),
      html`<rollout-status programme-id="x"></rollout-status>`,
    );
    // The sentence in full comes after the short one.
    await until(() => textOf(unknown.shadowRoot).includes('Fant ikke «x»'));
  });

  it('shows a withdrawn overview’s reason instead of its numbers, and the sound one beside it', async () => {
    const { shadowRoot } = await showRollout(
      rolloutFile([february, { ...august, withdrawn: { at: '2020', reason: 'Tallene var feil.' } }]),
    );
    expect(textOf(shadowRoot!.querySelector('[data-rollout=august]')))
      .to.contain('Tallene var feil.')
      .and.not.contain('Stord');
    expect(shadowRoot!.querySelectorAll('table').length).to.equal(1);
  });

  it('speaks nynorsk, with the alphabet and dates of it', async () => {
    document.documentElement.lang = 'nn';
    const element = await showRollout();
    await sortBy(element, 'place');
    expect(textOf(element.shadowRoot))
      .to.contain('Utbreiing')
      .and.contain('Lagt saman')
      .and.contain('per juni 2018');
    expect(namesIn(element.shadowRoot!).at(-1)).to.equal('Åurland');
  });

  it('tells the page before it prints, and lets it print by itself', async () => {
    const element = await showRollout();
    element.addEventListener('rollout-print', (event) => event.preventDefault(), { once: true });
    setTimeout(() => element.shadowRoot!.querySelector<HTMLElement>('[data-act=print]')!.click());
    const event: RolloutPrintEvent = await oneEvent(element, 'rollout-print');
    expect(event.rolloutIds).to.deep.equal(['februar']);
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('offers no file in a frame that stops it', async () => {
    const { isOpaque } = frame;
    frame.isOpaque = () => true;
    try {
      const { shadowRoot } = await showRollout();
      expect(shadowRoot!.querySelector('[data-act=csv]')).to.equal(null);
    } finally {
      frame.isOpaque = isOpaque;
    }
  });
});

describe('numbers of spread taken out', () => {
  it('have a column for each number, goal and date, and no sums', () => {
    expect(csvRows(viewOf())).to.deep.equal([
      [
        'Oversikt',
        'Sted',
        'Trinn',
        'mentorer',
        'mentorer: per dato',
        'nye i gang',
        'nye i gang: mål',
        'nye i gang: per dato',
        'sykehjem',
        'sykehjem: mål',
        'sykehjem: per dato',
        'Merknad',
      ],
      ['Statusrapport', 'Voss', 'I gang', '12', '2019-02-01', '94', '120', '2019-02-01', '', '', '', ''],
      ['Statusrapport', 'Åurland', 'Informert', '', '', '', '', '', '', '', '', 'Planlegger våren 2019'],
      ['Statusrapport', 'Bergen', 'Fullført', '20', '2019-02-01', '', '', '', '5', '39', '2018-06', ''],
      ['Statusrapport', 'Osterøy', '', '', '', '', '', '', '2', '', '2019-02-01', ''],
    ]);
  });

  it('have the comma a Norwegian Excel reads, and a row more where a place has told a unit twice', () => {
    const twice = {
      id: 'r',
      title: '=1+1',
      rows: [
        {
          id: 'a',
          name: 'Asker',
          figures: [
            { unit: 'årsverk', value: 0.5, asOf: '2018' },
            { unit: 'årsverk', value: 1.5, asOf: '2019' },
          ],
        },
      ],
    };
    expect(csvRows(viewOf(rolloutFile([twice]))).slice(1)).to.deep.equal([
      ['=1+1', 'Asker', '', '0,5', '2018', ''],
      ['=1+1', 'Asker', '', '1,5', '2019', ''],
    ]);
    expect(csvRows(viewOf(rolloutFile([twice]), new Map(), 'en'))[1]![3]).to.equal('0.5');
    expect(csvOf(csvRows(viewOf(rolloutFile([twice]))))).to.contain("'=1+1;Asker");
  });

  it('on paper stand as they are sorted, with source, day and the line about quality', () => {
    const sheet = rolloutSheet(
      viewOf(
        rolloutFile([{ ...february, origin: 'example' }]),
        new Map([['februar', { by: 'place', isDescending: true }]]),
      ),
    );
    const text = sheetAsText(sheet);
    expect(text.indexOf('Åurland')).to.be.lessThan(text.indexOf('Bergen'));
    expect(text)
      .to.contain('ingenting om kvaliteten')
      .and.contain('Om spredningen, Lindring, publisert 23. mai 2019');
    expect(sheet.foot.mark).to.match(/^Eksempel laget for Lindring/);
    expect(sheet.page!.size).to.equal('A4 landscape');
  });
});
