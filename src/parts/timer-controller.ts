import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { extended, leftAt, timerOf, toggled, type Timer } from './timer.model.js';

const tick = 1000;

/** Gives an element a timer, and draws it and those who watch again while it runs. It starts only by an act. */
export class TimerController implements ReactiveController {
  timer: Timer | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #watching = new Set<() => void>();
  #ticking?: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is left now, in ms. */
  get left(): number {
    return this.timer ? leftAt(this.timer, Date.now()) : 0;
  }

  /** Gives time anew; it stands still until it is started. */
  set(minutes: number): void {
    this.#change(timerOf(minutes));
  }

  /** Starts it, or lets it stand. */
  toggle(): void {
    if (this.timer) this.#change(toggled(this.timer, Date.now()));
  }

  /** Gives more time. */
  add(minutes: number): void {
    if (this.timer) this.#change(extended(this.timer, minutes, Date.now()));
  }

  /** Calls back whenever it is to be drawn again. Returns the way to stop. */
  watch(draw: () => void): () => void {
    this.#watching.add(draw);
    return () => void this.#watching.delete(draw);
  }

  hostConnected(): void {
    this.#keepTicking();
  }

  hostDisconnected(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
  }

  #change(timer: Timer): void {
    this.timer = timer;
    this.#keepTicking();
    this.#draw();
  }

  #keepTicking(): void {
    const isRunning = this.timer?.until !== undefined && this.left > 0;
    if (isRunning === (this.#ticking !== undefined)) return;
    if (isRunning) {
      this.#ticking = setInterval(() => this.#onTick(), tick);
      return;
    }
    clearInterval(this.#ticking);
    this.#ticking = undefined;
  }

  #onTick(): void {
    this.#keepTicking();
    this.#draw();
  }

  #draw(): void {
    this.#host.requestUpdate();
    for (const draw of this.#watching) draw();
  }
}
