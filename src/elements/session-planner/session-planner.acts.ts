import type { ReactiveController } from 'lit';
import type { Programme } from '../../content/schema/programme.js';
import type { RecordsController } from '../../controllers/records-controller.js';
import { formatDate } from '../../i18n/dates.js';
import type { Reading } from '../../i18n/pick.js';
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
  templateOf,
  type PlanFrame,
  type PlannedSession,
  type SessionLength,
} from '../../sessions/session-plan.js';
import type { Records } from '../../storage/records.js';
import { withoutSession, withSession } from './plan-acts.model.js';
import { PlanHistory, type Change, type Outcome } from './plan-history.model.js';
import { BlockActs } from './session-planner.block-acts.js';
import { PlanChangeEvent } from './session-planner.events.js';
import type { PlannerHost } from './session-planner.work.js';
import type { PlannerView } from './session-planner.parts.js';

/** What can be done to a plan: written to the records of the group, told, and undone. */
export class PlannerActs implements FieldKeeper, ReactiveController {
  wrong: FieldKeeper['wrong'];
  /** What came of the last act, in words. */
  told = '';
  readonly history: PlanHistory;
  /** What can be done to the blocks of a session. */
  readonly blocks = new BlockActs(this);
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
    this.tell(sentence);
  }

  settle(): void {
    this.history.settle();
  }

  /** Everything was deleted: there is nothing to undo. */
  forget(): void {
    this.history.clear();
    this.blocks.close();
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
    const now = this.session(id);
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
    this.blocks.close();
    this.changeSession(sessionId, () => undefined);
    void this.focus(`[data-session='${sessionId}'] .settings summary`);
  }

  /** Puts one more session last: one of the content's that was taken away, or a new one. */
  addSession(template?: PlannedSession): void {
    const { programme, held } = this.#viewNow() ?? {};
    if (!programme || !held) return;
    const { id, changes } = withSession(programme, frameOf(programme, this.#records), template);
    this.#act(programme, id, changes, '');
    this.tell(this.messages.sessionAdded(held.length + 1));
    void this.#host.open(id);
    void this.focus(`[data-session='${id}'] .session-title button`);
  }

  /** Takes a session out of the plan. */
  removeSession({ session: { id }, number }: HeldSession): void {
    const { programme } = this.#viewNow() ?? {};
    if (!programme) return;
    const { next, changes } = withoutSession(programme, frameOf(programme, this.#records), id);
    this.blocks.close();
    this.#act(programme, id, changes, '');
    this.tell(this.messages.sessionRemoved(number));
    void this.focus(`[data-session='${next}'] .session-title button`);
  }

  setLength(sessionId: string, length: SessionLength): void {
    this.blocks.close();
    this.changeSession(sessionId, (now) => ({ ...now, length }));
    const held = this.#viewNow()?.held.find(({ session }) => session.id === sessionId);
    const view = this.#viewNow();
    if (held && view) this.tell(this.messages.lengthSet(durationOf(held.minutes, view.messages)));
  }

  takeSuggestion({ session }: HeldSession, day: string, inWords: string): void {
    this.changeSession(session.id, (now) => ({ ...now, date: day }));
    this.tell(this.messages.suggestionTaken(inWords));
    void this.focus(`[data-session='${session.id}'] .session-title button`);
  }

  /** The group will not meet on a day. */
  skip(day: string): void {
    const { programme } = this.#viewNow() ?? {};
    if (!programme) return;
    const { skip } = frameOf(programme, this.#records);
    this.wrong = undefined;
    this.changeFrame({ skip: [...new Set([...skip, day])].sort() });
    this.tell(this.messages.skipAdded(formatDate(day, this.reading.language, 'weekday')));
  }

  /** The group will meet on a day after all. */
  unskip(day: string): void {
    const { programme } = this.#viewNow() ?? {};
    if (!programme) return;
    const { skip } = frameOf(programme, this.#records);
    this.changeFrame({ skip: skip.filter((each) => each !== day) });
    this.tell(this.messages.removed(formatDate(day, this.reading.language)));
    void this.focus('.skip summary');
  }

  undo(): void {
    this.#came(this.history.undo(), this.messages.undone);
  }

  redo(): void {
    this.#came(this.history.redo(), this.messages.redone);
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

  /** The language of the reader, and of the content. */
  get reading(): Reading {
    return this.#viewNow()?.reading ?? { language: 'nb', fileLanguage: 'nb' };
  }

  get messages(): PlannerLaterSentences {
    return plannerLaterMessages[this.reading.language];
  }

  /** A session as the group has it now. */
  session(id: string): PlannedSession | undefined {
    return this.#viewNow()?.held.find(({ session }) => session.id === id)?.session;
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
    this.tell(kind === 'done' ? sentence : this.messages.elsewhere);
    for (const change of changes) {
      const isSession = change.kind === sessionKind && change.id.startsWith(`${programme.id}.`);
      const session = isSession ? change.id.slice(programme.id.length + 1) : '';
      if (session) void this.#host.open(session);
      this.#host.dispatchEvent(new PlanChangeEvent(programme.id, session));
    }
  }

  redraw(): void {
    this.#host.requestUpdate();
  }

  /** Says what came of an act. */
  tell(sentence: string): void {
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
