import { readAloud } from './audio.mjs';
import { bookletPage, leaderPage, printBooklet } from './booklets.mjs';
import { enrolment, invitation, presentation } from './documents.mjs';
import { docxOf } from './docx.mjs';
import { pptxOf } from './pptx.mjs';

/**
 * How each of the materials is made.
 *
 * @param {object} content the content file
 * @param {string} chromium the program that prints
 * @returns {Record<string, () => Promise<Buffer> | Buffer>}
 */
export function makersOf(content, chromium) {
  const booklet = content.resources.find(({ kind }) => kind === 'leader-booklet');
  const { sessions } = content.programmes.find(({ id }) => id === content.id);
  return {
    'temahefte-1.pdf': () => printBooklet(bookletPage('temahefte-1'), chromium),
    'temahefte-2.pdf': () => printBooklet(bookletPage('temahefte-2'), chromium),
    'gruppeleder.pdf': () => printBooklet(leaderPage(booklet, sessions), chromium),
    'invitasjon.docx': () => docxOf(invitation),
    'pameldingsliste.docx': () => docxOf(enrolment),
    'forste-samling.pptx': () => pptxOf(presentation(sessions)),
    'temahefte-1-del-1.mp3': () => readAloud(),
  };
}
