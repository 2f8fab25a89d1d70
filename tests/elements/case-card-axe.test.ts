import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { ContentState } from '../../src/content/context.js';
import { ContentError } from '../../src/content/errors.js';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import { cleanUp } from '../storage/browser.js';
import {
  cardIn,
  clearHash,
  dialogOf,
  readyWith,
  textOf,
  until,
  withContent,
  withoutFullScreen,
  writeIn,
} from '../fixtures.js';
import { axeFaults, readers } from './accessibility.js';
import { sample, sampleWith } from './kari.js';

type Prepare = (card: CaseCardElement) => unknown;

const failed: ContentState = {
  status: 'failed',
  error: new ContentError('offline', '/innhold.json'),
  retry: () => undefined,
};
const nothing: Prepare = () => undefined;

async function openAll(card: CaseCardElement): Promise<void> {
  const root = card.shadowRoot!;
  const [all, , , notes] = root.querySelectorAll<HTMLElement>('.tools button');
  all!.click();
  notes!.click();
  await card.updateComplete;
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const button of root.querySelectorAll<HTMLElement>('.scenario .panel > .button')) button.click();
  await card.updateComplete;
}

async function write(card: CaseCardElement): Promise<void> {
  await openAll(card);
  writeIn(card.shadowRoot!.querySelector('.scenario .note textarea')!, 'Banker på');
  card.shadowRoot!.querySelectorAll<HTMLElement>('.option input')[1]!.click();
  await card.updateComplete;
  for (const details of card.shadowRoot!.querySelectorAll('details')) details.open = true;
}

async function openWord(card: CaseCardElement): Promise<void> {
  await until(() => card.shadowRoot!.querySelector('.term'));
  card.shadowRoot!.querySelector<HTMLElement>('.term')!.click();
}

async function present(card: CaseCardElement): Promise<void> {
  void card.present();
  const { root } = await dialogOf(card);
  for (const name of ['?', 'n']) {
    root
      .querySelector('main')!
      .dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
      );
  }
}

async function askToLeave(card: CaseCardElement): Promise<void> {
  void card.present();
  const { root } = await dialogOf(card);
  root.querySelector<HTMLElement>('.bar button')!.click();
}

async function print(card: CaseCardElement): Promise<void> {
  await write(card);
  void card.print();
  await dialogOf(card);
}

const states: [string, ContentState, Prepare, string?][] = [
  ['as it first stands', readyWith(sample()), nothing],
  ['behind its content note', readyWith(sampleWith({ contentNote: 'Handler om angst.' })), nothing],
  ['with everything open', readyWith(sample()), openAll],
  ['with a note and a choice', readyWith(sample()), write],
  ['with a hard word explained', readyWith(sample()), openWord],
  ['of facts alone', readyWith(sample()), nothing, 'ola'],
  [
    'that is withdrawn',
    readyWith(
      sampleWith({ withdrawn: { at: '2026-05', reason: 'Endret.', replacedBy: 'https://example.no/ny' } }),
    ),
    nothing,
  ],
  ['that is not in the content', readyWith(sample()), nothing, 'liv'],
  ['without its content', failed, nothing],
  ['on a large screen', readyWith(sample()), present],
  ['on a large screen, about to be left', readyWith(sample()), askToLeave],
  ['about to be printed', readyWith(sample()), print],
];

describe('to one who does not see, or sees little, a <case-card>', () => {
  let allowFullScreen: () => void;
  beforeEach(() => void (allowFullScreen = withoutFullScreen()));
  afterEach(async () => {
    allowFullScreen();
    for (const card of document.querySelectorAll('case-card')) {
      for (const each of card.shadowRoot!.children) each.shadowRoot?.querySelector('dialog')?.close();
      await until(
        () => !Array.from(card.shadowRoot!.children).some((each) => each.shadowRoot?.querySelector('dialog')),
      );
    }
    document.documentElement.removeAttribute('lang');
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    cleanUp();
    clearHash();
  });

  for (const [what, state, prepare, id = 'kari'] of states) {
    for (const { lang, scheme } of readers) {
      it(`${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const { place } = await withContent(
          state,
          html`<case-card case-id=${id}><a href="/caser">Alle caser</a></case-card>`,
        );
        const card = await cardIn(place);
        await until(
          () => !card.shadowRoot!.querySelector('.background') || card.shadowRoot!.querySelector('.term'),
        );
        await prepare(card);

        expect(await axeFaults(place)).to.deep.equal([]);
        expect(textOf(card.shadowRoot)).to.match(/\S/);
      });
    }
  }

  it('has no id twice, however many stand on the page', async () => {
    const { place } = await withContent(
      readyWith(sample()),
      html`${Array.from({ length: 5 }, () => html`<div><case-card case-id="kari"></case-card></div>`)}`,
    );
    for (const each of place.children) {
      const card = await cardIn(each);
      await until(() => card.shadowRoot!.querySelector('.term'));
      await openAll(card);
      const ids = Array.from(card.shadowRoot!.querySelectorAll('[id]'), ({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
    }
  });
});
