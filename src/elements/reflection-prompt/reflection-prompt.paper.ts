import { paperFoot } from '../../parts/paper-foot.js';
import type { SheetFoot } from '../../print/sheet.js';
import type { PromptView } from './reflection-prompt.js';

/** What follows the question onto paper. */
export function footOf(view: PromptView, isExample = view.provenance.origin === 'example'): SheetFoot {
  const { reading, content, question, provenance } = view;
  const standings = [
    ...(isExample ? [{ ...provenance, origin: 'example' as const }] : []),
    // A question that the page itself asks is nobody's to review.
    ...(content ? [provenance] : []),
  ];
  return paperFoot(standings, reading, content && { question: question.id });
}
