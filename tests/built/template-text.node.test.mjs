import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSmallerTemplates } from '../../scripts/build/template-plugin.mjs';
import { smallerCss, smallerHtml } from '../../scripts/build/template-text.mjs';

test('a style sheet loses comments, indentation and the last semicolon', () => {
  const css = `
    /* quiet */
    .page > p,
    a {
      margin: 0 auto;
      --_ink: light-dark( #fff, #000 );
    }
  `;
  assert.deepEqual(smallerCss([css]), ['.page>p,a{margin:0 auto;--_ink:light-dark(#fff,#000)}']);
});

test('a style sheet keeps the white space that changes what it says', () => {
  const css =
    'p :hover, p /**/ b { width: calc(1em + 2px - 3px) } @media screen and (width > 3px) { a { content: ", {  }" } }';
  assert.deepEqual(smallerCss([css]), [
    'p :hover,p b{width:calc(1em + 2px - 3px)}@media screen and (width>3px){a{content:", {  }"}}',
  ]);
});

test('a style sheet keeps the space beside an expression, which may be a word', () => {
  assert.deepEqual(smallerCss(['a { border: 1px ', ' ', ' ; }\n', '']), ['a{border:1px ', ' ', '}', '']);
});

test('markup loses its indentation and keeps the break between two words', () => {
  assert.deepEqual(smallerHtml(['\n    <p>to\n      <b>ord</b>\n    </p>\n  ']), [
    '\n<p>to\n<b>ord</b>\n</p>\n',
  ]);
});

test('markup with an element that shows all its white space is left as it is', () => {
  const markup = '<pre>\n  en\n    to</pre>';
  assert.deepEqual(smallerHtml([markup]), [markup]);
});

test('code after a template stays on its line, so that source maps are true', () => {
  const code = 'const a = css`\n  b {\n    c: d;\n  }\n`;\nconst x = html`\n\n   <p>${y}</p>`;\nend();';
  const smaller = withSmallerTemplates(code);

  assert.match(smaller, /css`b\{c:d\}`/);
  assert.equal(smaller.split('\n').indexOf('end();'), code.split('\n').indexOf('end();'));
  assert.equal(
    smaller.split('\n').findIndex((line) => line.includes('const x')),
    code.split('\n').findIndex((line) => line.includes('const x')),
  );
});
