import { render, type TemplateResult } from 'lit';

const blocks = 'h1, h2, h3, h4, p, li, dt, dd, blockquote, figcaption';

/**
 * The words of a sheet as text to copy, one paragraph for each block, in the order they stand on paper. The title
 * is left out, and what is only drawn, as lines to write on.
 */
export function plainText(body: TemplateResult): string {
  const page = document.createElement('div');
  render(body, page);
  const paragraphs: string[] = [];
  let block: Element | null = null;
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent!.replace(/\s+/g, ' ');
    const within = walker.currentNode.parentElement!.closest(blocks);
    if (!within || within.localName === 'h1') continue;
    if (within === block) paragraphs[paragraphs.length - 1] += text;
    else if (text.trim()) {
      block = within;
      paragraphs.push(mark(within) + text);
    }
  }
  return paragraphs.map((each) => each.trim()).join('\n\n');
}

/** The number or dash a list item has on paper. */
function mark(block: Element): string {
  const list = block.parentElement;
  if (block.localName === 'p' && list?.localName === 'li' && list.firstElementChild === block)
    return mark(list);
  if (block.localName !== 'li') return '';
  return list?.localName === 'ol' ? `${Array.from(list.children).indexOf(block) + 1}. ` : '– ';
}
