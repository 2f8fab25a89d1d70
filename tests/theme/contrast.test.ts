import { expect } from '@open-wc/testing';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import { buttonNamed, cleanPage, inside, placeCard } from '../guest/case-content.js';
import { contrast, groundOf, toColour } from './colours.js';

// Designsystemet 1.22.0, theme «designsystemet», as it sets the colours on :root, in light and dark.
const designsystemet = {
  light: `--ds-color-neutral-surface-default: #fff; --ds-color-neutral-surface-tinted: #e8e8e9;
    --ds-color-neutral-border-subtle: #bbbcbd; --ds-color-neutral-border-default: #77797b;
    --ds-color-neutral-text-subtle: #5b5d60; --ds-color-neutral-text-default: #292c30;
    --ds-color-text-subtle: #005db1; --ds-color-base-default: #0062ba; --ds-color-base-contrast-default: #fff;`,
  dark: `--ds-color-neutral-surface-default: #26282b; --ds-color-neutral-surface-tinted: #2c2e31;
    --ds-color-neutral-border-subtle: #4e5052; --ds-color-neutral-border-default: #808183;
    --ds-color-neutral-text-subtle: #a7a8a9; --ds-color-neutral-text-default: #ececec;
    --ds-color-text-subtle: #8eaacb; --ds-color-base-default: #4c91cf; --ds-color-base-contrast-default: #000;`,
};

const colours = [
  ...[
    '#ffffff',
    '#f7f7f7',
    '#fff8dc',
    '#e0e0e0',
    '#b0c4de',
    '#999999',
    '#808080',
    '#777777',
    '#767676',
    '#6b6b6b',
  ],
  ...[
    '#555555',
    '#333333',
    '#1a1a1a',
    '#000000',
    '#ff0000',
    '#b30000',
    '#00ff00',
    '#006400',
    '#0000ff',
    '#ffff00',
  ],
  ...[
    '#003a70',
    '#7fffd4',
    '#c71585',
    '#ff8c00',
    'rebeccapurple',
    'oklch(0.6 0.2 30)',
    'light-dark(#eee, #111)',
  ],
];

/** A card in use, in a place where the page can set colours. */
async function usedCard(): Promise<CaseCardElement> {
  const place = document.createElement('div');
  place.className = 'test place';
  document.body.append(place);
  const card = await placeCard(place);
  buttonNamed(card.shadowRoot!, 'Vis alle scenarioer').click();
  buttonNamed(card.shadowRoot!, /^\s*Vis «Hva om …\?»/).click();
  buttonNamed(card.shadowRoot!, 'Vis notater for gruppelederen').click();
  inside<HTMLInputElement>(card, '.option input').click();
  for (const details of card.shadowRoot!.querySelectorAll('details')) details.open = true;
  inside<HTMLTextAreaElement>(card, 'textarea').value = 'Et notat';
  await card.updateComplete;
  return card;
}

function hasWords(element: Element): boolean {
  return Array.from(element.childNodes).some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
  );
}

/** Everything in the card that is read, with the contrast it is read at. */
function textsOf(card: CaseCardElement) {
  const page = inside(card, '.page');
  return Array.from(page.querySelectorAll('*'))
    .filter((element) => element.checkVisibility() && (hasWords(element) || element.localName === 'textarea'))
    .map((element) => {
      const { color, fontSize } = getComputedStyle(element);
      const ratio = contrast(toColour(color), groundOf(element));
      return {
        name: `${element.localName}.${element.className} «${element.textContent!.trim().slice(0, 20)}» ${fontSize}`,
        ratio,
      };
    });
}

/** The edges of what can be pressed or written in, with the contrast they are seen at. */
function edgesOf(card: CaseCardElement) {
  return Array.from(inside(card, '.page').querySelectorAll('.button, textarea'))
    .filter((element) => element.getAttribute('aria-pressed') !== 'true')
    .map((element) => ({
      name: `edge of ${element.localName} in ${element.closest('.slip') ? 'a slip' : 'the card'}`,
      ratio: contrast(toColour(getComputedStyle(element).borderTopColor), groundOf(element.parentElement!)),
    }));
}

const worst = (found: { name: string; ratio: number }[], least: number): string[] =>
  found.filter(({ ratio }) => ratio < least - 0.02).map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);

describe('the colours of a card', () => {
  const host = new CSSStyleSheet();
  let card: CaseCardElement;

  before(async () => {
    document.adoptedStyleSheets.push(host);
    card = await usedCard();
  });
  after(() => {
    cleanPage();
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(host), 1);
  });

  for (const scheme of ['light', 'dark'] as const) {
    const dress = (css: string) => host.replaceSync(`.place { color-scheme: ${scheme}; ${css} }`);

    it(`of our own can be read in ${scheme}: 4.5 to 1 everywhere, 7 to 1 on the ground itself, edges 3 to 1`, () => {
      dress('');
      const ground = contrast(groundOf(inside(card, 'article')), [0, 0, 0, 1]);
      const onGround = ['.name', '.facts', '.summary', '.prose p', 'footer p'].map((selector) => ({
        name: selector,
        ratio: contrast(
          toColour(getComputedStyle(inside(card, selector)).color),
          groundOf(inside(card, selector)),
        ),
      }));

      expect(textsOf(card).length).to.be.greaterThan(30);
      expect(ground > 10).to.equal(scheme === 'light');
      expect(worst(textsOf(card), 4.5)).to.deep.equal([]);
      expect(worst(onGround, 7)).to.deep.equal([]);
      expect(worst(edgesOf(card), 3)).to.deep.equal([]);
    });

    it(`of Designsystemet can be read in ${scheme}, and is its own`, () => {
      dress(designsystemet[scheme]);
      const expected = scheme === 'light' ? '#292c30' : '#ececec';

      expect(toColour(getComputedStyle(inside(card, '.name')).color)).to.deep.equal(toColour(expected));
      expect(worst(textsOf(card), 4.5)).to.deep.equal([]);
      expect(worst(edgesOf(card), 3)).to.deep.equal([]);
    });

    it(`can be read in ${scheme} on any surface the page sets alone`, () => {
      const faults = [...colours, 'transparent', 'rgb(255 255 255 / 0)', 'rgb(0 0 0 / 0)'].flatMap(
        (surface) => {
          dress(`--lindring-surface: ${surface}`);
          return [...worst(textsOf(card), 4.5), ...worst(edgesOf(card), 3)]
            .slice(0, 2)
            .map((fault) => `${surface}: ${fault}`);
        },
      );

      expect(faults).to.deep.equal([]);
    });

    for (const role of ['accent', 'ink', 'ink-quiet', 'warm', 'warm-quiet']) {
      it(`can be read in ${scheme} with any ${role} the page sets alone`, () => {
        const faults = colours.flatMap((colour) => {
          dress(`--lindring-${role}: ${colour}`);
          return worst(textsOf(card), 4.5)
            .slice(0, 2)
            .map((fault) => `${colour}: ${fault}`);
        });

        expect(faults).to.deep.equal([]);
      });
    }

    it(`can be read in ${scheme} with any accent on Designsystemet`, () => {
      const faults = colours.flatMap((colour) => {
        dress(`${designsystemet[scheme]} --lindring-accent: ${colour}`);
        return worst(textsOf(card), 4.5)
          .slice(0, 2)
          .map((fault) => `${colour}: ${fault}`);
      });

      expect(faults).to.deep.equal([]);
    });
  }

  it('are used as they are where the page sets both sides of a pair, or what is readable already', () => {
    const colourOf = (selector: string, property: 'color' | 'backgroundColor') =>
      toColour(getComputedStyle(inside(card, selector))[property]).slice(0, 3);
    host.replaceSync(
      '.place { --lindring-surface: #102030; --lindring-ink: #a0b0c0; --lindring-accent: #ffcc00 }',
    );
    expect(colourOf('.page', 'backgroundColor')).to.deep.equal([16, 32, 48]);
    expect(colourOf('.name', 'color')).to.deep.equal([160, 176, 192]);
    expect(colourOf('.tools .button', 'color')).to.deep.equal([255, 204, 0]);
    expect(colourOf('.tools .button[aria-pressed="true"]', 'backgroundColor')).to.deep.equal([255, 204, 0]);

    host.replaceSync('.place { --lindring-accent: #003a70 }');
    expect(colourOf('.tools .button', 'color')).to.deep.equal([0, 58, 112]);
  });

  it('keep our green on a pale and on a deep surface of the page', () => {
    const button = () => toColour(getComputedStyle(inside(card, '.tools .button')).color).slice(0, 3);

    host.replaceSync('.place { --lindring-surface: #f7f7f7 }');
    expect(button()).to.deep.equal([0x1d, 0x5a, 0x55]);
    host.replaceSync('.place { --lindring-surface: #1a1a1a }');
    expect(button()).to.deep.equal([0x8f, 0xd0, 0xc6]);
  });

  it('of --lindring-* stand before those of Designsystemet', () => {
    host.replaceSync(
      `.place { ${designsystemet.light} --lindring-surface: #fffbe6; --lindring-ink: #220000 }`,
    );

    expect(toColour(getComputedStyle(inside(card, '.page')).backgroundColor).slice(0, 3)).to.deep.equal([
      255, 251, 230,
    ]);
    expect(toColour(getComputedStyle(inside(card, '.name')).color).slice(0, 3)).to.deep.equal([34, 0, 0]);
  });
});
