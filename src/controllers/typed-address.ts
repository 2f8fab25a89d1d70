import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { writeHash, type HashState } from '../guest/hash.js';

/** Who has not written for so long has written what she wants, in milliseconds. */
const pause = 300;

/**
 * The address of what an element shows. While somebody types it waits until she stops, or leaves the field: a new
 * address takes the browser longer than the letter, and Safari refuses more than a hundred in half a minute.
 */
export class TypedAddress implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: EventTarget };
  #timer?: ReturnType<typeof setTimeout> | undefined;
  #waiting?: HashState | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: EventTarget }) {
    this.#host = host;
    host.addController(this);
  }

  /** Writes at once, instead of what waits. */
  write(state: HashState): void {
    this.#forget();
    writeHash(state);
  }

  /** Writes when the typing stops. */
  writeSoon(state: HashState): void {
    this.#forget();
    this.#waiting = state;
    this.#timer = setTimeout(this.#settle, pause);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('change', this.#settle);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  readonly #settle = (): void => {
    if (this.#waiting) this.write(this.#waiting);
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#waiting = undefined;
  }
}
