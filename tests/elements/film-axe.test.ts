import { expect } from '@open-wc/testing';
import { setConsent } from '../../src/elements/film-card/film-card.consent.js';
import { cleanUp } from '../storage/browser.js';
import { byText, clearHash, dialogOf, textOf, until, withoutFullScreen } from '../fixtures.js';
import { axeFaults, readers } from './accessibility.js';
import { filmBank, filmCard } from './films.js';

type Shown = Promise<HTMLElement>;

const nothingFetched = { address: undefined };

async function card(id: string, change: object = {}): Shown {
  return filmCard(id, change);
}

async function unfolded(): Shown {
  const found = await filmCard('egen');
  for (const details of found.shadowRoot!.querySelectorAll('details')) details.open = true;
  found.search = 'parorende';
  await until(() => found.shadowRoot!.querySelector('.hit') && found.shadowRoot!.querySelector('svg'));
  return found;
}

async function stopped(): Shown {
  const found = await filmCard('egen');
  const video = found.shadowRoot!.querySelector('video')!;
  video.muted = true;
  await video.play();
  await until(() => found.shadowRoot!.querySelector('.stop'));
  return found;
}

async function bank(): Shown {
  const found = await filmBank();
  const root = found.shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  root.querySelector<HTMLElement>('.choose input')!.click();
  byText(root, '.open', 'Samtalen').click();
  await until(() => root.querySelector('film-card')?.shadowRoot?.querySelector('.facade'));
  return found;
}

async function searched(): Shown {
  const found = await filmBank();
  const field = found.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
  field.value = 'fortell';
  field.dispatchEvent(new InputEvent('input'));
  await until(() => found.shadowRoot!.querySelector('.hit'));
  return found;
}

async function presented(): Shown {
  const found = await filmCard('tube');
  void found.present();
  const { root } = await dialogOf(found as never);
  await until(() => root.querySelector('film-card')?.shadowRoot?.querySelector('.facade'));
  return found;
}

const states: [string, () => Shown][] = [
  ['a film as a file', () => card('egen')],
  ['a film with everything open', unfolded],
  ['a film stopped for a question', stopped],
  ['a film behind its facade', () => card('tube')],
  ['a film without an address', () => card('ukjent')],
  ['a film that is only a link', () => card('lenke')],
  ['a film of which nothing can be seen', () => card('tube', nothingFetched)],
  ['the bank with a film open and one chosen', bank],
  ['the bank while searching', searched],
  ['a film on a large screen', presented],
];

describe('to one who does not see, or sees little,', () => {
  let allowFullScreen: () => void;
  beforeEach(() => void (allowFullScreen = withoutFullScreen()));
  afterEach(async () => {
    allowFullScreen();
    for (const each of document.querySelectorAll('film-card')) {
      for (const child of each.shadowRoot!.children) child.shadowRoot?.querySelector('dialog')?.close();
    }
    setConsent('youtube', false);
    document.documentElement.removeAttribute('lang');
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    cleanUp();
    clearHash();
  });

  for (const [what, show] of states) {
    for (const { lang, scheme } of readers) {
      it(`${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const shown = await show();
        document.documentElement.lang = lang;
        await until(() => shown.shadowRoot!.querySelector(`article[lang=${lang}]`));
        expect(await axeFaults(shown)).to.deep.equal([]);
        expect(textOf(shown.shadowRoot)).to.match(/\S/);
      });
    }
  }
});
