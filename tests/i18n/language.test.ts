import { expect, waitUntil } from '@open-wc/testing';
import { languageAt, toLanguage } from '../../src/i18n/language.js';
import { cleanPage, inside, placeCard } from '../guest/case-content.js';

/** Something with a language, and something in its shadow root. */
function shadowed(
  lang: string | undefined,
  place: ParentNode = document.body,
): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  host.className = 'test';
  if (lang !== undefined) host.lang = lang;
  place.append(host);
  return { host, root: host.attachShadow({ mode: 'open' }) };
}

function child(place: ParentNode): HTMLElement {
  const element = document.createElement('p');
  place.append(element);
  return element;
}

describe('the language of a page', () => {
  const pageLanguage = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = pageLanguage;
    cleanPage();
  });

  it('is read from what a page may write: regions, capitals, underscores, no', () => {
    const read = {
      nn: ['nn', 'NN', 'nn-NO', 'nn_NO', ' nn '],
      en: ['en', 'EN', 'en-GB', 'en_US'],
      nb: [
        'nb',
        'NB',
        'nb-NO',
        'nb_NO',
        'no',
        'NO',
        'no-NO',
        '',
        'fr',
        'se',
        'und',
        'x-default',
        'enm',
        'nno',
        '-nn',
        'n',
      ],
    };
    for (const [language, tags] of Object.entries(read)) {
      for (const tag of tags) expect(toLanguage(tag), tag).to.equal(language);
    }
  });

  it('is the nearest one, also out of a shadow root', () => {
    document.documentElement.lang = 'en';
    const { root } = shadowed('nn');
    const inner = shadowed(undefined, root);
    const other = shadowed('nb', inner.root);

    expect(languageAt(child(document.body))).to.equal('en');
    expect(languageAt(child(root))).to.equal('nn');
    expect(languageAt(child(inner.root))).to.equal('nn');
    expect(languageAt(child(other.root))).to.equal('nb');
    other.host.removeAttribute('lang');
    expect(languageAt(child(other.root))).to.equal('nn');
  });

  it('is bokmål where nothing is declared, in or out of the page', () => {
    document.documentElement.removeAttribute('lang');
    const link = document.createElement('a');
    link.href = 'https://example.no/';

    expect(languageAt(child(document.body))).to.equal('nb');
    expect(languageAt(child(link))).to.equal('nb');
    expect(languageAt(child(document.createDocumentFragment()))).to.equal('nb');
  });

  it('is followed when it changes on the page, on something around the card, and outside a shadow root', async () => {
    const { host, root } = shadowed(undefined);
    const wrapper = document.createElement('div');
    root.append(wrapper);
    const card = await placeCard(wrapper);
    const shows = async (lang: string, words: string) =>
      waitUntil(
        () => inside(card, 'article').lang === lang && inside(card, '.tools').textContent!.includes(words),
        `the card did not come to speak ${lang}`,
      );

    document.documentElement.lang = 'en';
    await shows('en', 'Print');
    host.lang = 'nn';
    await shows('nn', 'Vis notat for gruppeleiaren');
    wrapper.lang = 'nb_NO';
    await shows('nb', 'Vis notater for gruppelederen');
    wrapper.removeAttribute('lang');
    await shows('nn', 'Vis notat for gruppeleiaren');
    // As Google Translate does, on the page and whatever it translates.
    host.removeAttribute('lang');
    document.documentElement.lang = 'fr';
    await shows('nb', 'Vis notater for gruppelederen');
  });

  it('is followed in the place a card has been moved to, and no more in the place it left', async () => {
    const [from, to] = [shadowed('nb'), shadowed('en')];
    const card = await placeCard(from.root);
    to.root.append(card.parentElement!);
    await waitUntil(() => inside(card, 'article').lang === 'en');

    to.host.lang = 'nn';
    await waitUntil(() => inside(card, 'article').lang === 'nn');
    from.host.lang = 'en';
    await card.updateComplete;
    expect(inside(card, 'article').lang).to.equal('nn');
  });

  it('can be two on one page', async () => {
    const [nn, en] = [shadowed('nn'), shadowed('en')];
    const [one, other] = [await placeCard(nn.root), await placeCard(en.root)];

    expect(inside(one, '.facts').textContent).to.contain('hjartesvikt').and.contain('heimebuande');
    expect(inside(other, '.facts').textContent).to.contain('lives at home');
  });

  it('is marked on content that is in another', async () => {
    document.documentElement.lang = 'en';
    const card = await placeCard();
    const langOf = (selector: string) => inside(card, selector).querySelector('[lang]')?.getAttribute('lang');

    expect(inside(card, 'article').lang).to.equal('en');
    expect(langOf('.summary')).to.equal('nb');
    expect(langOf('.background')).to.equal('nb');
    expect(langOf('blockquote')).to.equal('nb');
    expect(langOf('.question')).to.equal('nb');
    document.documentElement.lang = 'nb';
    await waitUntil(() => inside(card, 'article').lang === 'nb');
    expect(langOf('.summary')).to.equal(undefined);
  });
});
