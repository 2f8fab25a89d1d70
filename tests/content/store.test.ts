import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { ContentState } from '../../src/content/context.js';
import { watchContent, watchInline, type OnState } from '../../src/content/store.js';
import { content, HeldServer, refusal } from './held-server.js';
import { HandClock } from './hand-clock.js';

// Looks often, and gives a busy machine time.
const patience = { interval: 5, timeout: 15_000 };

let clock: HandClock;
let server: HeldServer;
let count = 0;
let stops: (() => void)[] = [];

/** An address no other test has asked for. */
function freshAddress(): string {
  return new URL(`/innhold-${++count}.json`, location.href).href;
}

function watch(url: string, told: string[] = [], also: OnState = () => undefined) {
  const stop = watchContent(url, (state) => {
    told.push(
      state.status === 'failed' ? `${state.error.code} ${state.error.status ?? ''}`.trim() : state.status,
    );
    also(state);
  });
  stops.push(stop);
  return { told, stop };
}

/** Resolves when the last thing told is `word`; what the browser does in between takes a moment. */
async function until(told: string[], word: string): Promise<void> {
  await waitUntil(() => told.at(-1) === word, `${word} was never told`, patience);
}

const asked = (times: number) =>
  waitUntil(() => server.requests.length === times, `asked ${times} times`, patience);
const paused = () => waitUntil(() => clock.lastDelay < 9000, 'a pause', patience);

describe('one content file for all who want it', () => {
  beforeEach(() => {
    clock = new HandClock();
    server = new HeldServer();
    stops = [];
  });

  afterEach(() => {
    stops.forEach((stop) => stop());
    clock.turn(600_000);
    server.stop();
    clock.stop();
  });

  it('is asked for once, and each watcher is told once per change', async () => {
    const url = freshAddress();
    const all = Array.from({ length: 20 }, () => watch(url).told);
    server.last.answer(content());
    await until(all[19]!, 'ready');

    expect(server.requests).to.have.length(1);
    for (const told of all) expect(told).to.deep.equal(['waiting', 'ready']);
  });

  it('is the same object for all', async () => {
    const url = freshAddress();
    const states: ContentState[] = [];
    const { told } = watch(url, [], (state) => states.push(state));
    server.last.answer(content());
    await until(told, 'ready');
    watch(url, [], (state) => states.push(state));

    expect(states.at(-1)).to.equal(states.at(-2));
  });

  it('is told at once to one who comes when it is there', async () => {
    const url = freshAddress();
    const { told, stop } = watch(url);
    server.last.answer(content());
    await until(told, 'ready');
    stop();
    clock.turn(600_000);

    expect(watch(url).told).to.deep.equal(['ready']);
    expect(clock.timers).to.equal(0);
  });

  it('keeps a reader waiting nine seconds, but not more than ten', () => {
    const { told } = watch(freshAddress());
    clock.turn(9000);
    expect(told).to.deep.equal(['waiting']);

    clock.turn(1000);
    expect(told).to.deep.equal(['waiting', 'timeout']);
  });

  it('is shown when it comes after the reader has been told it is late', async () => {
    const { told } = watch(freshAddress());
    clock.turn(10_000);
    server.last.answer(content());
    await until(told, 'ready');

    expect(told).to.deep.equal(['waiting', 'timeout', 'ready']);
    expect(clock.timers).to.equal(0);
  });

  it('tells what the server said, not only that it is late, when there was an answer', async () => {
    const { told } = watch(freshAddress());
    server.last.answer(refusal(503));
    await paused();
    clock.turn(clock.lastDelay);
    await asked(2);
    clock.turn(10_000);

    expect(told).to.deep.equal(['waiting', 'http 503']);
  });

  it('is asked for again after a silence of fifteen seconds, three times and no more', async () => {
    const { told } = watch(freshAddress());
    for (const times of [1, 2, 3]) {
      expect(server.requests).to.have.length(times);
      clock.turn(15_000);
      await paused();
      clock.turn(clock.lastDelay);
    }
    clock.turn(15_000);
    await waitUntil(() => clock.timers === 0, 'rest', patience);
    await aTimeout(0);

    expect(server.requests.map(({ cache }) => cache)).to.deep.equal([
      'default',
      'no-cache',
      'no-cache',
      'no-cache',
    ]);
    expect(server.requests.every(({ signal }) => signal.aborted)).to.equal(true);
    expect(told).to.deep.equal(['waiting', 'timeout']);
  });

  it('is asked for again in growing, uneven pauses when the server is lost', async () => {
    const { told } = watch(freshAddress());
    const pauses: number[] = [];
    for (const times of [1, 2, 3]) {
      server.last.refuse();
      await paused();
      pauses.push(clock.lastDelay);
      clock.turn(clock.lastDelay);
      await asked(times + 1);
    }
    server.last.refuse();
    await until(told, 'network');

    [1000, 2000, 4000].forEach((pause, at) => expect(pauses[at]).to.be.within(pause * 0.75, pause * 1.25));
    expect(told).to.deep.equal(['waiting', 'network']);
    expect(clock.timers).to.equal(0);
  });

  it('tells at once when the server asks for a long pause, and comes back after it', async () => {
    const { told } = watch(freshAddress());
    server.last.answer(refusal(429, { 'retry-after': '60' }));
    await until(told, 'http 429');
    clock.turn(59_999);
    expect(server.requests).to.have.length(1);

    clock.turn(1);
    await asked(2);
    server.last.answer(content());
    await until(told, 'ready');
    expect(told).to.deep.equal(['waiting', 'http 429', 'ready']);
  });

  it('is not asked for again when the answer was no', async () => {
    const { told } = watch(freshAddress());
    server.last.answer(refusal(404));
    await until(told, 'http 404');
    window.dispatchEvent(new Event('online'));

    expect(clock.timers).to.equal(0);
    expect(server.requests).to.have.length(1);
  });

  it('is asked for at once when the net is back', async () => {
    const { told } = watch(freshAddress());
    server.last.refuse();
    await paused();
    window.dispatchEvent(new Event('online'));

    expect(server.requests).to.have.length(2);
    server.last.answer(content());
    await until(told, 'ready');
    window.dispatchEvent(new Event('online'));
    expect(server.requests).to.have.length(2);
  });

  it('replaces a request that hangs when the net is back', async () => {
    const { told } = watch(freshAddress());
    clock.turn(10_000);
    window.dispatchEvent(new Event('online'));

    expect(server.requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    server.last.answer(content());
    await until(told, 'ready');
    await aTimeout(0);
    expect(told).to.deep.equal(['waiting', 'timeout', 'ready']);
  });

  it('is asked for again by «Prøv igjen», and all see that it is under way', async () => {
    const url = freshAddress();
    let retry: (() => void) | undefined;
    const keep: OnState = (state) => (retry = state.status === 'failed' ? state.retry : retry);
    const [one, other] = [watch(url, [], keep).told, watch(url).told];
    clock.turn(10_000);
    retry?.();
    retry?.();

    expect(server.requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    server.last.answer(content());
    await until(other, 'ready');
    expect(one).to.deep.equal(['waiting', 'timeout', 'waiting', 'ready']);
    expect(other).to.deep.equal(one);
  });

  it('does nothing when «Prøv igjen» is pressed after all have left', async () => {
    let retry: (() => void) | undefined;
    const { told, stop } = watch(
      freshAddress(),
      [],
      (state) => (retry = state.status === 'failed' ? state.retry : retry),
    );
    server.last.answer(refusal(404));
    await until(told, 'http 404');
    stop();
    clock.turn(1000);
    retry?.();

    expect(server.requests).to.have.length(1);
    expect(clock.timers).to.equal(0);
  });

  it('is let go of a second after the last has left, not when one moves or another stays', () => {
    const url = freshAddress();
    const [one, other] = [watch(url), watch(url)];
    one.stop();
    one.stop();
    clock.turn(5000);
    other.stop();
    clock.turn(999);
    const moved = watch(url);
    clock.turn(3000);
    expect(server.last.signal.aborted).to.equal(false);

    moved.stop();
    clock.turn(1000);
    expect(server.last.signal.aborted).to.equal(true);
    expect(server.requests).to.have.length(1);
    expect(clock.timers).to.equal(0);
  });

  it('reaches the others when one of them fails to draw it', async () => {
    const url = freshAddress();
    const reported: string[] = [];
    const { reportError } = window;
    window.reportError = (error) => reported.push(String(error));
    watch(url, [], (state) => {
      if (state.status === 'ready') throw new RangeError('kan ikke tegne');
    });
    const { told } = watch(url);
    server.last.answer(content());
    await until(told, 'ready');
    window.reportError = reportError;

    expect(reported).to.deep.equal(['RangeError: kan ikke tegne']);
  });

  it('tells nobody an old state after a newer one', async () => {
    const url = freshAddress();
    watch(url, [], (state) => state.status === 'failed' && state.retry?.());
    const { told } = watch(url);
    server.last.answer(refusal(404));
    await asked(2);

    expect(told).to.deep.equal(['waiting', 'waiting']);
  });

  it('is of no more concern to one who has left', async () => {
    const url = freshAddress();
    const [one, other] = [watch(url), watch(url)];
    one.stop();
    server.last.answer(content());
    await until(other.told, 'ready');

    expect(one.told).to.deep.equal(['waiting']);
  });

  it('tells of nothing when inline content is replaced before its fault is found', async () => {
    const told: string[] = [];
    watchInline('{', 'Innholdet i siden', ({ status }) => told.push(status))();
    await aTimeout(0);

    expect(told).to.deep.equal(['waiting']);
  });
});
