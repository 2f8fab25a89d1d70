import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { webinarSheet } from '../../src/elements/webinar-list/webinar-list.paper.js';
import { occasionsAt } from '../../src/elements/webinar-list/webinar-list.model.js';
import { reader } from '../../src/elements/webinar-list/webinar-list.parts.js';
import type { WebinarListElement } from '../../src/elements/webinar-list/webinar-list.js';
import { webinars as noun } from '../../src/content/schema/webinar.js';
import { ContentFile } from '../../src/content/content-file.js';
import { sheetAsText } from '../../src/print/sheet.js';
import { tabTo } from '../keyboard.js';
import { byText, focused, isFocused, pressKey, seenIn, textOf, until } from '../fixtures.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { StandInPrinter } from '../print/stand-in-printer.js';
import { EveningClock } from './evening.js';
import { headingsOf, rowOf, showList, webinarFile, webinars } from './webinars.js';

const minute = 60_000;
const start = Date.parse('2026-10-15T11:00Z');

let clock: EveningClock;

async function becomes(now: number, list: WebinarListElement): Promise<void> {
  clock.now = now;
  await clock.pass(0);
  await list.updateComplete;
}

/** What is downloaded while something is done: its name and its text. */
async function downloadsDuring(act: () => unknown): Promise<{ name: string; text: string }> {
  const real = HTMLAnchorElement.prototype.click;
  const made = new Promise<HTMLAnchorElement>((resolve) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      resolve(this);
    };
  });
  try {
    await act();
    const link = await made;
    return { name: link.download, text: await (await fetch(link.href)).text() };
  } finally {
    HTMLAnchorElement.prototype.click = real;
  }
}

describe('a <webinar-list>', () => {
  beforeEach(() => {
    clock = new EveningClock();
    clock.now = start - 60 * minute;
  });

  afterEach(() => {
    clock.stop();
    reader.zone = '';
    document.documentElement.removeAttribute('lang');
    cleanUp();
  });

  it('has what is to come first, and the latest of the past before the rest of it', async () => {
    const list = await showList();

    expect(headingsOf(list)).to.deep.equal([
      '2 Kommer',
      '3 Den første samlingen',
      '3 Det gamle',
      '3 Webinarserie',
      '2 Tidligere',
      '3 Å lede stillhet',
      '3 Om runden',
    ]);
  });

  it('says of one without a date that the time will come, with the season in words, and offers nothing', async () => {
    const list = await showList([webinars[0]!]);
    const row = rowOf(list, 'serie');

    expect(seenIn(row)).to.contain('Høsten 2026').and.to.contain('Tidspunktet publiseres når det er klart.');
    expect(seenIn(row)).to.contain('Gratis').and.to.contain('gruppeledere');
    expect(row.querySelectorAll('time, a, button').length).to.equal(0);
    expect(seenIn(list.shadowRoot!)).to.not.match(/Invalid|NaN|undefined|null/);
  });

  it('lets a reader sign up for what is to come, and for nothing else', async () => {
    const list = await showList();
    const links = Array.from(list.shadowRoot!.querySelectorAll('a.primary'), (each) => each.ariaLabel);

    expect(links).to.deep.equal(['Meld deg på: Den første samlingen']);
    await becomes(start, list);
    expect(list.shadowRoot!.querySelectorAll('a.primary').length).to.equal(0);
  });

  it('moves a webinar when its time comes and when it is over, without a reload, and says so', async () => {
    const list = await showList();

    await becomes(start, list);
    expect(headingsOf(list).slice(3, 5)).to.deep.equal(['2 Nå', '3 Den første samlingen']);
    expect(textOf(list.shadowRoot!.querySelector('.time-told'))).to.equal(
      '«Den første samlingen» har begynt.',
    );

    await becomes(start + 60 * minute, list);
    expect(headingsOf(list).slice(3, 5)).to.deep.equal(['2 Tidligere', '3 Den første samlingen']);
    expect(textOf(list.shadowRoot!.querySelector('.time-told'))).to.equal('«Den første samlingen» er over.');
  });

  it('keeps the focus at the webinar when the time takes its link away', async () => {
    const list = await showList();
    rowOf(list, 'neste').querySelector<HTMLElement>('a.primary')!.focus();

    await becomes(start, list);

    expect(isFocused(rowOf(list, 'neste').querySelector('.title'))).to.equal(true);
  });

  it('leaves the clock alone once it is taken off the page', async () => {
    const list = await showList();
    const watching = clock.waiting;

    list.remove();

    expect(watching - clock.waiting).to.equal(1);
  });

  it('tells the time here in words to a reader in another zone, and leaves it out for one in the same', async () => {
    reader.zone = 'America/New_York';
    const list = await showList();
    expect(seenIn(rowOf(list, 'neste'))).to.contain('kl.\u00a013.00–14.00, norsk tid'.replace('\u00a0', ' '));
    expect(seenIn(rowOf(list, 'neste'))).to.contain('På klokka til denne maskinen: kl. 07.00–08.00');

    reader.zone = 'Europe/Oslo';
    list.requestUpdate();
    await list.updateComplete;
    expect(seenIn(rowOf(list, 'neste'))).to.not.contain('norsk tid');
  });

  it('gives a calendar file of one that has a date, and tells that it came', async () => {
    const list = await showList();
    const row = rowOf(list, 'neste');

    const { name, text } = await downloadsDuring(() => byText(row, 'button', 'Legg i kalenderen').click());

    expect(name).to.equal('den-første-samlingen.ics');
    expect(text)
      .to.contain('UID:prove.webinar.neste@lindring')
      .and.to.contain('TZID=Europe/Oslo:20261015T130000');
    await until(() => textOf(row.querySelector('.told')).includes('er lastet ned'));
  });

  it('links to a recording, and shows one of our films in place only when somebody asks', async () => {
    const list = await showList();
    const link = rowOf(list, 'forrige').querySelector('a')!;
    expect([link.ariaLabel, link.href]).to.deep.equal([
      'Se opptaket: Å lede stillhet',
      'https://film.example/opptak',
    ]);

    const row = rowOf(list, 'filmet');
    expect(list.shadowRoot!.querySelectorAll('film-card').length).to.equal(0);
    byText(row, 'button', 'Se opptaket').click();
    await until(() => textOf(row.querySelector('film-card')?.shadowRoot).includes('Å sitte ned'));
    await list.updateComplete;
    byText(row, 'button', 'Lukk opptaket').click();
    await list.updateComplete;
    expect(row.querySelectorAll('film-card').length).to.equal(0);
  });

  it('leaves the recording that is open alone when time moves another webinar', async () => {
    const list = await showList();
    byText(rowOf(list, 'filmet'), 'button', 'Se opptaket').click();
    await until(() => rowOf(list, 'filmet').querySelector('film-card'));
    const film = rowOf(list, 'filmet').querySelector('film-card');

    await becomes(start + 60 * minute, list);

    expect(rowOf(list, 'filmet').querySelector('film-card') === film).to.equal(true);
    expect(film!.isConnected).to.equal(true);
  });

  it('shows why a webinar is withdrawn instead of a way in', async () => {
    const row = rowOf(await showList(), 'trukket');

    expect(seenIn(row)).to.contain('Avlyst.');
    expect(row.querySelectorAll('a, button, time').length).to.equal(0);
  });

  it('prints what its owners allow, with why another is withdrawn, and offers no paper where there is nothing', async () => {
    const rights = { mayPrint: false };
    const list = await showList([{ ...webinars[0]!, rights }]);
    const printer = new StandInPrinter();
    expect(seenIn(list.shadowRoot!)).to.contain('Webinarserie').and.not.to.contain('Skriv ut');
    await list.print();

    const mixed = await showList([{ ...webinars[0]!, rights }, webinars[2]!, webinars[4]!]);
    byText(mixed.shadowRoot!, 'button', 'Skriv ut').click();
    await until(() => printer.printed.length);
    expect(printer.printed).to.have.length(1);
    expect(textOf(printer.paper.document.querySelector('main')))
      .to.contain('Å lede stillhet')
      .and.to.contain('Avlyst.')
      .and.not.to.contain('Webinarserie');
    printer.remove();
  });

  it('marks what is an example, and nothing else', async () => {
    const list = await showList();
    const marked = Array.from(list.shadowRoot!.querySelectorAll('.mark'), (each) =>
      each.closest('section')!.getAttribute('data-webinar'),
    );

    expect(marked).to.deep.equal(['neste']);
  });

  it('says so where there is none, and shows the sound ones beside a broken one', async () => {
    expect(seenIn((await showList([])).shadowRoot!)).to.contain('Ingen webinarer er satt opp.');

    const list = await showList([{ id: 'odelagt', start: 'snart' }, webinars[0]!]);
    expect(headingsOf(list)).to.deep.equal(['2 Kommer', '3 Webinarserie']);
  });

  it('follows the heading level of the page', async () => {
    const list = await showList([webinars[0]!], html`<webinar-list heading-level="4"></webinar-list>`);

    expect(headingsOf(list)).to.deep.equal(['4 Kommer', '5 Webinarserie']);
  });

  it('prints times, addresses and marks on a sheet of its own', () => {
    const content = new ContentFile(webinarFile(), 'prove.json');
    const reading = { language: 'nb', fileLanguage: 'nb' } as const;
    const sheet = webinarSheet(content, occasionsAt(content.list(noun).items, clock.now), reading);
    const text = sheetAsText(sheet).replace(/\u00a0/g, ' ');

    expect(text).to.contain('Høsten 2026. Tidspunktet publiseres når det er klart.');
    expect(text).to.contain('torsdag 15. oktober 2026 kl. 13.00–14.00');
    expect(text).to.contain(
      'Meld deg på: https://paamelding.example/et-langt-skjema/for-webinarer-i-kommunene',
    );
    expect(text)
      .to.contain('Se opptaket: https://film.example/opptak')
      .and.to.not.contain('paamelding.example/2');
    expect(text).to.contain('Avlyst.').and.to.contain('Eksempel laget for Lindring.');
    expect(text).to.contain('Webinarene, Aldring og helse');
  });

  it('asks for nothing and stores nothing by itself', async () => {
    await showList();

    expect(keysLeft()).to.deep.equal([]);
  });

  it('gives one without a mouse a place in the calendar and a recording', async () => {
    const list = await showList();
    const row = rowOf(list, 'neste');
    await tabTo('Meld deg på: Den første samlingen');
    await tabTo('Legg i kalenderen: Den første samlingen');
    const { name } = await downloadsDuring(() => pressKey('Enter'));
    expect(name).to.match(/\.ics$/);
    await until(() => textOf(row.querySelector('.told')).includes('er lastet ned'));

    await tabTo('Se opptaket: Om runden');
    await pressKey('Enter');
    await until(() => list.shadowRoot!.querySelector('film-card'));
    expect(focused()?.ariaLabel).to.equal('Lukk opptaket: Om runden');
    await pressKey('Enter');
    await until(() => !list.shadowRoot!.querySelector('film-card'));
    await tabTo('Skriv ut');
  });
});
