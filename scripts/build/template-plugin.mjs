import { parseAst, Visitor } from 'vite';
import { smallerCss, smallerHtml } from './template-text.mjs';

const waysByTag = { css: smallerCss, html: smallerHtml, svg: smallerHtml };

/** The text parts of every css``, html`` and svg`` of a module, each with the smaller text that says the same. */
function partsIn(code) {
  const found = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || !Object.hasOwn(waysByTag, tag.name)) return;
      const texts = waysByTag[tag.name](quasi.quasis.map(({ value }) => value.raw));
      quasi.quasis.forEach(({ start, end, value, tail }, at) => {
        if (texts[at] !== value.raw) found.push({ start, end, text: texts[at], isLast: tail });
      });
    },
  }).visit(parseAst(code));
  return found.sort((a, b) => a.start - b.start);
}

function lineBreaksOf(text) {
  return text.split('\n').length - 1;
}

/**
 * The code with smaller templates. What comes after a part stays on its line, for the source maps: the line
 * breaks it lost follow behind it, in the code.
 */
export function withSmallerTemplates(code) {
  let result = '';
  let done = 0;
  for (const { start, end, text, isLast } of partsIn(code)) {
    const afterPart = end + (isLast ? '`' : '${').length;
    const lost = lineBreaksOf(code.slice(start, end)) - lineBreaksOf(text);
    result += code.slice(done, start) + text + code.slice(end, afterPart) + '\n'.repeat(lost);
    done = afterPart;
  }
  return result + code.slice(done);
}

/** @returns {import('vite').Plugin} */
export function templatePlugin() {
  return {
    name: 'lindring:templates',
    // After TypeScript has gone.
    enforce: 'post',
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(?:css|html|svg)`/.test(code)) return null;
      return { code: withSmallerTemplates(code), map: null };
    },
  };
}
