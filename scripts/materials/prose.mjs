import { fromMarkdown } from 'mdast-util-from-markdown';

/** A text for HTML and XML alike. */
export function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
}

function tagged(name, node, inner = childrenOf(node)) {
  return `<${name}>${inner}</${name}>`;
}

function childrenOf(node) {
  return node.children.map(asHtml).join('');
}

function asHtml(node) {
  switch (node.type) {
    case 'heading':
      return tagged(`h${node.depth}`, node);
    case 'paragraph':
      return tagged('p', node);
    case 'strong':
      return tagged('strong', node);
    case 'blockquote':
      return tagged('blockquote', node);
    case 'list':
      return tagged(node.ordered ? 'ol' : 'ul', node);
    case 'listItem':
      // A list without air in it has bare lines.
      return tagged('li', node, node.children.map(node.spread ? asHtml : inLine).join(''));
    case 'text':
      return escaped(node.value);
    default:
      throw new Error(`The materials have no «${node.type}»`);
  }
}

function inLine(node) {
  return node.type === 'paragraph' ? childrenOf(node) : asHtml(node);
}

/** The words of a node, without markup. */
function wordsOf(node) {
  return node.value ?? node.children.map(wordsOf).join('');
}

/** Markdown as HTML. */
export function htmlOf(markdown) {
  return childrenOf(fromMarkdown(markdown));
}

/**
 * What stands under the first heading of the second level, heading and all, as plain paragraphs: what is read aloud.
 *
 * @param {string} markdown
 * @returns {string[]}
 */
export function firstPart(markdown) {
  const { children } = fromMarkdown(markdown);
  const isChapter = (node) => node.type === 'heading' && node.depth === 2;
  const from = children.findIndex(isChapter);
  const length = children.slice(from + 1).findIndex(isChapter);
  return children.slice(from, from + 1 + length).map(wordsOf);
}
