import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import type { Programme } from '../../content/schema/programme.js';
import { ProseController } from '../../controllers/prose-controller.js';
import type { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { languageAt } from '../../i18n/language.js';
import { groupSaveMessages } from '../../i18n/group-save.js';
import type { Reading } from '../../i18n/pick.js';
import { outMessages } from '../../i18n/session-out.js';
import type { GroupSave } from '../../parts/group-save.js';
import type { Prose } from '../../parts/prose.js';
import { withTool } from '../../parts/tool.js';
import type { Checklist } from '../../sessions/checklists.js';
import type { HeldSession } from '../../sessions/held-session.js';
import type { Person } from '../../sessions/people.js';
import { mayHandOut } from '../../sessions/session-words.js';
import { outStyles } from './session-planner.out.styles.js';

/** The part of the element that this needs. */
export type PlanHost = GuestElement;

/** The plan as it is now, gathered once per drawing. */
export interface PlanView {
  readonly reading: Reading;
  readonly programme: Programme;
  readonly content: ContentFile;
  readonly prose: Prose;
  readonly held: readonly HeldSession[];
  /** By the id of the person, in the order of their numbers. */
  readonly people: ReadonlyMap<string, Person>;
  /** Those of the leader's booklet for the time before the sessions. */
  readonly checklists?: readonly Checklist[];
}

/** What opens in place. */
export type OutPanel = 'reminder' | 'packing';

type Tools = typeof import('./session-planner.out.tools.js');

/** Where the acts of the whole plan stand; the acts of one session stand at the id of that session. */
const wholePlan = '';
const openPanel = 'panel:';

/**
 * The ways a plan leaves the page: as a calendar file, on paper, as a reminder, as a packing list, as the group's own
 * file. `render` is the row for the whole plan, `renderFor` the acts of one session, to stand where that session does.
 */
export class PlanOut {
  readonly host: PlanHost;
  readonly records: RecordsController;
  readonly #prose: ProseController;
  #tools: Tools | undefined;
  #group: GroupSave | undefined;
  /** Which panel is open where, and about which session. */
  #open: { readonly panel: OutPanel; readonly at: string } | undefined;
  #about: string | undefined;
  #told: { readonly at: string; readonly text: string } | undefined;

  constructor(host: PlanHost, records: RecordsController) {
    this.host = host;
    this.records = records;
    this.#prose = new ProseController(host);
    host.addStyles(outStyles);
  }

  /** What can be done with the whole plan. */
  render(view: PlanView): TemplateResult {
    const { language } = view.reading;
    const messages = outMessages[language];
    const group = groupSaveMessages[language];
    return html`
      <div class="out screen-only" role="group" aria-labelledby="out-title">
        <p class="small-title" id="out-title">${messages.title}</p>
        <div class="row">
          ${act(messages.calendar, () => void this.#makeCalendar(view, view.held, wholePlan))}
          ${mayHandOut(view) ? act(messages.print, () => void this.print(view)) : nothing}
          ${this.#opener('reminder', messages.reminder, wholePlan)}
          ${this.#opener('packing', messages.packing, wholePlan)}
          ${act(group.save, () => void this.#withGroup((each) => each.save(language)))}
          ${act(group.open, () => void this.#withGroup((each) => each.open(language)))}
        </div>
        ${this.#status(wholePlan)} ${this.#group?.renderStatus(language) ?? nothing}
        ${this.#renderPanel(view, wholePlan)}
      </div>
    `;
  }

  /** What can be done with one session of the plan. */
  renderFor(held: HeldSession, view: PlanView): TemplateResult {
    const messages = outMessages[view.reading.language];
    const { id } = held.session;
    const name = messages.session(held.number);
    return html`
      <div class="out-one screen-only">
        <div class="row">
          ${act(messages.calendar, () => void this.#makeCalendar(view, [held], id), messages.calendarFor(name))}
          ${this.#opener('reminder', messages.reminder, id, messages.reminderFor(name))}
        </div>
        ${this.#status(id)} ${this.#renderPanel(view, id)}
      </div>
    `;
  }

  /** Asks who the paper is for, and prints. */
  async print(view: PlanView): Promise<void> {
    await this.#withTools((tools) =>
      tools.printPlan(this.host, view, this.#prose.settledProse(view.content, view.reading)),
    );
  }

  /** Shows the session in what is open: its reminder, its packing list. */
  choose(sessionId: string): void {
    this.#about = sessionId;
    this.host.requestUpdate();
  }

  /** Says what came of an act, where it was done. */
  tell(at: string, text: string): void {
    this.#group?.clear();
    this.#told = { at, text };
    this.host.requestUpdate();
  }

  #opener(panel: OutPanel, label: string, at: string, name = label): TemplateResult {
    const isOpen = this.#open?.panel === panel && this.#open.at === at;
    return html`<button
      class="button"
      type="button"
      aria-expanded=${isOpen}
      aria-label=${name === label ? nothing : name}
      @click=${() => void this.#toggle(isOpen ? undefined : { panel, at })}
    >
      ${label}
    </button>`;
  }

  /** There from the first drawing, so that what is said in it is heard. */
  #status(at: string): TemplateResult {
    return html`<p class="fine told" role="status">${this.#told?.at === at ? this.#told.text : ''}</p>`;
  }

  #renderPanel(view: PlanView, at: string): unknown {
    if (this.#open?.at !== at || !this.#tools) return nothing;
    const about = at || this.#about;
    return this.#tools.renderPanel(this.#open.panel, view, {
      about: view.held.find(({ session }) => session.id === about),
      isFixed: at !== wholePlan,
      onChoose: (id) => this.choose(id),
      told: this.#told?.at === openPanel ? this.#told.text : '',
      onTold: (text) => this.tell(openPanel, text),
    });
  }

  async #toggle(open: { panel: OutPanel; at: string } | undefined): Promise<void> {
    await this.#withTools(() => {
      this.#open = open;
      this.tell(open?.at ?? wholePlan, '');
    });
  }

  async #makeCalendar(view: PlanView, held: readonly HeldSession[], at: string): Promise<void> {
    const group = this.records.records?.of.group ?? '';
    await this.#withTools(async (tools) => {
      // Cleared first, so that the same words are heard again when the same is done again.
      this.tell(at, '');
      await this.host.updateComplete;
      this.tell(at, await tools.makeCalendar(this.host.ownerDocument, view, held, group));
    });
  }

  async #withGroup(act: (group: GroupSave) => Promise<unknown>): Promise<void> {
    await this.#withTools(async ({ GroupSave }) => {
      this.tell(wholePlan, '');
      this.#group ??= new GroupSave(this.host, () => this.records.records?.of);
      this.#group.clear();
      await this.host.updateComplete;
      await act(this.#group);
    });
  }

  /** Nothing of this is needed before a press. */
  async #withTools(use: (tools: Tools) => unknown): Promise<void> {
    await withTool(
      this.host,
      languageAt(this.host),
      () => import('./session-planner.out.tools.js'),
      (tools) => {
        this.#tools = tools;
        return use(tools);
      },
    );
  }
}

function act(label: string, onPress: () => void, name?: string): TemplateResult {
  return html`<button class="button" type="button" aria-label=${name ?? nothing} @click=${onPress}>
    ${label}
  </button>`;
}
