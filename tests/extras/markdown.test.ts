import { expect } from '@open-wc/testing';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../src/extras/markdown.js';

function allIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allIn) : [])];
}

/** The kinds of nodes a text becomes, without the root. */
function kindsOf(text: string): string[] {
  return allIn(parseMarkdown(text))
    .slice(1)
    .map(({ type }) => type);
}

function wordsOf(text: string): string {
  return allIn(parseMarkdown(text))
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('');
}

describe('Markdown in content', () => {
  it('has paragraphs, emphasis, lists, quotes and links', () => {
    expect(kindsOf('Hun er *trøtt*.')).to.deep.equal(['paragraph', 'text', 'emphasis', 'text', 'text']);
    expect(kindsOf('- Ro\n- Trygghet')).to.include('listItem');
    expect(kindsOf('> Nå orker jeg ikke mer.')).to.include('blockquote');
    expect(kindsOf('[Les mer](https://example.no/)')).to.include('link');
  });

  for (const markup of [
    '<script>alert(1)</script>',
    'Hei <b onclick="x()">du</b>',
    '<!-- skjult -->',
    '<div>\n\nHei\n\n</div>',
  ]) {
    it(`shows what looks like HTML as it is written: ${JSON.stringify(markup)}`, () => {
      expect(kindsOf(markup)).to.not.include('html');
      expect(wordsOf(markup)).to.equal(markup.replaceAll('\n\n', ''));
    });
  }

  it('reads named characters', () => {
    expect(wordsOf('Bj&oslash;rn &amp; Kari')).to.equal('Bjørn & Kari');
  });
});
