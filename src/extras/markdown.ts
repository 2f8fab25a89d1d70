import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export type { Root };

// What looks like HTML is text like any other: content never carries markup of its own into a page.
const withoutHtml = { disable: { null: ['htmlFlow', 'htmlText'] } };

/**
 * Reads a text of the content as Markdown (CommonMark), to a tree that is drawn by templates, never to HTML.
 * Any text is Markdown, so nothing is thrown; `<b>` and `<script>` stay the characters they are, in text nodes.
 * Addresses of links are as written: whoever draws them decides which ones a reader may follow.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [withoutHtml] });
}
