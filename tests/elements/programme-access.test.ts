import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mailProgram } from '../../src/parts/mail.js';
import { focused, pressKey, readyWith, textOf, typeText, until, withContent } from '../fixtures.js';
import { focusedName, tabTo } from '../keyboard.js';
import { cleanUp } from '../storage/browser.js';
import { axeFaults, readers } from './accessibility.js';
import { closeFrames, openFrame } from './frames.js';
import { openDialogOf, programmeFile, programmeIn, showProgramme, whole } from './programmes.js';
import { august, february, rolloutFile, showRollout } from './rollouts.js';

type Prepare = (element: HTMLElement & { updateComplete: Promise<unknown> }) => unknown;

const controls = 'button, summary, input, select, textarea, a';
const press = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();

const unfold: Prepare = (element) => {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
};

const cards: [string, Prepare][] = [
  ['as it first stands', () => undefined],
  ['with all unfolded', unfold],
  [
    'about to be passed on, with an address that is wrong',
    async (card) => {
      press(card, '[data-act=share]');
      await until(() => openDialogOf(card));
      const dialog = openDialogOf(card)!;
      dialog.querySelector<HTMLInputElement>('[name=to]')!.value = 'kari';
      dialog.querySelector<HTMLElement>('.primary')!.click();
      await until(() => dialog.querySelector('#wrong')!.checkVisibility());
    },
  ],
];

const spreads: [string, Prepare][] = [
  ['as it first stands', () => undefined],
  [
    'sorted, with two dates side by side',
    async (element) => {
      press(element, "[data-by='unit:mentorer']");
      press(element, '[data-act=compare]');
      await until(() => element.shadowRoot!.querySelector('.comparison'));
    },
  ],
];

function setReader(lang: string, scheme: string): void {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
}

async function resetPage(): Promise<void> {
  for (const card of document.querySelectorAll('programme-card')) {
    openDialogOf(card)?.close();
    await until(() => !openDialogOf(card));
  }
  document.documentElement.removeAttribute('lang');
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
  closeFrames();
  cleanUp();
}

/** What is wrong for a small screen: too small to press, or out of it to the side. */
function faultsOfSize(page: Document, root: ParentNode, width: number): string[] {
  const small = Array.from(root.querySelectorAll<HTMLElement>(controls))
    .filter((each) => each.checkVisibility() && !each.closest('p, .references'))
    .map((each) => ({ name: textOf(each) || each.outerHTML.slice(0, 60), box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
    .map(({ name }) => `small: ${name}`);
  const out = Array.from(root.querySelectorAll('*'))
    .filter(
      (each) =>
        each.checkVisibility() &&
        !each.closest('.spoken') &&
        each.getBoundingClientRect().right > width + 0.5,
    )
    .map((each) => `out: ${each.localName}.${each.getAttribute('class')} ${textOf(each).slice(0, 40)}`);
  const { scrollWidth, clientWidth } = page.documentElement;
  return [...small, ...out, ...(scrollWidth > clientWidth ? [`wide: ${scrollWidth}`] : [])];
}

describe('to one who does not see, or sees little,', () => {
  afterEach(resetPage);

  for (const { lang, scheme } of readers) {
    for (const [what, prepare] of cards)
      it(`a <programme-card> ${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        setReader(lang, scheme);
        const card = await showProgramme(html`<programme-card programme-id="pakken"></programme-card>`);
        await prepare(card);
        expect(await axeFaults(card)).to.deep.equal([]);
      });
    for (const [what, prepare] of spreads)
      it(`a <rollout-status> ${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        setReader(lang, scheme);
        const element = await showRollout(rolloutFile([february, august]));
        await prepare(element);
        await element.updateComplete;
        expect(await axeFaults(element)).to.deep.equal([]);
      });
  }

  it('a programme on a screen of 320 px has everything within it, long words too', async () => {
    const page = await openFrame(320, 640, 'nn');
    const long = 'Behandlingsavklaringssamtaleplanleggingsverktøyopplæringspakke';
    const provider = page.createElement('training-content');
    provider.content = programmeFile([
      { ...whole, title: long, owner: `${long}senteret`, partners: [long, 'Asker'] },
      programmesProject(),
    ]);
    provider.append(page.createElement('programme-card'));
    page.body.replaceChildren(provider);
    const card = await programmeIn(page);
    await unfold(card);
    expect(faultsOfSize(page, card.shadowRoot!, 320)).to.deep.equal([]);

    press(card, '[data-act=share]');
    await until(() => openDialogOf(card));
    expect(faultsOfSize(page, openDialogOf(card)!, 320)).to.deep.equal([]);
  });

  for (const width of [320, 390])
    it(`a table of spread on a screen of ${width} px can be read without scrolling to the side`, async () => {
      const page = await openFrame(width, 640, 'nb');
      const provider = page.createElement('training-content');
      const [first, ...others] = february.stages;
      const long = { ...first!, title: 'Med på introduksjonsdag for alle sentrene' };
      provider.content = rolloutFile([{ ...february, stages: [long, ...others] }, august]);
      provider.append(page.createElement('rollout-status'));
      page.body.replaceChildren(provider);
      const element = page.querySelector('rollout-status')!;
      await until(() => element.shadowRoot?.querySelector('footer'));
      press(element, '[data-act=compare]');
      await until(() => element.shadowRoot!.querySelector('.comparison'));

      expect(faultsOfSize(page, element.shadowRoot!, width)).to.deep.equal([]);
      const voss = element.shadowRoot!.querySelector('[data-place=voss]')!;
      const [stage, mentors] = voss.querySelectorAll('td');
      expect(mentors!.getBoundingClientRect().top).to.be.above(stage!.getBoundingClientRect().top);
      const label = page.defaultView!.getComputedStyle(mentors!, '::before').content;
      // Firefox gives the attribute by its name, the others by what stands in it.
      expect(label.replace('attr(data-label)', mentors!.dataset['label'] ?? '')).to.contain('Mentorer');
    });
});

function programmesProject(): object {
  return { id: 'p', partOf: 'pakken', title: 'Prosjekt', owner: 'USHT', status: 'Avsluttet' };
}

describe('by keyboard alone', () => {
  const { open } = mailProgram;

  afterEach(async () => {
    mailProgram.open = open;
    await resetPage();
  });

  it('a programme is unfolded, passed on with a message, and left', async () => {
    const mails: string[] = [];
    mailProgram.open = (_, address) => void mails.push(address);
    const { place } = await withContent(
      readyWith(programmeFile()),
      html`<a href="#foer">Før</a><programme-card></programme-card><a href="#etter">Etter</a>`,
    );
    const card = await programmeIn(place);
    place.querySelector('a')!.focus();

    await tabTo('Tidslinje');
    await pressKey('Enter');
    await until(
      () => card.shadowRoot!.querySelector<HTMLDetailsElement>('details[data-section=timeline]')!.open,
    );
    await tabTo('Tips en venn');
    await pressKey('Enter');
    await until(() => focusedName().startsWith('Send til e-post'));
    await typeText('a@b.no');
    await tabTo('Fra');
    await typeText('Bo');
    // As people do in a field of one line.
    await pressKey('Enter');
    await until(() => mails.length === 1);
    expect(openDialogOf(card)!.open).to.equal(true);
    expect(decodeURIComponent(mails[0]!)).to.contain('Tipset kommer fra Bo.');

    await tabTo('Lukk');
    await pressKey('Enter');
    await until(() => focusedName() === 'Tips en venn');
    await tabTo('Etter');
    expect(place.querySelectorAll('a')[1] === focused()).to.equal(true);
  });

  it('a table of spread is sorted, and two dates are held against each other', async () => {
    const { place } = await withContent(
      readyWith(rolloutFile([february, august])),
      html`<a href="#foer">Før</a><rollout-status></rollout-status><a href="#etter">Etter</a>`,
    );
    const root = place.querySelector('rollout-status')!.shadowRoot!;
    await until(() => root.querySelector('footer'));
    place.querySelector('a')!.focus();

    await tabTo('mentorer');
    await pressKey('Enter');
    await until(() => textOf(root.querySelector('tbody th')) === 'Bergen');
    expect(focusedName()).to.equal('mentorer');
    await tabTo('Sammenlign to datoer');
    await pressKey('Enter');
    await until(() => root.querySelector('.comparison'));
    expect(focusedName()).to.equal('Sammenlign to datoer');
    await tabTo('Etter');
  });
});
