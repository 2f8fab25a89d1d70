import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { runToolMessages } from '../../i18n/session-run-tools.js';
import { copyText } from '../../parts/copy.js';
import { download, fileName } from '../../parts/download.js';
import { GroupSave } from '../../parts/group-save.js';
import { said } from '../../parts/prose.js';
import { takeawayLine } from '../../parts/takeaway.js';
import { sheetAsText } from '../../print/sheet.js';
import type { RunLog } from '../../sessions/run-log.js';
import { titleOf } from './session-run.before.js';
import type { RunLater } from './session-run.later.js';
import { summaryOf, summarySheet } from './session-run.summary.js';
import type { RunView } from './session-run.view.js';

/** What is left when a session is over: times as they were, what was written, who was there, and the ways out. */
export class AfterPart {
  readonly #later: RunLater;
  readonly #group: GroupSave;
  #said = '';

  constructor(later: RunLater) {
    this.#later = later;
    this.#group = new GroupSave(later.host, () => later.records.records?.of);
  }

  render(view: RunView, log: RunLog, rest: readonly unknown[]): TemplateResult {
    const { reading, level, held } = view;
    const messages = runToolMessages[reading.language];
    const { rows, notes, takeaways, length } = summaryOf(view, log, this.#later.records);
    return html`
      <section>
        <p class="fine">${messages.after}</p>
        <div part="title" class="title" role="heading" aria-level=${level} tabindex="-1" data-after>
          ${titleOf(held, reading)}
        </div>
        <p class="when">${length}</p>
        <div class="row tools screen-only">
          <button class="button primary" type="button" @click=${() => this.#later.print('summary')}>
            ${messages.print}
          </button>
          <button class="button" type="button" @click=${() => void this.#copy(view, log)}>
            ${messages.copy}
          </button>
          <button class="button" type="button" @click=${() => this.#save(view, log)}>${messages.save}</button>
          <button class="button" type="button" @click=${() => void this.#later.takeUp(view)}>
            ${messages.takeUp}
          </button>
          <button class="button" type="button" @click=${() => void this.#later.holdAgain(view)}>
            ${messages.again}
          </button>
        </div>
        <p class="fine" role="status">${this.#said}</p>
        ${
          takeaways.length === 0 && notes.length === 0
            ? nothing
            : html`
                <div class="sub" role="heading" aria-level=${level + 1}>${messages.written}</div>
                ${takeaways.map((each) => html`<p class="own"><strong>${messages.takeaway}:</strong> ${takeawayLine(each)}</p>`)}
                ${notes.map(({ about, text }) => html`<p class="own"><span class="fine">${about}</span><br />${text}</p>`)}
              `
        }
        <div class="sub" role="heading" aria-level=${level + 1}>${messages.times}</div>
        <table class="times">
          <thead>
            <tr>
              <th scope="col">${messages.what}</th>
              <th scope="col">${messages.planned}</th>
              <th scope="col">${messages.took}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ title, planned, took }) =>
                html`<tr>
                  <th scope="row">${said(title, reading)}</th>
                  <td>${planned}</td>
                  <td>${took}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${rest}
        <div class="row tools screen-only">${this.#group.renderButtons(reading.language)}</div>
        ${this.#group.renderStatus(reading.language)}
      </section>
    `;
  }

  async #copy(view: RunView, log: RunLog): Promise<void> {
    const text = sheetAsText(summarySheet(view, log, this.#later.records));
    this.#tell((await copyText(text)) ? 'copied' : 'notCopied', view.reading.language);
  }

  #save(view: RunView, log: RunLog): void {
    const text = sheetAsText(summarySheet(view, log, this.#later.records));
    download(this.#later.host.ownerDocument, `${fileName(view.held.session.id)}.txt`, text, 'text/plain');
  }

  #tell(what: 'copied' | 'notCopied', language: Language): void {
    this.#said = runToolMessages[language][what];
    this.#later.host.requestUpdate();
  }
}
