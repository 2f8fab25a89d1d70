import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../i18n/dates.js';
import type { Language } from '../i18n/language.js';
import { memoryMessages } from '../i18n/memory.js';
import { QuestionReflectEvent } from './reflect.events.js';
import type { Records, RecordsState } from '../storage/records.js';

/** A field for what a person or a group writes. */
interface NoteField {
  readonly id: string;
  /** What the note is about, for those who do not see where the field stands. */
  readonly about: string;
  readonly text: string;
  readonly language: Language;
  readonly isOpen?: boolean;
  /** What the field is called, when it is not a note from the talk. */
  readonly title?: string;
  /** Someone is writing in it: it does not fold when she empties it to begin again. */
  readonly isInUse?: boolean;
  readonly onWrite: (text: string) => void;
  /** The question it is written to; the page is told that somebody did. */
  readonly questionId?: string;
}

/**
 * A note field, folded until it is used, with the reminder that patients' details do not belong in it. It asks the
 * browser neither to fill in nor to send what is written to a writing service.
 */
export function noteField(field: NoteField): TemplateResult {
  const messages = memoryMessages[field.language];
  const area = html`
    <textarea
      id=${field.id}
      rows="3"
      autocomplete="off"
      writingsuggestions="false"
      aria-label=${`${field.title ?? messages.note}: ${field.about}`}
      aria-describedby=${`${field.id}-reminder`}
      .value=${field.text}
      @input=${(event: Event) => onInput(event.target as HTMLTextAreaElement, field)}
    ></textarea>
    <p class="fine screen-only" id=${`${field.id}-reminder`}>${messages.noPatients}</p>
  `;
  if (field.isOpen)
    return html`<div class="note">
      <p class="fine">${field.about}</p>
      ${area}
    </div>`;
  return html`
    <details class="note" ?open=${field.text !== '' || field.isInUse} ?data-empty=${field.text === ''}>
      <summary>${field.title ?? messages.writeNote}<span class="heard">: ${field.about}</span></summary>
      ${area}
    </details>
  `;
}

function onInput(area: HTMLTextAreaElement, { onWrite, questionId }: NoteField): void {
  onWrite(area.value);
  if (questionId && area.value.trim()) area.dispatchEvent(new QuestionReflectEvent(questionId));
}

/** What came of the last press, where the state of the records does not tell it. */
type Outcome = 'forgotten' | 'notForgotten' | 'notSaved' | 'noRoom';

/**
 * Where what was written is kept, with «Lagre på denne maskinen» and «Slett alt». Nothing before anything is written,
 * and never a word of saving that did not come true. What was pressed may go away with the press, so the focus goes
 * to the line that tells what came of it.
 */
function memoryLine(
  records: Records,
  language: Language,
  outcome: Outcome | undefined,
  onSave: () => void,
  onForget: () => void,
): unknown {
  const { state, damaged } = records;
  const isEmpty = isNothingKept(records);
  if (isEmpty && !outcome) return nothing;
  const messages = memoryMessages[language];
  const maySave = state.status === 'tab' || (state.status === 'unsaved' && state.fault === 'full');
  return html`
    <div class="memory screen-only">
      <p class="fine" role="status" tabindex="-1">
        ${outcome ? messages[outcome] : nothing} ${isEmpty ? nothing : whereItIs(state, language)}
        ${damaged > 0 ? messages.damaged(damaged) : nothing}
      </p>
      <div class="row">
        ${
          maySave
            ? html`<button class="button" type="button" @click=${(event: Event) => tellAfter(event, onSave)}>
                ${messages.save}
              </button>`
            : nothing
        }
        ${
          isEmpty
            ? nothing
            : html`<button
                class="button"
                type="button"
                @click=${(event: Event) => tellAfter(event, onForget)}
              >
                ${messages.forget}
              </button>`
        }
      </div>
    </div>
  `;
}

/** What has the records of a group while the content is there, as the controller of an element does. */
interface RecordsHolder {
  readonly records: Records | undefined;
}

/**
 * The line of `memoryLine` as an element has it: it says that everything is deleted until something is written again,
 * and what the browser would not do until it has done it.
 */
export class MemoryLine {
  readonly #records: RecordsHolder;
  readonly #onForget: () => void;
  #outcome: Outcome | undefined;

  /** @param onForget - What the element forgets along with the records, before they are deleted. */
  constructor(records: RecordsHolder, onForget: () => void = () => undefined) {
    this.#records = records;
    this.#onForget = onForget;
  }

  /** The line; nothing while the content is not there. */
  render(language: Language): unknown {
    const { records } = this.#records;
    if (!records) return nothing;
    const isStale = isNothingKept(records)
      ? this.#outcome !== 'forgotten'
      : this.#outcome === 'forgotten' || records.place === 'machine';
    if (isStale) this.#outcome = undefined;
    return memoryLine(
      records,
      language,
      this.#outcome,
      () => this.#save(records),
      () => this.#forget(records),
    );
  }

  #save(records: Records): void {
    const result = records.saveOnMachine();
    this.#outcome = result.ok ? undefined : result.fault === 'full' ? 'noRoom' : 'notSaved';
  }

  #forget(records: Records): void {
    this.#onForget();
    this.#outcome = records.forgetAll() ? 'forgotten' : 'notForgotten';
  }
}

function isNothingKept({ state, damaged }: Records): boolean {
  return damaged === 0 && (state.status === 'empty' || (state.status === 'memory' && state.count === 0));
}

function tellAfter(event: Event, act: () => void): void {
  const line = (event.currentTarget as Element)
    .closest('.memory')
    ?.querySelector<HTMLElement>('[role=status]');
  act();
  line?.focus({ preventScroll: true });
}

function whereItIs(state: RecordsState, language: Language): string {
  const messages = memoryMessages[language];
  switch (state.status) {
    case 'empty':
      return '';
    case 'tab':
      return messages.inTab(formatTime(new Date(state.until), language));
    case 'machine':
      return messages.onMachine;
    case 'unsaved':
      return state.fault === 'newer' ? messages.newer : messages.full;
    case 'memory':
      return messages.inMemory;
  }
}
