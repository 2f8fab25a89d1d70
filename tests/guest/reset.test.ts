// In every engine: each has properties of its own that a page can set.
import { expect, waitUntil } from '@open-wc/testing';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import { buttonNamed, cleanPage, inside, openNote, placeCard } from './case-content.js';
import { leaveNoTrace, moveUs } from './hostile-sheets.mjs';

const watched = [
  ...[
    'color',
    'backgroundColor',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'fontVariant',
    'fontStretch',
    'fontSizeAdjust',
  ],
  ...[
    'fontFeatureSettings',
    'fontKerning',
    'lineHeight',
    'letterSpacing',
    'wordSpacing',
    'textTransform',
    'textAlign',
  ],
  ...[
    'textAlignLast',
    'textIndent',
    'textShadow',
    'textDecorationLine',
    'textUnderlineOffset',
    'direction',
    'unicodeBidi',
  ],
  ...[
    'whiteSpace',
    'wordBreak',
    'overflowWrap',
    'lineBreak',
    'hyphens',
    'tabSize',
    'listStyleType',
    'listStyleImage',
  ],
  ...[
    'listStylePosition',
    'quotes',
    'cursor',
    'display',
    'float',
    'position',
    'visibility',
    'opacity',
    'boxSizing',
  ],
  ...[
    'paddingTop',
    'paddingLeft',
    'marginTop',
    'marginLeft',
    'borderTopWidth',
    'borderTopStyle',
    'borderTopColor',
  ],
  ...[
    'width',
    'height',
    'webkitTextFillColor',
    'webkitTextStrokeWidth',
    'writingMode',
    'textOrientation',
    'caretColor',
  ],
  ...[
    'accentColor',
    'transitionDuration',
    'borderCollapse',
    'borderSpacing',
    'orphans',
    'textRendering',
    'textEmphasisStyle',
  ],
] as const;

/** Everything a card computes to inside, a line for each element and property. */
function lookOf(card: CaseCardElement): string[] {
  const page = inside(card, '.page');
  const origin = page.getBoundingClientRect();
  return [
    `what the host has besides: ${card.offsetHeight - page.offsetHeight}`,
    ...[page, ...page.querySelectorAll<HTMLElement>('*')].flatMap((element, index) => {
      const style = getComputedStyle(element) as unknown as Record<string, string>;
      const box = element.getBoundingClientRect();
      const name = `${index} ${element.localName}.${element.className}`;
      return [
        ...watched.map((property) => `${name} ${property}: ${style[property]}`),
        // What is not drawn has no place.
        `${name} box: ${box.width ? [box.x - origin.x, box.y - origin.y, box.width, box.height].map(Math.round).join(' ') : ''}`,
      ];
    }),
  ];
}

/** A card that stands in a box of a fixed width, opened and in use. */
async function usedCard(): Promise<CaseCardElement> {
  const place = document.createElement('div');
  place.className = 'test place';
  document.body.append(place);
  const card = await placeCard(place);
  await openNote(card);
  // Words to explain are looked for when the text is there.
  await waitUntil(() => card.shadowRoot!.querySelector('.meaning'), 'no word was explained');
  buttonNamed(card.shadowRoot!, 'Vis notater for gruppelederen').click();
  await card.updateComplete;
  return card;
}

const host = new CSSStyleSheet();

/** The page with the style sheet of a host, under which the box of the card is always as wide. */
function dressPage(css: string): void {
  host.replaceSync(`${css}
    html, body, .place, training-content { display: block !important; margin: 0 !important; padding: 0 !important }
    .place { float: none !important; width: 700px !important; border: 0 !important }
    case-card { display: block !important; float: none !important; width: auto !important; margin: 0 !important;
      padding: 0 !important; border: 0 !important; position: static !important }`);
}

describe('the style sheet of the page', () => {
  before(() => document.adoptedStyleSheets.push(host));
  afterEach(() => {
    cleanPage();
    host.replaceSync('');
  });
  after(() => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(host), 1));

  it('leaves no trace in the card, whatever it says', async () => {
    dressPage('');
    const card = await usedCard();
    const bare = lookOf(card);
    const traces = leaveNoTrace.flatMap(([name, css]) => {
      dressPage(css);
      const differing = lookOf(card).filter((line, index) => line !== bare[index]);
      const first = differing[0];
      return first
        ? [`${name}: ${differing.length} differ, first ${first}, was ${bare[lookOf(card).indexOf(first)]}`]
        : [];
    });

    expect(leaveNoTrace.length).to.be.greaterThan(40);
    expect(bare.length).to.be.greaterThan(2000);
    expect(traces).to.deep.equal([]);
  });

  it('may place the card as it likes, and never squeezes it to a sliver', async () => {
    const card = await usedCard();
    for (const [name, css] of moveUs) {
      host.replaceSync(`.place { width: 700px } training-content { display: contents } ${css}`);
      const { width } = inside(card, '.page').getBoundingClientRect();
      expect(width, name).to.be.within(450, 700);
    }
  });

  it('still hides the card, by our tag, a class, or the hidden attribute', async () => {
    const card = await usedCard();
    card.className = 'gone';

    for (const css of ['case-card { display: none }', '.gone { display: none }', '* { display: none }']) {
      host.replaceSync(css);
      expect(card.offsetHeight, css).to.equal(0);
    }
    host.replaceSync('');
    expect(card.offsetHeight).to.be.greaterThan(0);
    card.hidden = true;
    expect(card.offsetHeight).to.equal(0);
  });

  it('gives the card its visibility, colour scheme and font', async () => {
    const card = await usedCard();
    host.replaceSync('.place { visibility: hidden; color-scheme: dark; font-family: Georgia, serif }');

    const style = getComputedStyle(inside(card, '.question'));
    expect(style.visibility).to.equal('hidden');
    expect(style.colorScheme).to.equal('dark');
    expect(style.fontFamily).to.equal('Georgia, serif');
    expect(getComputedStyle(inside(card, 'textarea')).fontFamily).to.equal('Georgia, serif');
  });

  it('sets the size of everything by --lindring-font-size, and by nothing else', async () => {
    const card = await usedCard();
    const size = (selector: string) => parseFloat(getComputedStyle(inside(card, selector)).fontSize);
    const usual = size('.question');

    host.replaceSync('html { font-size: 62.5% } body { font-size: 2px }');
    expect(size('.question')).to.equal(usual);
    host.replaceSync('case-card { --lindring-font-size: 32px }');
    expect(size('.question')).to.equal(32);
    expect(size('.name')).to.be.closeTo(32 * 1.875, 0.1);
  });

  it('gives explained words the size of the text they explain, whatever the root of the page says', async () => {
    const card = await usedCard();
    const meaning = inside(card, '.meaning');
    host.replaceSync('html { font-size: 62.5% }');

    expect(getComputedStyle(meaning).fontSize).to.equal(getComputedStyle(inside(card, '.question')).fontSize);
  });

  it('dresses what the page itself put in the card, which is shown until the content comes', async () => {
    host.replaceSync('a { color: rgb(1, 2, 3); text-transform: uppercase; font-size: 31px }');
    const place = document.createElement('div');
    place.className = 'test';
    const card = document.createElement('case-card');
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = 'Les hos oss';
    card.append(link);
    place.append(card);
    document.body.append(place);
    await card.updateComplete;

    const style = getComputedStyle(link);
    expect([style.color, style.textTransform, style.fontSize]).to.deep.equal([
      'rgb(1, 2, 3)',
      'uppercase',
      '31px',
    ]);
    expect(link.offsetHeight).to.be.greaterThan(20);
  });
});
