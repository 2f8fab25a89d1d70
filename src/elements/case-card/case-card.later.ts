import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import type { Choice } from '../../content/schema/case.js';
import { films } from '../../content/schema/film.js';
import { resources } from '../../content/schema/resource.js';
import { topics } from '../../content/schema/topic.js';
import { RecordsController } from '../../controllers/records-controller.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import { memoryLine, noteField } from '../../parts/memory.js';
import { said } from '../../parts/prose.js';
import type { RecordsOf } from '../../storage/records.js';
import { ChoicePickEvent } from './case-card.events.js';
import type { CaseView } from './case-card.parts.js';

/** What a group leaned towards at a choice point, and why. */
export interface ChoiceRecord {
  readonly option: string;
  readonly why: string;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isChoice(value: unknown): value is ChoiceRecord {
  const record = value as Partial<ChoiceRecord> | null;
  return typeof record === 'object' && isText(record?.option) && isText(record.why);
}

/** What a case card shows after its first content: notes, choices, and what belongs to the case elsewhere in the file. */
export class CaseLater {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #records: RecordsController;

  constructor(host: ReactiveControllerHost & HTMLElement, scope: () => RecordsOf | undefined) {
    this.#host = host;
    this.#records = new RecordsController(host, scope);
  }

  /** The group's note to a question; empty when there is none. */
  note(questionId: string): string {
    return this.#records.read('note', questionId, isText) ?? '';
  }

  /** What the group leaned towards at a choice point. */
  choice(choiceId: string): ChoiceRecord | undefined {
    return this.#records.read('choice', choiceId, isChoice);
  }

  /** A note field under a question, folded until it is used. */
  renderNote(questionId: string, question: AnyText, view: CaseView): TemplateResult {
    const { reading } = view.prose;
    return noteField({
      id: `note-${questionId}`,
      about: pick(question, reading).text,
      text: this.note(questionId),
      language: reading.language,
      onWrite: (text) =>
        text ? this.#records.write('note', questionId, text) : this.#records.remove('note', questionId),
    });
  }

  /** A choice point without a right answer. Nothing is weighed; the group may always choose again. */
  renderChoice(choice: Choice, view: CaseView): TemplateResult {
    const made = this.choice(choice.id);
    const { reading } = view.prose;
    return html`
      <fieldset class="choice">
        <legend>${view.messages.choice}</legend>
        <p class="question">${said(choice.text, reading)}</p>
        <p class="fine screen-only">${view.messages.choiceHelp}</p>
        ${choice.options.map(
          (option) => html`
            <label class="option">
              <input
                type="radio"
                name=${choice.id}
                .checked=${made?.option === option.id}
                @change=${() => this.#pick(choice.id, option.id, view)}
              />
              <span>${said(option.text, reading)}</span>
            </label>
          `,
        )}
        ${made ? this.#renderAfterChoice(choice, made, view) : nothing}
      </fieldset>
    `;
  }

  /** Films, topics and material of the same file that belong to the case. */
  renderRelated(content: ContentFile, view: CaseView): unknown {
    const { study, messages, prose } = view;
    const { reading } = prose;
    const scenarios = study.scenarios;
    const filmIds = new Set([...(study.films ?? []), ...scenarios.flatMap((each) => each.films ?? [])]);
    const places = [...(study.resources ?? []), ...scenarios.flatMap((each) => each.resources ?? [])];
    const filmLines = content
      .list(films)
      .items.filter((film) => filmIds.has(film.id))
      .map((film) => messages.film(film.number, pick(film.title, reading).text));
    const topicLines = content
      .list(topics)
      .items.filter((topic) => study.topics?.includes(topic.id))
      .map((topic) => said(topic.title, reading));
    const resourceLines = places.flatMap((place) => {
      const found = content.list(resources).items.find((each) => each.id === place.resource);
      return found
        ? [
            [pick(found.title, reading).text, place.page ? messages.page(place.page) : '']
              .filter(Boolean)
              .join(', '),
          ]
        : [];
    });
    return [
      this.#renderLine(messages.topics, topicLines),
      this.#renderLine(messages.films, filmLines),
      this.#renderLine(messages.resources, resourceLines),
    ];
  }

  /** Where what the group has written is kept, and how to keep or delete it. */
  renderMemory(view: CaseView): unknown {
    const { records } = this.#records;
    return records ? memoryLine(records, view.prose.reading.language) : nothing;
  }

  #renderAfterChoice(choice: Choice, made: ChoiceRecord, view: CaseView): TemplateResult {
    const { reading } = view.prose;
    const others = choice.options.filter((option) => option.others);
    return html`
      ${noteField({
        id: `why-${choice.id}`,
        about: view.messages.why,
        text: made.why,
        language: reading.language,
        isOpen: true,
        onWrite: (why) => this.#records.write('choice', choice.id, { ...made, why }),
      })}
      ${
        others.length > 0
          ? html`<details>
              <summary>${view.messages.others}</summary>
              <dl>
                ${others.map(
                  (option) => html`
                    <dt>${said(option.text, reading)}</dt>
                    <dd>${said(option.others ?? '', reading)}</dd>
                  `,
                )}
              </dl>
            </details>`
          : nothing
      }
      <button class="plain-button screen-only" type="button" @click=${() => this.#takeBack(choice.id, view)}>
        ${view.messages.chooseAgain}
      </button>
    `;
  }

  #renderLine(title: string, lines: readonly unknown[]): unknown {
    if (lines.length === 0) return nothing;
    return html`<p class="related">
      <strong>${title}:</strong> ${lines.map((line, index) => [index ? ' · ' : '', line])}
    </p>`;
  }

  #pick(choiceId: string, option: string, view: CaseView): void {
    this.#records.write('choice', choiceId, { option, why: this.choice(choiceId)?.why ?? '' });
    this.#host.dispatchEvent(new ChoicePickEvent(view.study.id, choiceId, option));
  }

  #takeBack(choiceId: string, view: CaseView): void {
    this.#records.remove('choice', choiceId);
    this.#host.dispatchEvent(new ChoicePickEvent(view.study.id, choiceId, ''));
  }
}
