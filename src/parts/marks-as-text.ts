import type { Provenance } from '../content/schema/base.js';
import { markMessages } from '../i18n/marks.js';
import { pick, type Reading } from '../i18n/pick.js';

/** What `exampleMark` says, as text, or '': for paper, copies and large screens. */
export function marksAsText({ origin, localMark }: Provenance, reading: Reading): string {
  return [
    origin === 'example' ? markMessages[reading.language].example : '',
    localMark ? pick(localMark, reading).text : '',
  ]
    .filter(Boolean)
    .join(' ');
}
