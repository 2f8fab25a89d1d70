import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findEngines } from '../scripts/machine/engines.mjs';
import { root } from '../scripts/machine/project.mjs';
import { listenOnFreePort, siteServer } from '../scripts/site/site-server.mjs';
import { soon } from './soon.mjs';

const pages = readdirSync(path.join(root, 'demo')).filter((name) => name.endsWith('.html'));
const { chromium } = findEngines();

describe('the demo pages', { skip: !chromium && !process.env.CI && 'Chromium was not found' }, () => {
  const server = siteServer();
  let origin;
  let browser;

  before(async () => {
    origin = `http://127.0.0.1:${await listenOnFreePort(server, 8600, '127.0.0.1')}`;
    browser = await launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
  });

  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  /** Opens a page and waits until each card shows its content or says why not. */
  async function visit(name) {
    const page = await browser.newPage();
    const met = { errors: [], warnings: [], elsewhere: [] };
    page.on('pageerror', (error) => met.errors.push(String(error)));
    page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith('[lindring]')) met.warnings.push(text);
      else if (message.type() === 'error') met.errors.push(text);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
        met.elsewhere.push(request.url());
    });
    await page.goto(`${origin}/demo/${name}`, { waitUntil: 'load' });
    await page.waitForFunction(
      () =>
        [
          ...document.querySelectorAll(
            'case-bank, case-card, course-certificate, esas-form, film-bank, film-card, group-roster, learning-path, programme-card, reflection-prompt, resource-list, role-ladder, rollout-status, session-planner, session-run, webinar-list',
          ),
        ].every((each) => each.shadowRoot?.querySelector('footer > *, .problem [role="status"]')),
      { polling: 50, timeout: 30_000 },
    );
    return { page, met };
  }

  for (const name of pages.filter((each) => each !== 'feil.html')) {
    it(`${name} opens without a fault and asks nobody else for anything`, async () => {
      const { page, met } = await visit(name);

      assert.deepEqual(met, { errors: [], warnings: [], elsewhere: [] });
      await page.close();
    });
  }

  it('feil.html tells the reader and the webmaster what is wrong, and keeps the sound case', async () => {
    const { page, met } = await visit('feil.html');
    await page.waitForFunction(
      () => /Fant ikke innholdet/.test(document.querySelectorAll('case-card')[1].shadowRoot.textContent),
      { polling: 50, timeout: 30_000 },
    );
    const told = await page.$$eval('case-card', (cards) =>
      cards.map((card) => card.shadowRoot.querySelector('[role="status"]')?.textContent.trim() ?? ''),
    );

    assert.match(told[0], /^Fant ikke «kari» i innholdet\.$/);
    assert.match(told[2], /en annen nettside/);
    assert.equal(told[3], '', 'the sound case beside the broken one is shown');
    assert.match(told[4], /har en feil/);
    await soon(
      () => met.warnings.some((line) => line.includes('finnes-ikke.json')),
      'a line for the webmaster',
    );
    await soon(() => met.warnings.some((line) => line.includes('cases[1]')), 'a line for the webmaster');
    await page.close();
  });

  it('on feil.html every kind of element keeps what the page put in it, and tells the reader why it is not more', async () => {
    const { page } = await visit('feil.html');
    const inside = 'training-content[src] > *';
    await page.waitForFunction(
      (selector) =>
        [...document.querySelectorAll(selector)].every((each) =>
          /Fant ikke innholdet/.test(each.shadowRoot?.textContent),
        ),
      { polling: 50, timeout: 30_000 },
      inside,
    );
    const kept = await page.$$eval(inside, (all) =>
      all.map((each) => [each.localName, each.firstElementChild.checkVisibility()]),
    );
    assert.deepEqual(
      kept,
      [
        'case-bank',
        'film-bank',
        'reflection-prompt',
        'session-planner',
        'session-run',
        'group-roster',
        'esas-form',
        'programme-card',
        'resource-list',
        'webinar-list',
        'learning-path',
        'role-ladder',
        'course-certificate',
        'rollout-status',
      ].map((tag) => [tag, true]),
    );

    const missing = 'film-card[film-id=borte]';
    await page.$eval(missing, (card) => {
      card.shadowRoot
        .querySelector('video')
        .play()
        .catch(() => undefined);
    });
    await page.waitForFunction(
      (selector) =>
        /Teksten til filmen kan leses/.test(document.querySelector(selector).shadowRoot.textContent),
      { polling: 50, timeout: 30_000 },
      missing,
    );
    await page.close();
  });

  it('a card in the front page’s three ways leads to the case, the paper and the large screen', async () => {
    const { page } = await visit('index.html');
    const links = await page.$$eval('.way a', (all) => all.map((link) => link.getAttribute('href')));
    await page.close();

    for (const link of links.filter((each) => each.includes('open='))) {
      const opened = await visit(link);
      await opened.page.waitForFunction(
        () =>
          [...document.querySelectorAll('case-card')].some((card) =>
            [...card.shadowRoot.children].some((child) => child.shadowRoot?.querySelector('dialog[open]')),
          ),
        { polling: 50, timeout: 30_000 },
      );
      await opened.page.close();
    }
  });
});
