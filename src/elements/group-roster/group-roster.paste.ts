import { html, nothing, type TemplateResult } from 'lit';
import { rosterLaterMessages } from '../../i18n/group-roster-later.js';
import type { RosterWork } from './group-roster.work.js';
import type { PeoplePart } from './group-roster.people.js';
import type { RosterView } from './group-roster.js';
import { readPeople, type Reading } from './people-table.js';

/** A field to paste a list in, and what was understood of it. What is in the field is kept nowhere. */
export class PastePart {
  readonly #later: RosterWork;
  readonly #people: PeoplePart;
  #text = '';

  constructor(later: RosterWork, people: PeoplePart) {
    this.#later = later;
    this.#people = people;
  }

  render(view: RosterView): TemplateResult {
    const messages = rosterLaterMessages[view.reading.language];
    const found = this.#text.trim() ? readPeople(this.#text, this.#later.people.values()) : undefined;
    return html`<section class="box paste screen-only" aria-label=${messages.paste}>
      <p id="paste-help">${messages.pasteHelp}</p>
      <p class="fine" id="paste-names">${messages.nameHelp}</p>
      <label>
        ${messages.pasteField}
        <textarea
          rows="5"
          autocomplete="off"
          writingsuggestions="false"
          spellcheck="false"
          translate="no"
          aria-describedby="paste-help paste-names"
          .value=${this.#text}
          @input=${(event: Event) => this.#read((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <label>
        ${messages.openFile}
        <input
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          @change=${(event: Event) => void this.#onFile(event)}
        />
      </label>
      ${this.#renderFound(found, view)}
      <div class="row">
        ${
          found?.people.length
            ? html`<button
                class="button primary"
                type="button"
                @click=${() => void this.#onTake(found, view)}
              >
                ${messages.take(found.people.length)}
              </button>`
            : nothing
        }
        <button class="button" type="button" @click=${() => void this.#later.closePaste()}>
          ${messages.cancel}
        </button>
      </div>
    </section>`;
  }

  #renderFound(found: Reading | undefined, { reading }: RosterView): TemplateResult {
    const messages = rosterLaterMessages[reading.language];
    const told =
      found && (found.hasIdNumber ? messages.pasteIdNumber : messages.willAdd(found.people.length));
    return html`
      <p role="status" class=${found?.hasIdNumber ? 'fault' : ''}>${told}</p>
      ${
        found?.people.length
          ? html`<ol class="found" translate="no">
              ${found.people.map(({ name, profession, workplace, part }) => {
                const facts = [
                  profession && messages.professions[profession],
                  workplace,
                  part === 'participant' ? '' : messages.parts[part],
                ];
                return html`<li>${[name, ...facts].filter(Boolean).join(' · ')}</li>`;
              })}
            </ol>`
          : nothing
      }
      ${
        found?.remarks.length
          ? html`<ul class="remarks fine">
              ${found.remarks.map(
                ({ line, what, words }) =>
                  html`<li>${line > 0 ? messages.line(line) : nothing}${messages.remarks[what](words)}</li>`,
              )}
            </ul>`
          : nothing
      }
    `;
  }

  #read(text: string): void {
    this.#text = text;
    this.#later.host.requestUpdate();
  }

  /** Excel saves «CSV UTF-8» in UTF-8, and plain «CSV» as Windows has written it since before that. */
  async #onFile(event: Event): Promise<void> {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    const bytes = await file.arrayBuffer();
    try {
      this.#read(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      this.#read(new TextDecoder('windows-1252').decode(bytes));
    }
  }

  async #onTake({ people }: Reading, { programme, reading }: RosterView): Promise<void> {
    this.#people.add(people, programme.id);
    await this.#later.closePaste();
    await this.#people.tell(rosterLaterMessages[reading.language].taken(people.length));
  }
}
