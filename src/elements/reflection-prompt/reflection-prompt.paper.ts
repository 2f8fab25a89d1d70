import { formatDate } from '../../i18n/dates.js';
import { markMessages } from '../../i18n/marks.js';
import { pick } from '../../i18n/pick.js';
import { printMessages } from '../../i18n/print.js';
import { reviewSentence, sourceParts } from '../../parts/foot.js';
import { offerText } from '../../parts/offer-text.js';
import { openSheetInTab, printSheet } from '../../print/print-sheet.js';
import { sheetAsText, type Sheet, type SheetFoot } from '../../print/sheet.js';
import type { PromptView } from './reflection-prompt.js';

/** What follows the question onto paper. */
export function footOf(view: PromptView, isExample = view.provenance.origin === 'example'): SheetFoot {
  const { reading, content, question, provenance } = view;
  const { source } = provenance;
  const marks = [
    isExample ? markMessages[reading.language].example : '',
    content ? reviewSentence(provenance, reading) : '',
  ];
  return {
    mark: marks.filter(Boolean).join(' '),
    source: source ? [pick(source.title, reading).text, ...sourceParts(source, reading)].join(', ') : '',
    date: printMessages[reading.language].printed(formatDate(new Date(), reading.language)),
    address: location.href.split('#')[0]! + (content ? `#question=${question.id}` : ''),
  };
}

/** Prints a sheet; where the page may not print, gives the text and a tab instead. */
export async function printOrOffer(place: HTMLElement, sheet: Sheet, { reading }: PromptView): Promise<void> {
  const outcome = await printSheet(sheet, place.ownerDocument);
  if (!outcome.printed)
    await offerText(place, sheetAsText(sheet), reading.language, () =>
      openSheetInTab(sheet, place.ownerDocument),
    );
}
