import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import { programmes, type Programme } from '../../content/schema/programme.js';
import { ContentController } from '../../controllers/content-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { Fetched } from '../../controllers/fetched.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { RecordsController } from '../../controllers/records-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { writeHash, type HashState } from '../../guest/hash.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { runMessages } from '../../i18n/session-run.js';
import { timerMessages } from '../../i18n/timer.js';
import { exampleMark } from '../../parts/marks.js';
import { problem } from '../../parts/problem.js';
import { clockTimes } from '../../sessions/clock-times.js';
import type { HeldSession } from '../../sessions/held-session.js';
import { heldSessions } from '../../sessions/held-sessions.js';
import { isRunLog, runKind, type RunLog } from '../../sessions/run-log.js';
import { sessionKey, type SessionLength } from '../../sessions/session-plan.js';
import { shorten } from '../../sessions/shorten.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { renderBefore, renderHead, renderPicker, titleOf } from './session-run.before.js';
import { styles } from './session-run.styles.js';
import type { RunView } from './session-run.view.js';

/**
 * A session as it happens, on one screen: what is done now, how much time is left, what comes next, with film, case,
 * question, round and notes where they belong. It starts from the content alone; a plan, a roster and a date are used
 * where the group has them.
 *
 * The time is read from the clock: sleep, a closed lid and a reload come back to the same block. Nothing is stored
 * before «Start samlingen», and then in this tab until someone presses «Lagre på denne maskinen».
 *
 * @element session-run
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {SessionStartEvent} session-start - The session began.
 * @fires {BlockTurnEvent} block-turn - The session went to another block.
 * @fires {SessionEndEvent} session-end - The session was ended.
 * @fires {SessionPrintEvent} session-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart session - The whole of it.
 * @csspart title - The title of the session.
 * @csspart blocks - What is done in the session, in order.
 * @csspart example-mark - The line that says the text is an example.
 * @csspart source - Where the session comes from.
 * @csspart review - Edition and professional review.
 * @csspart patient-now - The line about a patient here and now.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed, and the time that is left.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of fields and buttons.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class SessionRunElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of a session; without it the sessions stand in a list to press. */
  @property({ attribute: 'session-id' }) sessionId = '';

  /** The `id` of the programme the session belongs to; without it the first one that has the session. */
  @property({ attribute: 'programme-id' }) programmeId = '';

  /** The level of the title in the outline of the page around it, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose session it is. Elements with the same content and group share plan, roster, notes and log. */
  @property() group = 'gruppe-1';

  @state() private chosen = '';
  @state() private length?: SessionLength | undefined;
  @state() private hasFailed = false;

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  readonly #records = new RecordsController(this, () => {
    const { state } = this.#content;
    return state.status === 'ready' ? { content: state.content.head.id, group: this.group } : undefined;
  });
  /** What comes after the first content, and the session itself; nothing when it cannot be had. */
  readonly #work = new Fetched(async () => {
    const { RunWork } = await import('./session-run.work.js');
    return new RunWork(this, this.#records, () => this.#viewNow());
  }, 'Samlingen i <session-run> kunne ikke lastes. Planen kan leses.');

  constructor() {
    super();
    keepTyping(this);
    this.addController(new HashController((hash) => this.#follow(hash)));
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => {
      const view = this.#viewNow();
      return view ? this.#renderSession(view) : this.#renderMissing(content);
    });
  }

  /** The title and the blocks of the session as plain text; empty until the content is here. */
  override asText(): string {
    const view = this.#viewNow();
    if (!view) return '';
    const { held, reading } = view;
    const blocks = held.blocks.map(({ block, from }) =>
      [
        from,
        pick(block.title, reading).text,
        block.minutes && timerMessages[reading.language].minutes(block.minutes),
      ]
        .filter(Boolean)
        .join(' · '),
    );
    return [titleOf(held, reading), ...blocks].join('\n\n');
  }

  /** Starts the session, or goes on with it where it is under way, on the whole screen. Resolves when that is left. */
  async start(): Promise<void> {
    // What is begun stays in view when it is over, and the next session does not take its place.
    this.chosen = this.#viewNow()?.held.session.id ?? '';
    const work = await this.#work.bring();
    this.hasFailed = work === undefined;
    await work?.run();
  }

  /** Prints the leader's sheet of the session. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    await (await this.#work.bring())?.print('leader');
  }

  protected override updated(): void {
    if (this.#viewNow()) this.#work.get(() => this.requestUpdate());
  }

  #renderSession(view: RunView): TemplateResult {
    const { reading, content, held } = view;
    const { language } = reading;
    const log = this.#log(view);
    const provenance = provenanceOf(provenanceOf(content.head, view.programme), held.session);
    const all = this.sessionId ? [] : this.#all(content, view.programme);
    return html`
      <div class="page">
        <article part="session" lang=${language}>
          ${
            this.#work.now?.renderInstead(view) ??
            html`
              ${all.length > 1 ? renderPicker(all, view, (id) => this.#onChoose(id)) : nothing}
              ${exampleMark(provenance, reading)} ${renderHead(view)}
              ${
                provenance.withdrawn
                  ? this.#work.now?.renderWithdrawn(provenance, reading)
                  : html`${renderBefore(view, log, {
                      length: this.length ?? held.session.length ?? 'full',
                      onLength: (length) => (this.length = length),
                      onStart: () => void this.start(),
                      isOn: log && this.#work.now?.isOn(log, reading),
                    })}
                    ${this.hasFailed ? html`<p role="alert">${runMessages[language].codeFailed}</p>` : nothing}
                    ${this.#work.now?.renderRest(view, log)}`
              }
            `
          }
          <footer class="fine">${this.#work.now?.renderFoot(provenance, view)}</footer>
        </article>
      </div>
    `;
  }

  #renderMissing(content: ContentFile): TemplateResult {
    const id = this.sessionId || this.programmeId;
    if (!id) return problem(runMessages[this.#language.language].none, this.#language.language);
    const isBroken = content.list(programmes).broken.some((each) => each.id === this.programmeId);
    return this.#content.renderMissing(id, isBroken, this.#language.language);
  }

  #log({ key }: RunView): RunLog | undefined {
    return this.#records.read(runKind, key, isRunLog);
  }

  #all(content: ContentFile, programme: Programme): HeldSession[] {
    const { records } = this.#records;
    return records && content.list(programmes).items.includes(programme)
      ? heldSessions(programme, records)
      : [];
  }

  #viewNow(): RunView | undefined {
    const { state } = this.#content;
    const { records } = this.#records;
    if (state.status !== 'ready' || !records) return undefined;
    const { content } = state;
    const offered = content
      .list(programmes)
      .items.filter(({ id }) => !this.programmeId || id === this.programmeId)
      .map((programme) => ({ programme, all: heldSessions(programme, records) }));
    const wanted = this.sessionId || this.chosen;
    for (const { programme, all } of offered) {
      const found = all.find(({ session }) => session.id === wanted);
      if (found) return this.#view(content, programme, found);
    }
    if (this.sessionId) return undefined;
    // A programme that tells of no sessions still has one to hold, but not before one that tells.
    const first = offered.find(({ programme }) => programme.sessions?.length) ?? offered[0];
    const found = first && this.#current(first.programme, first.all);
    return found && this.#view(content, first.programme, found);
  }

  /** Which session it is, when nobody has said: the one under way, else the first that is not held. */
  #current(programme: Programme, all: readonly HeldSession[]): HeldSession | undefined {
    const logs = all.map(({ session }) =>
      this.#records.read(runKind, sessionKey(programme.id, session.id), isRunLog),
    );
    const isOn = logs.findIndex((log) => log && log.ended === undefined);
    const isNew = logs.findIndex((log) => !log);
    return all[isOn >= 0 ? isOn : isNew] ?? all[0];
  }

  #view(content: ContentFile, programme: Programme, found: HeldSession): RunView {
    const reading: Reading = { language: this.#language.language, fileLanguage: content.language };
    const cut = this.length && shorten(found.session.blocks, this.length);
    return {
      content,
      reading,
      programme,
      held: cut ? { ...found, ...cut, blocks: clockTimes(cut.blocks, found.time) } : found,
      key: sessionKey(programme.id, found.session.id),
      level: levelIn(this.headingLevel),
      group: this.group,
      src: this.src,
    };
  }

  #onChoose(id: string): void {
    this.chosen = id;
    this.length = undefined;
    writeHash({ session: id });
  }

  /** A link to a session chooses it. It starts nothing: that is for someone to press. */
  #follow(hash: HashState): boolean {
    const view = this.#viewNow();
    if (!view) return false;
    const id = hash['session'];
    if (!id) return true;
    if (this.sessionId && this.sessionId !== id) return true;
    const before = this.chosen;
    this.chosen = id;
    if (this.#viewNow()?.held.session.id !== id) {
      this.chosen = before;
      return true;
    }
    this.scrollIntoView();
    if (hash['lindring'] === 'leader') void this.#work.bring().then((work) => work?.becomeLeaders());
    if (hash['open'] === 'print') void this.print();
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-run': SessionRunElement;
  }
}
