import { html, nothing, type TemplateResult } from 'lit';
import { caseSheet, hasRoles, hasWriting, type CaseEdition } from '../../cases/case-sheet.js';
import type { ContentFile } from '../../content/content-file.js';
import { printMessages } from '../../i18n/print.js';
import { ask } from '../../parts/ask.js';
import { handOut } from '../../parts/hand-out.js';
import type { CaseView } from './case-card.parts.js';

/** Asks which edition to print, and prints it. */
export async function printCase(
  place: HTMLElement,
  content: ContentFile,
  view: CaseView,
  mayPrint: (edition: CaseEdition) => boolean,
): Promise<void> {
  const { language } = view.prose.reading;
  const messages = printMessages[language];
  const { answer, fields } = await ask(place, {
    title: messages.title,
    language,
    body: renderQuestion(view),
    buttons: [
      { value: 'print', label: messages.print, isMain: true },
      { value: '', label: messages.cancel },
    ],
  });
  if (answer !== 'print') return;
  const edition = fields.get('edition') as CaseEdition;
  if (!mayPrint(edition)) return;
  const writing = fields.has('notes') ? view.later : undefined;
  await handOut(place, caseSheet(content, view.study, view.prose, edition, writing), language);
}

function renderQuestion(view: CaseView): TemplateResult {
  const messages = printMessages[view.prose.reading.language];
  const edition = (value: CaseEdition, label: string, help: string): TemplateResult => html`
    <label>
      <input type="radio" name="edition" value=${value} ?checked=${value === 'participant'} />
      <span>${label}<br /><span class="fine">${help}</span></span>
    </label>
  `;
  return html`
    <fieldset>
      <legend>${messages.edition}</legend>
      ${edition('participant', messages.participant, messages.participantHelp)}
      ${edition('leader', messages.leader, messages.leaderHelp)}
      ${hasRoles(view.study) ? edition('roles', messages.roles, messages.rolesHelp) : nothing}
    </fieldset>
    ${
      view.later && hasWriting(view.study, view.later)
        ? html`<label
            ><input type="checkbox" name="notes" value="yes" /><span>${messages.withNotes}</span></label
          >`
        : nothing
    }
  `;
}
