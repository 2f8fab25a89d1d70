import type { Provenance } from '../content/schema/base.js';
import { pageAddress, type HashState } from '../guest/hash.js';
import { formatDate } from '../i18n/dates.js';
import type { Reading } from '../i18n/pick.js';
import { printMessages } from '../i18n/print.js';
import type { SheetFoot } from '../print/sheet.js';
import { reviewSentence, sourceText } from './foot.js';
import { marksAsText } from './marks.js';

/**
 * What follows a sheet with these: their marks, whether professionals have read them, their sources, the day it is printed and
 * the page it is from. What several say is said once.
 *
 * @param place where on the page it is found
 */
export function paperFoot(standings: readonly Provenance[], reading: Reading, place?: HashState): SheetFoot {
  const marks = standings.flatMap((each) => [marksAsText(each, reading), reviewSentence(each, reading)]);
  const sources = standings.map(({ source }) => (source ? sourceText(source, reading) : ''));
  return {
    mark: joined(marks, ' '),
    source: joined(sources, '; '),
    date: printMessages[reading.language].printed(formatDate(new Date(), reading.language)),
    address: pageAddress(place),
  };
}

function joined(texts: readonly string[], between: string): string {
  return [...new Set(texts)].filter(Boolean).join(between);
}
