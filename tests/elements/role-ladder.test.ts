import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { RoleMarkEvent } from '../../src/elements/role-ladder/role-ladder.events.js';
import {
  layersOf,
  nextRung,
  ownSources,
  sortRoles,
} from '../../src/elements/role-ladder/role-ladder.model.js';
import type { RoleLadderElement } from '../../src/elements/role-ladder/role-ladder.js';
import { cleanUp } from '../storage/browser.js';
import { byText, clearHash, seenIn, textOf } from '../fixtures.js';
import { markAt, roleRecords, rolesFile, showLadder } from './roles.js';

const rungsOf = (element: RoleLadderElement) =>
  Array.from(element.shadowRoot!.querySelectorAll('[part=rung]'), (each) => textOf(each));
const mark = () =>
  roleRecords().read('role', 'stigen', (value): value is string => typeof value === 'string');
const here = (element: RoleLadderElement) =>
  Array.from(element.shadowRoot!.querySelectorAll('[part=rung]:has(.here)'), (each) =>
    each.getAttribute('data-role'),
  );

describe('a <role-ladder>', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
    document.documentElement.removeAttribute('lang');
  });

  it('shows five steps in two parts, in the order of the source, numbered through', async () => {
    const element = await showLadder();
    const headings = Array.from(element.shadowRoot!.querySelectorAll('[aria-level="3"]'), (each) =>
      textOf(each),
    );
    expect(headings).to.deep.equal(['Del 1: instruktøropplæring', 'Del 2: fasilitatoropplæring']);
    expect(rungsOf(element).map((text) => text.slice(0, 11))).to.deep.equal(
      [1, 2, 3, 4, 5].map((at) => `Steg ${at} av 5`),
    );
    expect(rungsOf(element)[1]).to.include('(kompetansekrav NRR)');
  });

  it('says that a step stands twice only where the data does', async () => {
    const element = await showLadder();
    const [, , , fourth, fifth] = rungsOf(element);
    expect(fourth).to.include('Fasilitator med kommune-TTT-kurs');
    expect(fourth).not.to.include('to ganger');
    expect(fifth).to.include('Ruten står to ganger i kilden.');
  });

  it('is not printed where its owner does not let it be', async () => {
    const element = await showLadder(undefined, rolesFile({ rights: { mayPrint: false } }));
    let isAsked = false;
    element.addEventListener('role-print', (event) => {
      event.preventDefault();
      isAsked = true;
    });

    expect(rungsOf(element)).to.have.length(5);
    expect(seenIn(element.shadowRoot!)).not.to.contain('Skriv ut');
    await element.print();
    expect(isAsked).to.equal(false);
  });

  it('marks one of two steps with the same title, and not the other', async () => {
    const element = await showLadder();
    await markAt(element, 'fasilitator-igjen');
    expect(here(element)).to.deep.equal(['fasilitator-igjen']);
    await markAt(element, 'fasilitator');
    expect(here(element)).to.deep.equal(['fasilitator']);
    expect(mark()).to.equal('fasilitator');
  });

  it('tells what the next step requires, that it is not told, and that there is none', async () => {
    const element = await showLadder();
    await markAt(element, 'instruktor');
    expect(textOf(element.shadowRoot!.querySelector('.here'))).to.equal(
      'Du er her. Neste er steg 2: Instruktør og kollegaveileder (kompetansekrav NRR). For å komme dit: kompetansekrav NRR',
    );
    await markAt(element, 'instruktor-nrr');
    expect(textOf(element.shadowRoot!.querySelector('.here'))).to.include(
      'Kilden oppgir ikke hva som kreves',
    );
    await markAt(element, 'fasilitator-igjen');
    expect(textOf(element.shadowRoot!.querySelector('.here'))).to.equal(
      'Du er her. Dette er det siste steget kilden oppgir.',
    );
  });

  it('tells aloud what came of a press, and takes the mark away by another', async () => {
    const element = await showLadder();
    const told = oneEvent(element, 'role-mark') as Promise<RoleMarkEvent>;
    await markAt(element, 'instruktor');
    expect((await told).roleId).to.equal('instruktor');
    const status = () => textOf(element.shadowRoot!.querySelector('.spoken'));
    expect(status()).to.include('Du er her. Neste er steg 2');
    await markAt(element, 'instruktor');
    expect(status()).to.equal('Merket er tatt bort.');
    expect(mark()).to.equal(undefined);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('stores nothing before a press, and deletes what was stored', async () => {
    const element = await showLadder();
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    await markAt(element, 'instruktor');
    byText(element.shadowRoot!, 'button', 'Slett alt').click();
    await element.updateComplete;
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(here(element)).to.deep.equal([]);
  });

  it('takes no harm from a mark at a role that is no longer there', async () => {
    roleRecords().write('role', 'stigen', 'borte');
    const element = await showLadder();
    expect(here(element)).to.deep.equal([]);
    expect(rungsOf(element)).to.have.length(5);
  });

  it('has who answers for what in a table of four layers, a piece in Swedish marked so', async () => {
    const element = await showLadder();
    const table = element.shadowRoot!.querySelector('table')!;
    expect(textOf(table.querySelector('caption'))).to.equal('Hvem har ansvar for hva');
    expect(Array.from(table.querySelectorAll('thead th'), (each) => textOf(each))).to.deep.equal([
      'Nivå',
      'Har ansvar for',
    ]);
    expect(Array.from(table.querySelectorAll('tbody th'), (each) => textOf(each))).to.deep.equal([
      'USHT',
      'Kommunene',
      'Hovedinstruktører',
      'Instruktører',
    ]);
    expect(textOf(table.querySelector('[lang=sv]'))).to.equal('bygger kompetens');
  });

  it('names the roles of a layer that has more than one', async () => {
    const roles = [
      { id: 'a', layer: 'Kommunene', title: 'Kontaktperson', answersFor: ['svarer'] },
      { id: 'b', layer: 'Kommunene', title: 'Leder' },
    ];
    const element = await showLadder(undefined, rolesFile({ roles }));
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.querySelectorAll('tbody tr')).to.have.length(1);
    expect(textOf(table.querySelector('tbody'))).to.equal(
      'Kommunene Kontaktperson svarer Leder ikke oppgitt',
    );
  });

  it('shows a mentor as a card with what she adds, and the source that tells of her', async () => {
    const element = await showLadder(html`<role-ladder programme-id="med-mentor"></role-ladder>`);
    const card = textOf(element.shadowRoot!.querySelector('[part=role]'));
    expect(card).to.include('Mentoren er det som skiller pakken fra et nettkurs.');
    expect(card).to.include('Har ansvar for stimulerer til refleksjon').and.to.include('leder samlingene');
    expect(card).to.include('Kilde: Omtale av spredningen, USHT');
    expect(element.shadowRoot!.querySelector('table, [part=rung]')).to.equal(null);
  });

  it('says so where the source gives no roles', async () => {
    const element = await showLadder(html`<role-ladder programme-id="uten"></role-ladder>`);
    expect(seenIn(element.shadowRoot!)).to.include('Kilden oppgir ingen roller');
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('is in the reader’s language', async () => {
    document.documentElement.lang = 'nn';
    const element = await showLadder();
    await markAt(element, 'instruktor');
    const text = seenIn(element.shadowRoot!);
    expect(text).to.include('Kven har ansvar for kva');
    expect(text).to.include('For å kome dit:');
  });
});

describe('roles that are sorted', () => {
  const reading = { language: 'nb', fileLanguage: 'nb' } as const;

  it('one with both a part and a layer stands in both places', () => {
    const { rungs, layered, others } = sortRoles([{ id: 'a', title: 'A', part: 'Del 1', layer: 'Kommune' }]);
    expect([rungs.length, layered.length, others.length]).to.deep.equal([1, 1, 0]);
  });

  it('a part that is taken up again keeps the order of the steps', () => {
    const roles = ['Del 1', 'Del 2', 'Del 1'].map((part, at) => ({ id: `r${at}`, title: 'Lik', part }));
    const { parts, rungs } = sortRoles(roles);
    expect(parts.map(({ rungs: of }) => of.map(({ role }) => role.id))).to.deep.equal([
      ['r0'],
      ['r1'],
      ['r2'],
    ]);
    expect(nextRung(rungs, rungs[1]!)?.role.id).to.equal('r2');
    expect(nextRung(rungs, rungs[2]!)).to.equal(undefined);
  });

  it('layers stand in the order of the source, and a source is named once', () => {
    const source = { title: 'Lysbilder' };
    const layered = [
      { id: 'a', title: 'A', layer: 'Ytterst', source },
      { id: 'b', title: 'B', layer: 'Innerst', source },
      { id: 'c', title: 'C', layer: 'Ytterst' },
    ];
    expect(layersOf(layered, reading).map(({ roles }) => roles.map(({ id }) => id))).to.deep.equal([
      ['a', 'c'],
      ['b'],
    ]);
    expect(ownSources(layered, undefined)).to.deep.equal([source]);
    expect(ownSources(layered, source)).to.deep.equal([]);
  });
});
