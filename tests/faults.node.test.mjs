import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachEngine } from './fault-pages.mjs';

// What a reader is told, whatever the server does: a real browser, a server that misbehaves on purpose.

const ready = ['waiting', 'ready'];
const failed = (code) => ['waiting', `failed ${code}`];
const place = (line, column) => [{ path: '', code: 'json', values: { line, column } }];
const four = { visits: 4 };

/** By behaviour of the server: what a watcher is told, how often the server is asked if not once, and more. */
const cases = [
  ['ok', ready],
  ...[300, 304, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 418, 422, 425, 451].map((status) => [
    `status-${status}`,
    failed(`http ${status}`),
    // Browsers ask again by themselves after a 408 on a line that was open before.
    status === 408 ? { visits: null } : {},
  ]),
  ...[429, 500, 501, 502, 503, 504, 520].map((status) => [
    `status-${status}`,
    failed(`http ${status}`),
    four,
  ]),
  ['no-content', failed('empty')],
  ['reset-content', failed('empty')],
  ['partial', failed('json')],
  ['html-404', failed('http 404')],
  ['endless-404', failed('http 404')],
  ['attachment', ready],
  ['early-hints', ready],
  ['http-1.0', ready],

  ...['301', '302', '303', '307', '308', 'thrice'].map((how) => [`moved-${how}`, ready]),
  ['moved-loop', failed('network'), { visits: null }],
  ['moved-nowhere', failed('http 302')],
  ['moved-script', failed('network'), four],
  ['moved-data', failed('network'), four],
  ['moved-dead', failed('network'), four],
  ['moved-login', failed('html')],
  ['moved-404', failed('http 404')],
  ['moved-out-open', ready],
  ['moved-out-closed', failed('network'), four],

  ['no-answer', failed('network'), { visits: null }],
  ['no-answer-once', ready, { visits: null }],
  ['no-answer-then-404', undefined, { visits: null, last: ['ready', 'failed http 404'] }],
  ['reset', failed('network'), { visits: null }],
  ['reset-body', failed('network'), four],
  // Firefox takes what does not begin as HTTP for an answer of the time before HTTP had headers.
  ['garbage', undefined, { visits: null, last: ['failed network', 'failed json'] }],
  ['cut-headers', undefined, { visits: null, last: ['failed network', 'failed empty'] }],
  ['cut-length', failed('network'), four],
  ['cut-length-half', failed('network'), four],
  ['cut-chunked', failed('network'), four],
  ['cut-once', ready, { visits: 2 }],
  ['short-length', failed('json')],
  ['two-lengths', failed('network'), four],

  ['gzip', ready],
  ['brotli', ready],
  ['gzip-bad', failed('network'), four],
  // Browsers unpack what there is.
  ['gzip-cut', failed('json')],
  ['gzip-bomb', failed('too-large')],
  ['five-megabytes', ready],
  ['five-megabytes-and-one', failed('too-large')],
  ['endless', failed('too-large')],

  ...['empty', 'blank', 'only-bom'].map((name) => [name, failed('empty')]),
  ...['login', 'html', 'xhtml', 'html-as-json', 'html-as-text', 'html-after-comment'].map((name) => [
    name,
    failed('html'),
  ]),
  ...['words-as-html', 'php-warning', 'xml'].map((name) => [name, failed('html')]),
  ...['text', 'bytes', 'html', 'nothing', 'nonsense', 'script'].map((type) => [`json-as-${type}`, ready]),
  ...['bom', 'latin1', 'latin1-said', 'utf8-said-latin1'].map((name) => [name, ready]),
  ['utf16', failed('json'), { issues: place(1, 1) }],
  ['nul', failed('json'), { issues: place(5, 2) }],
  ['comma', failed('json'), { issues: place(3, 16) }],
  ['comment', failed('json'), { issues: place(2, 3) }],
  ['quotes', failed('json'), { issues: place(1, 2) }],
  ['jsonp', failed('json'), { issues: place(1, 1) }],
  ['twice', failed('json'), { issues: place(6, 1) }],
  ['cut', failed('json'), { issues: place(4, 34) }],
  ['words', failed('json'), { issues: place(1, 1) }],
  ['not-a-number', failed('json'), { issues: place(1, 13) }],
  ...['null', 'number', 'text', 'list', 'object', 'deep'].map((name) => [name, failed('schema')]),
  ['newer', failed('version')],

  ['busy-once', ready, { visits: 2 }],
  ['down-once', ready, { visits: 2 }],
  ['down-thrice', ready, { visits: 4, pauses: [1000, 2000, 4000] }],
  ['down-then-html', failed('html'), { visits: 2 }],
  ['wait-2', ready, { visits: 2, pauses: [2000] }],
  ['wait-0', ready, { visits: 2, pauses: [1000] }],
  ['wait-nonsense', ready, { visits: 2, pauses: [1000] }],
  ['wait-negative', ready, { visits: 2, pauses: [1000] }],
  ['wait-past', ready, { visits: 2, pauses: [1000] }],
  ['wait-120', ['waiting', 'failed http 503', 'ready'], { visits: 2, pauses: [120_000] }],
  ['wait-date', ['waiting', 'failed http 503', 'ready'], { visits: 2, pauses: [90_000] }],
  ['wait-a-day', ['waiting', 'failed http 503', 'ready'], { visits: 2, pauses: [300_000] }],

  ['open', ready, { isElsewhere: true }],
  ['open-down-once', ready, { isElsewhere: true, visits: 2 }],
  ['open-login', failed('http 401'), { isElsewhere: true }],
  ['open-moved-out', ready, { isElsewhere: true }],
  ['ok', failed('network'), { isElsewhere: true, visits: 4 }],
  ['status-404', failed('network'), { isElsewhere: true, visits: 4 }],
  ['open-for-others', failed('network'), { isElsewhere: true, visits: 4 }],
];

function isNear(actual, expected) {
  return actual >= expected * 0.74 && actual <= expected * 1.26;
}

inEachEngine((stage) => {
  test('whatever the server does, a reader gets the content or the one code that tells why not', async (t) => {
    const page = await stage.page(t);
    for (const [behaviour, told, { visits = 1, issues, pauses, last, isElsewhere } = {}] of cases) {
      const outcome = (told ?? last).at(-1);
      await t.test(`${behaviour}${isElsewhere ? ' on another server' : ''}: ${outcome}`, async () => {
        const { at, url } = stage.address(behaviour, { isElsewhere });
        await page.call('watch', at, url);
        const story = await page.call('atRest', at, told?.length ?? 2);
        await stage.server.closed(at);

        if (told) assert.deepEqual(story.told, told);
        else assert.ok(last.includes(story.told.at(-1)), story.told.join());
        if (visits !== null) assert.equal(stage.server.visits(at), visits);
        if (issues) assert.deepEqual(story.issues, issues);
        if (pauses) {
          assert.equal(story.pauses.length, pauses.length);
          pauses.forEach((pause, index) =>
            assert.ok(isNear(story.pauses[index], pause), story.pauses.join()),
          );
        }
      });
    }
    assert.deepEqual(stage.server.preflights, []);
  });
});
