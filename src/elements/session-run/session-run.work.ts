import { html, nothing, type TemplateResult } from 'lit';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import { ProseController } from '../../controllers/prose-controller.js';
import type { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { writeHash } from '../../guest/hash.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { runToolMessages } from '../../i18n/session-run-tools.js';
import { footMarks, withdrawnNote } from '../../parts/foot.js';
import { MemoryLine } from '../../parts/memory.js';
import type { Prose } from '../../parts/prose.js';
import { timerStyles } from '../../parts/timer.styles.js';
import { withTool } from '../../parts/tool.js';
import { clock } from '../../sessions/clock.js';
import { beginRun, isRunLog, runKind, type RunLog } from '../../sessions/run-log.js';
import { mayHandOut } from '../../sessions/session-words.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { acted, standingOf, takenUp } from './run.model.js';
import { AfterPart } from './session-run.after.js';
import { AttendancePart } from './session-run.attendance.js';
import { ConfidenceCount } from './session-run.confidence.js';
import { SessionPrintEvent, SessionStartEvent } from './session-run.events.js';
import { RunRoom } from './session-run.room.js';
import { bringCode } from './session-run.stage.js';
import { toolStyles } from './session-run.tools.styles.js';
import type { RunView } from './session-run.view.js';

type Ready = import('./session-run.ready.js').ReadyCheck;
type Second = import('./session-run.second.js').SecondWindow;
type Leaders = import('./session-run.second.js').LeadersWindow;

/** What the leader's window is sent, and all it is sent. */
export interface Told {
  /** The id of the block that is on. */
  readonly block: string;
  /** When it is over, in ms since 1970; undefined where nothing says, or while the time stands still. */
  readonly ends: number | undefined;
  /** What the room sees. */
  readonly view: 'room' | 'blank';
}

/** What a session has after its first content: the room it is run in, what is made ready, and what is done afterwards. */
export class RunWork {
  readonly host: GuestElement;
  readonly records: RecordsController;
  /** What the room draws texts with. */
  readonly styles = [laterStyles, timerStyles];
  readonly #prose: ProseController;
  readonly #viewNow: () => RunView | undefined;
  readonly #after: AfterPart;
  readonly #memory: MemoryLine;
  #ready?: Ready | undefined;
  readonly #confidence: ConfidenceCount;
  readonly #attendance: AttendancePart;
  #second: Second | undefined;
  #leaders?: Leaders;
  #mode: 'manual' | 'auto' = 'manual';
  #isOpen = false;

  constructor(host: GuestElement, records: RecordsController, viewNow: () => RunView | undefined) {
    this.host = host;
    this.records = records;
    this.#viewNow = viewNow;
    this.#prose = new ProseController(host);
    host.addController({ hostDisconnected: () => this.#closeSecond() });
    for (const styles of [fieldStyles, laterStyles, toolStyles]) host.addStyles(styles);
    this.#memory = new MemoryLine(records);
    this.#after = new AfterPart(this);
    this.#attendance = new AttendancePart(records);
    this.#confidence = new ConfidenceCount(host, records);
  }

  /** What is kept of the session that is shown. */
  logOf({ key }: RunView): RunLog | undefined {
    return this.records.read(runKind, key, isRunLog);
  }

  /** Keeps what happened. */
  keep({ key }: RunView, log: RunLog): void {
    this.records.write(runKind, key, log);
  }

  /** Where a session that is under way stands. */
  isOn(log: RunLog, reading: Reading): string {
    const { block } = standingOf(log, clock.now());
    return runToolMessages[reading.language].isOn(pick(block.title, reading).text);
  }

  /** How running text of the content is drawn. */
  proseFor({ content, reading }: RunView): Prose {
    return this.#prose.proseFor(content, reading);
  }

  /** Tells the leader's window where the session stands; without anything, that the room is closed. */
  tell(told: Told | undefined): void {
    this.#second?.tell(told);
  }

  /** Begins, or goes on, on the whole screen; resolves when that is left. */
  async run(): Promise<void> {
    const view = this.#viewNow();
    const before = view && this.logOf(view);
    if (!view || this.#isOpen || before?.ended !== undefined || isWithdrawn(view)) return;
    this.#isOpen = true;
    try {
      const blocks = view.held.blocks.map(({ block }) => block);
      // Nothing that stands in the way of the first block is worth waiting for.
      void bringCode(before?.blocks ?? blocks, view.content);
      if (!before) {
        if (blocks.length === 0) return;
        this.keep(view, beginRun(blocks, this.#mode, clock.now(), dueOf(view)));
        writeHash({ session: view.held.session.id });
        this.host.dispatchEvent(new SessionStartEvent(view.held.session.id, blocks.length));
      }
      const room = new RunRoom(this, view);
      await this.#listen(view, (act) => room.do(act));
      await room.open();
      await this.#cameOut(view);
    } finally {
      this.#isOpen = false;
    }
  }

  /** Prints the leader's sheet before, or the summary after. */
  async print(sheet: SessionPrintEvent['sheet']): Promise<void> {
    const view = this.#viewNow();
    // The summary is what the group has written itself; what it is about is not its owner's text.
    const isRefused = view && (sheet === 'leader' ? !mayHandOut(view, view.held) : isWithdrawn(view));
    if (!view || isRefused || !this.host.dispatchEvent(new SessionPrintEvent(view.held.session.id, sheet)))
      return;
    const fetching = () => import('./session-run.paper.js');
    await withTool(this.host, view.reading.language, fetching, async ({ printLeaders, printSummary }) => {
      const log = this.logOf(view);
      const prose = await this.#prose.settledProse(view.content, view.reading);
      if (sheet === 'leader') await printLeaders(this.host, view, prose, this.records);
      else if (log) await printSummary(this.host, view, log, this.records);
    });
  }

  /** This window is the leader's: it shows notes and what comes next, and is told where the session stands. */
  async becomeLeaders(): Promise<void> {
    const view = this.#viewNow();
    if (!view) return;
    const fetching = () => import('./session-run.second.js');
    await withTool(this.host, view.reading.language, fetching, ({ LeadersWindow }) => {
      this.#leaders = new LeadersWindow(this.host, view);
    });
    this.host.requestUpdate();
  }

  /** What stands instead of the session: the leader's window, or what is left to do when it is over. */
  renderInstead(view: RunView): TemplateResult | undefined {
    if (this.#leaders) return this.#leaders.render(view, this.proseFor(view));
    const log = this.logOf(view);
    if (log?.ended === undefined) return undefined;
    return this.#after.render(view, log, [
      this.#attendance.render(view),
      this.#confidence.render(view),
      this.#memory.render(view.reading.language),
    ]);
  }

  /** What can be done before it begins, and while the room is left. */
  renderRest(view: RunView, log: RunLog | undefined): TemplateResult {
    const { reading } = view;
    const messages = runToolMessages[reading.language];
    return html`
      <div class="row tools screen-only">
        <button
          class="button"
          type="button"
          aria-expanded=${this.#ready !== undefined}
          @click=${() => void this.#onReady(view)}
        >
          ${messages.ready}
        </button>
        ${
          mayHandOut(view, view.held)
            ? html`<button class="button" type="button" @click=${() => this.print('leader')}>
                ${messages.leadersSheet}
              </button>`
            : nothing
        }
        <button class="button" type="button" @click=${() => void this.#onSecond(view)}>
          ${messages.second}
        </button>
      </div>
      <p class="fine" role="status">${this.#second?.says(reading.language)}</p>
      ${this.#ready?.render(view)} ${this.#renderMode(view, log)} ${this.#attendance.render(view)}
      ${this.#confidence.render(view)} ${this.#memory.render(reading.language)}
    `;
  }

  /** Why a withdrawn session is not held, and what applies now. */
  renderWithdrawn(provenance: Provenance, reading: Reading): TemplateResult | undefined {
    return withdrawnNote(provenance, reading);
  }

  /** Local numbers and routines, source, edition and review. */
  renderFoot(provenance: Provenance, { reading, content }: RunView): TemplateResult {
    return html`${content.local?.renderInfo('sessions', reading)}${footMarks(provenance, reading)}`;
  }

  /** A session that was ended by a wrong press goes on. */
  async takeUp(view: RunView): Promise<void> {
    const log = this.logOf(view);
    if (!log) return;
    this.keep(view, takenUp(log));
    await this.run();
  }

  /** The log is deleted, so that the session can be held again. */
  async holdAgain({ key }: RunView): Promise<void> {
    this.records.remove(runKind, key);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('[data-start]')?.focus();
  }

  #renderMode(view: RunView, log: RunLog | undefined): TemplateResult {
    const messages = runToolMessages[view.reading.language];
    const mode = log ? standingOf(log, clock.now()).mode : this.#mode;
    return html`<label class="mode screen-only">
      <input
        type="checkbox"
        .checked=${mode === 'auto'}
        @change=${(event: Event) => this.#onMode(view, (event.target as HTMLInputElement).checked)}
      />
      <span>${messages.auto}<br /><span class="fine">${messages.autoHelp}</span></span>
    </label>`;
  }

  #onMode(view: RunView, isAuto: boolean): void {
    this.#mode = isAuto ? 'auto' : 'manual';
    const log = this.logOf(view);
    if (log) this.keep(view, acted(log, { at: clock.now(), act: 'mode', mode: this.#mode }));
    this.host.requestUpdate();
  }

  async #onReady({ reading, held, content }: RunView): Promise<void> {
    if (this.#ready) this.#ready = undefined;
    else {
      const fetching = () => import('./session-run.ready.js');
      await withTool(this.host, reading.language, fetching, async ({ ReadyCheck }) => {
        this.#ready = new ReadyCheck(this.host);
        // What is made ready needs no network when people have come.
        await bringCode(
          held.blocks.map(({ block }) => block),
          content,
        );
      });
    }
    this.host.requestUpdate();
  }

  async #onSecond(view: RunView): Promise<void> {
    await this.#listen(view, undefined);
    this.#second?.open();
  }

  #closeSecond(): void {
    this.#second?.close();
    this.#second = undefined;
  }

  async #listen(view: RunView, onAct: Second['onAct']): Promise<void> {
    const fetching = () => import('./session-run.second.js');
    await withTool(this.host, view.reading.language, fetching, ({ SecondWindow }) => {
      if (this.#second?.key !== view.key) this.#closeSecond();
      this.#second ??= new SecondWindow(view, () => this.host.requestUpdate());
      this.#second.onAct = onAct;
    });
  }

  /** Out of the room: what was pressed to get there may be gone, so focus goes to what came instead. */
  async #cameOut(view: RunView): Promise<void> {
    if (this.#second) this.#second.onAct = undefined;
    this.host.requestUpdate();
    if (this.logOf(view)?.ended === undefined) return;
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('[data-after]')?.focus();
  }
}

/** Whether its owner has taken it back: then it is neither held nor printed. */
function isWithdrawn({ content, programme, held }: RunView): boolean {
  return provenanceOf(provenanceOf(content.head, programme), held.session).withdrawn !== undefined;
}

/** When the session was planned to begin, where the group meets and on this machine's clock. */
function dueOf({ held: { day, time } }: RunView): number | undefined {
  const due = day && time ? new Date(`${day}T${time}`).getTime() : NaN;
  return Number.isNaN(due) ? undefined : due;
}
