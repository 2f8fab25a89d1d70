import { html, nothing, type TemplateResult } from 'lit';
import { isWritingField } from '../../guest/key-guard.js';
import { roomMessages } from '../../i18n/session-room.js';
import { actOf, type Act } from '../../present/present.model.js';
import { presentStyles } from '../../present/present.styles.js';
import { isScrolledBy } from '../../present/reach.js';
import { Room } from '../../present/room.js';
import { clock } from '../../sessions/clock.js';
import type { RunLog } from '../../sessions/run-log.js';
import { controlStyles } from '../../theme/control.styles.js';
import { cardStyles } from '../../theme/card.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { acted, endedAt, filmBack, filmFailed, standingOf, turnedTo, type Standing } from './run.model.js';
import { titleOf } from './session-run.before.js';
import { BlockTurnEvent, SessionEndEvent } from './session-run.events.js';
import type { RunWork } from './session-run.work.js';
import { SidePanel, type Panel } from './session-run.panel.js';
import {
  endOf,
  isMarked,
  renderBar,
  renderBlank,
  renderHead,
  renderLeaving,
  type RoomActs,
} from './session-run.room.parts.js';
import { roomStyles } from './session-run.room.styles.js';
import { isFromClicker, meantBy, scrolled } from './session-run.keys.js';
import { enterCase, openCase, partAfter, renderStage, showable, type Showing } from './session-run.stage.js';
import type { RunView } from './session-run.view.js';

const second = 1000;

/** A session on the whole screen, from «Start samlingen» until it is left or ended. */
export class RunRoom {
  readonly #work: RunWork;
  readonly #view: RunView;
  readonly #room: Room;
  readonly #panel: SidePanel;
  #isBlank = false;
  #isLeaving = false;
  #isLong = false;
  #showing: Showing | undefined;
  #at = -1;

  constructor(work: RunWork, view: RunView) {
    this.#work = work;
    this.#view = view;
    this.#panel = new SidePanel(work.records, () => this.draw());
    this.#room = new Room({
      language: view.reading.language,
      label: roomMessages[view.reading.language].label(titleOf(view.held, view.reading)),
      styles: [hostStyles, controlStyles, cardStyles, fieldStyles, presentStyles, roomStyles, ...work.styles],
      body: () => this.#render(),
      onShown: (root) => this.#onShown(root),
      onKey: (event) => this.#onKey(event),
      onKeyFirst: (event) => this.#onKeyFirst(event),
      onCancel: () => this.do('leave'),
      focusAt: ['[data-first]', '.blank', 'main'],
    });
  }

  /** Shows it until it is left or ended. */
  async open(): Promise<void> {
    const { records } = this.#work.records;
    await this.#room.open(this.#work.host, () => {
      const drawn = (): void => this.draw();
      const stops = [records?.subscribe(drawn), clock.every(second, drawn)];
      document.addEventListener('visibilitychange', drawn);
      this.draw();
      return () => {
        stops.forEach((stop) => stop?.());
        document.removeEventListener('visibilitychange', drawn);
        this.#work.tell(undefined);
      };
    });
  }

  /** Draws it as it stands now. */
  draw(): void {
    const standing = this.#standing;
    if (!standing || standing.isEnded) return this.#room.close();
    this.#room.draw();
    this.#holdFocus();
    const hasTurned = this.#at !== standing.index;
    if (hasTurned) this.#onTurned(standing);
    this.#work.tell({
      block: standing.block.id,
      ends: endOf(standing),
      view: this.#isBlank ? 'blank' : 'room',
    });
  }

  get #log(): RunLog | undefined {
    return this.#work.logOf(this.#view);
  }

  get #standing(): Standing | undefined {
    const log = this.#log;
    return log && standingOf(log, clock.now());
  }

  #render(): TemplateResult {
    const { reading } = this.#view;
    const messages = roomMessages[reading.language];
    const log = this.#log;
    const standing = this.#standing;
    if (!log || !standing) return html``;
    if (this.#isBlank) return renderBlank(this.#view, this.#acts);
    const showing = this.#showing ?? showable(standing.block, this.#view.content)[0];
    return html`
      ${renderHead(standing, log, this.#view, showing === undefined && !this.#panel.open)}
      <div class="middle">
        <main
          tabindex="-1"
          aria-labelledby="now"
          data-showing=${showing ?? 'title'}
          ?data-marked=${isMarked(this.#view)}
          @scroll=${this.#onScroll}
        >
          ${renderStage(standing, log, this.#view, showing, {
            onShow: (each) => this.#show(each),
            onFilmFail: () => this.#keep((now) => filmFailed(log, now)),
            onFilmAgain: () => this.#keep(() => filmBack(log, standing.index)),
            prose: this.#work.proseFor(this.#view),
          })}
          ${this.#isLong ? html`<p class="further" aria-hidden="true">${messages.further}</p>` : nothing}
        </main>
        ${this.#panel.render(standing.block, this.#view, this.#acts.open)}
      </div>
      ${this.#isLeaving ? renderLeaving(this.#view, this.#acts) : renderBar(standing, this.#view, this.#panel.open, partAfter(standing.block, this.#view.content, this.#showing, 1), this.#acts)}
    `;
  }

  readonly #acts: RoomActs = {
    act: (act) => this.do(act),
    open: (panel) => this.#open(panel),
    leave: () => this.#room.close(),
    end: () => this.#end(),
  };

  /** What a press means, from a key or a button here or in the leader's window. */
  do(act: Act): void {
    if (this.#isBlank) {
      if (act !== 'ignore') this.#isBlank = false;
      return this.#drawAnew();
    }
    switch (act) {
      case 'next':
        return this.#turn(1);
      case 'back':
        return this.#turn(-1);
      case 'more':
      case 'much-more':
        return this.#keep((now, log) =>
          acted(log, { at: now, act: 'more', minutes: act === 'more' ? 1 : 5 }),
        );
      case 'time':
        return this.#keep((now, log) =>
          acted(log, { at: now, act: standingOf(log, now).isPaused ? 'resume' : 'pause' }),
        );
      case 'blank':
        this.#isBlank = true;
        return this.#drawAnew();
      case 'note':
        return this.#open('write');
      case 'help':
        return this.#open('help');
      case 'full':
        return void this.#room.toggleFullScreen();
      case 'leave':
        this.#isLeaving = !this.#isLeaving;
        return this.#drawAnew();
      default:
        return undefined;
    }
  }

  /** Through what a block has to show, and then to the next block: a clicker has no other way to the question of a film. */
  #turn(step: 1 | -1): void {
    const log = this.#log;
    const standing = this.#standing;
    if (!log || !standing || this.#isLeaving) return;
    if (step > 0 && enterCase(this.#room.root)) return void this.#toScenario();
    const part = partAfter(standing.block, this.#view.content, this.#showing, step);
    if (part) return this.#show(part);
    const turned = turnedTo(log, standing.index + step, clock.now());
    if (turned) return this.#work.keep(this.#view, turned);
    // After the last block there is only the end, and a clicker is easily pressed once too often.
    if (step > 0) this.do('leave');
  }

  #keep(change: (now: number, log: RunLog) => RunLog): void {
    const log = this.#log;
    if (log) this.#work.keep(this.#view, change(clock.now(), log));
  }

  #end(): void {
    const log = this.#log;
    if (!log) return;
    const ended = endedAt(log, clock.now());
    this.#work.keep(this.#view, ended);
    const minutes = Math.round((ended.ended! - ended.started) / 60_000);
    this.#work.host.dispatchEvent(new SessionEndEvent(this.#view.held.session.id, minutes));
  }

  #open(panel: Panel): void {
    this.#panel.toggle(panel);
    this.#room.draw();
    (this.#panel.firstIn(this.#room.root) ?? this.#room).focus();
  }

  #show(showing: Showing): void {
    this.#showing = showing;
    this.#drawAnew();
    void this.#toScenario();
  }

  #drawAnew(): void {
    this.draw();
    if (this.#room.container.isConnected) this.#room.focus();
  }

  /** What had the focus may have gone with the press: then the next in the same place has it. */
  #holdFocus(): void {
    const { root, container } = this.#room;
    if (root.activeElement || this.#at < 0 || !container.isConnected) return;
    const next = root.querySelector<HTMLElement>('.panel .primary');
    if (next) next.focus();
    else this.#room.focus();
  }

  /** Another block is here, by a press, by the clock, in another tab or after a sleep. */
  #onTurned({ index, block }: Standing): void {
    const isFirst = this.#at < 0;
    this.#at = index;
    this.#showing = undefined;
    this.#isLong = false;
    if (this.#panel.open === 'round') this.#panel.toggle('round');
    this.#room.draw();
    this.#room.root.querySelector('main')?.scrollTo(0, 0);
    if (!isFirst) {
      // Who is writing goes on writing.
      if (!isWritingField(this.#room.root.activeElement ?? undefined)) this.#room.focus();
      this.#work.host.dispatchEvent(new BlockTurnEvent(this.#view.held.session.id, block.id, index + 1));
    }
    void this.#toScenario();
  }

  async #toScenario(): Promise<void> {
    const block = this.#standing?.block;
    if (block) await openCase(this.#room.root, block);
    this.#onScroll();
  }

  #onShown(root: ShadowRoot): void {
    const main = root.querySelector('main');
    if (main) main.tabIndex = main.scrollHeight > main.clientHeight + 1 ? 0 : -1;
  }

  readonly #onScroll = (): void => {
    const main = this.#room.root.querySelector('main');
    const isLong = main !== null && this.#reads && isScrolledBy('ArrowDown', [main]);
    if (isLong === this.#isLong) return;
    this.#isLong = isLong;
    this.#room.draw();
  };

  /** Whether the stage holds a text to read to its end, so that a clicker scrolls it before it goes on. */
  get #reads(): boolean {
    const standing = this.#standing;
    const showing = this.#showing ?? (standing && showable(standing.block, this.#view.content)[0]);
    return showing === 'case' || (showing === 'film' && Boolean(standing?.hasFilmFailed));
  }

  #onKeyFirst(event: KeyboardEvent): void {
    if (!isFromClicker(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#scrolls(event.key)) this.do(actOf(event.key)!);
  }

  #onKey(event: KeyboardEvent): void {
    const act = meantBy(event, this.#isBlank);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'leave' && this.#panel.open && !this.#isLeaving) return this.#open(this.#panel.open);
    if (this.#scrolls(event.key)) return;
    if (act === 'round') this.#open('round');
    else this.do(act);
  }

  #scrolls(key: string): boolean {
    const main = this.#room.root.querySelector('main');
    return main !== null && !this.#isLeaving && scrolled(main, key, this.#reads);
  }
}
