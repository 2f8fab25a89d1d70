import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  openRecords,
  type Guard,
  type Records,
  type RecordsOf,
  type WriteResult,
} from '../storage/records.js';

/**
 * Gives an element the records of its group, and draws it again when they change, whoever changed them.
 * `of` says whose they are, undefined while the content is not there; it is asked before every drawing.
 */
export class RecordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #of: () => RecordsOf | undefined;
  #records?: Records;
  #unsubscribe?: () => void;
  #isConnected = false;

  constructor(host: ReactiveControllerHost, of: () => RecordsOf | undefined) {
    this.#host = host;
    this.#of = of;
    host.addController(this);
  }

  /** All there is to ask and do; undefined while the content is not there. */
  get records(): Records | undefined {
    const of = this.#of();
    return of && openRecords(of);
  }

  /** The value of a record, or undefined when there is none or it has not the form `is` asks for. */
  read<T>(kind: string, id: string, is: Guard<T>): T | undefined {
    return this.records?.read(kind, id, is);
  }

  /** Every record of a kind by its id. */
  all<T>(kind: string, is: Guard<T>): Map<string, T> {
    return this.records?.all(kind, is) ?? new Map<string, T>();
  }

  /** Keeps what the reader wrote. Never call it while drawing or connecting. */
  write(kind: string, id: string, value: unknown): WriteResult {
    return this.records?.write(kind, id, value) ?? { ok: false, place: 'nowhere', fault: 'no-content' };
  }

  /** Takes a record away. */
  remove(kind: string, id: string): WriteResult {
    return this.records?.remove(kind, id) ?? { ok: false, place: 'nowhere', fault: 'no-content' };
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#follow();
    // The records may have changed while the element was out of the page.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#follow();
  }

  #follow(): void {
    const records = this.#isConnected ? this.records : undefined;
    if (records === this.#records) return;
    this.#unsubscribe?.();
    this.#records = records;
    this.#unsubscribe = records?.subscribe(() => this.#host.requestUpdate());
  }
}
