import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { programmeWith } from '../../content/programme-with.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import { programmes, type Module, type Programme } from '../../content/schema/programme.js';
import { ContentController } from '../../controllers/content-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { LaterController } from '../../controllers/later-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import { countOf, pathMessages } from '../../i18n/learning-path.js';
import type { Reading } from '../../i18n/pick.js';
import { withdrawnNote } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { plainProse, rich, said } from '../../parts/prose.js';
import { weeksPassMonths } from '../../sessions/path-dates.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { hasNoLength, kindOf, markedIn, sharedForm, type ModuleKind } from './learning-path.model.js';
import { styles } from './learning-path.styles.js';
import { lengthOf, nameOf } from './learning-path.text.js';

/** A path and where it comes from, gathered once per drawing. */
export interface PathView {
  readonly content: ContentFile;
  readonly programme: Programme;
  readonly modules: readonly Module[];
  /** What the parts are called. */
  readonly kind: ModuleKind;
  readonly provenance: Provenance;
  readonly reading: Reading;
  /** The heading level of the title. */
  readonly level: number;
}

/**
 * The way through a programme: its modules or steps in order, when each is worked with, and how far one person or a
 * group has come. What the source does not tell is said not to be told.
 *
 * The days follow the plan of the sessions and share their first day with it. Each module has two ticks in words,
 * since to say that something is done and to confirm it are two people's acts. The order is advice: nothing is
 * locked. Nothing is stored before somebody ticks something or chooses a day.
 *
 * @element learning-path
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {PathChangeEvent} path-change - A tick was set or taken away, or the first day was chosen; never whose tick.
 * @fires {PathPrintEvent} path-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart path - The whole of it.
 * @csspart title - The heading.
 * @csspart modules - The list of modules or steps.
 * @csspart module - One of them.
 * @csspart progress - How far one person or the group has come.
 * @csspart example-mark - The line that says texts are examples.
 * @csspart source - Where the programme comes from.
 * @csspart review - Edition and professional review.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - The line of the path, edges of fields and buttons.
 * @cssprop [--lindring-attention=#7D5200] - The edge of what is in the way of a day.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class LearningPathElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of the programme; without it the first in the content file that has modules. */
  @property({ attribute: 'programme-id' }) programmeId = '';

  /** The level of the title in the outline of the page around it, 1 to 5. Modules are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose path it is. Elements with the same content and group share plan, list and ticks. */
  @property() group = 'gruppe-1';

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  /** Dates, ticks and progress; where they cannot be had, the path can be read all the same. */
  readonly #work = new LaterController(
    this,
    async () => {
      const { PathWork } = await import('./learning-path.work.js');
      return new PathWork(this, () => this.#viewNow());
    },
    'Datoer og framdrift i <learning-path> kunne ikke lastes. Løpet kan leses.',
  );

  constructor() {
    super();
    keepTyping(this);
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => {
      const view = this.#viewNow();
      if (view) return this.#renderPath(view);
      const isBroken = content.list(programmes).broken.some(({ id }) => id === this.programmeId);
      return this.#content.renderMissing(this.programmeId, isBroken, this.#language.language);
    });
  }

  /** The path as plain text, without anyone's progress; empty until the content is here. */
  override asText(): string {
    const view = this.#viewNow();
    return view
      ? [view.programme.title, ...view.modules.map((module, at) => nameOf(module, at, view))].join('\n')
      : '';
  }

  /** Asks which sheet, where there is more than one, and prints it. Resolves when that is done or given up. */
  async print(): Promise<void> {
    await (await this.#work.bring())?.print();
  }

  protected override updated(): void {
    if (this.#viewNow()) this.#work.begin();
  }

  #renderPath(view: PathView): TemplateResult {
    const { programme, provenance, reading, level } = view;
    const messages = pathMessages[reading.language];
    return html`
      <div class="page">
        <article part="path" lang=${reading.language}>
          <div part="title" class="title" role="heading" aria-level=${level}>${messages.title}</div>
          <p class="of">${said(programme.title, reading)}</p>
          ${exampleMark(markedIn(view), reading)}
          ${withdrawnNote(provenance, reading) ?? this.#renderModules(view)}
          ${this.#work.renderFailed(messages.workMissing, reading.language) ?? this.#work.now?.renderRest(view)}
        </article>
      </div>
    `;
  }

  #renderModules(view: PathView): TemplateResult {
    const { programme, modules, kind, reading } = view;
    const { language } = reading;
    const messages = pathMessages[language];
    if (modules.length === 0) return html`<p class="facts">${messages.none}</p>`;
    const { months, cadence = sharedForm(modules) } = programme.learningModel ?? {};
    const facts = [countOf(kind, modules.length, language), months ? messages.months(months) : ''];
    const passes = weeksPassMonths(modules, months);
    return html`
      <p class="facts">
        ${facts.filter(Boolean).join(' · ')}${cadence === undefined ? nothing : html` · ${said(cadence, reading)}`}
      </p>
      ${modules.every(hasNoLength) ? html`<p class="facts">${messages.noLengths}</p>` : nothing}
      ${passes && months ? html`<p class="warning">${messages.passes[passes](messages.months(months))}</p>` : nothing}
      ${this.#work.now?.renderStart(view)}
      <ol part="modules" class="modules" role="list">
        ${modules.map((module, at) => this.#renderModule(module, at, view))}
      </ol>
    `;
  }

  #renderModule(module: Module, at: number, view: PathView): TemplateResult {
    const { reading, content, modules } = view;
    const messages = pathMessages[reading.language];
    const { title, summary } = module;
    const form = sharedForm(modules) ? undefined : module.form;
    const gone = withdrawnNote(provenanceOf(content.head, module), reading);
    const facts = [
      lengthOf(module, modules, reading.language),
      form === undefined ? '' : said(form, reading),
    ];
    return html`<li part="module" class="module" data-module=${module.id}>
      <span class="rail" aria-hidden="true"><span class="ring">${at + 1}</span></span>
      <div class="about">
        <div class="module-title" role="heading" aria-level=${view.level + 1}>
          ${
            title === undefined
              ? html`${nameOf(module, at, view)} <span class="fine">· ${messages.noTitle}</span>`
              : said(title, reading)
          }
        </div>
        ${
          gone ??
          html`
            <p class="facts">${facts.filter(Boolean).map((each, place) => [place ? ' · ' : '', each])}</p>
            ${
              summary === undefined
                ? nothing
                : html`<div class="prose">
                    ${rich(summary, this.#work.now?.proseFor(view) ?? plainProse(reading))}
                  </div>`
            }
          `
        }
        ${this.#work.now?.renderModule(module, at, view)}
      </div>
    </li>`;
  }

  #viewNow(): PathView | undefined {
    const { state } = this.#content;
    if (state.status !== 'ready') return undefined;
    const { content } = state;
    const programme = programmeWith(content, this.programmeId, ({ modules }) => Boolean(modules?.length));
    const modules = programme?.modules ?? [];
    return (
      programme && {
        content,
        programme,
        modules,
        kind: kindOf(modules),
        provenance: provenanceOf(content.head, programme),
        reading: { language: this.#language.language, fileLanguage: content.language },
        level: levelIn(this.headingLevel),
      }
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learning-path': LearningPathElement;
  }
}
