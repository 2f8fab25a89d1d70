import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import { checkPage } from '../dist/check/page-check.js';
import { root } from '../scripts/machine/project.mjs';
import { openPage, startBrowser, until } from './guest/strict-server.mjs';
import { soon } from './soon.mjs';

// The Content-Security-Policy that docs/hosting.md gives, on a page with a case, a film of its own and one of
// YouTube's: nothing is stopped, and nothing in it can be left out.

const words = readFileSync(path.join(root, 'docs/hosting.md'), 'utf8');
const recipe = Object.fromEntries(
  /<!-- oppskrift -->\n+```\n(.*?)```/s
    .exec(words)[1]
    .split(';')
    .map((directive) => directive.trim().replace(/\s+/g, ' '))
    .map((directive) => [directive.split(' ')[0], directive.slice(directive.indexOf(' ') + 1)]),
);

const film = {
  topics: [],
  audioDescription: 'not-needed',
  captionsBurnedIn: true,
  transcript: 'Alt som blir sagt.',
};
const content = JSON.stringify({
  version: 1,
  id: 'prove',
  language: 'nb',
  cases: [
    {
      id: 'torunn',
      name: 'Torunn',
      settings: ['home'],
      diagnoses: ['KOLS'],
      background: 'Hun er *trøtt*.',
      scenarios: [],
    },
  ],
  films: [
    {
      ...film,
      id: 'egen',
      title: 'Vår film',
      poster: 'demo/films/en-runde-poster.webp',
      captions: [{ language: 'nb', file: 'demo/films/en-runde.nb.vtt' }],
      files: [{ file: 'demo/films/en-runde.webm', type: 'video/webm' }],
    },
    { ...film, id: 'andres', title: 'Andres film', address: 'https://www.youtube.com/watch?v=aaaaaaaaaaa' },
  ],
});
const markup = `<!doctype html><html lang="nb"><title>Streng side</title><script src="/cdn/lindring.js" defer></script><body>
<training-content src="/innhold.json"><case-card case-id="torunn"><a href="/les">Les om Torunn</a></case-card>
<film-card film-id="egen"></film-card><film-card film-id="andres"></film-card></training-content>`;

let server, origin, browser;
const policies = [];

before(async () => {
  const files = sirv(root, { dev: true });
  server = createServer((request, response) => {
    const policy = policies[Number(/^\/side-(\d+)$/.exec(request.url)?.[1] ?? NaN)];
    if (policy !== undefined) {
      response.setHeader('content-security-policy', policy);
      return response.setHeader('content-type', 'text/html; charset=utf-8').end(markup);
    }
    if (request.url === '/innhold.json')
      return response.setHeader('content-type', 'application/json').end(content);
    if (request.url === '/fremmed.css') return response.setHeader('content-type', 'text/css').end('body{}');
    return files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await startBrowser('chromium', {
    // Nobody is asked in the tests; what is let through meets a host that is not there.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
});
after(async () => {
  await browser?.close();
  await new Promise((resolve) => server?.close(resolve));
});

const policyWith = (changes) =>
  Object.entries({ ...recipe, ...changes })
    .flatMap(([name, sources]) => (sources === undefined ? [] : [`${name} ${sources}`]))
    .join('; ');

/** What a reader, and whoever would harm her, can do on the page under a policy. */
async function visit(t, changes = {}) {
  policies.push(policyWith(changes));
  const address = `${origin}/side-${policies.length - 1}`;
  const { page, warnings, close } = await openPage(browser, address);
  t.after(close);
  if (!['script-src', 'connect-src', 'trusted-types'].some((name) => name in changes)) {
    await until(page, () => {
      const [own, other] = document.querySelectorAll('film-card');
      const press = other.shadowRoot?.querySelector('.facade button');
      if (!own.shadowRoot?.querySelector('video') || !press) return false;
      own.play();
      press.click();
      return true;
    });
    await until(page, () => {
      const [own, other] = Array.from(document.querySelectorAll('film-card'), (each) => each.shadowRoot);
      const isOwnSettled =
        own.querySelector('video')?.readyState > 0 || violations.some((each) => /^media/.test(each));
      return (
        isOwnSettled && (other.querySelector('iframe') || violations.some((each) => /^frame/.test(each)))
      );
    });
  }
  if (!('script-src' in changes)) {
    await until(
      page,
      (isHere) => {
        const text = document.querySelector('case-card').shadowRoot?.textContent ?? '';
        return isHere ? text.includes('trøtt') : violations.length > 0;
      },
      !('connect-src' in changes),
    );
  }
  const seen = await page.evaluate(async () => {
    const card = document.querySelector('case-card');
    const own = document.querySelector('film-card')?.shadowRoot;
    const tried = (act) => {
      try {
        act();
        return true;
      } catch {
        return false;
      }
    };
    const stopped = [...violations];
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/fremmed.css' });
    const isSheetIn = await new Promise((resolve) => {
      sheet.onload = () => resolve(true);
      sheet.onerror = () => resolve(false);
      document.head.append(sheet);
    });
    return {
      stopped,
      isDefined: customElements.get('case-card') !== undefined,
      hasEmphasis: Boolean(card.shadowRoot?.querySelector('em')),
      canPlay: own?.querySelector('video')?.readyState > 0,
      isSheetIn,
      isMarkupIn: tried(() => (document.createElement('p').innerHTML = '<b>x</b>')),
      isPolicyIn: tried(() => trustedTypes.createPolicy('fremmed', {})),
    };
  });
  if ('connect-src' in changes || changes['trusted-types'])
    await soon(() => warnings.length > 0, 'a line of ours in the console');
  return { ...seen, warnings };
}

/** What `lindring doctor` says of a page with the policy. */
async function doctorOf(policy) {
  const page = new URL('https://kommune.no/kurs/');
  const bodies = { '/kurs/': markup, '/innhold.json': content };
  const ask = async ({ pathname }) => ({
    status: 200,
    headers: new Headers({
      'content-type': pathname.endsWith('.js') ? 'text/javascript' : 'text/html',
      'content-security-policy': policy,
    }),
    body: new TextEncoder().encode(bodies[pathname] ?? ''),
  });
  const remarks = await checkPage(page, ask, new Set(['case-card', 'film-card', 'training-content']));
  return remarks
    .filter(({ code }) => code.startsWith('policy'))
    .map(({ code, values: { rule } }) => (rule ? `${code} ${rule}` : code));
}

test('under the policy of the recipe everything is shown and played, and nothing is stopped', async (t) => {
  const seen = await visit(t);

  assert.deepEqual(seen, {
    stopped: [],
    isDefined: true,
    hasEmphasis: true,
    canPlay: true,
    isSheetIn: false,
    isMarkupIn: false,
    isPolicyIn: false,
    warnings: [],
  });
  assert.deepEqual(await doctorOf(policyWith({})), ['policyFine']);
});

const losses = {
  'default-src': ['a style sheet from anywhere is let in', ({ isSheetIn }) => isSheetIn],
  'script-src': ['no tag becomes an element', ({ isDefined }) => !isDefined, 'policyScript'],
  'connect-src': [
    'the content does not come, and the console names the directive',
    ({ warnings, hasEmphasis }) => !hasEmphasis && warnings.some((text) => text.includes('connect-src')),
    'policyContent',
  ],
  'img-src': [
    'the film has no picture before it plays',
    ({ stopped }) => stopped.some((each) => /^img-src/.test(each)),
    'policyFilms img-src',
  ],
  'media-src': [
    'the film on our own domain does not play',
    ({ canPlay }) => !canPlay,
    'policyFilms media-src',
  ],
  'frame-src': [
    'the film of YouTube is not shown',
    ({ stopped }) => stopped.some((each) => /^frame-src/.test(each)),
    'policyFilms frame-src',
  ],
  'require-trusted-types-for': ['any script may write text as markup', ({ isMarkupIn }) => isMarkupIn],
  'trusted-types': ['any script may make a policy of its own', ({ isPolicyIn }) => isPolicyIn],
};

for (const [directive, [loss, isLost, code = 'policyFine']] of Object.entries(losses)) {
  test(`without ${directive} ${loss}`, async (t) => {
    const changes = { [directive]: undefined };
    assert.ok(isLost(await visit(t, changes)));
    assert.deepEqual(await doctorOf(policyWith(changes)), [code]);
    assert.ok(words.includes(`| \`${directive}\` `), 'docs/hosting.md tells what it is for');
  });
}

test('with the name of another in trusted-types the case is plain text, and the console says what to add', async (t) => {
  const { hasEmphasis, warnings } = await visit(t, { 'trusted-types': 'annen' });

  assert.equal(hasEmphasis, false);
  assert.ok(warnings.some((text) => /trusted-types/.test(text) && /«lindring»/.test(text)));
  assert.deepEqual(await doctorOf(policyWith({ 'trusted-types': 'annen' })), ['policyTypes']);
});

test('every directive of the recipe is tried', () => {
  assert.deepEqual(Object.keys(recipe).sort(), Object.keys(losses).sort());
});
