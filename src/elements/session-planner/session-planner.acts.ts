import type { ReactiveController } from 'lit';
import type { Block, Programme } from '../../content/schema/programme.js';
import type { RecordsController } from '../../controllers/records-controller.js';
import { formatDate } from '../../i18n/dates.js';
import { pick } from '../../i18n/pick.js';
import { durationOf } from '../../i18n/session-planner.js';
import { plannerLaterMessages, type PlannerLaterSentences } from '../../i18n/session-planner-later.js';
import { undoKey, type FieldKeeper } from '../../parts/fields.js';
import type { HeldSession } from '../../sessions/held-session.js';
import {
  frameOf,
  isPlanFrame,
  isPlannedSession,
  planKind,
  sessionKey,
  sessionKind,
  sessionsOf,
  templateOf,
  type PlanFrame,
  type PlannedSession,
  type SessionLength,
} from '../../sessions/session-plan.js';
import type { Records } from '../../storage/records.js';
import {
  neighbourOf,
  withChanged,
  withCopy,
  without,
  withMoved,
  withNew,
  withoutSession,
  withSession,
} from './plan-acts.model.js';
import { PlanHistory, type Change, type Outcome } from './plan-history.model.js';
import { PlanChangeEvent } from './session-planner.events.js';
import type { PlannerHost } from './session-planner.work.js';
import type { PlannerView } from './session-planner.parts.js';

/** What can be done to a plan: written to the records of the group, told, and undone. */
export class PlannerActs implements FieldKeeper, ReactiveController {
  wrong: FieldKeeper['wrong'];
  /** What came of the last act, in words. */
  told = '';
  /** The block that is edited, as `session block`; one at a time. */
  editing = '';
  readonly history: PlanHistory;
  readonly #host: PlannerHost;
  readonly #records: RecordsController;
  readonly #viewNow: () => PlannerView | undefined;
  #historyOf?: Records | undefined;

  constructor(host: PlannerHost, records: RecordsController, viewNow: () => PlannerView | undefined) {
    this.#host = host;
    this.#records = records;
    this.#viewNow = viewNow;
    this.history = new PlanHistory({
      get: (kind, id) =>
        kind === planKind ? records.read(kind, id, isPlanFrame) : records.read(kind, id, isPlannedSession),
      set: (kind, id, value) =>
        void (value === undefined ? records.remove(kind, id) : records.write(kind, id, value)),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKey);
  }

  /** Another group or another content has another plan, and nothing of this one is undone there. */
  hostUpdate(): void {
    const { records } = this.#records;
    if (records === this.#historyOf) return;
    if (this.#historyOf) this.forget();
    this.#historyOf = records;
  }

  complain(name: string, sentence: string): void {
    this.wrong = sentence ? { name, sentence } : undefined;
    this.#tell(sentence);
  }

  settle(): void {
    this.history.settle();
  }

  /** Everything was deleted: there is nothing to undo. */
  forget(): void {
    this.history.clear();
    this.editing = '';
    this.told = '';
  }

  /** Sets something of the whole series. With a `field`, what is written there in one go is one act. */
  changeFrame(change: Partial<PlanFrame>, field = ''): void {
    const { programme } = this.#viewNow() ?? {};
    if (!programme) return;
    const after = { ...frameOf(programme, this.#records), ...change };
    this.#act(programme, '', [{ kind: planKind, id: programme.id, after }], field);
  }

  /** Sets something of one session. */
  changeSession(
    id: string,
    change: (now: PlannedSession) => PlannedSession | undefined,
    field = '',
  ): boolean {
    const { programme } = this.#viewNow() ?? {};
    const now = this.#session(id);
    if (!programme || !now) return false;
    const key = sessionKey(programme.id, id);
    return this.#act(programme, id, [{ kind: sessionKind, id: key, after: change(now) }], field);
  }

  /** Whether the group has a session of the content in a form of its own. */
  isPlanned(sessionId: string): boolean {
    const { programme } = this.#viewNow() ?? {};
    if (!programme || !templateOf(programme).some(({ id }) => id === sessionId)) return false;
    const key = sessionKey(programme.id, sessionId);
    return this.#records.read(sessionKind, key, isPlannedSession) !== undefined;
  }

  /** Back to the session as the content suggests it. */
  restore(sessionId: string): void {
    this.editing = '';
    this.changeSession(sessionId, () => undefined);
    void this.focus(`[data-session='${sessionId}'] .settings summary`);
  }

  /** Puts one more session last: one of the content's that was taken away, or a new one. */
  addSession(template?: PlannedSession): void {
    const { programme, held } = this.#viewNow() ?? {};
    if (!programme || !held) return;
    const { id, changes } = withSession(programme, frameOf(programme, this.#records), template);
    this.#act(programme, id, changes, '');
    this.#tell(this.#messages.sessionAdded(held.length + 1));
    void this.#host.open(id);
    void this.focus(`[data-session='${id}'] .session-title button`);
  }

  /** Takes a session out of the plan. */
  removeSession({ session: { id }, number }: HeldSession): void {
    const { programme } = this.#viewNow() ?? {};
    if (!programme) return;
    const { next, changes } = withoutSession(programme, frameOf(programme, this.#records), id);
    this.editing = '';
    this.#act(programme, id, changes, '');
    this.#tell(this.#messages.sessionRemoved(number));
    void this.focus(`[data-session='${next}'] .session-title button`);
  }

  /** Sets something of one block. */
  changeBlock(sessionId: string, blockId: string, change: Partial<Block>, field = ''): void {
    this.#changeBlocks(sessionId, (blocks) => withChanged(blocks, blockId, change), field);
  }

  setLength(sessionId: string, length: SessionLength): void {
    this.editing = '';
    this.changeSession(sessionId, (now) => ({ ...now, length }));
    const held = this.#viewNow()?.held.find(({ session }) => session.id === sessionId);
    const view = this.#viewNow();
    if (held && view) this.#tell(this.#messages.lengthSet(durationOf(held.minutes, view.messages)));
  }

  takeSuggestion({ session }: HeldSession, day: string, inWords: string): void {
    this.changeSession(session.id, (now) => ({ ...now, date: day }));
    this.#tell(this.#messages.suggestionTaken(inWords));
    void this.focus(`[data-session='${session.id}'] .session-title button`);
  }

  /** The group will not meet on a day. */
  skip(day: string): void {
    const { programme } = this.#viewNow() ?? {};
    if (!programme) return;
    const { skip } = frameOf(programme, this.#records);
    this.wrong = undefined;
    this.changeFrame({ skip: [...new Set([...skip, day])].sort() });
    this.#tell(this.#messages.skipAdded(formatDate(day, this.#language, 'weekday')));
  }

  /** The group will meet on a day after all. */
  unskip(day: string): void {
    const { programme } = this.#viewNow() ?? {};
    if (!programme) return;
    const { skip } = frameOf(programme, this.#records);
    this.changeFrame({ skip: skip.filter((each) => each !== day) });
    this.#tell(this.#messages.removed(formatDate(day, this.#language)));
    void this.focus('.skip summary');
  }

  /** Puts a new block at the end, ready to be written in. */
  add(sessionId: string): void {
    const title = { [this.#language]: this.#messages.newBlock };
    this.#changeBlocks(sessionId, (blocks) => withNew(blocks, title));
    this.#tell(this.#messages.added);
    this.#edit(sessionId, this.#session(sessionId)?.blocks.at(-1)?.id ?? '');
  }

  move(sessionId: string, block: Block, step: -1 | 1): void {
    this.#changeBlocks(sessionId, (blocks) => withMoved(blocks, block.id, step));
    const blocks = this.#session(sessionId)?.blocks ?? [];
    const place = blocks.findIndex(({ id }) => id === block.id) + 1;
    this.#tell(this.#messages.moved(this.#titleOf(block), place, blocks.length));
    const at = `[data-session='${sessionId}'] [data-block='${block.id}']`;
    const [wanted, other] = step < 0 ? ['up', 'down'] : ['down', 'up'];
    void this.focus(`${at} [data-act=${wanted}]:enabled`, `${at} [data-act=${other}]`);
  }

  copy(sessionId: string, block: Block): void {
    this.#changeBlocks(sessionId, (blocks) => withCopy(blocks, block.id));
    this.#tell(this.#messages.copied(this.#titleOf(block)));
    const blocks = this.#session(sessionId)?.blocks ?? [];
    this.#edit(sessionId, blocks[blocks.findIndex(({ id }) => id === block.id) + 1]?.id ?? '');
  }

  remove(sessionId: string, block: Block): void {
    const next = neighbourOf(this.#session(sessionId)?.blocks ?? [], block.id);
    this.editing = '';
    this.#changeBlocks(sessionId, (blocks) => without(blocks, block.id));
    this.#tell(this.#messages.removed(this.#titleOf(block)));
    const session = `[data-session='${sessionId}']`;
    void this.focus(`${session} [data-block='${next}'] [data-act=edit]`, `${session} [data-act=add]`);
  }

  /** Opens a block to be set, or closes it. */
  toggle(sessionId: string, blockId: string): void {
    const key = `${sessionId} ${blockId}`;
    if (this.editing !== key) return this.#edit(sessionId, blockId);
    this.editing = '';
    this.#host.requestUpdate();
    void this.focus(`[data-session='${sessionId}'] [data-block='${blockId}'] [data-act=edit]`);
  }

  undo(): void {
    this.#came(this.history.undo(), this.#messages.undone);
  }

  redo(): void {
    this.#came(this.history.redo(), this.#messages.redone);
  }

  /** Goes to the first of these that is there once the page is drawn. */
  async focus(...selectors: readonly string[]): Promise<void> {
    await this.#host.updateComplete;
    for (const selector of selectors) {
      const found = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      if (!found) continue;
      found.focus();
      return;
    }
  }

  get #language(): PlannerView['reading']['language'] {
    return this.#viewNow()?.reading.language ?? 'nb';
  }

  get #messages(): PlannerLaterSentences {
    return plannerLaterMessages[this.#language];
  }

  #session(id: string): PlannedSession | undefined {
    const { programme } = this.#viewNow() ?? {};
    return programme && sessionsOf(programme, this.#records).find((each) => each.id === id);
  }

  #titleOf({ title }: Block): string {
    const { reading } = this.#viewNow() ?? {};
    return reading ? pick(title, reading).text : '';
  }

  #changeBlocks(id: string, change: (blocks: readonly Block[]) => readonly Block[], field = ''): void {
    this.changeSession(id, (now) => ({ ...now, blocks: [...change(now.blocks)] }), field);
  }

  #edit(sessionId: string, blockId: string): void {
    this.editing = `${sessionId} ${blockId}`;
    this.#host.requestUpdate();
    void this.focus(`[data-block='${blockId}'] [data-act=edit]`);
  }

  #act({ id }: Programme, sessionId: string, changes: readonly Change[], field: string): boolean {
    this.told = '';
    const isChanged = this.history.act(changes, field);
    if (isChanged) this.#host.dispatchEvent(new PlanChangeEvent(id, sessionId));
    return isChanged;
  }

  /** Shows where it was, and opens the session that came back to what it was. */
  #came({ kind, changes }: Outcome, sentence: string): void {
    const { programme } = this.#viewNow() ?? {};
    if (kind === 'nothing' || !programme) return;
    this.wrong = undefined;
    this.#tell(kind === 'done' ? sentence : this.#messages.elsewhere);
    for (const change of changes) {
      const isSession = change.kind === sessionKind && change.id.startsWith(`${programme.id}.`);
      const session = isSession ? change.id.slice(programme.id.length + 1) : '';
      if (session) void this.#host.open(session);
      this.#host.dispatchEvent(new PlanChangeEvent(programme.id, session));
    }
  }

  #tell(sentence: string): void {
    this.told = sentence;
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const act = undoKey(event);
    if (!act || !(act === 'undo' ? this.history.canUndo : this.history.canRedo)) return;
    event.preventDefault();
    event.stopPropagation();
    this[act]();
  };
}
