import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type {
  ChecklistChangeEvent,
  ResourceOpenEvent,
  ResourcePrintEvent,
} from '../../src/elements/resource-list/resource-list.events.js';
import type { ResourceListElement } from '../../src/elements/resource-list/resource-list.js';
import { beginAndFinish, StandInPrinter } from '../print/stand-in-printer.js';
import { cleanUp, keysLeft, onCleanUp } from '../storage/browser.js';
import { byText, clearHash, isFocused, seenIn, textOf, until, withContent, readyWith } from '../fixtures.js';
import {
  goneFile,
  itemOf,
  leaderBooklet,
  listIn,
  openBooklet,
  records,
  resourceFileOf,
  showResources,
  thereFile,
} from './resources.js';

const partOf = (place: ParentNode, id: string) => place.querySelector<HTMLElement>(`[data-section='${id}']`)!;
const boxes = (part: ParentNode) =>
  Array.from(part.querySelectorAll<HTMLInputElement>('input[type=checkbox]'));

/** Prints without a printer, and gives the paper. */
async function printed(act: () => unknown): Promise<Document> {
  let drawn: Document | undefined;
  const printer = new StandInPrinter((paper) => {
    drawn = paper.document.cloneNode(true) as Document;
    beginAndFinish(paper);
  });
  try {
    act();
    await until(() => drawn, 'nothing was printed');
    return drawn!;
  } finally {
    printer.remove();
  }
}

describe('a booklet that is read in place', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('has contents, sections with their markup, and checklists that say when they are for', async () => {
    const list = await showResources();
    const told: string[] = [];
    list.addEventListener('resource-open', (event: ResourceOpenEvent) =>
      told.push(`${event.resourceId} ${event.how}`),
    );
    const booklet = await openBooklet(list);

    expect(textOf(booklet.querySelector('.toc'))).to.equal(
      'Innhold Hvorfor samtale? Gjør klart I rommet Etterpå',
    );
    await until(() => partOf(booklet, 'hvorfor').querySelector('em'), 'the markup was never drawn');
    const legends = Array.from(booklet.querySelectorAll('legend'), textOf);
    expect(legends).to.deep.equal(['Sjekkliste, før', 'Sjekkliste, under', 'Sjekkliste, etter']);
    expect(told).to.deep.equal(['lederhefte in-place']);
    expect(keysLeft()).to.deep.equal([]);
  });

  it('closes again, with the focus where it was', async () => {
    const list = await showResources();
    await openBooklet(list);
    const button = byText(itemOf(list, 'lederhefte'), 'button', 'Lukk');
    button.focus();
    button.click();
    await until(() => !itemOf(list, 'lederhefte').querySelector('.booklet'));
    expect(isFocused(byText(itemOf(list, 'lederhefte'), 'button', 'Les her'))).to.equal(true);
  });

  it('brings the reader from its contents to the section', async () => {
    const booklet = await openBooklet(await showResources());
    byText(booklet, '.toc button', 'Etterpå').click();
    expect(isFocused(partOf(booklet, 'etterpa').querySelector('.part-title'))).to.equal(true);
  });

  it('keeps what is ticked, says how much that is, and tells the page no more than that', async () => {
    const list = await showResources();
    const told: string[] = [];
    list.addEventListener(
      'checklist-change',
      ({ resourceId, sectionId, ticked, points }: ChecklistChangeEvent) =>
        told.push(`${resourceId} ${sectionId} ${ticked}/${points}`),
    );
    const part = partOf(await openBooklet(list), 'klar');
    boxes(part)[2]!.click();
    boxes(part)[0]!.click();
    await list.updateComplete;

    expect(records().read('checklist', 'lederhefte.klar', Array.isArray)).to.deep.equal([0, 2]);
    expect(textOf(part.querySelector('[role=status]'))).to.equal('2 av 3 krysset av');
    boxes(part)[2]!.click();
    boxes(part)[0]!.click();
    expect(records().read('checklist', 'lederhefte.klar', Array.isArray)).to.equal(undefined);
    expect(told.at(1)).to.equal('lederhefte klar 2/3');
    expect(told.at(-1)).to.equal('lederhefte klar 0/3');
  });

  it('shows another list of the same group the same ticks, and another group none', async () => {
    const { place } = await withContent(
      readyWith(resourceFileOf()),
      html`<resource-list></resource-list><resource-list class="other" group="gruppe-2"></resource-list>`,
    );
    records().write('checklist', 'lederhefte.klar', [1]);
    const first = await listIn(place);
    const other = place.querySelector<ResourceListElement>('.other')!;
    await first.open('lederhefte');
    await other.open('lederhefte');
    await until(
      () =>
        itemOf(first, 'lederhefte').querySelector('.booklet') &&
        itemOf(other, 'lederhefte').querySelector('.booklet'),
    );
    const ticks = (list: ResourceListElement) =>
      boxes(partOf(list.shadowRoot!, 'klar')).map(({ checked }) => checked);
    expect(ticks(first)).to.deep.equal([false, true, false]);
    expect(ticks(other)).to.deep.equal([false, false, false]);
  });

  it('lets the group keep its ticks on the machine, or delete them all', async () => {
    const list = await showResources();
    const part = partOf(await openBooklet(list), 'klar');
    boxes(part)[0]!.click();
    await list.updateComplete;
    byText(list.shadowRoot!, '.memory button', 'Slett alt').click();
    await list.updateComplete;
    expect(keysLeft()).to.deep.equal([]);
    expect(boxes(part)[0]!.checked).to.equal(false);
  });

  it('does without a tick at a point that a newer edition has no more', async () => {
    records().write('checklist', 'lederhefte.i-rommet', [0, 7]);
    const part = partOf(await openBooklet(await showResources()), 'i-rommet');
    expect(textOf(part.querySelector('[role=status]'))).to.equal('1 av 1 krysset av');
  });

  it('opens by a link to it', async () => {
    history.replaceState(null, '', '#lindring=resource-list&resource=lederhefte');
    const list = await showResources();
    await until(() => itemOf(list, 'lederhefte').querySelector('.booklet'), 'the link opened nothing');
  });

  it('is not there to read, nor to print, where the owner says no', async () => {
    const withdrawn = { ...leaderBooklet, withdrawn: { at: '2026', reason: 'Nytt hefte.' } };
    const taken = await showResources(resourceFileOf({ resources: [withdrawn] }));
    expect(seenIn(taken.shadowRoot!)).not.to.contain('Les her');
    const list = await showResources(
      resourceFileOf({ resources: [{ ...leaderBooklet, rights: { mayPrint: false } }] }),
    );
    const booklet = await openBooklet(list);
    const buttons = Array.from(booklet.querySelectorAll('button'), textOf);
    expect(buttons.filter((each) => each.startsWith('Skriv ut'))).to.deep.equal([]);
  });
});

describe('material on paper', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('is the list with addresses written out, levels with their shapes, and the legend', async () => {
    const list = await showResources();
    const paper = await printed(() => void list.print());
    const text = textOf(paper.querySelector('main') ?? paper.body).replaceAll('\u00a0', ' ');

    expect(text).to.contain('PDF · 1,4 MB').and.to.contain(`Fil: ${thereFile}`);
    expect(text).to.contain('Bestilling: bestilling@example.no');
    expect(text).to.contain('Finnes her: https://example.no/pakken');
    expect(text).to.contain('Dette betyr merkene').and.to.contain('Pyramiden: Oversikt');
    expect(text).to.contain('Ny er på vei.').and.not.to.contain(goneFile);
    expect(paper.querySelectorAll('svg').length).to.be.greaterThan(4);
  });

  it('is the booklet alone, with what is ticked', async () => {
    const list = await showResources();
    const booklet = await openBooklet(list);
    boxes(partOf(booklet, 'klar'))[1]!.click();
    await list.updateComplete;
    const paper = await printed(() => byText(booklet, 'button', 'Skriv ut heftet').click());

    expect(textOf(paper.querySelector('h1'))).to.equal('For deg som leder');
    expect(textOf(paper.body)).to.contain('Vi lærer sammen.').and.not.to.contain('Lindring i hverdagen');
    expect(textOf(paper.body)).to.contain('Eksempel laget for Lindring');
    expect(Array.from(paper.querySelectorAll('.done'), textOf)).to.deep.equal(['Send ut filmen']);
  });

  it('is one checklist alone, with the name of its booklet', async () => {
    const list = await showResources();
    const booklet = await openBooklet(list);
    const paper = await printed(() =>
      byText(partOf(booklet, 'klar'), 'button', 'Skriv ut sjekklista').click(),
    );

    expect(textOf(paper.querySelector('h1'))).to.equal('Gjør klart');
    expect(textOf(paper.querySelector('.facts'))).to.equal('For deg som leder · Sjekkliste, før');
    expect(Array.from(paper.querySelectorAll('main li'), textOf)).to.have.length(3);
  });

  it('is the host’s own way when it says so', async () => {
    const list = await showResources();
    const told: string[] = [];
    list.addEventListener('resource-print', (event: ResourcePrintEvent) => {
      event.preventDefault();
      told.push(`${event.what} ${event.resourceId} ${event.sectionId}`);
    });
    const printer = new StandInPrinter(beginAndFinish);
    onCleanUp(() => printer.remove());
    await list.print();
    byText(partOf(await openBooklet(list), 'klar'), 'button', 'Skriv ut sjekklista').click();
    expect(told).to.deep.equal(['list  ', 'checklist lederhefte klar']);
    expect(printer.printed).to.deep.equal([]);
  });
});
