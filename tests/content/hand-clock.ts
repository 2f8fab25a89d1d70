import { settings } from '../../src/content/source.js';

interface Alarm {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that stands still until a test turns it. It takes the place of the library's own until `stop`. */
export class HandClock {
  #now = 0;
  #alarms: Alarm[] = [];
  readonly #before = { ...settings };

  constructor() {
    settings.later = (run, delay) => {
      const alarm = { at: this.#now + delay, run };
      this.#alarms.push(alarm);
      this.lastDelay = delay;
      return () => {
        this.#alarms = this.#alarms.filter((each) => each !== alarm);
      };
    };
  }

  /** How many timers run. */
  get timers(): number {
    return this.#alarms.length;
  }

  /** What the last timer that was set was set to, in milliseconds. */
  lastDelay = 0;

  /** Lets time pass; what is due is done in its order. */
  turn(time: number): void {
    const until = this.#now + time;
    for (;;) {
      const due = this.#alarms.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
      if (!due) break;
      this.#now = due.at;
      this.#alarms = this.#alarms.filter((each) => each !== due);
      due.run();
    }
    this.#now = until;
  }

  stop(): void {
    Object.assign(settings, this.#before);
  }
}
