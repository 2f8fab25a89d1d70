import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { classic, loader, open, openPage } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { elements, markupOf } from './elements.mjs';
import { describeInEngines } from './in-engines.mjs';
import { bearable, beyondSaving } from './host-scripts.mjs';

// Every element on pages whose scripts have changed what the browser brings. The test reads the page from a world of its
// own, where nothing is changed.

const tags = Object.keys(elements);
const fallback = 'Les hos oss';

/** A fair sample: every tenth page, each with the next four elements. */
const sampled = (hosts) =>
  hosts.flatMap((host, at) =>
    at % 10 ? [] : [{ host, tags: [0, 1, 2, 3].map((each) => tags[(at + each) % 16]) }],
  );
const pagesOf = (hosts) =>
  asked(
    sampled(hosts),
    hosts.map((host) => ({ host, tags })),
  );

/** Runs beside the page: what can be read in each element. */
function readAll() {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.localName === 'slot') return Array.from(node.assignedNodes(), read).join('');
    return Array.from((node.shadowRoot ?? node).childNodes, read).join('');
  };
  const ours = Array.from(document.querySelectorAll('body *')).filter(({ localName }) =>
    localName.includes('-'),
  );
  return Object.fromEntries(
    // Some tell their own address.
    ours.map((each) => [
      each.localName,
      read(each)
        .replace(/page-\d+/g, 'page')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
}

describeInEngines('on a page whose scripts are odd', { timeout: 1_800_000 }, (site) => {
  let plain;
  before(async () => {
    const { page, close, look } = await show({ name: 'plain' }, tags, classic);
    await settled(page, look);
    plain = await look();
    await close();
  });

  async function show({ head = '', script = '', body = '' }, shown, line) {
    const errors = [];
    const own = shown.map((tag) => markupOf(tag).replace('></', `><a href="/">${fallback}</a></`)).join('');
    const before = `${head}${script && `<script>{${script}}</script>`}${body}`;
    const opened = await openPage(site.browser, 'about:blank');
    opened.page.on('pageerror', (error) => errors.push(String(error?.message ?? error)));
    await opened.page.goto(site.server.address({ csp: open, scripts: '', body: `${before}${line}${own}` }));
    const look = () => opened.page.mainFrame().isolatedRealm().evaluate(readAll);
    return { ...opened, errors, look };
  }

  /** Waits until what can be read has not changed for a while, and nothing is asked for. */
  async function settled(page, look) {
    for (let last = '', still = 0; still < 8;) {
      await page.waitForNetworkIdle({ idleTime: 50 });
      const now = JSON.stringify(await look());
      still = now === last ? still + 1 : 0;
      last = now;
    }
  }

  async function untilPlain(look, shown) {
    const wanted = Object.fromEntries(shown.map((tag) => [tag, plain[tag]]));
    const isPlain = (seen) => shown.every((tag) => seen[tag] === wanted[tag]);
    for (const end = Date.now() + 30_000; Date.now() < end;) {
      if (isPlain(await look())) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    assert.deepEqual(await look(), wanted);
  }

  for (const { host, tags: shown } of pagesOf(bearable)) {
    const line = asked([classic], [classic, loader]);
    test(`everything is drawn as anywhere else with ${host.name}`, async () => {
      for (const file of line) {
        const { page, close, errors, look } = await show(host, shown, file);
        await untilPlain(look, shown);
        if (host.late) {
          await page.evaluate(`{${host.late}}`);
          await untilPlain(look, shown);
        }
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
        assert.deepEqual(errors, []);
        await close();
      }
    });
  }

  for (const { host, tags: shown } of pagesOf(beyondSaving)) {
    test(`something can be read, and no error is left to the page, where ${host.name}`, async (t) => {
      const { page, close, errors, look } = await show(host, shown, classic);
      t.after(close);
      await settled(page, look);
      for (const [tag, text] of Object.entries(await look())) assert.notEqual(text, '', tag);
      if (host.late) await page.evaluate(`{${host.late}}`);
      await settled(page, look);
      await page.evaluate('1');
      assert.deepEqual(errors, []);
    });
  }
});
