import { expect } from '@open-wc/testing';
import { a4, cssString, pageRules } from '../../src/print/page-rules.js';
import { openSheetInTab } from '../../src/print/print-sheet.js';
import { sheetAsText } from '../../src/print/sheet.js';
import { exampleSheet } from './example-sheet.js';

const nasty = [
  '" } body { display: none } /*',
  '\\',
  'linje\nskift',
  '</style><script>',
  '\u0000',
  '«Å leve»',
];

function rulesOf(text: string): CSSRule[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules];
}

describe('the foot of a sheet', () => {
  it('keeps the words of a content file as words, whatever signs they hold', () => {
    for (const source of nasty) {
      const rules = rulesOf(pageRules(a4, { mark: source, source, date: source, address: source }));

      expect(rules.map((rule) => rule.constructor.name)).to.deep.equal(['CSSPageRule']);
    }
  });

  it('reads the same after the style sheet as before', () => {
    const element = document.body.appendChild(document.createElement('p'));
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);

    for (const text of nasty.filter((each) => each !== '\u0000')) {
      sheet.replaceSync(`p::after { content: ${cssString(text)} }`);
      element.dataset.text = text;
      const shown = getComputedStyle(element, '::after').content;
      expect(shown.slice(1, -1).replace(/\\a |\\([^a])/g, (_, sign) => sign ?? '\n')).to.equal(text);
    }

    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});

describe('a sheet as text to copy', () => {
  it('carries the mark, the source, the date and the address with it', () => {
    expect(sheetAsText(exampleSheet).split('\n\n')).to.deep.equal([
      'Torunn',
      'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.',
      'Torunn bor alene i en liten leilighet i andre etasje.',
      'Lindring · 3. september 2026 · eksempel.kommune.no/kurs/lindrende-behandling#case=torunn',
    ]);
  });
});

describe('a sheet in a tab of its own', () => {
  const open = window.open;

  afterEach(() => {
    window.open = open;
  });

  it('says so when the browser blocks the window', () => {
    window.open = () => null;

    expect(openSheetInTab(exampleSheet)).to.equal(false);
  });

  it('closes a window it may not write in, rather than leave it empty', () => {
    let closed = false;
    const locked = {
      get document(): Document {
        throw new DOMException('Not yours', 'SecurityError');
      },
      close: () => (closed = true),
    };
    window.open = () => locked as unknown as Window;

    expect([openSheetInTab(exampleSheet), closed]).to.deep.equal([false, true]);
  });
});
