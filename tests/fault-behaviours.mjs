import { brotliCompressSync, gzipSync } from 'node:zlib';

// What the fault server may answer.

/** A small content file with letters that a wrong encoding loses. */
export const content = JSON.stringify({ version: 1, id: 'prove', title: 'Omsorg på sjukeheim: Ås' }, null, 2);

const json = { 'content-type': 'application/json' };
const page = '<!doctype html><title>Logg inn</title><h1>Logg inn</h1>';
const mebibyte = 1024 ** 2;

/** A content file of exactly `size` bytes. */
function contentOf(size) {
  const start = '{"version":1,"id":"prove","fill":["';
  const end = '"]}';
  return Buffer.from(start + 'x'.repeat(size - start.length - end.length) + end);
}

const answer =
  (status, body = content, headers = json) =>
  (response) =>
    response.writeHead(status, headers).end(body);
const body = (text, type = 'application/json') => answer(200, text, type ? { 'content-type': type } : {});
const raw = (text) => (response) => response.socket.end(text);
const packed = (encoding, bytes) => answer(200, bytes, { ...json, 'content-encoding': encoding });
const redirect =
  (status, to, headers = {}) =>
  (response, at) =>
    response.writeHead(status, { ...headers, location: to(at) }).end();

/** One answer per visit, the last one for all that follow. */
const inTurn =
  (...answers) =>
  (response, at) =>
    answers[Math.min(at.visit, answers.length) - 1](response, at);

/** Sends what it is given and then cuts the line. */
const cutAfter = (headers, part) => (response) => {
  response.writeHead(200, { ...json, ...headers });
  response.write(part, () => setImmediate(() => response.socket?.destroy()));
};

/** Sends one piece at a time for ever, or until the reader is gone. */
const endless = (piece) => (response) => {
  response.writeHead(200, json);
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
};

/** A letter at a time, too slow for anyone's patience but never still. */
const drip = (pause) => (response) => {
  response.writeHead(200, json);
  const letters = [...content];
  const timer = setInterval(() => {
    response.write(letters.splice(0, 4).join(''));
    if (letters.length === 0) response.end();
    if (letters.length === 0 || response.destroyed) clearInterval(timer);
  }, pause);
};

const retryAfter = (value) => inTurn(answer(503, 'nede', { 'retry-after': value() }), answer(200));
const dateIn = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString();
const same = (name) => (at) => `/${name}?${at.key}`;
const other = (name) => (at) => `${at.otherOrigin}/${name}?${at.key}`;
const open = { ...json, 'access-control-allow-origin': '*' };

const statuses = [
  300, 304, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 418, 422, 425, 451, 429, 500, 501, 502, 503,
  504, 520,
];

/** What the server may do, by the name in its address. Each is something a real server has done. */
export const behaviours = {
  ...Object.fromEntries(
    statuses.map((status) => [`status-${status}`, answer(status, 'nei', { 'content-type': 'text/plain' })]),
  ),
  ok: answer(200),
  'no-content': answer(204, undefined, {}),
  'reset-content': answer(205, undefined, {}),
  partial: answer(206, content.slice(0, 30), { ...json, 'content-range': `bytes 0-29/${content.length}` }),
  'html-404': answer(404, page, { 'content-type': 'text/html' }),
  'endless-404': (response) => {
    response.writeHead(404, json);
    response.write('nei');
  },
  attachment: answer(200, content, { ...json, 'content-disposition': 'attachment; filename=x.json' }),
  'early-hints': (response, at) =>
    response.writeEarlyHints({ link: '</x.css>; rel=preload' }, () => answer(200)(response, at)),
  'http-1.0': raw(`HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n${content}`),

  'moved-301': redirect(301, same('ok')),
  'moved-302': redirect(302, same('ok')),
  'moved-303': redirect(303, same('ok')),
  'moved-307': redirect(307, same('ok')),
  'moved-308': redirect(308, same('ok')),
  'moved-thrice': redirect(302, same('moved-twice')),
  'moved-twice': redirect(302, same('moved-301')),
  'moved-loop': redirect(302, same('moved-loop')),
  'moved-nowhere': answer(302, '', {}),
  'moved-script': redirect(302, () => 'javascript:alert(1)'),
  'moved-data': redirect(302, () => 'data:application/json,{}'),
  'moved-dead': redirect(302, (at) => `${at.deadOrigin}/`),
  'moved-login': redirect(302, same('login')),
  'moved-404': redirect(302, same('status-404')),
  'moved-out-open': redirect(302, other('open')),
  'moved-out-closed': redirect(302, other('ok')),
  'open-moved-out': redirect(302, other('open'), { 'access-control-allow-origin': '*' }),
  login: body(page, 'text/html'),

  'hang-headers': () => undefined,
  'hang-body': (response) => response.writeHead(200, json).write(content.slice(0, 20)),
  'hang-once': inTurn(() => undefined, answer(200)),
  'hang-body-once': inTurn((response) => response.writeHead(200, json).write('{'), answer(200)),
  late: (response) => setTimeout(() => answer(200)(response), Math.random() * 30),
  drip: drip(15),
  'no-answer': (response) => response.socket.destroy(),
  'no-answer-once': inTurn((response) => response.socket.destroy(), answer(200)),
  'no-answer-thrice': inTurn(...Array(3).fill((response) => response.socket.destroy()), answer(200)),
  'no-answer-then-404': inTurn((response) => response.socket.destroy(), answer(404)),
  reset: (response) => response.socket.resetAndDestroy(),
  'reset-body': (response) =>
    response
      .writeHead(200, json)
      .write(content.slice(0, 20), () => setImmediate(() => response.socket?.resetAndDestroy())),
  garbage: raw('\u0000\u0001\u0002 dette er ikke HTTP\r\n\r\n'),
  'cut-headers': raw('HTTP/1.1 200 OK\r\nContent-Le'),
  'cut-length': cutAfter({ 'content-length': 5000 }, content),
  'cut-length-half': cutAfter({ 'content-length': content.length + 1 }, content.slice(0, 20)),
  'cut-chunked': cutAfter({}, content.slice(0, 20)),
  'cut-once': inTurn(cutAfter({}, content.slice(0, 20)), answer(200)),
  'short-length': raw(`HTTP/1.1 200 OK\r\nContent-Length: 20\r\nConnection: close\r\n\r\n${content}`),
  'two-lengths': raw(`HTTP/1.1 200 OK\r\nContent-Length: 20\r\nContent-Length: 21\r\n\r\n${content}`),

  gzip: packed('gzip', gzipSync(content)),
  brotli: packed('br', brotliCompressSync(content)),
  'gzip-bad': packed('gzip', Buffer.from(content)),
  'gzip-cut': packed('gzip', gzipSync(content.repeat(50)).subarray(0, 60)),
  'gzip-bomb': packed('gzip', gzipSync(Buffer.alloc(60 * mebibyte, 32), { level: 9 })),
  'five-megabytes': (response) => body(contentOf(5 * mebibyte))(response),
  'five-megabytes-and-one': (response) => body(contentOf(5 * mebibyte + 1))(response),
  endless: endless(Buffer.alloc(65_536, 32)),

  empty: body(''),
  blank: body(' \n\t '),
  'only-bom': body('\ufeff'),
  bom: body(`\ufeff${content}`),
  html: body(page, 'text/html; charset=utf-8'),
  xhtml: body('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'application/xhtml+xml'),
  'html-as-json': body(`\n  ${page}`),
  'html-as-text': body(page.toUpperCase(), 'text/plain'),
  'html-after-comment': body(`<!-- tema -->\n${page}`, 'application/octet-stream'),
  'words-as-html': body('Ikke funnet', 'text/html'),
  'php-warning': body(`<br />\n<b>Warning</b>: foo in bar.php\n${content}`, 'text/html'),
  xml: body('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'application/xml'),
  'json-as-text': body(content, 'text/plain'),
  'json-as-bytes': answer(200, content, {
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  }),
  'json-as-html': body(content, 'text/html'),
  'json-as-nothing': body(content, ''),
  'json-as-nonsense': body(content, 'ikke en type'),
  'json-as-script': body(content, 'text/javascript'),
  latin1: body(Buffer.from(content, 'latin1')),
  'latin1-said': body(Buffer.from(content, 'latin1'), 'application/json; charset=iso-8859-1'),
  'utf8-said-latin1': body(content, 'application/json; charset=iso-8859-1'),
  utf16: body(Buffer.from(`\ufeff${content}`, 'utf16le')),
  nul: body(`${content}\u0000`),
  comma: body('{\n  "version": 1,\n  "id": "prove",\n}'),
  comment: body('{\n  // prøve\n  "version": 1\n}'),
  quotes: body("{'version': 1}"),
  jsonp: body(`vis(${content})`),
  twice: body(`${content}\n${content}`),
  cut: body(content.slice(0, -5)),
  words: body('Ikke funnet', 'text/plain'),
  'not-a-number': body('{"version": NaN}'),
  null: body('null'),
  number: body('42'),
  text: body('"hei"'),
  list: body('[]'),
  object: body('{}'),
  deep: body('['.repeat(200_000) + ']'.repeat(200_000)),
  newer: body('{"version": 2, "id": "prove"}'),

  'busy-once': inTurn(answer(429, 'vent', {}), answer(200)),
  'down-once': inTurn(answer(503, 'nede', {}), answer(200)),
  'down-thrice': inTurn(...Array(3).fill(answer(500, 'nede', {})), answer(200)),
  'down-then-html': inTurn(answer(502, page, { 'content-type': 'text/html' }), body(page, 'text/html')),
  'down-until-asked': inTurn(...Array(4).fill(answer(503, 'nede', {})), answer(200)),
  'wait-2': retryAfter(() => '2'),
  'wait-0': retryAfter(() => '0'),
  'wait-120': retryAfter(() => '120'),
  'wait-a-day': retryAfter(() => '86400'),
  'wait-nonsense': retryAfter(() => 'snart'),
  'wait-negative': retryAfter(() => '-5'),
  'wait-date': (response, at) => retryAfter(() => dateIn(90))(response, at),
  'wait-past': (response, at) => retryAfter(() => dateIn(-90))(response, at),
  'mended-while-cached': inTurn(
    answer(200, '{', { ...json, 'cache-control': 'max-age=3600' }),
    answer(200, content, { ...json, 'cache-control': 'max-age=3600' }),
  ),

  open: answer(200, content, open),
  'open-login': answer(401, 'nei', { ...open, 'www-authenticate': 'Basic realm="x"' }),
  'open-for-others': answer(200, content, { ...json, 'access-control-allow-origin': 'https://example.org' }),
  'open-down-once': inTurn(
    answer(503, 'nede', { 'access-control-allow-origin': '*' }),
    answer(200, content, open),
  ),
};
