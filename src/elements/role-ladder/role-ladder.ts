import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { programmeWith } from '../../content/programme-with.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import { programmes, type Programme, type Role } from '../../content/schema/programme.js';
import { ContentController } from '../../controllers/content-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { LaterController } from '../../controllers/later-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { reviewMessages } from '../../i18n/review.js';
import { ladderMessages } from '../../i18n/role-ladder.js';
import { originMarks, sourceText, withdrawnNote } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { said, type Prose } from '../../parts/prose.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { ownSources, sortRoles, type LadderPart, type Rung, type SortedRoles } from './role-ladder.model.js';
import { renderAbout, renderLayers } from './role-ladder.parts.js';
import { styles } from './role-ladder.styles.js';

/** The most steps that climb to the right before the text would have no room. */
const mostSteps = 6;

/** The roles of a programme and where they come from, gathered once per drawing. */
export interface LadderView {
  readonly content: ContentFile;
  readonly programme: Programme;
  readonly sorted: SortedRoles;
  readonly provenance: Provenance;
  /** Whether any of it is an example of ours. */
  readonly isExample: boolean;
  readonly reading: Reading;
  /** How longer texts are drawn; undefined until that has come. */
  readonly prose: Prose | undefined;
  /** The heading level of the title. */
  readonly level: number;
}

/**
 * The roles of a programme: the way from one to the next as steps, who answers for what as a table, and other roles,
 * such as that of a mentor, as plain cards. How a role is shown follows from what is told of it: one with a `part` is
 * a step, one with a `layer` stands in the table.
 *
 * «Jeg er her» marks where the reader is, and tells what the next step requires. Nothing is stored before that press.
 *
 * @element role-ladder
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {RoleMarkEvent} role-mark - The reader marked where she is, or took the mark away.
 * @fires {RolePrintEvent} role-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart ladder - The whole of it.
 * @csspart title - The heading.
 * @csspart rung - One step.
 * @csspart layers - The table of who answers for what.
 * @csspart role - A role that is neither a step nor in the table.
 * @csspart example-mark - The line that says texts are examples.
 * @csspart source - Where the programme comes from.
 * @csspart review - Edition and professional review.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed, and the mark when it is set.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - The edges of the steps and of buttons.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class RoleLadderElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of the programme; without it the first in the content file that has roles. */
  @property({ attribute: 'programme-id' }) programmeId = '';

  /** The level of the title in the outline of the page around it, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose mark it is. Elements with the same content and group share it. */
  @property() group = 'gruppe-1';

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  /** The mark and the ways out of the page; where they cannot be had, the roles can be read all the same. */
  readonly #work = new LaterController(
    this,
    async () => {
      const { LadderWork } = await import('./role-ladder.work.js');
      return new LadderWork(this, () => this.#viewNow());
    },
    '«Jeg er her» og utskriften i <role-ladder> kunne ikke lastes. Rollene kan leses.',
  );

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => {
      const view = this.#viewNow();
      if (view) return this.#renderLadder(view);
      const isBroken = content.list(programmes).broken.some(({ id }) => id === this.programmeId);
      return this.#content.renderMissing(this.programmeId, isBroken, this.#language.language);
    });
  }

  /** The titles of the roles as plain text; empty until the content is here. */
  override asText(): string {
    const { programme, reading } = this.#viewNow() ?? {};
    if (!programme || !reading) return '';
    return [programme.title, ...(programme.roles ?? []).map(({ title }) => pick(title, reading).text)].join(
      '\n',
    );
  }

  /** Prints the roles. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    await (await this.#work.bring())?.print();
  }

  protected override updated(): void {
    if (this.#viewNow()) this.#work.begin();
  }

  #renderLadder(view: LadderView): TemplateResult {
    const { programme, provenance, reading, level, isExample } = view;
    return html`
      <div class="page">
        <article part="ladder" lang=${reading.language}>
          <div part="title" class="title" role="heading" aria-level=${level}>
            ${ladderMessages[reading.language].title}
          </div>
          <p class="of">${said(programme.title, reading)}</p>
          ${exampleMark(isExample ? { origin: 'example' } : {}, reading)}
          ${withdrawnNote(provenance, reading) ?? this.#renderRoles(view)}
          ${this.#work.renderFailed(ladderMessages[reading.language].workMissing, reading.language) ?? this.#work.now?.renderRest(view)}
          <footer class="fine">${originMarks(provenance, reading)}</footer>
        </article>
      </div>
    `;
  }

  #renderRoles(view: LadderView): TemplateResult {
    const { sorted, reading, programme } = view;
    if (!programme.roles?.length) return html`<p class="of">${ladderMessages[reading.language].none}</p>`;
    return html`
      ${sorted.parts.map((part) => this.#renderPart(part, view))}
      ${renderSources(
        sorted.rungs.map(({ role }) => role),
        view,
      )}
      ${sorted.layered.length > 0 ? renderLayers(view) : nothing} ${renderSources(sorted.layered, view)}
      ${sorted.others.map((role) => renderCard(role, view))}
    `;
  }

  #renderPart({ title, rungs }: LadderPart, view: LadderView): TemplateResult {
    return html`<section>
      <div class="small-title" role="heading" aria-level=${view.level + 1}>${said(title, view.reading)}</div>
      <ol class="rungs" role="list">
        ${rungs.map((rung) => this.#renderRung(rung, view))}
      </ol>
    </section>`;
  }

  #renderRung(rung: Rung, view: LadderView): TemplateResult {
    const { reading, sorted, level } = view;
    const { role, number } = rung;
    const messages = ladderMessages[reading.language];
    return html`<li part="rung" class=${`rung step-${Math.min(number, mostSteps)}`} data-role=${role.id}>
      <p class="place">${messages.place(number, sorted.rungs.length)}</p>
      <div class="role-title" role="heading" aria-level=${level + 2}>${said(role.title, reading)}</div>
      <div class="about">${renderAbout(role, view)} ${this.#work.now?.renderMark(rung, view)}</div>
    </li>`;
  }

  #viewNow(): LadderView | undefined {
    const { state } = this.#content;
    if (state.status !== 'ready') return undefined;
    const { content } = state;
    const programme = programmeWith(content, this.programmeId, ({ roles }) => Boolean(roles?.length));
    if (!programme) return undefined;
    const roles = programme.roles ?? [];
    const provenance = provenanceOf(content.head, programme);
    const reading = { language: this.#language.language, fileLanguage: content.language };
    return {
      content,
      programme,
      sorted: sortRoles(roles),
      provenance,
      isExample: [provenance, ...roles.map((each) => provenanceOf(content.head, each))].some(
        ({ origin }) => origin === 'example',
      ),
      reading,
      prose: this.#work.now?.proseFor(content, reading),
      level: levelIn(this.headingLevel),
    };
  }
}

function renderCard(role: Role, view: LadderView): TemplateResult {
  return html`<section part="role" class="card" data-role=${role.id}>
    <div class="role-title" role="heading" aria-level=${view.level + 1}>
      ${said(role.title, view.reading)}
    </div>
    <div class="about">${renderAbout(role, view)} ${renderSources([role], view)}</div>
  </section>`;
}

/** Where what is told of some roles comes from, when it is not where the programme does. */
function renderSources(roles: readonly Role[], { provenance, reading }: LadderView): TemplateResult[] {
  return ownSources(roles, provenance.source).map(
    (source) =>
      html`<p class="fine">
        ${reviewMessages[reading.language].source}:
        ${
          source.url
            ? html`<a href=${source.url} rel="noopener noreferrer">${sourceText(source, reading)}</a>`
            : sourceText(source, reading)
        }
      </p>`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'role-ladder': RoleLadderElement;
  }
}
