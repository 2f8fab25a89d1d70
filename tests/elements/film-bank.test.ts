import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { FilmBankElement } from '../../src/elements/film-bank/film-bank.js';
import { openRecords } from '../../src/storage/records.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import {
  byText,
  clearHash,
  dialogOf,
  isFocused,
  seenIn,
  textOf,
  until,
  withoutFullScreen,
} from '../fixtures.js';
import { StandInPrinter } from '../print/stand-in-printer.js';
import { filmBank } from './films.js';

const rootOf = (bank: FilmBankElement) => bank.shadowRoot!;
const count = (bank: FilmBankElement) => textOf(rootOf(bank).querySelector('.count'));
const titles = (bank: FilmBankElement) => Array.from(rootOf(bank).querySelectorAll('.open'), textOf);
const records = () => openRecords({ content: 'filmer', group: 'gruppe-1' });

async function search(bank: FilmBankElement, words: string): Promise<void> {
  const field = rootOf(bank).querySelector<HTMLInputElement>('#search')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input'));
  await bank.updateComplete;
}

async function press(
  bank: FilmBankElement,
  text: string,
  selector = 'button, summary, label',
): Promise<void> {
  byText(rootOf(bank), selector, text).click();
  await bank.updateComplete;
}

async function choose(bank: FilmBankElement, title: string): Promise<void> {
  rootOf(bank).querySelector<HTMLElement>(`.choose input[aria-label$='${title}']`)!.click();
  await bank.updateComplete;
}

const cardIn = (bank: FilmBankElement) => rootOf(bank).querySelector('film-card');

describe('a <film-bank>', () => {
  let allowFullScreen: () => void;
  beforeEach(() => void (allowFullScreen = withoutFullScreen()));
  afterEach(() => {
    allowFullScreen();
    cleanUp();
    clearHash();
  });

  it('is a contents page: every topic with its films, a film under each of its topics, and those without any', async () => {
    const bank = await filmBank();
    const topics = Array.from(rootOf(bank).querySelectorAll('[part=topic]'), (topic) => [
      textOf(topic.querySelector('.topic')),
      ...Array.from(topic.querySelectorAll('.open'), textOf),
    ]);
    expect(topics).to.deep.equal([
      ['Samtale', 'Å sitte ned', 'Samtalen', 'Bare tittelen'],
      ['Symptomer', 'Å sitte ned', 'Pusten'],
      ['Uten film'],
      ['Andre filmer', 'Et annet sted'],
    ]);
    expect(seenIn(rootOf(bank))).to.contain('Film ikke oppgitt.');
    expect(count(bank)).to.equal('5 filmer');
    expect(seenIn(rootOf(bank))).to.contain('Eksempel laget for Lindring.');
    expect([keysLeft(), location.hash]).to.deep.equal([[], '']);
  });

  it('opens one film at a time, in its place', async () => {
    const bank = await filmBank();
    await press(bank, 'Samtalen');
    await until(() => cardIn(bank)?.shadowRoot?.querySelector('.facade'), 'the film never came');
    await press(bank, 'Pusten');
    expect(rootOf(bank).querySelectorAll('film-card')).to.have.length(1);
    expect(cardIn(bank)!.filmId).to.equal('vimeo');
    expect(location.hash).to.equal('#film=vimeo');
    await press(bank, 'Pusten');
    expect(cardIn(bank)).to.equal(null);
  });

  it('searches titles, topics, summaries and what is said, and leads to the line', async () => {
    const bank = await filmBank();
    await search(bank, 'parorende');
    expect(count(bank)).to.equal('1 av 5 filmer');
    await search(bank, 'symptomer sitte');
    expect(titles(bank)).to.deep.equal(['Å sitte ned', 'Å sitte ned']);
    await search(bank, 'fortell');
    byText(rootOf(bank), '.hit', 'I filmen: Berit: Fortell.').click();
    await until(() => textOf(cardIn(bank)?.shadowRoot?.querySelector('.hit')) === 'Berit: Fortell.');
    await until(
      () => isFocused(cardIn(bank)!.shadowRoot!.querySelector('.hit')),
      'the line has not the focus',
    );
    await search(bank, 'finnes ikke');
    expect(count(bank)).to.equal('0 av 5 filmer');
    await press(bank, 'Vis alle filmene');
    expect(count(bank)).to.equal('5 filmer');
    expect(isFocused(rootOf(bank).querySelector('#search'))).to.equal(true);
  });

  it('narrows by topic and use, says how many are left, and keeps it in the address', async () => {
    const bank = await filmBank();
    expect(rootOf(bank).querySelector('.count')!.getAttribute('role')).to.equal('status');
    await press(bank, 'Velg tema og bruk');
    await press(bank, 'Samtale', '.option');
    expect(count(bank)).to.equal('3 av 5 filmer');
    await press(bank, 'kurs', '.option');
    expect(count(bank)).to.equal('2 av 5 filmer');
    expect(location.hash).to.equal('#film=&topic=samtale&use=course');
    expect(Array.from(rootOf(bank).querySelectorAll('legend'), textOf)).to.deep.equal(['Tema', 'Passer til']);
  });

  it('comes back as the address says, with the film open', async () => {
    history.replaceState(null, '', '#film=tube&topic=samtale&use=course');
    const bank = await filmBank();
    await until(() => cardIn(bank), 'the film is not open');
    expect(count(bank)).to.equal('2 av 5 filmer');
    expect(cardIn(bank)!.filmId).to.equal('tube');
  });

  it('leaves a hash of the page’s own alone', async () => {
    history.replaceState(null, '', '#innhold');
    const bank = await filmBank();
    await search(bank, 'pusten');
    expect(location.hash).to.equal('#innhold');
  });

  it('shows 24 rows at a time, and more when asked', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      id: `m-${at}`,
      title: `Mange ${at}`,
      topics: ['tom'],
    }));
    const bank = await filmBank(many);
    expect(titles(bank)).to.have.length(24);
    expect(count(bank)).to.equal('65 filmer');
    await press(bank, 'Vis flere (42 igjen)');
    expect(titles(bank)).to.have.length(48);
    expect(isFocused(rootOf(bank).querySelectorAll('.open')[24])).to.equal(true);
    await search(bank, 'mange');
    expect(titles(bank)).to.have.length(24);
  });

  it('lets a group choose films, as records of its own, and says how long they last', async () => {
    const bank = await filmBank();
    const told: [string, boolean, number][] = [];
    bank.addEventListener(
      'film-choose',
      ({ filmId, isChosen, count: all }) => void told.push([filmId, isChosen, all]),
    );
    await choose(bank, 'Samtalen');
    await choose(bank, 'Pusten');
    expect(seenIn(rootOf(bank))).to.contain(
      '2 filmer valgt til samlingen: minst 5 minutter; lengde ikke oppgitt for 1 film.',
    );
    expect([
      ...records()
        .all('chosen-film', (value) => value === true)
        .keys(),
    ]).to.deep.equal(['tube', 'vimeo']);
    await choose(bank, 'Samtalen');
    expect(told).to.deep.equal([
      ['tube', true, 1],
      ['vimeo', true, 2],
      ['tube', false, 1],
    ]);
    expect(keysLeft()).to.have.length(1);
    await press(bank, 'Fjern alle valg');
    expect(keysLeft()).to.deep.equal([]);
  });

  it('sees what another element of the group chooses', async () => {
    const bank = await filmBank();
    records().write('chosen-film', 'egen', true);
    await until(() => rootOf(bank).querySelectorAll('.choose input:checked').length === 2);
  });

  it('shows the chosen films on a large screen: film, its questions, next film', async () => {
    const bank = await filmBank();
    await choose(bank, 'Samtalen');
    await choose(bank, 'Pusten');
    await press(bank, 'Vis filmene på storskjerm');
    const { root, dialog } = await dialogOf(bank as never);
    const films: string[] = [];
    for (;;) {
      films.push(root.querySelector('film-card')?.filmId ?? textOf(root.querySelector('.asked')));
      const next = byText<HTMLButtonElement>(root, 'button', 'Neste');
      if (next.disabled) break;
      next.click();
    }
    expect(films).to.deep.equal(['tube', 'Hvem snakker mest?', 'vimeo']);
    dialog.close();
    await until(() => !dialog.isConnected);
  });

  it('prints the questions its owners allow, says which it leaves out, and offers no paper where all are', async () => {
    const refused = { id: 'nektet', title: 'Nektet', topics: ['tom'], rights: { mayPrint: false } };
    const bank = await filmBank([{ ...refused, questions: [{ id: 'nektet-q1', text: 'Ikke på papir' }] }]);
    const printer = new StandInPrinter();
    await choose(bank, 'Nektet');
    const sentence = 'Spørsmålene til «Nektet» kan ikke skrives ut: eieren tillater det ikke.';
    expect(seenIn(rootOf(bank)))
      .to.contain(sentence)
      .and.not.to.contain('Skriv ut spørsmålene');
    await bank.print();

    await choose(bank, 'Samtalen');
    expect(seenIn(rootOf(bank))).to.contain(sentence);
    await press(bank, 'Skriv ut spørsmålene');
    await until(() => printer.printed.length, 'nothing was printed');
    expect(printer.printed).to.have.length(1);
    expect(textOf(printer.paper.document.querySelector('main')))
      .to.contain('Hvem snakker mest?')
      .and.not.to.contain('Nektet');
    printer.remove();
  });

  it('draws at most three lines of a film, and 24 films, however many fit', async () => {
    const transcript = Array.from({ length: 20 }, (_, at) => `Linje ${at} om pusten.`).join('\n\n');
    const many = Array.from({ length: 100 }, (_, at) => ({
      id: `m-${at}`,
      title: `Mange ${at}`,
      topics: ['tom'],
      transcript,
    }));
    const bank = await filmBank(many);
    await search(bank, 'linje om');
    expect(count(bank)).to.equal('100 av 105 filmer');
    expect(titles(bank)).to.have.length(24);
    expect(rootOf(bank).querySelectorAll('.hit')).to.have.length(24 * 3);
  });

  it('tells once where choices and notes are kept, also while a film with questions is open', async () => {
    const bank = await filmBank();
    const lines = () =>
      [bank, cardIn(bank)].flatMap((each) => each?.shadowRoot?.querySelector('.memory') ?? []);
    await choose(bank, 'Samtalen');
    expect(lines()).to.have.length(1);
    await press(bank, 'Samtalen');
    await until(() => cardIn(bank)?.shadowRoot?.querySelector('.memory'), 'the film does not tell it');
    expect(lines()).to.have.length(1);
    await press(bank, 'Pusten');
    await until(() => cardIn(bank)?.shadowRoot?.querySelector('.facade'));
    expect(lines()).to.have.length(1);
  });

  it('keeps to itself that an open film has read the content the page has been told of', async () => {
    const src = new URL('./films.json', import.meta.url).href;
    const told: EventTarget[] = [];
    const onLoad = ({ target }: Event) => void told.push(target!);
    const place = await fixture(html`<div @content-load=${onLoad}><film-bank src=${src}></film-bank></div>`);
    const bank = place.querySelector('film-bank')!;
    await until(() => rootOf(bank).querySelector('.open'), 'the bank never came');
    await press(bank, 'Samtalen');
    await until(() => cardIn(bank)?.shadowRoot?.querySelector('.facade'), 'the film never came');
    expect(told).to.deep.equal([bank]);
  });
});
