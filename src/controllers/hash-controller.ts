import type { ReactiveController } from 'lit';
import { readHash, type HashState } from '../guest/hash.js';

/**
 * Brings an element to the place a deep link names: once it can, and again whenever the address changes.
 * `follow` answers whether the element was ready to be led.
 */
export class HashController implements ReactiveController {
  readonly #follow: (state: HashState) => boolean;
  #hasFollowed = false;

  constructor(follow: (state: HashState) => boolean) {
    this.#follow = follow;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    if (!this.#hasFollowed) this.#hasFollowed = this.#follow(readHash());
  }

  readonly #onHashChange = (): void => {
    this.#follow(readHash());
  };
}
