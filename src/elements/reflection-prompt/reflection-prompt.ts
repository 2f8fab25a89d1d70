import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import type { Provenance } from '../../content/schema/base.js';
import { methods, type Method } from '../../content/schema/method.js';
import type { Question } from '../../content/schema/question.js';
import { ContentController } from '../../controllers/content-controller.js';
import { Fetched } from '../../controllers/fetched.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import type { Reading } from '../../i18n/pick.js';
import { reflectionMessages } from '../../i18n/reflection.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { findQuestion, minutesFrom, ownId, stepsOf, type Step } from './reflection-prompt.model.js';
import { renderSteps } from './reflection-prompt.steps.js';
import { styles } from './reflection-prompt.styles.js';

/** The question that is asked, gathered once per drawing. */
export interface PromptView {
  readonly question: Question;
  readonly provenance: Provenance;
  /** The case the question belongs to. */
  readonly caseId: string | undefined;
  readonly method: Method | undefined;
  readonly steps: readonly Step[];
  readonly reading: Reading;
  /** The heading level of the question. */
  readonly level: number;
  readonly content: ContentFile | undefined;
}

/**
 * A question for one, two or a group: what to think about, and the steps to take it in, each with its time.
 *
 * A group can let the time run, write notes and what it takes along, give turns, show the question on a large screen,
 * gather all its answers, and print cards to carry on shift. The time only informs. Nothing is stored before someone
 * writes.
 *
 * @element reflection-prompt
 * @slot - Shown until the content arrives, and if it never does. Put the question itself here.
 * @fires {StepStartEvent} step-start - The time of a step was started.
 * @fires {QuestionReflectEvent} question-reflect - Somebody wrote to the question, or what she takes along.
 * @fires {ReflectionPresentEvent} reflection-present - The large-screen view opened or closed.
 * @fires {ReflectionPrintEvent} reflection-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart prompt - The whole of it.
 * @csspart question - The question.
 * @csspart steps - The steps.
 * @csspart example-mark - The line that says the text is an example.
 * @csspart source - Where the question comes from.
 * @csspart review - Edition and professional review.
 * @csspart patient-now - The line about a patient here and now.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed, and the time that is left.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of fields and buttons.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class ReflectionPromptElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of a question anywhere in the content file: by itself, in a case or in a film. */
  @property({ attribute: 'question-id' }) questionId = '';

  /** A question of the page's own, instead of one from the content. Give it a `question-id` to keep its notes when its words change. */
  @property() question = '';

  /** The `id` of a method whose steps are taken instead of those of the question. */
  @property({ attribute: 'method-id' }) methodId = '';

  /** Minutes for each step, as «2 4 6»; what is left out is as the content says. */
  @property() minutes = '';

  /** How many are in the group, to tell how it falls into pairs. */
  @property({ type: Number, attribute: 'group-size' }) groupSize = 0;

  /** Shows what was answered earlier, to be read only, instead of steps and fields. */
  @property({ type: Boolean }) recap = false;

  /** Shown to a whole room: the question, its steps and the time, and nothing that one in it wrote for herself. */
  @property({ type: Boolean }) room = false;

  /** The level of the question in the outline of the page around it, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose notes these are. Elements with the same content and group share them. */
  @property() group = 'gruppe-1';

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  /** What comes after the first content; nothing when it cannot be had, and the rest can be read all the same. */
  readonly #later = new Fetched(async () => {
    const { PromptLater } = await import('./reflection-prompt.later.js');
    return new PromptLater(this, () => this.#viewNow());
  }, 'Notater, utskrift og klokke i <reflection-prompt> kunne ikke lastes. Spørsmålet kan leses.');

  constructor() {
    super();
    keepTyping(this);
  }

  override render(): TemplateResult {
    if (this.question) return this.#renderPrompt(this.#viewNow()!);
    return this.#content.render(this.#language.language, (content) => {
      const view = this.#viewNow();
      return view ? this.#renderPrompt(view) : this.#renderMissing(content);
    });
  }

  /** The question and its steps as plain text in the reader’s language; empty until it has been drawn. */
  override asText(): string {
    return this.#later.now?.asText() ?? '';
  }

  /** Shows the question on a large screen, with its steps and the time. Resolves when it is closed. */
  async present(): Promise<void> {
    await (await this.#later.bring())?.present();
  }

  /** Lets the reader choose among all the group has written, to print, copy or download it. */
  async gather(): Promise<void> {
    await (await this.#later.bring())?.gather();
  }

  /** Prints cards to carry on shift. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    await (await this.#later.bring())?.print();
  }

  protected override updated(): void {
    if (this.#viewNow()) this.#later.get(() => this.requestUpdate());
  }

  #renderPrompt(view: PromptView): TemplateResult {
    const { question, provenance, reading, level } = view;
    return html`
      <div class="page">
        <article part="prompt" lang=${reading.language}>
          ${
            provenance.withdrawn
              ? nothing
              : html`<div part="question" class="asked" role="heading" aria-level=${level}>
                  ${said(question.text, reading)}
                </div>`
          }
          ${exampleMark(provenance, reading)}
          ${provenance.withdrawn ? this.#later.now?.renderWithdrawn(view) : this.#renderBody(view)}
          <footer class="fine">${this.#later.now?.renderFoot(view)}</footer>
        </article>
      </div>
    `;
  }

  #renderBody(view: PromptView): unknown {
    const { question, reading } = view;
    return html`
      ${question.help ? html`<p class="help">${said(question.help, reading)}</p>` : nothing}
      ${
        this.recap
          ? this.#later.now?.renderRecap(view)
          : html`
              ${renderSteps(view, {
                size: this.groupSize || this.#later.now?.circleSize || 0,
                current: this.#later.now?.step ?? -1,
                onStart: (step) => void this.#later.bring().then((later) => later?.startStep(step)),
              })}
              ${this.#later.now?.renderRest(view)}
            `
      }
    `;
  }

  #renderMissing(content: ContentFile): TemplateResult {
    const isBroken = findQuestion(content, this.questionId) !== undefined;
    return this.#content.renderMissing(this.questionId, isBroken, this.#language.language);
  }

  #viewNow(): PromptView | undefined {
    const state = this.#content.state;
    const content = state.status === 'ready' ? state.content : undefined;
    const { language } = this.#language;
    const found = this.question
      ? {
          question: { id: this.questionId || ownId(this.question), text: this.question },
          provenance: {},
          caseId: undefined,
        }
      : content && findQuestion(content, this.questionId);
    if (!found?.question) return undefined;
    const { question } = found;
    const methodId = this.methodId || question.method;
    const method = methodId
      ? content?.list(methods).items.find((each) => each.id === methodId && !each.withdrawn)
      : undefined;
    return {
      ...found,
      question,
      method,
      steps: stepsOf(question, method, reflectionMessages[language], minutesFrom(this.minutes)),
      reading: { language, fileLanguage: this.question ? language : (content?.language ?? 'nb') },
      level: levelIn(this.headingLevel, 6),
      content,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reflection-prompt': ReflectionPromptElement;
  }
}
