import type { ContentState } from './context.js';
import { ContentError } from './errors.js';
import { loadContent, type LoadOptions } from './load.js';
import { issueReporter, reportLater, reviewLater } from './report-later.js';
import { isOfTheNet, mayPass, pauseAskedFor } from './retries.js';

/** Times in milliseconds, and the clock that keeps them. Only tests set others. */
export const settings = {
  /** How long the reader waits for the file before she is told something. */
  patience: 10_000,
  /** How long an answer may stand still before it is asked for again. */
  stall: 15_000,
  /** The pause before the first new attempt; each further one is twice as long. */
  pause: 1000,
  /** How many times a fault that may pass is tried again unasked. */
  retries: 3,
  /** The longest pause a server may ask for and get. */
  longestPause: 300_000,
  /** How long a request outlives its last watcher, who may only be moving to another place in the page. */
  grace: 1000,
  /** How old a fault must be for a newcomer to ask again; the elements of one page arrive over a while. */
  rest: 5000,
  /** Calls `run` after `delay`; what it gives back takes that back. */
  later(run: () => void, delay: number): () => void {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
};

/** Told the state at once, and again each time it changes. */
export type OnState = (state: ContentState) => void;

interface Watcher {
  readonly onState: OnState;
}

type Timer = 'patience' | 'stall' | 'pause' | 'grace';

/** A fault in one element must not keep the others from their content. */
export function tell(onState: OnState, state: ContentState): void {
  try {
    onState(state);
  } catch (error) {
    reportError(error);
  }
}

/** One content file of the page, however many elements want it. */
export class Source {
  readonly #address: string;
  readonly #onEnd: () => void;
  readonly #read: LoadOptions['read'];
  readonly #report: (error: ContentError) => void;
  readonly #watchers = new Set<Watcher>();
  readonly #timers = new Map<Timer, () => void>();
  #state: ContentState = { status: 'waiting' };
  #attempt: AbortController | undefined;
  #isAsked = false;
  #tries = 0;
  #lastFault: ContentError | undefined;
  #faultTime = 0;

  /**
   * @param onEnd Called when nobody has wanted the file for a while and it has not come.
   * @param read What is made of the answer; a content file unless told otherwise.
   * @param report Tells the webmaster.
   */
  constructor(address: string, onEnd: () => void, read?: LoadOptions['read'], report = reportLater) {
    this.#address = address;
    this.#onEnd = onEnd;
    this.#read = read;
    this.#report = report;
  }

  /** Adds a watcher and tells it the state; gives back what takes it away again. */
  join(onState: OnState): () => void {
    const watcher = { onState };
    this.#watchers.add(watcher);
    this.#cancel('grace');
    if (!this.#isAsked) this.#begin();
    else if (this.#isAtRest() && Date.now() - this.#faultTime > settings.rest) this.#tryAfresh();
    tell(onState, this.#state);
    return () => this.#leave(watcher);
  }

  #leave(watcher: Watcher): void {
    if (!this.#watchers.delete(watcher) || this.#watchers.size > 0 || this.#state.status === 'ready') return;
    this.#start('grace', settings.grace, () => {
      this.#settle();
      this.#onEnd();
    });
  }

  #begin(): void {
    addEventListener('online', this.#onOnline);
    this.#lastFault = undefined;
    this.#start('patience', settings.patience, () => this.#fail(this.#lastFault ?? this.#lateness()));
    this.#tryAfresh();
  }

  #tryAfresh(): void {
    this.#tries = 0;
    void this.#try();
  }

  async #try(): Promise<void> {
    this.#cancel('pause');
    this.#attempt?.abort();
    const attempt = (this.#attempt = new AbortController());
    const giveUp = () => attempt.abort(this.#lateness());
    const onProgress = () => {
      if (attempt === this.#attempt) this.#start('stall', settings.stall, giveUp);
    };
    onProgress();
    try {
      const content = await loadContent(this.#address, {
        signal: attempt.signal,
        cache: this.#isAskedBefore() ? 'no-cache' : 'default',
        onProgress,
        onIssues: issueReporter(this.#address),
        read: this.#read,
      });
      if (attempt !== this.#attempt) return;
      // Not aborted: an answer that has come would stand as cancelled in the webmaster's network panel.
      this.#attempt = undefined;
      this.#settle();
      this.#set({ status: 'ready', content });
      reviewLater(content);
    } catch (error) {
      // An attempt that another has replaced, or that nobody waits for, has nothing to tell.
      if (attempt === this.#attempt) this.#onFault(error as ContentError);
    }
  }

  #isAskedBefore(): boolean {
    const isAsked = this.#isAsked;
    this.#isAsked = true;
    return isAsked;
  }

  #onFault(fault: ContentError): void {
    // An error page may be endless, and not every engine closes the connection when its body is given up.
    if (fault.code === 'http') this.#attempt?.abort();
    this.#attempt = undefined;
    this.#cancel('stall');
    this.#lastFault = fault;
    this.#faultTime = Date.now();
    const isLast = !mayPass(fault) || this.#tries >= settings.retries;
    const pause = isLast ? Infinity : this.#pauseAfter(fault);
    this.#tries++;
    if (!isLast) this.#start('pause', pause, () => void this.#try());
    // A server that asks for a long pause has said enough: the reader is not kept waiting for her ten seconds.
    if (pause > settings.patience) this.#fail(fault);
  }

  #pauseAfter(fault: ContentError): number {
    // Uneven, so that all the pages that lost a server at once do not come back at once.
    const own = settings.pause * 2 ** this.#tries * (0.75 + Math.random() / 2);
    return Math.max(own, Math.min(pauseAskedFor(fault), settings.longestPause));
  }

  #fail(error: ContentError): void {
    this.#cancel('patience');
    const told = this.#state.status === 'failed' ? this.#state.error : undefined;
    if (told?.code === error.code && told.status === error.status) return;
    this.#report(error);
    this.#set({ status: 'failed', error, retry: this.#onRetry });
  }

  readonly #onRetry = (): void => {
    if (this.#state.status !== 'failed' || this.#watchers.size === 0) return;
    this.#begin();
    this.#set({ status: 'waiting' });
  };

  readonly #onOnline = (): void => {
    const fault = this.#state.status === 'failed' && this.#state.error;
    if (this.#timers.has('pause') || (fault && isOfTheNet(fault))) this.#tryAfresh();
  };

  #isAtRest(): boolean {
    return this.#state.status === 'failed' && !this.#attempt && !this.#timers.has('pause');
  }

  #lateness(): ContentError {
    return new ContentError('timeout', this.#address);
  }

  /** After this nothing is under way: no request, no timer, no listener. */
  #settle(): void {
    const attempt = this.#attempt;
    this.#attempt = undefined;
    attempt?.abort();
    for (const name of [...this.#timers.keys()]) this.#cancel(name);
    removeEventListener('online', this.#onOnline);
  }

  #set(state: ContentState): void {
    this.#state = state;
    for (const watcher of [...this.#watchers]) {
      // One watcher may make another leave, or ask again for all, before its turn has come.
      if (this.#state === state && this.#watchers.has(watcher)) tell(watcher.onState, state);
    }
  }

  #start(name: Timer, delay: number, run: () => void): void {
    this.#cancel(name);
    const expire = () => {
      this.#timers.delete(name);
      run();
    };
    this.#timers.set(name, settings.later(expire, delay));
  }

  #cancel(name: Timer): void {
    this.#timers.get(name)?.();
    this.#timers.delete(name);
  }
}
