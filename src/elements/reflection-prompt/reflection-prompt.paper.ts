import { formatDate } from '../../i18n/dates.js';
import { pick } from '../../i18n/pick.js';
import { printMessages } from '../../i18n/print.js';
import { reviewSentence, sourceParts } from '../../parts/foot.js';
import { marksAsText } from '../../parts/marks.js';
import type { SheetFoot } from '../../print/sheet.js';
import type { PromptView } from './reflection-prompt.js';

/** What follows the question onto paper. */
export function footOf(view: PromptView, isExample = view.provenance.origin === 'example'): SheetFoot {
  const { reading, content, question, provenance } = view;
  const { source } = provenance;
  const marks = [
    marksAsText(isExample ? { ...provenance, origin: 'example' } : provenance, reading),
    content ? reviewSentence(provenance, reading) : '',
  ];
  return {
    mark: marks.filter(Boolean).join(' '),
    source: source ? [pick(source.title, reading).text, ...sourceParts(source, reading)].join(', ') : '',
    date: printMessages[reading.language].printed(formatDate(new Date(), reading.language)),
    address: location.href.split('#')[0]! + (content ? `#question=${question.id}` : ''),
  };
}
