import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import { programmes, type Programme } from '../../content/schema/programme.js';
import { ContentController } from '../../controllers/content-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { LaterController } from '../../controllers/later-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import type { Reading } from '../../i18n/pick.js';
import { durationOf, plannerMessages } from '../../i18n/session-planner.js';
import { withdrawnNote } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { templateOf } from '../../sessions/session-plan.js';
import { themeOf } from '../../sessions/theme.js';
import type { RecordsOf } from '../../storage/records.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { foldStyles } from '../../theme/fold.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { asTold, plannable } from './session-planner.model.js';
import { renderSession, type PlannerView } from './session-planner.parts.js';
import { eveningStyles } from './session-planner.evening.styles.js';
import { styles } from './session-planner.styles.js';

/**
 * The plan of a series of sessions: their days, and for each the evening with its blocks, minutes, films, cases and
 * questions, as the content suggests and as the group makes it its own.
 *
 * Everything can be undone. Nothing is stored before someone sets something, and what is set stays in the tab until
 * someone presses «Lagre på denne maskinen».
 *
 * @element session-planner
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {PlanChangeEvent} plan-change - The group changed its plan, undid a change, or did it again.
 * @fires {SessionOpenEvent} session-open - A session was opened in the plan.
 * @fires {PlanPrintEvent} plan-print - Someone asked for the plan on paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart plan - The whole plan.
 * @csspart title - The name of the programme.
 * @csspart frame - Days, time and place of the series.
 * @csspart sessions - The list of sessions.
 * @csspart example-mark - The line that says texts are examples.
 * @csspart source - Where the programme comes from.
 * @csspart review - Edition and professional review.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed, and the line of the evening.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground of the plan.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions and clock times.
 * @cssprop [--lindring-quiet=#F3EEE6] - The ground of what is being edited.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of fields and buttons.
 * @cssprop [--lindring-attention=#7D5200] - What is in the way of a day.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class SessionPlannerElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, foldStyles, eveningStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of the programme. Left out, the first is planned, and where the file has several the reader chooses. */
  @property({ attribute: 'programme-id' }) programmeId = '';

  /** The level of the name in the outline of the page around it, 1 to 5. Sessions are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose plan it is. Elements with the same content and group share it. */
  @property() group = 'gruppe-1';

  @state() private openId: string | undefined;
  @state() private chosen = '';

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  /** What a plan is made with; where it cannot be had, the sessions can be read all the same. */
  readonly #work = new LaterController(
    this,
    async () => {
      const { PlannerWork } = await import('./session-planner.work.js');
      return new PlannerWork(
        this,
        () => this.#scope(),
        () => this.#viewNow(),
      );
    },
    'Det <session-planner> planlegger med, kunne ikke lastes. Samlingene kan leses.',
  );

  constructor() {
    super();
    keepTyping(this);
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => {
      const view = this.#viewNow();
      if (view) return this.#renderPlan(view);
      const isBroken = content.list(programmes).broken.some(({ id }) => id === this.programmeId);
      return this.#content.renderMissing(this.programmeId, isBroken, this.#language.language);
    });
  }

  /** The plan as plain text; empty until the content is here. */
  override asText(): string {
    const { held, programme, reading } = this.#viewNow() ?? {};
    if (this.#work.now) return this.#work.now.asText();
    return held ? [programme?.title, ...held.map((each) => themeOf(each, reading!))].join('\n\n') : '';
  }

  /** Opens a session in the plan and closes another. An id that is in no programme does nothing. */
  async open(sessionId: string): Promise<void> {
    const view = this.#viewNow();
    if (!view) return;
    if (!view.held.some(({ session }) => session.id === sessionId)) {
      const other = this.programmeId
        ? undefined
        : plannable(view.content).find((each) => templateOf(each).some(({ id }) => id === sessionId));
      if (!other) return;
      this.chosen = other.id;
    }
    this.openId = sessionId;
    await this.updateComplete;
  }

  /** Asks who the paper is for, and prints the plan. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    await (await this.#work.bring())?.print();
  }

  protected override updated(): void {
    if (this.#viewNow()) this.#work.begin();
  }

  #renderPlan(view: PlannerView): TemplateResult {
    const { programme, content, reading, level, held, messages } = view;
    const isExample = held.some(({ session }) => provenanceOf(content.head, session).origin === 'example');
    const { cadence, minMinutes } = programme.learningModel ?? {};
    const facts = [
      messages.sessions(held.length),
      cadence === undefined ? '' : said(cadence, reading),
      minMinutes ? messages.atLeast(durationOf(minMinutes, messages)) : '',
    ].filter(Boolean);
    return html`
      <div class="page">
        <article part="plan" lang=${reading.language} aria-label=${`${messages.plan}: ${programme.title}`}>
          <div part="title" class="name" role="heading" aria-level=${level - 1}>${programme.title}</div>
          <p class="facts">${facts.map((each, at) => [at ? ' · ' : '', each])}</p>
          ${exampleMark({ ...(isExample && { origin: 'example' }), localMark: provenanceOf(content.head, programme).localMark }, reading)}
          ${this.#renderChoice(view)}
          ${withdrawnNote(provenanceOf(content.head, programme), reading) ?? this.#renderSessions(view)}
        </article>
      </div>
    `;
  }

  #renderSessions(view: PlannerView): TemplateResult {
    return html`
      ${this.#work.renderFailed(view.messages.workMissing, view.reading.language) ?? this.#work.now?.renderFrame(view) ?? renderRoom(view)}
      <ol part="sessions" class="sessions">
        ${view.held.map((each) => renderSession(each, view))}
      </ol>
      ${this.#work.now?.renderRest(view)}
    `;
  }

  #renderChoice({ content, programme, messages }: PlannerView): unknown {
    const all = plannable(content);
    if (this.programmeId || all.length < 2) return nothing;
    return html`<label class="which screen-only">
      ${messages.which}
      <select @change=${(event: Event) => this.#onChoose((event.target as HTMLSelectElement).value)}>
        ${all.map(
          ({ id, title }) => html`<option value=${id} .selected=${id === programme.id}>${title}</option>`,
        )}
      </select>
    </label>`;
  }

  #viewNow(): PlannerView | undefined {
    const { state } = this.#content;
    if (state.status !== 'ready') return undefined;
    const { content } = state;
    const programme = this.#programmeIn(content);
    if (!programme) return undefined;
    const held = this.#work.now?.held(programme) ?? asTold(programme);
    const reading: Reading = { language: this.#language.language, fileLanguage: content.language };
    return {
      content,
      programme,
      held,
      messages: this.#language.of(plannerMessages),
      reading,
      level: levelIn(this.headingLevel) + 1,
      openId: this.openId ?? held[0]?.session.id ?? '',
      tools: this.#work.now,
      isComing: !this.#work.now && !this.#work.hasFailed,
      onToggle: (id) => this.#onToggle(id),
    };
  }

  #programmeIn(content: ContentFile): Programme | undefined {
    if (this.programmeId) return content.list(programmes).items.find(({ id }) => id === this.programmeId);
    const all = plannable(content);
    return (
      all.find(({ id }) => id === this.chosen) ??
      all.find(({ id }) => this.#work.now?.isPlanned(id)) ??
      all[0]
    );
  }

  #scope(): RecordsOf | undefined {
    const { state } = this.#content;
    return state.status === 'ready' ? { content: state.content.head.id, group: this.group } : undefined;
  }

  #onToggle(id: string): void {
    const isOpen = this.#viewNow()?.openId === id;
    this.openId = isOpen ? '' : id;
    if (!isOpen) void this.#work.bring().then((work) => work?.tellOpened(id));
  }

  #onChoose(id: string): void {
    this.chosen = id;
    this.openId = undefined;
  }
}

/** The room of what must be ready, when and where, until it comes: the sessions do not move from under a reader. */
function renderRoom({ programme }: PlannerView): TemplateResult {
  const points = programme.learningModel?.before ?? [];
  return html`<div class=${points.length > 0 ? 'room screen-only ready' : 'room screen-only'}></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'session-planner': SessionPlannerElement;
  }
}
