import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { ContentController } from '../../controllers/content-controller.js';
import { Fetched } from '../../controllers/fetched.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { resourceListMessages } from '../../i18n/resource-list.js';
import { FileLinks } from '../../parts/file-links.js';
import { originMarks } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { ResourceOpenEvent } from './resource-list.events.js';
import {
  examplesIn,
  findResources,
  groupingOf,
  groupingsFor,
  groupsOf,
  legendOf,
  levelsOf,
  noWish,
  resourcesOf,
  type ResourceWish,
} from './resource-list.model.js';
import { renderGroup, renderLegend, type ListView } from './resource-list.parts.js';
import { styles } from './resource-list.styles.js';
import { listStanding } from './resource-list.words.js';

/**
 * Booklets, flyers, presentations, reports and other material: what each is, how to get it, and how well it is
 * documented. A booklet with sections is read in place, with checklists to tick; what is audio is heard.
 *
 * Nothing is stored before someone ticks a point, and no file is asked for before someone is about to open it.
 *
 * @element resource-list
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {ResourceOpenEvent} resource-open - A reader followed a link to a file, or opened a booklet in place.
 * @fires {ChecklistChangeEvent} checklist-change - A point of a checklist was ticked, or its tick taken away.
 * @fires {ResourcePrintEvent} resource-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart list - The whole list.
 * @csspart group - Resources under what they have in common.
 * @csspart resource - One resource.
 * @csspart booklet - A booklet that is open in its place.
 * @csspart legend - What the shapes of the evidence levels mean.
 * @csspart example-mark - The line that says some of the text is an example.
 * @csspart source - Where the material comes from.
 * @csspart review - Edition and professional review.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground of the list.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-quiet=#F3EEE6] - Asides.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of fields and buttons.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class ResourceListElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, laterStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The kinds to list, with space between: `booklet flyer`. Without it all of them. */
  @property() kind = '';

  /**
   * What the list is ordered by: `kind`, `access` (free, or with a login), `evidence` or `none`. Without it by access
   * where some ask for a login and some do not, else by kind.
   */
  @property({ attribute: 'group-by' }) groupBy = '';

  /** The level of the groups in the outline of the page around it, 1 to 5. Resources are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose ticks these are. Elements with the same content and group share them. */
  @property() group = 'gruppe-1';

  @state() private wish: ResourceWish = noWish;
  /** How the reader orders the list, when she has chosen. */
  @state() private chosen = '';

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  readonly #files = new FileLinks(this);
  /** What comes after the first content; nothing when it cannot be had, and the list can be used all the same. */
  readonly #later = new Fetched(async () => {
    const { ResourceLater } = await import('./resource-list.later.js');
    return new ResourceLater(this, () => this.#viewNow(), {
      onWish: (wish) => (this.wish = wish),
      onGrouping: (grouping) => (this.chosen = grouping),
    });
  }, 'Søk, valg og utskrift i <resource-list> kunne ikke lastes. Listen kan brukes.');

  constructor() {
    super();
    keepTyping(this);
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, () => {
      const view = this.#viewNow();
      return view ? this.#renderList(view) : html`<slot></slot>`;
    });
  }

  /** The titles of the resources as plain text in the reader’s language; empty until the content is here. */
  override asText(): string {
    const view = this.#viewNow();
    return view ? view.items.map(({ title }) => pick(title, view.reading).text).join('\n\n') : '';
  }

  /** Opens a booklet where it stands. An id that is not in the list, or of what has nothing to read here, does nothing. */
  async open(resourceId: string): Promise<void> {
    await (await this.#later.bring())?.open(resourceId);
  }

  /** Prints the list, with the addresses written out. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    await (await this.#later.bring())?.print();
  }

  protected override updated(): void {
    if (this.#viewNow()) this.#later.get(() => this.requestUpdate());
  }

  #renderList(view: ListView): TemplateResult {
    const { content, reading, items, found, grouping, levels } = view;
    const examples = examplesIn(content, items);
    return html`
      <div class="page">
        <article part="list" lang=${reading.language}>
          ${examples === 'all' ? exampleMark({ origin: 'example' }, reading) : nothing}
          ${this.#later.now?.renderTools(view)}
          ${items.length === 0 ? html`<p class="fine">${resourceListMessages[reading.language].none}</p>` : nothing}
          ${groupsOf(found, grouping, levels, reading).map((group) => renderGroup(group, view))}
          ${renderLegend(legendOf(items, levels), reading)} ${this.#later.now?.renderMemory(view)}
          <footer class="fine">
            ${content.local?.renderHidden(reading, 'resources')}
            ${originMarks(listStanding(items, view), reading)}
          </footer>
        </article>
      </div>
    `;
  }

  #viewNow(): ListView | undefined {
    const { state } = this.#content;
    return state.status === 'ready' ? this.#viewOf(state.content) : undefined;
  }

  #viewOf(content: ContentFile): ListView {
    const reading: Reading = { language: this.#language.language, fileLanguage: content.language };
    const items = resourcesOf(content, this.kind);
    const levels = levelsOf(content);
    const possible = groupingsFor(items, levels);
    return {
      content,
      reading,
      items,
      found: findResources(items, this.wish),
      wish: this.wish,
      levels,
      possible,
      grouping: groupingOf(this.chosen, this.groupBy, possible),
      level: levelIn(this.headingLevel),
      hasMixedOrigin: examplesIn(content, items) === 'some',
      files: this.#files,
      tools: this.#later.now,
      onOpen: ({ id }) => this.dispatchEvent(new ResourceOpenEvent(id, 'file')),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'resource-list': ResourceListElement;
  }
}
