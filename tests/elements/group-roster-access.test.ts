import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { GroupRosterElement } from '../../src/elements/group-roster/group-roster.js';
import { cleanUp } from '../storage/browser.js';
import {
  byText,
  clearHash,
  focused,
  pressKey,
  readyWith,
  textOf,
  typeText,
  until,
  withContent,
} from '../fixtures.js';
import { focusedName, tabTo } from '../keyboard.js';
import { axeFaults, readers } from './accessibility.js';
import { closeFrames, openFrame } from './frames.js';
import { kept, listed, paste, pressIn, records, rosterFile, rosterIn, showRoster } from './roster.js';

type Prepare = (roster: GroupRosterElement) => unknown;

const dialogOpen = (roster: GroupRosterElement) =>
  Array.from(roster.shadowRoot!.children)
    .map((each) => each.shadowRoot?.querySelector('dialog'))
    .find((dialog) => dialog?.open);

function fillGroup(): void {
  listed(4, 3, [
    { name: 'Mona Vik', part: 'mentor', workplace: 'Solsida sykehjem og omsorgssenter' },
    { name: 'Lise Lie', part: 'leader' },
  ]);
  records().write('attendance', 'program.s1', { p1: true, p2: false });
  records().write('duty', 'program.s1', { notes: 'p3' });
}

async function unfold(roster: GroupRosterElement): Promise<void> {
  for (const details of roster.shadowRoot!.querySelectorAll('details')) details.open = true;
  roster.shadowRoot!.querySelector<HTMLElement>('[data-act=edit]')?.click();
  await roster.updateComplete;
}

const states: [string, Prepare, boolean][] = [
  ['with nobody on it', () => undefined, false],
  ['as it first stands', () => undefined, true],
  ['with all unfolded and one who is changed', unfold, true],
  [
    'with a name that is missing',
    (roster) => roster.shadowRoot!.querySelector<HTMLFormElement>('.adding')!.requestSubmit(),
    true,
  ],
  [
    'with a list pasted',
    (roster) => paste(roster, 'Navn;Yrke;Telefon\nPer;kokk;9\nAnne Berg;;\nKari;sykepleier;'),
    true,
  ],
  [
    'about to be printed',
    async (roster) => {
      void roster.print();
      await until(() => dialogOpen(roster));
    },
    true,
  ],
];

function resetPage(): void {
  document.documentElement.removeAttribute('lang');
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
}

describe('to one who does not see, or sees little, a <group-roster>', () => {
  afterEach(async () => {
    for (const roster of document.querySelectorAll('group-roster')) {
      dialogOpen(roster)?.close();
      await until(() => !dialogOpen(roster));
    }
    closeFrames();
    resetPage();
    cleanUp();
    clearHash();
  });

  for (const [what, prepare, isFilled] of states) {
    for (const { lang, scheme } of readers) {
      it(`${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        if (isFilled) fillGroup();
        const roster = await showRoster();
        await prepare(roster);

        expect(await axeFaults(roster)).to.deep.equal([]);
        expect(textOf(roster.shadowRoot)).to.match(/\S/);
      });
    }
  }

  for (const width of [320, 390]) {
    it(`has everything within a screen of ${width} px, and nothing too small to press`, async () => {
      const page = await openFrame(width, 640, 'nn');
      fillGroup();
      const provider = page.createElement('training-content');
      provider.content = rosterFile();
      const made = page.createElement('group-roster');
      provider.append(made);
      page.body.replaceChildren(provider);
      const roster = await rosterIn(page);
      await until(() => roster.shadowRoot!.querySelector('.person'));
      await unfold(roster);
      await paste(roster, 'Namn;Yrke;Arbeidsstad\nEinlangnamnutanmellomromsomaldritarslutt;kokk;Solsida');

      expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
      const small = Array.from(
        roster.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, input, select, textarea'),
      )
        .filter((each) => each.checkVisibility())
        .map((each) => ({ name: each.outerHTML.slice(0, 60), box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 23.9 || box.height < 23.9 || box.right > width + 0.5);
      expect(small.map(({ name }) => name)).to.deep.equal([]);
    });
  }
});

describe('the whole job of a roster by keyboard alone', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('is: add, change, take away and back, note attendance, choose a duty, and go on in the page', async () => {
    const { place } = await withContent(
      readyWith(rosterFile()),
      html`<a href="#foer">Før</a><group-roster></group-roster><a href="#etter">Etter</a>`,
    );
    const roster = await rosterIn(place);
    place.querySelector('a')!.focus();

    await tabTo('Navn');
    await typeText('Anne');
    await pressKey('Enter');
    await until(() => kept().length === 1);
    await typeText('Bo');
    await tabTo('Yrke');
    await pressKey('ArrowDown');
    await tabTo('Legg til');
    await pressKey('Enter');
    await until(() => kept().length === 2);

    place.querySelector('a')!.focus();
    await tabTo('Endre: Bo');
    await pressKey('Enter');
    await until(() => focusedName() === 'Navn');
    await pressKey('End');
    await typeText(' Li');
    await pressKey('Enter');
    await until(() => focusedName() === 'Endre: Bo Li');
    expect(kept()[1]!.name).to.equal('Bo Li');

    await tabTo('Ta bort: Bo Li');
    await pressKey('Enter');
    await until(() => focusedName() === 'Angre');
    await pressKey('Enter');
    await until(() => focusedName() === 'Endre: Bo Li');

    await tabTo('Oppmøte');
    await pressKey('Enter');
    await tabTo('Samling 1');
    await pressKey('Enter');
    await tabTo('Ikke ført');
    // Some engines do not go from the last to the first.
    await pressKey('ArrowUp');
    await pressKey('ArrowUp');
    await until(() =>
      textOf(roster.shadowRoot!.querySelector('[data-session=s1] summary')).includes('1 av 1'),
    );
    await tabTo('Resten var til stede');
    await pressKey('Enter');
    await until(() => focusedName().startsWith('Samling 1'));
    expect(focusedName()).to.contain('2 av 2 til stede');

    await tabTo('Oppgaver på omgang');
    await pressKey('Enter');
    await tabTo('Innleder');
    await typeText('B');
    await tabTo('Etter');
    expect(place.querySelectorAll('a')[1] === focused()).to.equal(true);
  });

  it('does not end in the field for pasting', async () => {
    const roster = await showRoster();
    byText(roster.shadowRoot!, 'button', 'Lim inn fra Excel').focus();
    await pressKey('Enter');
    await until(() => focusedName().startsWith('Radene fra Excel'));
    await typeText('Anne');
    await tabTo('Legg til 1');
    await pressKey('Enter');
    await until(() => kept().length === 1);
    await pressIn(roster, 'Lim inn fra Excel');
    await until(() => focusedName().startsWith('Radene fra Excel'));
    await tabTo('Avbryt');
    await pressKey('Enter');
    await until(() => focusedName().startsWith('Lim inn fra Excel'));
  });
});
