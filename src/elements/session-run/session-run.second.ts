import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Block } from '../../content/schema/programme.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { pageAddress } from '../../guest/hash.js';
import type { Language } from '../../i18n/language.js';
import { roomMessages } from '../../i18n/session-room.js';
import { runToolMessages } from '../../i18n/session-run-tools.js';
import { rich, said, type Prose } from '../../parts/prose.js';
import type { Act } from '../../present/present.model.js';
import { clock } from '../../sessions/clock.js';
import { titleOf } from './session-run.before.js';
import type { Told } from './session-run.work.js';
import { leftOf } from './session-run.room.parts.js';
import { leaderNotesOf } from './session-run.notes.js';
import type { RunView } from './session-run.view.js';

/** What goes between the two windows: where the session stands one way, what is pressed the other. */
type Message = { readonly told: Told | null } | { readonly act: Act } | { readonly hello: true };

type WindowState = 'none' | 'opening' | 'open' | 'missing' | 'silent';

/** What a press in the leader's window can ask for. */
const allowed: readonly unknown[] = ['next', 'back', 'more', 'much-more', 'time', 'blank'];
const patience = 6000;

/** One channel for each session of each group, so that two groups on one machine never hear each other. */
function channelFor(view: RunView): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`lindring/1/${view.content.head.id}/${view.group}/${view.key}`);
  } catch {
    return undefined;
  }
}

/**
 * The leader's window, as seen from the window that shows the session to the room. It is opened without a way back
 * (`noopener`) and is sent the block, its end and what the room sees: no note, no name, no record.
 */
export class SecondWindow {
  /** What is done with a press in the leader's window, while the room is open. */
  onAct: ((act: Act) => void) | undefined;
  /** The session it belongs to. */
  readonly key: string;
  readonly #channel: BroadcastChannel | undefined;
  readonly #address: string;
  readonly #draw: () => void;
  #told: Told | undefined;
  #state: WindowState = 'none';

  constructor(view: RunView, draw: () => void) {
    this.key = view.key;
    this.#draw = draw;
    this.#channel = channelFor(view);
    this.#address = pageAddress({ lindring: 'leader', session: view.held.session.id });
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => this.#hear(data));
  }

  /** Opens it. A browser that stops it does not tell; that no answer comes, tells it. */
  open(): void {
    if (!this.#channel || !/^https?:/.test(this.#address)) return this.#become('missing');
    this.#become('opening');
    window.open(this.#address, '_blank', 'noopener');
    const stop = clock.every(patience, () => {
      stop();
      if (this.#state === 'opening') this.#become('silent');
    });
  }

  /** Hears and tells no more; the leader's window itself is the leader's to close. */
  close(): void {
    this.#channel?.close();
  }

  /** Sends where the session stands, when it is another place than it was. */
  tell(told: Told | undefined): void {
    const isSame =
      told?.block === this.#told?.block &&
      told?.view === this.#told?.view &&
      Math.abs((told?.ends ?? 0) - (this.#told?.ends ?? 0)) < 500;
    if (isSame) return;
    this.#told = told;
    this.#send();
  }

  /** What there is to say of it. */
  says(language: Language): string {
    const messages = runToolMessages[language];
    return this.#state === 'none' ? '' : messages.windows[this.#state];
  }

  #hear(data: unknown): void {
    const message = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
    if (message['hello']) {
      this.#become('open');
      this.#send();
    }
    if (allowed.includes(message['act'])) this.onAct?.(message['act'] as Act);
  }

  #send(): void {
    this.#channel?.postMessage({ told: this.#told ?? null } satisfies Message);
  }

  #become(state: WindowState): void {
    this.#state = state;
    this.#draw();
  }
}

/** The leader's own window: the note of the block that is on, what comes next, and buttons that reach the room. */
export class LeadersWindow implements ReactiveController {
  readonly #host: GuestElement;
  #channel: BroadcastChannel | undefined;
  #told: Told | undefined;
  #stop: (() => void) | undefined;

  constructor(host: GuestElement, view: RunView) {
    this.#host = host;
    this.#channel = channelFor(view);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (!('told' in data)) return;
      this.#told = data.told ?? undefined;
      host.requestUpdate();
    });
    host.addController(this);
    this.#send({ hello: true });
    host.scrollIntoView();
  }

  hostConnected(): void {
    this.#stop = clock.every(1000, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** What the leader sees. */
  render(view: RunView, prose: Prose): TemplateResult {
    const { held, reading, level } = view;
    const { language } = reading;
    const messages = runToolMessages[language];
    const blocks = held.session.blocks;
    const at = blocks.findIndex(({ id }) => id === this.#told?.block);
    const block = blocks[at];
    return html`
      <div class="leaders">
        <p class="fine">${messages.leadersWindow}</p>
        <div part="title" class="title" role="heading" aria-level=${level}>${titleOf(held, reading)}</div>
        ${
          this.#channel === undefined
            ? html`<p role="status">${messages.windows.missing}</p>`
            : this.#told === undefined
              ? html`<p role="status">${messages.waits}</p>`
              : block
                ? this.#renderBlock(block, blocks[at + 1], view, prose)
                : html`<p>${messages.unknownBlock}</p>`
        }
        ${this.#told ? this.#renderActs(language) : nothing}
      </div>
    `;
  }

  #renderBlock(block: Block, next: Block | undefined, view: RunView, prose: Prose): TemplateResult {
    const { reading, level } = view;
    const messages = runToolMessages[reading.language];
    const { ends, view: seen } = this.#told!;
    const left = ends === undefined ? undefined : ends - clock.now();
    const notes = leaderNotesOf(block, view);
    return html`
      <div class="sub" role="heading" aria-level=${level + 1}>${said(block.title, reading)}</div>
      <p class="left">
        ${leftOf({ left, isPaused: false }, reading.language)}${seen === 'blank' ? ` · ${messages.isBlank}` : nothing}
      </p>
      ${
        notes.length === 0
          ? html`<p class="fine">${messages.noNotes}</p>`
          : notes.map((note) => html`<div class="prose">${rich(note, prose)}</div>`)
      }
      <p>
        <strong>${next ? roomMessages[reading.language].next('') : nothing}</strong
        >${next ? said(next.title, reading) : roomMessages[reading.language].lastBlock}
      </p>
    `;
  }

  #renderActs(language: Language): TemplateResult {
    const messages = roomMessages[language];
    const button = (label: string, act: Act, isMain = false): TemplateResult =>
      html`<button
        class=${isMain ? 'button primary large' : 'button'}
        type="button"
        @click=${() => this.#send({ act })}
      >
        ${label}
      </button>`;
    return html`<div class="row tools screen-only">
      ${button(messages.onward, 'next', true)} ${button(messages.back, 'back')}
      ${button(messages.more(1), 'more')} ${button(messages.more(5), 'much-more')}
      ${button(messages.blank, 'blank')}
    </div>`;
  }

  #send(message: Message): void {
    this.#channel?.postMessage(message);
  }
}
