import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import { root } from '../scripts/machine/project.mjs';
import { framesInOneProcess, openPage, startBrowser } from './guest/strict-server.mjs';

// What docs/oppskrifter/ tells editors of SharePoint, Canvas and Moodle to paste, in pages that do with it what those
// systems say they do. The systems themselves are not here.

const folder = mkdtempSync(path.join(tmpdir(), 'lindring-platforms-'));
const pages = new Map();
let servers, host, files, browser;

async function serve(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

before(async () => {
  const content = path.join(root, 'demo/content/lindrende-2026.json');
  const command = path.join(root, 'dist/cli/lindring.js');
  execFileSync(process.execPath, [command, 'embed', content, '--out', path.join(folder, 'lindring')], {
    stdio: 'pipe',
  });
  const made = sirv(folder, { dev: true });
  const own = await serve((request, response) =>
    made(request, response, () => response.writeHead(404).end()),
  );
  const theirs = await serve((request, response) => {
    const { headers = {}, body } = pages.get(request.url) ?? {};
    if (body === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  servers = [own.server, theirs.server];
  [files, host] = [own.origin, theirs.origin];
  browser = await startBrowser('chromium', { args: framesInOneProcess });
});
after(async () => {
  await browser?.close();
  for (const server of servers ?? []) await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** What a recipe says to paste, with the files where they are here. */
function pasted(recipe) {
  const text = readFileSync(path.join(root, `docs/oppskrifter/${recipe}.md`), 'utf8');
  return /```html\n(.*?)```/s.exec(text)[1].replaceAll('https://kommune.no', files);
}

// gems/canvas_sanitize in instructure/canvas-lms: of the elements and attributes it lets through, those that a frame, a
// link and a placeholder could need.
const canvas = {
  elements: ['a', 'div', 'em', 'iframe', 'p', 'span', 'strong'],
  everywhere: ['style', 'class', 'id', 'title', 'role', 'lang', 'dir', 'aria-label'],
  a: ['href', 'target', 'name'],
  iframe: [
    'src',
    'width',
    'height',
    'name',
    'align',
    'frameborder',
    'scrolling',
    'sandbox',
    'allowfullscreen',
  ],
};

/** Takes out of HTML what a list does not name, as Canvas does: the element, and not what is in it. */
async function throughList(html, list) {
  const { page, close } = await openPage(browser, 'about:blank');
  const kept = await page.evaluate(
    (text, { elements, everywhere, ...own }) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      for (const element of body.querySelectorAll('*')) {
        for (const { name } of Array.from(element.attributes)) {
          const isKept = everywhere.includes(name) || own[element.localName]?.includes(name);
          if (!isKept) element.removeAttribute(name);
        }
        if (!elements.includes(element.localName)) element.replaceWith(...element.childNodes);
      }
      return body.innerHTML;
    },
    html,
    list,
  );
  await close();
  return kept;
}

/** Opens a page of the system with the HTML in it, and gives the page in its frame. */
async function framed(t, name, html, headers = {}) {
  const body = `<!doctype html><html lang="nb"><title>${name}</title><body><h1>Kurs</h1>${html}`;
  pages.set(`/${name}`, { headers, body });
  const opened = await openPage(browser, `${host}/${name}`);
  t.after(opened.close);
  const frame = await opened.page.waitForFrame((each) => each.url().startsWith(`${files}/lindring/embed/`));
  await frame.waitForSelector('main');
  return { ...opened, frame };
}

/** Waits until the case is an element that draws itself. */
const drawn = (frame) =>
  frame.waitForFunction(() =>
    document.querySelector('case-card')?.shadowRoot?.textContent.includes('Torunn'),
  );

/** Whether all of the page in a frame can be reached, and the way out of it seen at once. */
const reach = (frame) =>
  frame.evaluate(() => {
    const { scrollingElement: all } = document;
    all.scrollTo(0, all.scrollHeight);
    const isAtEnd = Math.abs(all.scrollTop + all.clientHeight - all.scrollHeight) < 2;
    all.scrollTo(0, 0);
    const { top, bottom } = document.querySelector('[data-lindring-page="open"]').getBoundingClientRect();
    return { isCut: !isAtEnd, seesWayOut: top >= 0 && bottom <= innerHeight };
  });

test('SharePoint stops the script of another domain, and shows the case in a frame of fixed height', async (t) => {
  const script = `<script src="${files}/lindring/embed/lindring.js"></script>`;
  const policy = { 'content-security-policy': "script-src 'self' 'nonce-x'" };
  const { page, frame } = await framed(t, 'sharepoint', script + pasted('sharepoint'), policy);

  await drawn(frame);

  assert.equal(await page.evaluate(() => customElements.get('case-card') !== undefined), false);
  assert.deepEqual(await reach(frame), { isCut: false, seesWayOut: true });
  assert.equal(await page.evaluate(() => document.querySelector('iframe').offsetHeight >= 700), true);
});

test('Canvas takes nothing of what is pasted away, and a student sees the case', async (t) => {
  const html = pasted('canvas');
  const kept = await throughList(html, canvas);
  const spaceless = (text) => text.replace(/\s+/g, '');
  const { frame } = await framed(t, 'canvas', kept);

  await drawn(frame);

  assert.equal(spaceless(kept), spaceless(html));
  assert.deepEqual(await reach(frame), { isCut: false, seesWayOut: true });
});

test('Canvas would take the element and the script away, and leave the link', async () => {
  const kept = await throughList(
    '<case-card case-id="torunn"><a href="/les">Les</a></case-card><iframe src="/a" loading="lazy"></iframe>',
    canvas,
  );

  assert.equal(kept, '<a href="/les">Les</a><iframe src="/a"></iframe>');
});

test('a frame in a Moodle page shows the case', async (t) => {
  const { frame } = await framed(t, 'moodle', pasted('moodle'));

  await drawn(frame);

  assert.deepEqual(await reach(frame), { isCut: false, seesWayOut: true });
});

/** What a screen reader is given of a page and its frames, where no script can be run to look. */
async function wordsOf(page) {
  const names = ({ name = '', children = [] }) => [name, ...children.flatMap(names)];
  return names(await page.accessibility.snapshot({ includeIframes: true, interestingOnly: false })).join(' ');
}

test('a frame that the editor has put in an empty sandbox lets the case be read', async (t) => {
  const html = pasted('moodle').replace('<iframe', '<iframe sandbox=""');
  pages.set('/sandbox', { body: `<!doctype html><html lang="nb"><title>Side</title><body>${html}` });
  const { page, close } = await openPage(browser, `${host}/sandbox`);
  t.after(close);

  const isWhole = (text) =>
    ['Torunn', 'Åpne i ny fane'].every((each) => text.includes(each)) && text.length > 1000;
  const deadline = Date.now() + 20_000;
  let text = await wordsOf(page);
  while (!isWhole(text) && Date.now() < deadline) text = await wordsOf(page);

  assert.ok(isWhole(text), text);
});
