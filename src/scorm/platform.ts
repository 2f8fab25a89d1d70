import type { ScormApi } from './find-api.js';

/** Why a platform did not take what it was told. */
export interface PlatformFault {
  /** Its number, `''` where it gave none. */
  readonly code: string;
  /** Its own words. */
  readonly text: string;
}

/**
 * One conversation with a platform. Nothing here throws. What it did not take stays in the queue and is told again at
 * the next change, so that a short break costs nothing.
 */
export class Platform {
  readonly #api: ScormApi;
  readonly #waiting = new Map<string, string>();
  #isOpen = false;
  #hasChanged = false;
  /** The course has said goodbye: a platform that is told more would take it for a new visit. */
  #hasEnded = false;
  #fault?: PlatformFault | undefined;

  constructor(api: ScormApi) {
    this.#api = api;
  }

  /** Why the last thing was not taken; undefined when all was. */
  get fault(): PlatformFault | undefined {
    return this.#fault;
  }

  /** Begins. Whether the platform took part. */
  open(): boolean {
    this.#isOpen = this.#isTaken(() => this.#api.LMSInitialize(''));
    return this.#isOpen;
  }

  /** What the platform has; '' for what it has not. */
  read(element: string): string {
    if (!this.#isOpen) return '';
    try {
      return String(this.#api.LMSGetValue(element) ?? '');
    } catch {
      return '';
    }
  }

  /** Puts a value in the queue, in the place of an older one. */
  set(element: string, value: string): void {
    this.#waiting.set(element, value);
  }

  /** Tells all that waits, and asks the platform to keep it. Whether it did. */
  send(): boolean {
    if (this.#hasEnded || (!this.#isOpen && !this.open())) return false;
    let refused: PlatformFault | undefined;
    for (const [element, value] of [...this.#waiting]) {
      // One value that is refused does not keep the others back.
      if (this.#isTaken(() => this.#api.LMSSetValue(element, value))) {
        this.#waiting.delete(element);
        this.#hasChanged = true;
      } else refused ??= this.#fault;
    }
    if (this.#hasChanged && this.#isTaken(() => this.#api.LMSCommit(''))) this.#hasChanged = false;
    this.#fault ??= refused;
    return this.#fault === undefined;
  }

  /** Ends: tells what waits, then says goodbye. */
  close(): void {
    if (this.#isOpen) this.send();
    this.leave();
  }

  /** Ends without telling anything: nothing of a review is kept. */
  leave(): void {
    if (this.#isOpen) this.#isTaken(() => this.#api.LMSFinish(''));
    this.#isOpen = false;
    this.#hasEnded = true;
  }

  #isTaken(call: () => unknown): boolean {
    try {
      this.#fault = String(call()) === 'true' ? undefined : this.#lastFault();
    } catch (error) {
      this.#fault = { code: '', text: error instanceof Error ? error.message : String(error) };
    }
    return this.#fault === undefined;
  }

  #lastFault(): PlatformFault {
    const code = String(this.#api.LMSGetLastError() ?? '');
    return { code, text: String(this.#api.LMSGetErrorString(code) ?? '') };
  }
}
