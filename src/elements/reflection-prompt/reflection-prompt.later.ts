import { html, nothing, type TemplateResult } from 'lit';
import { mayPrint } from '../../content/may-print.js';
import { HashController } from '../../controllers/hash-controller.js';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { pick } from '../../i18n/pick.js';
import { reflectionLaterMessages } from '../../i18n/reflection-later.js';
import { footMarks, withdrawnNote } from '../../parts/foot.js';
import { marksAsText } from '../../parts/marks.js';
import { MemoryLine, noteField } from '../../parts/memory.js';
import { QuestionReflectEvent } from '../../parts/reflect.events.js';
import { isTakeaway, noTakeaway, takeawayFields, takeawayLine, type Takeaway } from '../../parts/takeaway.js';
import { TimerController } from '../../parts/timer-controller.js';
import { renderTimer } from '../../parts/timer.js';
import { timerStyles } from '../../parts/timer.styles.js';
import { withTool } from '../../parts/tool.js';
import { isText } from '../../storage/guards.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { ReflectionPresentEvent, ReflectionPrintEvent, StepStartEvent } from './reflection-prompt.events.js';
import { writingStyles } from './reflection-prompt.later.styles.js';
import type { PromptView } from './reflection-prompt.js';
import { circleOf, type Circle } from '../../sessions/round.js';

type RoundPart = import('./reflection-prompt.round.js').RoundPart;

/** The part of the element that this needs. */
export interface PromptHost extends GuestElement {
  readonly group: string;
  readonly groupSize: number;
  readonly room: boolean;
}

/** What a question shows after its first content: the time, what is written, turns, and the ways out of the page. */
export class PromptLater {
  readonly timer: TimerController;
  readonly records: RecordsController;
  readonly host: PromptHost;
  /** The step whose time runs, from 0; -1 before the first and in a round. */
  step = -1;
  readonly #viewNow: () => PromptView | undefined;
  readonly #memory: MemoryLine;
  #round: RoundPart | undefined;
  #lastWritten = '';
  #hasDialog = false;

  constructor(host: PromptHost, viewNow: () => PromptView | undefined) {
    this.host = host;
    this.#viewNow = viewNow;
    this.timer = new TimerController(host);
    this.records = new RecordsController(host, () => {
      const view = viewNow();
      return view && { content: view.content?.head.id ?? 'egne-sporsmal', group: host.group };
    });
    this.#memory = new MemoryLine(this.records, () => (this.#lastWritten = ''));
    host.addController(
      new HashController((hash) => {
        const view = viewNow();
        if (!view) return false;
        if (hash['question'] !== view.question.id || host.room) return true;
        host.scrollIntoView();
        if (hash['open'] === 'present') void this.present();
        if (hash['open'] === 'print') void this.print();
        return true;
      }),
    );
    for (const styles of [fieldStyles, laterStyles, timerStyles, writingStyles]) host.addStyles(styles);
  }

  /** Who speaks in the group; nothing where nobody has told. */
  get circle(): Circle | undefined {
    const { records } = this.records;
    return records && circleOf(records);
  }

  /** How many are in the group, where that is known. */
  get circleSize(): number {
    return this.circle?.count ?? 0;
  }

  /** Gives a step its time, and lets it run. */
  startStep(step: number): void {
    const view = this.#viewNow();
    const minutes = view?.steps[step]?.minutes;
    if (!view || !minutes) return;
    this.step = step;
    this.timer.set(minutes);
    this.timer.toggle();
    this.host.dispatchEvent(new StepStartEvent(view.question.id, step + 1));
  }

  /** Shows the question on a large screen. */
  async present(): Promise<void> {
    await this.#inDialog(async (view) => {
      const fetching = () => import('./reflection-prompt.present.js');
      await withTool(this.host, view.reading.language, fetching, async ({ presentPrompt }) => {
        this.host.dispatchEvent(new ReflectionPresentEvent(view.question.id, true));
        await presentPrompt(view, this, this.#round);
        this.host.dispatchEvent(new ReflectionPresentEvent(view.question.id, false));
      });
    });
  }

  /** Lets the reader choose among all that is written, and take it along. */
  async gather(): Promise<void> {
    await this.#inDialog(async (view) => {
      const { records } = this.records;
      const fetching = () => import('./reflection-prompt.gather.js');
      await withTool(this.host, view.reading.language, fetching, async ({ gatherAnswers }) => {
        if (records) await gatherAnswers(this.host, view, records, () => this.#mayPrint(view, 'answers'));
      });
    });
  }

  /** Prints cards to carry on shift. */
  async print(): Promise<void> {
    await this.#inDialog(async (view) => {
      if (!mayPrint(view.provenance)) return;
      const answer = this.records.read('note', view.question.id, isText) ?? '';
      const fetching = () => import('./reflection-prompt.cards.js');
      await withTool(this.host, view.reading.language, fetching, ({ printCards }) =>
        printCards(this.host, view, answer, (sheet) => this.#mayPrint(view, sheet)),
      );
    });
  }

  /** The question and its steps as plain text. */
  asText(): string {
    const view = this.#viewNow();
    if (!view || view.provenance.withdrawn) return '';
    const { reading, question, provenance, steps } = view;
    return [
      pick(question.text, reading).text,
      marksAsText(provenance, reading),
      question.help ? pick(question.help, reading).text : '',
      steps.map((step, at) => `${at + 1}. ${pick(step.title, reading).text}`).join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n');
  }

  /** Why a withdrawn question is not asked, and what applies now. */
  renderWithdrawn({ provenance, reading }: PromptView): TemplateResult | undefined {
    return withdrawnNote(provenance, reading);
  }

  /** Source, edition and review; nothing for a question of the page's own. */
  renderFoot({ provenance, reading, content }: PromptView): unknown {
    return content && Object.keys(provenance).length ? footMarks(provenance, reading) : nothing;
  }

  /** What was answered to the same question earlier, to be read. */
  renderRecap({ question, reading }: PromptView): TemplateResult {
    const messages = reflectionLaterMessages[reading.language];
    const note = this.records.read('note', question.id, isText);
    const mine = this.records.read('private-note', question.id, isText);
    const takeaway = this.records.read('takeaway', question.id, isTakeaway);
    return html`<div class="written">
      ${note || takeaway || mine ? nothing : html`<p class="fine">${messages.nothingYet}</p>`}
      ${note ? html`<p class="own">${note}</p>` : nothing}
      ${takeaway ? html`<p><strong>${messages.takeaway}:</strong> ${takeawayLine(takeaway)}</p>` : nothing}
      ${
        mine
          ? html`<details class="screen-only">
              <summary>${messages.mine}</summary>
              <p class="own">${mine}</p>
            </details>`
          : nothing
      }
    </div>`;
  }

  /** The time, turns, what is written, and where it is kept. */
  renderRest(view: PromptView): TemplateResult {
    const { reading, question } = view;
    const messages = reflectionLaterMessages[reading.language];
    const time = renderTimer(this.timer, reading.language);
    if (this.host.room) return html`${time}`;
    return html`
      ${time}
      <div class="row screen-only">
        <button class="button" type="button" @click=${() => this.present()}>${messages.present}</button>
        <button
          class="button"
          type="button"
          aria-expanded=${this.#round !== undefined}
          @click=${() => this.#onRound()}
        >
          ${messages.round}
        </button>
        <button class="button" type="button" @click=${() => this.gather()}>${messages.gather}</button>
        ${
          mayPrint(view.provenance)
            ? html`<button class="button" type="button" @click=${() => this.print()}>
                ${messages.shift}
              </button>`
            : nothing
        }
      </div>
      ${this.#round?.render(view)}
      <div class="written">
        ${this.#renderNote('note', view)} ${this.#renderNote('private-note', view, messages.mine)}
        ${this.#renderTakeaway(question.id, view)}
      </div>
      ${this.#memory.render(reading.language)}
    `;
  }

  #renderNote(kind: string, { question, reading }: PromptView, title?: string): TemplateResult {
    const text = this.records.read(kind, question.id, isText) ?? '';
    const field = noteField({
      id: `${kind}-${question.id}`,
      questionId: question.id,
      about: pick(question.text, reading).text,
      text,
      language: reading.language,
      isInUse: this.#lastWritten === kind,
      ...(title && { title }),
      onWrite: (written) => {
        this.#lastWritten = kind;
        if (written) this.records.write(kind, question.id, written);
        else this.records.remove(kind, question.id);
      },
    });
    return title ? html`<div class="screen-only">${field}</div>` : field;
  }

  #renderTakeaway(id: string, { reading }: PromptView): TemplateResult {
    const messages = reflectionLaterMessages[reading.language];
    const kept = this.records.read('takeaway', id, isTakeaway);
    return html`<details
      class="fields"
      ?open=${kept !== undefined || this.#lastWritten === 'takeaway'}
      ?data-empty=${!kept}
    >
      <summary>${messages.takeaway}</summary>
      ${takeawayFields(id, kept ?? noTakeaway, reading.language, (value) => this.#onTakeaway(id, value))}
    </details>`;
  }

  #onTakeaway(id: string, value: Takeaway): void {
    this.#lastWritten = 'takeaway';
    if (!takeawayLine(value)) return void this.records.remove('takeaway', id);
    this.records.write('takeaway', id, value);
    this.host.dispatchEvent(new QuestionReflectEvent(id));
  }

  async #onRound(): Promise<void> {
    if (this.#round) this.#round = undefined;
    else {
      const language = this.#viewNow()?.reading.language ?? 'nb';
      const fetching = () => import('./reflection-prompt.round.js');
      await withTool(this.host, language, fetching, ({ RoundPart }) => (this.#round = new RoundPart(this)));
    }
    this.host.requestUpdate();
  }

  #mayPrint(view: PromptView, sheet: ReflectionPrintEvent['sheet']): boolean {
    return this.host.dispatchEvent(new ReflectionPrintEvent(view.question.id, sheet));
  }

  /** One dialog at a time, and none for a question that is withdrawn. */
  async #inDialog(open: (view: PromptView) => Promise<void>): Promise<void> {
    const view = this.#viewNow();
    if (!view || this.#hasDialog || view.provenance.withdrawn) return;
    this.#hasDialog = true;
    try {
      await open(view);
    } finally {
      this.#hasDialog = false;
    }
  }
}
