import { html, nothing, type TemplateResult } from 'lit';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Resource, Section } from '../../content/schema/resource.js';
import { Fetched } from '../../controllers/fetched.js';
import { HashController } from '../../controllers/hash-controller.js';
import { ProseController } from '../../controllers/prose-controller.js';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { writeHash, type HashState } from '../../guest/hash.js';
import { pick } from '../../i18n/pick.js';
import { resourceLaterMessages } from '../../i18n/resource-list-later.js';
import { MemoryLine } from '../../parts/memory.js';
import { rich } from '../../parts/prose.js';
import { withTool } from '../../parts/tool.js';
import { checklistKey, checklistKind, checklistOf, ticksWith } from '../../sessions/checklists.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { ChecklistChangeEvent, ResourceOpenEvent, ResourcePrintEvent } from './resource-list.events.js';
import { laterListStyles } from './resource-list.later.styles.js';
import type { ListTools, ListView } from './resource-list.parts.js';
import { renderTools, type ToolActs } from './resource-list.tools.js';

const own = 'resource-list';

/** The part of the element that this needs. */
export interface ListHost extends GuestElement {
  readonly group: string;
}

/** What a list shows after its first content: what narrows it, what is read, heard and ticked in place, and its memory. */
export class ResourceLater implements ListTools {
  readonly #host: ListHost;
  readonly #viewNow: () => ListView | undefined;
  readonly #acts: ToolActs;
  readonly #prose: ProseController;
  readonly #records: RecordsController;
  readonly #booklet = new Fetched(
    () => import('./resource-list.booklet.js'),
    'Heftet kunne ikke åpnes der det står.',
  );
  #opened: ReadonlySet<string> = new Set();
  readonly #memory: MemoryLine;

  constructor(
    host: ListHost,
    viewNow: () => ListView | undefined,
    acts: Pick<ToolActs, 'onWish' | 'onGrouping'>,
  ) {
    this.#host = host;
    this.#viewNow = viewNow;
    this.#acts = { ...acts, onPrint: () => void this.print(), onShowAll: () => void this.#onShowAll() };
    this.#prose = new ProseController(host);
    this.#records = new RecordsController(host, () => {
      const view = viewNow();
      return view && { content: view.content.head.id, group: host.group };
    });
    this.#memory = new MemoryLine(this.#records);
    host.addController(new HashController((hash) => this.#follow(hash)));
    for (const styles of [fieldStyles, laterListStyles]) host.addStyles(styles);
  }

  /** What the list can be ordered and narrowed by, and paper. */
  renderTools(view: ListView): unknown {
    return renderTools(view, this.#acts);
  }

  renderRead(resource: Resource, { reading }: ListView): unknown {
    if (!resource.sections?.length) return nothing;
    const messages = resourceLaterMessages[reading.language];
    const isOpen = this.#opened.has(resource.id);
    const label = isOpen ? messages.close : messages.read;
    return html`<button
      class="button screen-only"
      type="button"
      aria-expanded=${isOpen}
      aria-label=${`${label}: ${pick(resource.title, reading).text}`}
      @click=${() => void this.#toggle(resource)}
    >
      ${label}
    </button>`;
  }

  renderUnder(resource: Resource, view: ListView): unknown {
    return [this.#renderTranscript(resource, view), this.#renderBooklet(resource, view)];
  }

  /** Where the ticks are kept; nothing where nothing can be ticked. */
  renderMemory({ items, reading }: ListView): unknown {
    const mayTick = items.some(({ sections = [] }) => sections.some(({ checklist }) => checklist?.length));
    return mayTick ? this.#memory.render(reading.language) : nothing;
  }

  /** Opens a booklet where it stands. */
  async open(resourceId: string): Promise<void> {
    const resource = this.#viewNow()?.items.find(({ id }) => id === resourceId);
    if (!resource?.sections?.length || this.#opened.has(resourceId)) return;
    await this.#toggle(resource);
  }

  /** Prints the list. */
  print(): Promise<void> {
    return this.#withPaper('list', '', '', (paper, view, prose) => paper.listSheet(view, prose));
  }

  #renderTranscript({ transcript }: Resource, { content, reading }: ListView): unknown {
    if (!transcript) return nothing;
    return html`<details>
      <summary>${resourceLaterMessages[reading.language].transcript}</summary>
      <div class="prose">${rich(transcript, this.#prose.proseFor(content, reading))}</div>
    </details>`;
  }

  #renderBooklet(resource: Resource, view: ListView): TemplateResult | typeof nothing {
    const booklet = this.#opened.has(resource.id)
      ? this.#booklet.get(() => this.#host.requestUpdate())
      : undefined;
    if (!booklet) return nothing;
    return booklet.renderBooklet(resource, view, {
      prose: this.#prose.proseFor(view.content, view.reading),
      checklist: (section) => checklistOf(resource, section, this.#records),
      onTick: (section, at, isTicked) => this.#tick(resource, section, at, isTicked),
      onPrint: mayPrint(provenanceOf(view.content.head, resource))
        ? (section) => void this.#print(resource, section)
        : undefined,
    });
  }

  async #toggle(resource: Resource): Promise<void> {
    const { id } = resource;
    const isOpening = !this.#opened.has(id);
    const { language } = this.#viewNow()?.reading ?? { language: 'nb' };
    const fetching = async (): Promise<true> => {
      if (await this.#booklet.bring()) return true;
      throw new Error(this.#booklet.remedy);
    };
    await withTool(this.#host, language, fetching, () => {
      this.#opened = new Set(
        isOpening ? [...this.#opened, id] : [...this.#opened].filter((each) => each !== id),
      );
      writeHash({ lindring: own, ...(isOpening ? { resource: id } : {}) });
      this.#host.requestUpdate();
      if (isOpening) this.#host.dispatchEvent(new ResourceOpenEvent(id, 'in-place'));
    });
  }

  #tick(resource: Resource, section: Section, at: number, isTicked: boolean): void {
    const checklist = checklistOf(resource, section, this.#records);
    if (!checklist) return;
    const ticks = ticksWith(checklist.ticked, at, isTicked);
    const key = checklistKey(resource.id, section.id);
    if (ticks.length > 0) this.#records.write(checklistKind, key, ticks);
    else this.#records.remove(checklistKind, key);
    this.#host.dispatchEvent(
      new ChecklistChangeEvent(resource.id, section.id, ticks.length, checklist.points.length),
    );
  }

  /** A booklet, or one checklist of it. */
  #print(resource: Resource, section: Section | undefined): Promise<void> {
    return this.#withPaper(
      section ? 'checklist' : 'booklet',
      resource.id,
      section?.id ?? '',
      (paper, view, prose) =>
        paper.bookletSheet(view, resource, section ? [section] : (resource.sections ?? []), prose, (each) =>
          checklistOf(resource, each, this.#records),
        ),
    );
  }

  async #withPaper(
    what: ResourcePrintEvent['what'],
    resourceId: string,
    sectionId: string,
    draw: (
      paper: typeof import('./resource-list.paper.js'),
      view: ListView,
      prose: Awaited<ReturnType<ProseController['settledProse']>>,
    ) => Parameters<typeof import('../../parts/hand-out.js').handOut>[1],
  ): Promise<void> {
    const view = this.#viewNow();
    if (!view || !this.#host.dispatchEvent(new ResourcePrintEvent(what, resourceId, sectionId))) return;
    const { content, reading } = view;
    const fetching = () => import('./resource-list.paper.js');
    await withTool(this.#host, reading.language, fetching, async (paper) => {
      const prose = await this.#prose.settledProse(content, reading);
      await paper.handOut(this.#host, draw(paper, view, prose), reading.language);
    });
  }

  async #onShowAll(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.tools summary')?.focus();
  }

  /** Opens the booklet a deep link names. */
  #follow(hash: HashState): boolean {
    if (!this.#viewNow()) return false;
    const { lindring, resource = '' } = hash;
    if (lindring === own && resource) void this.#show(resource);
    return true;
  }

  async #show(id: string): Promise<void> {
    await this.open(id);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector(`[data-resource='${CSS.escape(id)}']`)?.scrollIntoView();
  }
}
