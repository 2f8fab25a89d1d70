import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneEngine } from './fault-pages.mjs';

// How long a reader waits, who shares a request, when it ends and when it is made again: on a real server.

/** Told in steps, since the reader's patience ends before the server has done its worst; and how often it is asked. */
const slowServers = [
  ['hang-once', ['waiting', 'failed timeout', 'ready'], 2],
  ['hang-body-once', ['waiting', 'failed timeout', 'ready'], 2],
  ['drip', ['waiting', 'failed timeout', 'ready'], 1],
  ['hang-headers', ['waiting', 'failed timeout'], 4],
  ['hang-body', ['waiting', 'failed timeout'], 4],
];

inOneEngine((stage) => {
  for (const [behaviour, told, visits] of slowServers) {
    test(`a reader of a slow server (${behaviour}) is told ${told.slice(1).join(', then ')}`, async (t) => {
      const page = await stage.page(t);
      const { at, url } = stage.address(behaviour);
      await page.call('hurry', true);
      await page.call('watch', at, url);
      await stage.server.visited(at, visits);
      await page.call('toldTimes', at, told.length);
      await page.call('stop', at);
      await stage.server.closed(at);

      assert.deepEqual(await page.call('told', at), told);
      assert.equal(stage.server.visits(at), visits);
    });
  }

  test('nobody waits more than ten seconds for a word', async (t) => {
    const page = await stage.page(t);
    assert.ok((await page.get('settings')).patience <= 10_000);
  });

  test('twenty elements share one request however they write the address', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('late');
    const ways = [url, `/${at}`, `./${at}`, `${url}#torunn`, `  ${url}`];
    for (let index = 0; index < 20; index += 1)
      await page.call('watch', String(index), ways[index % ways.length]);
    for (let index = 0; index < 20; index += 1) {
      const { told } = await page.call('atRest', String(index), 1);
      assert.equal(told.at(-1), 'ready');
    }

    assert.equal(stage.server.visits(at), 1);
  });

  test('an element that moves in the page does not start its request again', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('late');
    // In one go, so that the answer cannot come in between.
    await page.evaluate(async (address) => {
      window.page.watch('before', address);
      window.page.stop('before');
      window.page.watch('after', address);
      window.page.stop('after');
      await Promise.resolve();
      window.page.watch('later', address);
    }, url);
    const { told } = await page.call('atRest', 'later', 2);

    assert.deepEqual(told, ['waiting', 'ready']);
    assert.equal(stage.server.visits(at), 1);
  });

  test('a request nobody waits for any more is ended, and nothing of it is left', async (t) => {
    const page = await stage.page(t);
    for (const behaviour of ['hang-headers', 'hang-body']) {
      const { at, url } = stage.address(behaviour);
      await page.call('watch', at, url);
      await stage.server.visited(at, 1);
      await page.call('stop', at);
      await stage.server.closed(at);
      await page.call('idle');

      assert.deepEqual(await page.call('told', at), ['waiting'], behaviour);
    }
    assert.equal(await page.get('timers'), 0);
  });

  test('an error page without end is not read', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('endless-404');
    await page.call('watch', at, url);
    await page.call('toldTimes', at, 2);
    await stage.server.closed(at);

    assert.deepEqual(await page.call('told', at), ['waiting', 'failed http 404']);
  });

  test('nothing is tried again for a reader who has left', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('wait-120');
    await page.call('hold');
    await page.call('watch', at, url);
    await page.call('toldTimes', at, 2);
    await page.call('stop', at);
    await page.call('idle');

    assert.equal(stage.server.visits(at), 1);
  });

  test('a file that has come stays for the life of the page', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('ok');
    await page.call('watch', 'first', url);
    await page.call('atRest', 'first', 2);
    await page.call('stop', 'first');
    await page.call('watch', 'second', url);

    assert.deepEqual(await page.call('told', 'second'), ['ready']);
    assert.equal(stage.server.visits(at), 1);
  });

  test('a file that failed is asked for again when somebody new wants it', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('status-404');
    for (const visit of [1, 2]) {
      await page.call('watch', at, url);
      await page.call('atRest', at, 2);
      await page.call('stop', at);
      await page.call('idle');

      assert.equal(stage.server.visits(at), visit);
    }
  });

  test('«Prøv igjen» asks again, once however often it is pressed', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('down-until-asked');
    await page.call('watch', at, url);
    await page.call('atRest', at, 2);
    await page.evaluate((name) => [1, 2, 3].forEach(() => window.page.retry(name)), at);
    const { told } = await page.call('atRest', at, 4);

    assert.deepEqual(told, ['waiting', 'failed http 503', 'waiting', 'ready']);
    assert.equal(stage.server.visits(at), 5);
  });

  test('«Prøv igjen» gets the mended file, not the broken one the browser remembers', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('mended-while-cached');
    await page.call('watch', at, url);
    await page.call('atRest', at, 2);
    await page.call('retry', at);
    const { told } = await page.call('atRest', at, 4);

    assert.deepEqual(told, ['waiting', 'failed json', 'waiting', 'ready']);
  });

  test('content comes by itself when the net is back', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('ok');
    await page.setOfflineMode(true);
    await page.call('watch', at, url);
    await page.call('toldTimes', at, 2);
    assert.deepEqual(await page.call('told', at), ['waiting', 'failed offline']);

    await page.setOfflineMode(false);
    const { told } = await page.call('atRest', at, 3);

    assert.deepEqual(told, ['waiting', 'failed offline', 'ready']);
  });

  test('a request that was made ahead is the only one', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('late');
    await page.call('preloadContent', url);
    await page.call('preloadContent', url);
    await stage.server.visited(at, 1);
    await page.call('watch', at, `${url}#torunn`);

    assert.deepEqual((await page.call('atRest', at, 2)).told, ['waiting', 'ready']);
    assert.equal(stage.server.visits(at), 1);
  });

  test('a request made ahead that fails is made again like any other', async (t) => {
    const page = await stage.page(t);
    for (const [behaviour, last] of [
      ['down-once', 'ready'],
      ['status-404', 'failed http 404'],
      ['moved-out-closed', 'failed network'],
    ]) {
      const { at, url } = stage.address(behaviour);
      await page.call('preloadContent', url);
      await stage.server.visited(at, 1);
      await page.call('watch', at, url);

      assert.equal((await page.call('atRest', at, 2)).told.at(-1), last);
    }
  });

  test('a request made ahead that nobody comes for may fail unseen', async (t) => {
    const page = await stage.page(t);
    const [one, next] = [stage.address('moved-out-closed'), stage.address('moved-out-closed')];
    await page.call('preloadContent', one.url);
    await stage.server.visited(one.at, 1);

    assert.equal(await page.call('load', next.url), 'ContentError network ');
  });

  test('a request made ahead is ended with the watcher that took it', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('hang-body');
    await page.call('preloadContent', url);
    await page.call('watch', at, url);
    await stage.server.visited(at, 1);
    await page.call('stop', at);
    await stage.server.closed(at);

    assert.equal(stage.server.visits(at), 1);
  });

  test('a hundred elements that change their minds each end with the file they chose last', async (t) => {
    const page = await stage.page(t);
    const pool = Array.from({ length: 12 }, () => stage.address('late').url);
    const any = () => pool[Math.floor(Math.random() * pool.length)];
    const choices = Array.from({ length: 100 }, () => [any(), any(), any()]);
    const ends = await page.call('race', choices);

    assert.deepEqual(
      ends,
      choices.map((each) => each.at(-1)),
    );
    assert.equal(await page.get('timers'), 0);
  });
});
