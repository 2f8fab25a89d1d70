import { prefix } from '../guest/prefix.js';
import { scriptLine } from '../guest/script-line.js';
import { providePageContent } from './page-content.js';
import { tell } from './tell.js';
import { useTheme } from './theme.js';
import { upgrade } from './upgrade.js';

/** How long somebody else's code gets to define its elements before one of them is taken for a slip, in milliseconds. */
const patience = 1500;

function tellOfSlips(): void {
  for (const { localName } of document.querySelectorAll(':not(:defined)')) {
    tell({ code: 'unknownElement', written: localName, prefix });
  }
}

let slips: ReturnType<typeof setTimeout> | undefined;

function lookForSlipsSoon(): void {
  if (document.readyState !== 'complete') return addEventListener('load', lookForSlipsSoon, { once: true });
  slips ??= setTimeout(() => {
    slips = undefined;
    tellOfSlips();
  }, patience);
}

function readScriptLine({ content, lang, prefix: asked, theme }: DOMStringMap): void {
  if (content) providePageContent(content);
  if (theme && !useTheme(theme)) tell({ code: 'wrongTheme', written: theme });
  if (lang && !/^(nb|nn|no|en)\b/i.test(lang)) tell({ code: 'wrongLanguage', written: lang });
  if (asked && !prefix) tell({ code: 'wrongPrefix', written: asked });
}

/**
 * Does what the script line says, and follows the page from here on: placeholders and links become elements, also those
 * that come later, and the webmaster is told of tags that are not quite ours.
 */
export function followPage(): void {
  readScriptLine(scriptLine);
  upgrade(document);
  if (document.querySelector(':not(:defined)')) lookForSlipsSoon();
  // Only what is new is looked through: some pages change all the time.
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        upgrade(node);
        if (!slips && (node.matches(':not(:defined)') || node.querySelector(':not(:defined)')))
          lookForSlipsSoon();
      }
    }
  }).observe(document, { childList: true, subtree: true });
}
