import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../scripts/machine/project.mjs';

// `npx lindring doctor` against a page as a server sends it, with one thing wrong at a time.

const script = 'window.x = 1;';
const content = JSON.stringify({ version: 1, id: 'prove', topics: [{ id: 'a', title: 'A' }] });
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;

function bodyOf({ integrity: hash = integrity, src = '/cdn/lindring.js', extra = '' } = {}) {
  return `<!doctype html><!-- <script src="/gammel/lindring.js"></script> -->
<script src="${src}" integrity="${hash}" crossorigin="anonymous" defer${extra}></script>
<case-card src="/innhold.json" case-id="torunn"></case-card>`;
}

const sound = {
  '/': { type: 'text/html; charset=utf-8', body: bodyOf() },
  '/cdn/lindring.js': { type: 'text/javascript', body: script },
  '/cdn/extra-tools.js': { type: 'text/javascript', body: script },
  '/innhold.json': { type: 'application/json', body: content },
};

/** Serves a site at an address of its own. */
async function serve(files) {
  const server = createServer(({ url }, response) => {
    const {
      type,
      body,
      status = 200,
      headers = {},
    } = files[url] ?? { type: 'text/html', body: 'nei', status: 404 };
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

function doctor(...given) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'dist/cli/lindring.js'), 'doctor', '--lang', 'nb', ...given],
      (error, out, said) => resolve({ code: error?.code ?? 0, out, said }),
    );
  });
}

async function examine(t, changes = {}) {
  const { server, origin } = await serve({ ...sound, ...changes });
  t.after(() => server.close());
  return { origin, ...(await doctor(origin)) };
}

const policy = (rules) => ({ '/': { ...sound['/'], headers: { 'Content-Security-Policy': rules } } });

let elsewhere;
before(async () => {
  elsewhere = await serve({
    '/innhold.json': sound['/innhold.json'],
    '/lindring.js': sound['/cdn/lindring.js'],
  });
});
after(() => elsewhere.server.close());

test('placeholders and tags with the prefix of the script line are seen as what they become', async (t) => {
  const body = `<!doctype html><script src="/cdn/lindring.js" data-prefix="mal-" defer></script>
    <div data-lindring="case-card" data-case-id="torunn" data-src="/borte.json"><a href="/les">Les</a></div>
    <mal-case-card src="/innhold.json" case-id="torunn"></mal-case-card>`;
  const { out } = await examine(t, { '/': { type: 'text/html', body } });

  assert.match(out, /Elementer: <div>, <mal-case-card>/);
  assert.match(out, /✗.*borte\.json/);
});

test('a page that has what it needs is told so, and the command ends with 0', async (t) => {
  const { code, out, origin } = await examine(t);

  assert.equal(code, 0, out);
  assert.match(out, /✓ Scriptet er der/);
  assert.match(out, /✓ Elementer: <case-card>/);
  assert.match(out, new RegExp(`✓ Innholdet er der: ${origin}/innhold.json`));
  assert.match(out, /Alt som kan ses herfra, er i orden\.\n$/);
});

test('a page with the policy of our recipe is let through', async (t) => {
  const { code, out } = await examine(
    t,
    policy(
      "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lindring",
    ),
  );

  assert.equal(code, 0, out);
  assert.match(out, /✓ Content-Security-Policy slipper/);
});

const faults = {
  'a script that is not there': [{ '/cdn/lindring.js': undefined }, /✗ Scriptet kan ikke hentes \(404\)/],
  'a script sent as text': [
    { '/cdn/lindring.js': { type: 'text/plain', body: script } },
    /✗ Scriptet sendes som «text\/plain»/,
  ],
  'a script that was changed after its integrity was written': [
    { '/cdn/lindring.js': { type: 'text/javascript', body: `${script} ` } },
    /✗ integrity stemmer ikke/,
  ],
  'a missing file beside the script': [
    { '/cdn/extra-tools.js': undefined },
    /✗ Filen ved siden av mangler \(404\)/,
  ],
  'a page without a script line': [
    { '/': { ...sound['/'], body: '<case-card src="/innhold.json"></case-card>' } },
    /✗ Fant ingen script-linje/,
  ],
  'content that is not there': [{ '/innhold.json': undefined }, /✗ Innholdet kan ikke hentes \(404\)/],
  'a login page in place of the content': [
    { '/innhold.json': { type: 'text/html', body: '<!doctype html>Logg inn' } },
    /✗ Det kom en nettside i stedet for innholdet/,
  ],
  'content with a fault': [
    { '/innhold.json': { type: 'application/json', body: '{ "version": 1, "id": "a", }' } },
    /✗ Innholdsfila har 1 feil/,
  ],
  'a policy that stops the script': [
    policy("script-src 'none'; connect-src 'self'"),
    /✗ .*Legg 'self' til i script-src/,
  ],
  'a policy that stops the content': [
    policy("script-src 'self'; default-src 'none'"),
    /✗ .*til i connect-src/,
  ],
  'a second policy in the page itself': [
    {
      '/': {
        ...sound['/'],
        body: `<meta http-equiv="Content-Security-Policy" content="connect-src https:">${bodyOf()}`,
      },
    },
    /✗ .*til i connect-src/,
  ],
  'Trusted Types without our policy': [
    policy("require-trusted-types-for 'script'; trusted-types other"),
    /✗ Siden krever Trusted Types/,
  ],
  'an answer that is no page': [
    { '/': { type: 'application/pdf', body: '%PDF' } },
    /✗ Svaret er ikke en nettside/,
  ],
};

for (const [name, [changes, sentence]] of Object.entries(faults)) {
  test(`${name} gets its sentence, and the command ends with 1`, async (t) => {
    const { code, out } = await examine(t, changes);

    assert.match(out, sentence);
    assert.equal(out.match(/✗/g).length, 1, out);
    assert.equal(code, 1);
  });
}

test('content on another domain must let the page read it', async (t) => {
  const body = bodyOf().replace('/innhold.json', `${elsewhere.origin}/innhold.json`);
  const { code, out, origin } = await examine(t, { '/': { ...sound['/'], body } });

  assert.equal(code, 1);
  assert.ok(out.includes(`Access-Control-Allow-Origin: ${origin}`), out);
});

test('integrity on another domain must come with crossorigin', async (t) => {
  const body = bodyOf({ src: `${elsewhere.origin}/lindring.js` }).replace(' crossorigin="anonymous"', '');
  const { code, out } = await examine(t, { '/': { ...sound['/'], body } });

  assert.equal(code, 1);
  assert.match(out, /krever også crossorigin/);
});

test('a page that may not be framed is told of, without being called wrong', async (t) => {
  const { code, out } = await examine(t, policy("frame-ancestors 'self'"));

  assert.equal(code, 0);
  assert.match(out, /· Siden kan ikke vises i en ramme på andre domener \(frame-ancestors 'self'\)/);
});

test('a server that is not there is told of by its name', async () => {
  const { server, origin } = await serve({});
  await new Promise((resolve) => server.close(resolve));

  const { code, out } = await doctor(origin);

  assert.equal(code, 1);
  assert.match(out, /✗ Siden svarer ikke som den skal \(ECONNREFUSED\)/);
});

test('what is no address gets an example of one', async () => {
  for (const given of [[], ['eksempel.no'], ['file:///etc/hosts']]) {
    const { code, said } = await doctor(...given);
    assert.equal(code, 2);
    assert.match(said, /npx lindring doctor https:\/\/eksempel\.no\/kurs/);
  }
});
