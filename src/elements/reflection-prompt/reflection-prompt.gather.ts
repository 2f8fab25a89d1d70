import { css, html, nothing, render, type TemplateResult } from 'lit';
import { printMessages } from '../../i18n/print.js';
import { reflectionLaterMessages } from '../../i18n/reflection-later.js';
import { ask } from '../../parts/ask.js';
import { copyText } from '../../parts/copy.js';
import { download } from '../../parts/download.js';
import { handOut } from '../../parts/hand-out.js';
import { offerToCopy } from '../../parts/not-copied.js';
import { plainText } from '../../print/plain-text.js';
import { sheetAsText, type Sheet } from '../../print/sheet.js';
import type { Records } from '../../storage/records.js';
import { allWritten, byQuestion, markdownOf, type Written } from './reflection-prompt.answers.js';
import { footOf } from './reflection-prompt.paper.js';
import type { PromptView } from './reflection-prompt.js';

const answerStyles = css`
  .own {
    white-space: pre-line;
  }
`;

/** Shows all that is written in the group, to choose from, and prints, copies or downloads what is chosen. */
export async function gatherAnswers(
  place: HTMLElement,
  view: PromptView,
  records: Records,
  mayPrint: () => boolean,
): Promise<void> {
  const { language } = view.reading;
  const messages = reflectionLaterMessages[language];
  const print = printMessages[language];
  const all = allWritten(records, view.content, view.reading, view.question);
  const { answer, fields } = await ask(place, {
    title: messages.gather,
    language,
    body: all.length ? renderChoices(all, view) : html`<p>${messages.nothingToGather}</p>`,
    buttons: [
      ...(all.length
        ? [
            { value: 'print', label: print.print, isMain: true },
            { value: 'copy', label: messages.copy },
            { value: 'download', label: messages.download },
          ]
        : []),
      { value: '', label: print.cancel },
    ],
  });
  const chosen = all.filter(({ key }) => fields.getAll('chosen').includes(key));
  if (!answer || chosen.length === 0) return;
  const sheet = answersSheet(chosen, view);
  if (answer === 'copy') await copy(place, sheet, view);
  else if (answer === 'download')
    download(
      place.ownerDocument,
      'svar.md',
      markdownOf(messages.gatherTitle, chosen, view.reading),
      'text/markdown',
    );
  else if (mayPrint()) await handOut(place, sheet, view.reading.language);
}

/** All that was chosen on one sheet, by question. */
export function answersSheet(chosen: readonly Written[], view: PromptView): Sheet {
  const { language } = view.reading;
  const title = reflectionLaterMessages[language].gatherTitle;
  const body = html`
    <h1>${title}</h1>
    ${byQuestion(chosen).map(
      ([about, answers]) =>
        html`<section>
          <h2>${about}</h2>
          ${answers.map(
            ({ what, text }) =>
              html`<p class="own">${what ? html`<strong>${what}:</strong> ` : nothing}${text}</p>`,
          )}
        </section>`,
    )}
  `;
  return {
    title,
    language,
    body,
    styles: [answerStyles],
    foot: footOf(
      view,
      chosen.some(({ isExample }) => isExample),
    ),
    text: plainText(body),
  };
}

function renderChoices(all: readonly Written[], { reading }: PromptView): TemplateResult {
  return html`
    <p class="fine">${reflectionLaterMessages[reading.language].gatherHelp}</p>
    ${all.map(
      ({ key, about, what, text, isPrivate }) => html`
        <label>
          <input type="checkbox" name="chosen" value=${key} ?checked=${!isPrivate} />
          <span><span class="fine">${what ? `${what}: ` : ''}${about}</span><br />${text}</span>
        </label>
      `,
    )}
  `;
}

/** With headings where they can be pasted, as plain text elsewhere; says what came of it. */
async function copy(place: HTMLElement, sheet: Sheet, { reading }: PromptView): Promise<void> {
  const plain = sheetAsText(sheet);
  const { language } = reading;
  if (!(await copyBoth(plain, htmlOf(sheet)))) return offerToCopy(place, plain, language);
  const messages = printMessages[language];
  await ask(place, {
    title: messages.copied,
    language,
    body: html``,
    buttons: [{ value: '', label: messages.close, isMain: true }],
  });
}

async function copyBoth(plain: string, rich: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([rich], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(plain);
  }
}

function htmlOf({ body, foot }: Sheet): string {
  const page = document.createElement('div');
  render(
    html`${body}
      <p>${foot.mark}</p>
      <p>${[foot.source, foot.date].filter(Boolean).join(' · ')}</p>`,
    page,
  );
  const comments = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const marks: Node[] = [];
  while (comments.nextNode()) marks.push(comments.currentNode);
  for (const mark of marks) (mark as Comment).remove();
  return new XMLSerializer().serializeToString(page);
}
