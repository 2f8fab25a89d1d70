import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Programme } from '../../content/schema/programme.js';
import { Fetched } from '../../controllers/fetched.js';
import { HashController } from '../../controllers/hash-controller.js';
import { ProseController } from '../../controllers/prose-controller.js';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { writeHash, type HashState } from '../../guest/hash.js';
import { pick } from '../../i18n/pick.js';
import { durationOf } from '../../i18n/session-planner.js';
import { plannerLaterMessages } from '../../i18n/session-planner-later.js';
import { originMarks } from '../../parts/foot.js';
import { MemoryLine } from '../../parts/memory.js';
import { rich } from '../../parts/prose.js';
import { leaderChecklists } from '../../sessions/checklists.js';
import { sessionDays } from '../../sessions/dates.js';
import type { HeldSession, TimedBlock } from '../../sessions/held-session.js';
import { heldSessions } from '../../sessions/held-sessions.js';
import { peopleOn } from '../../sessions/people.js';
import { frameOf, isPlanFrame, planKind } from '../../sessions/session-plan.js';
import { isAlike } from '../../storage/json.js';
import type { RecordsOf } from '../../storage/records.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { labelledStyles } from '../../theme/labelled.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { PlannerActs } from './session-planner.acts.js';
import { renderChecklists } from './session-planner.checklists.js';
import { SessionOpenEvent } from './session-planner.events.js';
import { renderBlocks } from './session-planner.evening.js';
import { renderFrame } from './session-planner.frame.js';
import { workStyles } from './session-planner.work.styles.js';
import { PlanOut, type PlanView } from './session-planner.out.js';
import type { PlannerTools, PlannerView } from './session-planner.parts.js';
import { renderAfter, renderCollision, renderSettings } from './session-planner.session.js';
import { planText } from './session-planner.text.js';
import { renderAdd } from './session-planner.undo.js';

/** The part of the element that this needs. */
export interface PlannerHost extends GuestElement {
  readonly group: string;
  open(sessionId: string): Promise<void>;
}

/** What a plan shows after it can be read: what can be set, done and undone, and where it is kept. */
export class PlannerWork implements PlannerTools {
  readonly records: RecordsController;
  readonly acts: PlannerActs;
  readonly #host: PlannerHost;
  readonly #viewNow: () => PlannerView | undefined;
  readonly #prose: ProseController;
  readonly #out: PlanOut;
  readonly #memory: MemoryLine;
  #held?: {
    readonly of: Programme;
    readonly stamp?: object | undefined;
    readonly sessions: readonly HeldSession[];
  };
  readonly #blockForm = new Fetched(
    () => import('./session-planner.block-form.js'),
    'Feltene til et punkt i planen kunne ikke lastes.',
  );

  /** `scope` says whose plan it is, and is asked before the view can be made. */
  constructor(host: PlannerHost, scope: () => RecordsOf | undefined, viewNow: () => PlannerView | undefined) {
    this.#host = host;
    this.#viewNow = viewNow;
    this.#prose = new ProseController(host);
    this.records = new RecordsController(host, scope);
    this.acts = new PlannerActs(host, this.records, viewNow);
    this.#memory = new MemoryLine(this.records, () => this.acts.forget());
    this.#out = new PlanOut(host, this.records);
    host.addController(new HashController((hash) => this.#follow(hash)));
    for (const styles of [fieldStyles, labelledStyles, laterStyles, workStyles]) host.addStyles(styles);
  }

  /** The sessions as the group has planned them; one that has not changed is the same object as before. */
  held(programme: Programme): readonly HeldSession[] {
    const stamp = this.records.records?.stamp;
    if (!stamp || this.#held?.stamp !== stamp || this.#held.of !== programme) {
      const before = this.#held?.of === programme ? this.#held.sessions : [];
      this.#held = {
        of: programme,
        stamp,
        sessions: keptFrom(before, heldSessions(programme, this.records)),
      };
    }
    return this.#held.sessions;
  }

  /** Whether the group has begun a plan of a programme. */
  isPlanned(programmeId: string): boolean {
    return this.records.read(planKind, programmeId, isPlanFrame) !== undefined;
  }

  /** Puts a session that was opened into the address, for a link to it, and tells the page. */
  tellOpened(sessionId: string): void {
    const { programme } = this.#viewNow() ?? {};
    if (!programme) return;
    this.acts.blocks.close();
    writeHash({ session: sessionId });
    this.#host.dispatchEvent(new SessionOpenEvent(programme.id, sessionId));
  }

  /** What must be ready, and when and where the group meets. */
  renderFrame(view: PlannerView): TemplateResult {
    const before = renderChecklists('before', view, this.records);
    return renderFrame(frameOf(view.programme, this.records), view, this.acts, before);
  }

  renderNotice(held: HeldSession, view: PlannerView): unknown {
    const frame = frameOf(view.programme, this.records);
    const days = sessionDays(
      frame,
      view.held.map(({ session }) => session),
    );
    return renderCollision(held, days[held.number - 1]?.collision, view, this.acts);
  }

  renderSettings(held: HeldSession, view: PlannerView): unknown {
    return renderSettings(held, view, this.acts);
  }

  renderFolded(held: HeldSession, view: PlannerView): unknown {
    const { content, programme, reading } = view;
    return guard([held, content, programme, reading.language], () => renderBlocks(held, view));
  }

  /** The plan as plain text. */
  asText(): string {
    const view = this.#viewNow();
    return view ? planText(view) : '';
  }

  renderAfter(held: HeldSession, view: PlannerView): TemplateResult {
    const { session } = held;
    const messages = plannerLaterMessages[view.reading.language];
    const prose = this.#prose.proseFor(view.content, view.reading);
    const aside = (title: string, text: typeof session.homework): unknown =>
      text === undefined
        ? nothing
        : html`<details class="aside">
            <summary>${title}</summary>
            <div class="prose">${rich(text, prose)}</div>
          </details>`;
    return html`${renderAfter(held, view, this.acts)} ${this.#out.renderFor(held, this.#planView(view))}
    ${aside(messages.preparation, session.preparation)} ${renderChecklists('during', view, this.records)}
    ${renderChecklists('after', view, this.records)} ${aside(messages.homework, session.homework)}`;
  }

  renderBlockTools({ block: { id } }: TimedBlock, { session }: HeldSession, view: PlannerView): unknown {
    const block = session.blocks.find((each) => each.id === id);
    if (!block || (session.length ?? 'full') !== 'full') return nothing;
    const messages = plannerLaterMessages[view.reading.language];
    const isOpen = this.acts.blocks.isOpen(session.id, id);
    const form = isOpen ? this.#blockForm.get(() => this.#host.requestUpdate()) : undefined;
    return html`
      <button
        class="plain-button edit screen-only"
        type="button"
        data-act="edit"
        aria-expanded=${isOpen}
        aria-label=${isOpen ? nothing : messages.editBlock(pick(block.title, view.reading).text)}
        @click=${() => this.acts.blocks.toggle(session.id, id)}
      >
        ${isOpen ? messages.done : messages.edit}
      </button>
      ${form?.renderBlockForm(block, session, view, this.acts, peopleOn(this.records))}
    `;
  }

  /** The sum of it all, the ways out of the page, what came of the last act, where it is kept, and the foot. */
  renderRest(view: PlannerView): TemplateResult {
    const { reading, held, content, programme, messages } = view;
    const minutes = held.reduce((sum, each) => sum + each.minutes, 0);
    return html`
      ${renderAdd(view, this.acts)}
      ${
        minutes
          ? html`<p class="total">
              <strong>
                ${plannerLaterMessages[reading.language].total(
                  durationOf(minutes, messages),
                  messages.sessions(held.length),
                )}
              </strong>
            </p>`
          : nothing
      }
      ${this.#out.render(this.#planView(view))}
      <p class="spoken" role="status">${this.acts.told}</p>
      ${this.#memory.render(reading.language)}
      <footer class="fine">
        ${content.local?.renderInfo('sessions', reading)}
        ${originMarks(provenanceOf(content.head, programme), reading)}
      </footer>
    `;
  }

  /** Asks who the paper is for, and prints. */
  async print(): Promise<void> {
    const view = this.#viewNow();
    if (!view || provenanceOf(view.content.head, view.programme).withdrawn) return;
    await this.#out.print(this.#planView(view));
  }

  #planView({ reading, programme, content, held }: PlannerView): PlanView {
    const prose = this.#prose.proseFor(content, reading);
    const checklists = leaderChecklists(content, 'before', this.records);
    return { reading, programme, content, prose, held, people: peopleOn(this.records), checklists };
  }

  /** Opens the session a deep link names. */
  #follow(hash: HashState): boolean {
    if (!this.#viewNow()) return false;
    if (hash['session']) void this.#show(hash['session']);
    return true;
  }

  async #show(id: string): Promise<void> {
    await this.#host.open(id);
    this.#host.renderRoot.querySelector(`[data-session='${CSS.escape(id)}']`)?.scrollIntoView();
  }
}

/** Sessions as they are now; one that is as it was before is the object it was. */
function keptFrom(before: readonly HeldSession[], now: readonly HeldSession[]): readonly HeldSession[] {
  return now.map((each) => {
    const was = before.find(({ session }) => session.id === each.session.id);
    return isAlike(was, each) ? was! : each;
  });
}
