import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { parseMarkdown } from '../../src/extras/markdown.js';
import { drawMarkdown } from '../../src/parts/markdown.js';
import { rich, said, type Words } from '../../src/parts/prose.js';
import { textOf } from '../fixtures.js';
import * as fc from '../properties.js';

const reading = { language: 'nb', fileLanguage: 'nb' } as const;
const markdown = () => (text: string, words: Words) => drawMarkdown(parseMarkdown(text), words);

function draw(text: string, hasParser = true): HTMLElement {
  const place = document.createElement('div');
  render(rich(text, { reading, markdown: hasParser ? markdown : () => undefined }), place);
  return place;
}

describe('running text', () => {
  it('without markup is paragraphs, and asks for no parser', () => {
    const place = document.createElement('div');
    const refuse = () => {
      throw new Error('asked for a parser');
    };
    render(rich('Ett avsnitt.\n\nEtt til, fra kl. 08–12 (1. mai).', { reading, markdown: refuse }), place);

    expect(Array.from(place.querySelectorAll('p'), textOf)).to.deep.equal([
      'Ett avsnitt.',
      'Ett til, fra kl. 08–12 (1. mai).',
    ]);
  });

  it('reads the same with and without the parser while it is on its way', () => {
    const text = 'Les *dette* og **dette**, og [rådene](https://example.no).\n\n- ett\n- to';

    expect(textOf(draw(text, false))).to.contain('Les dette og dette, og rådene.');
    expect(draw(text, false).querySelectorAll('a, em')).to.have.length(0);
    expect(textOf(draw(text))).to.contain('Les dette og dette, og rådene.');
  });

  it('has emphasis, lists, quotes and links, and headings as paragraphs', () => {
    const place = draw('# Tittel\n\n*a* **b**\n\n1. en\n2. to\n\n> sitat\n\n[lenke](mailto:post@example.no)');

    for (const tag of ['em', 'strong', 'ol > li', 'blockquote', 'a[href^="mailto:"]']) {
      expect(place.querySelector(tag) !== null, tag).to.equal(true);
    }
    expect(place.querySelectorAll('h1, h2')).to.have.length(0);
  });

  it('links nowhere that is not an address of the web, mail or telephone', () => {
    const bad = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example',
      '/intern',
      'file:///etc',
    ];
    for (const address of bad) {
      const place = draw(`Les [her](${address}) <b onclick=x>nå</b>`);
      expect(place.querySelectorAll('a, b, [onclick]'), address).to.have.length(0);
      expect(textOf(place), address).to.contain('her');
    }
  });

  it('never draws an element the text asked for, whatever the text', () => {
    const piece = fc.constantFrom(
      '<script>',
      '<img src=x onerror=y>',
      '`',
      '*',
      '_',
      '[',
      '](javascript:x)',
      '](https://example.no)',
      '\n',
      '> ',
      '- ',
      '1. ',
      '&lt;',
      'ord',
      '<!--',
      '-->',
      '![',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const drawn = Array.from(draw(pieces.join('')).querySelectorAll('*'));
        return drawn.every(
          (each) =>
            ['p', 'em', 'strong', 'ol', 'ul', 'li', 'blockquote', 'a', 'br'].includes(each.localName) &&
            Array.from(each.attributes).every(
              ({ name, value }) => /^(start|rel)$/.test(name) || (name === 'href' && /^https:/.test(value)),
            ),
        );
      }),
    );
  });

  it('in another language says which', () => {
    const place = document.createElement('div');
    render(rich({ sv: 'På svenska.' }, { reading, markdown }), place);
    const line = document.createElement('div');
    render(said({ se: 'Davvisámegillii.' }, reading), line);

    expect(place.querySelector('[lang=sv] p')!.textContent).to.equal('På svenska.');
    expect(line.querySelector('[lang=se]')!.textContent).to.equal('Davvisámegillii.');
  });
});
