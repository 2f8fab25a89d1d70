import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachEngine } from './fault-pages.mjs';

// Pages with a policy of their own, and what the webmaster reads in the console: in real browsers.

const scripts = "script-src 'self'";

inEachEngine((stage) => {
  /** The one line the console has about a fault of this file, once nothing more is under way. */
  async function lineAbout(page, { at, url }) {
    await page.call('watch', `${at} once`, url);
    await page.call('watch', `${at} twice`, url);
    await page.call('atRest', `${at} twice`, 1);
    await page.call('spokenOf', url);
    const lines = (await page.get('spoken')).filter((line) => line.includes(url));
    assert.equal(lines.length, 1);
    return lines[0];
  }

  const policies = [
    ["connect-src 'none'", 'ok', false, "'self'"],
    [`default-src 'none'; ${scripts}`, 'ok', false, "'self'"],
    [`connect-src 'self'; ${scripts}`, 'open', true, 'otherOrigin'],
    [`connect-src 'self'; ${scripts}`, 'moved-out-open', false, 'må også den stå der'],
  ];
  for (const [csp, behaviour, isElsewhere, remedy] of policies) {
    test(`under «${csp}» the webmaster of ${behaviour} reads what to add`, async (t) => {
      const page = await stage.page(t, { csp });
      const address = stage.address(behaviour, { isElsewhere });
      const line = await lineAbout(page, address);

      assert.deepEqual(await page.call('told', `${address.at} once`), ['waiting', 'failed csp']);
      assert.match(line, /^\[lindring\] .*Content-Security-Policy.*connect-src/);
      assert.ok(line.includes(stage.server[remedy] ?? remedy), line);
    });
  }

  test('a policy that only reports stops nothing, and is not blamed for what the server does', async (t) => {
    const page = await stage.page(t, { csp: `default-src 'none'; ${scripts}`, reported: 'yes' });
    const [sound, cut] = [stage.address('ok'), stage.address('cut-chunked')];
    await page.call('watch', sound.at, sound.url);
    await page.call('watch', cut.at, cut.url);

    assert.deepEqual((await page.call('atRest', sound.at, 2)).told, ['waiting', 'ready']);
    assert.deepEqual((await page.call('atRest', cut.at, 2)).told, ['waiting', 'failed network']);
  });

  test('a file the policy forbids does not colour another the server withholds', async (t) => {
    const page = await stage.page(t, { csp: `connect-src 'self'; ${scripts}` });
    const forbidden = stage.address('open', { isElsewhere: true });
    const withheld = stage.address('cut-chunked');
    await page.call('watch', withheld.at, withheld.url);
    await page.call('watch', forbidden.at, forbidden.url);
    await page.call('atRest', withheld.at, 2);

    assert.deepEqual(await page.call('told', withheld.at), ['waiting', 'failed network']);
    assert.deepEqual(await page.call('told', forbidden.at), ['waiting', 'failed csp']);
  });

  test('a page in a frame without an origin reads what is open to all, and tells of the rest', async (t) => {
    const page = await stage.page(t, { csp: 'sandbox allow-scripts' });
    const [open, closed] = [stage.address('open'), stage.address('ok')];
    await page.call('watch', open.at, open.url);

    assert.deepEqual((await page.call('atRest', open.at, 2)).told, ['waiting', 'ready']);
    assert.match(await lineAbout(page, closed), /sandbox.*Access-Control-Allow-Origin: \*\..*\(network\)$/);
  });

  test('an address that is none, or of what holds no content, is told as a server that is gone', async (t) => {
    const page = await stage.page(t);
    for (const address of [
      'http://',
      'http://[',
      'https://kari@',
      'javascript:window.fired',
      'file:///etc/passwd',
      'ftp://127.0.0.1/x.json',
      'about:blank',
      'blob:http://127.0.0.1/nope',
      'http://lindring.invalid/x.json',
      'https://127.0.0.1:9/x.json',
    ]) {
      await page.call('watch', address, address);
      assert.deepEqual((await page.call('atRest', address, 2)).told, ['waiting', 'failed network'], address);
    }
  });

  test('a request made ahead that the policy forbids is told as that', async (t) => {
    const page = await stage.page(t, { csp: "connect-src 'none'" });
    const { at, url } = stage.address('ok');
    await page.call('preloadContent', url);
    await page.call('watch', at, url);

    assert.deepEqual((await page.call('atRest', at, 2)).told, ['waiting', 'failed csp']);
  });

  test('the webmaster reads one line per fault, with the file, the remedy and the code', async (t) => {
    const page = await stage.page(t);
    const words = [
      ['ok', /Access-Control-Allow-Origin: http:\/\/127\.0\.0\.1:\d+\..*\(network\)$/, true],
      ['no-answer', /Serveren svarer ikke.*\(network\)$/],
      ['status-404', /svarte 404\. Se etter skrivefeil.*\(http 404\)$/],
      ['status-403', /lesetilgang.*\(http 403\)$/],
      ['status-503', /loggen.*\(http 503\)$/],
      ['status-429', /\(http 429\)$/],
      ['empty', /tomt.*\(empty\)$/],
      ['login', /innloggingsside.*stien er feil.*\(html\)$/],
      ['comma', /JSON.*\(json\)\n {2}- .*linje 3, tegn 16/],
      ['object', /innholdsfil.*\(schema\)\n {2}- version: .*\n {2}- id: /],
      ['newer', /Oppgrader Lindring.*\(version\)/],
      ['gzip-bomb', /5 MB.*\(too-large\)$/],
    ];
    for (const [behaviour, expected, isElsewhere] of words) {
      const line = await lineAbout(page, stage.address(behaviour, { isElsewhere }));
      assert.ok(line.startsWith('[lindring] http'), line);
      assert.match(line, expected);
    }
  });

  test('the line is in the language of the page', async (t) => {
    for (const [lang, expected] of [
      ['nn', /Sjå etter skrivefeil/],
      ['en-GB', /Look for a misspelling/],
      ['sv', /Se etter skrivefeil/],
    ]) {
      const page = await stage.page(t, { lang });
      assert.match(await lineAbout(page, stage.address('status-404')), expected);
    }
  });

  test('a password in an address stays out of the console', async (t) => {
    const page = await stage.page(t);
    const { at, url } = stage.address('ok');
    await page.call('watch', at, url.replace('//', '//kari:hemmelig@'));
    await page.call('atRest', at, 2);
    await page.call('spokenOf', at);

    assert.ok(!(await page.get('spoken')).some((line) => line.includes('hemmelig')));
  });

  test('a programmer gets a typed error, or her own reason when she has ended it herself', async (t) => {
    const page = await stage.page(t);
    const found = await page.evaluate(
      async (good, gone, hangs) => {
        const ended = (reason) => {
          const controller = new AbortController();
          setTimeout(() => controller.abort(reason));
          return window.page.load(hangs, controller.signal);
        };
        return [
          await window.page.load(good),
          await window.page.load(gone),
          await ended(undefined),
          await ended(new RangeError('nok')),
          await window.page.load(good, AbortSignal.abort()),
        ];
      },
      stage.address('ok').url,
      stage.address('status-410').url,
      stage.address('hang-body').url,
    );

    assert.deepEqual(found, [
      'prove',
      'ContentError http 410',
      'AbortError 20 ',
      'RangeError  ',
      'AbortError 20 ',
    ]);
  });

  test('content in the page itself is told in the same states', async (t) => {
    const page = await stage.page(t);

    assert.deepEqual(await page.call('watchInline', '{"version":1,"id":"prove"}'), ['ready']);
    assert.deepEqual(await page.call('watchInline', { version: 1, id: 'prove' }), ['ready']);
    assert.deepEqual(await page.call('watchInline', '{"version":1,}'), ['waiting', 'failed json']);
    await page.call('spokenOf', 'tegn 13');
    assert.ok((await page.get('spoken'))[0].startsWith('[lindring] Innholdet i siden: '));
  });
});
