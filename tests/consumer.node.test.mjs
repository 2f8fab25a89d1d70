import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import { build } from 'vite';
import { root } from '../scripts/machine/project.mjs';
import { newConsumer } from './consumer.mjs';
import { openPage, startBrowser, until } from './guest/strict-server.mjs';
import { soon } from './soon.mjs';

// The package in somebody else's project: packed, installed in an empty folder, type-checked, built with Vite and with
// React 19, and seen by a reader. The pages, the content and the React program are the examples of the packed llms.txt.

let consumer, examples, server, origin, browser;

function put(file, text) {
  const target = path.join(consumer.folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

const packed = (file) => readFileSync(path.join(consumer.folder, 'node_modules/lindring', file), 'utf8');

/** Runs one of our tools on the consumer. */
function tool(script, args) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'node_modules', script), ...args],
      { cwd: consumer.folder, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });
}

function bundle(name) {
  return build({
    root: path.join(consumer.folder, name),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: path.join(consumer.folder, 'built', name) },
  });
}

before(async () => {
  consumer = await newConsumer();
  const blocks = packed('dist/llms.txt').matchAll(/^```(\w+)\n(.*?)^```$/gms);
  examples = Array.from(blocks, ([, language, code]) => ({ language, code }));
  put('built/innhold.json', examples.find(({ language }) => language === 'json').code);
  const ours = sirv(path.join(consumer.folder, 'node_modules'), { dev: true });
  const built = sirv(path.join(consumer.folder, 'built'), { dev: true });
  server = createServer((request, response) => {
    const site = request.url.startsWith('/lindring/') ? ours : built;
    site(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await startBrowser('chromium');
});
after(async () => {
  await browser?.close();
  await new Promise((resolve) => server?.close(resolve));
  consumer?.leave();
});

/** Opens an address, waits until a reader sees the case, and gives the page. */
async function reading(t, address) {
  const opened = await openPage(browser, origin + address);
  t.after(opened.close);
  await until(
    opened.page,
    () => document.querySelector('case-card')?.shadowRoot?.textContent.includes('tungpustet'),
    address,
  );
  return opened;
}

test('the package types its entries for those who import it', async () => {
  const entries = ['elements/case-card', 'define/case-card'];
  const { code, output } = await tool('@arethetypeswrong/cli/dist/index.js', [
    ...[consumer.tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color'],
    ...['--include-entrypoints', ...entries],
  ]);

  assert.equal(code, 0, output);
  for (const entry of entries) assert.ok(output.includes(`lindring/${entry}`), output);
});

test('JSX of React 19 knows every element, its properties, attributes and events, and nothing else', async () => {
  // As a source of its own, for what is wrong in a declaration file of a package is passed over.
  put('types/jsx.ts', packed('dist/jsx.d.ts').replace("'./index.js'", "'lindring'"));
  put('types/app.tsx', examples.find(({ language }) => language === 'tsx').code);
  put(
    'types/use.tsx',
    `import type {} from 'lindring/jsx';
export const right = [
  <case-card case-id="torunn" heading-level="2" className="a" room />,
  <training-content content={{ version: 1 }} show-changes />,
  <case-bank oncase-choose={(event) => event.caseId.toUpperCase()} ref={(bank) => void bank?.asText()} />,
];
// @ts-expect-error an id is text
export const a = <case-card caseId={7} />;
// @ts-expect-error the event has no such field
export const b = <case-bank oncase-choose={(event) => event.name} />;
// @ts-expect-error no such element
export const c = <case-kard />;
// @ts-expect-error one of three words
export const d = <esas-form mode="sang" />;
// @ts-expect-error no such property
export const e = <film-card filmid="x" />;
`,
  );
  const compilerOptions = {
    ...{
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2022', 'dom', 'dom.iterable'],
    },
    ...{ jsx: 'react-jsx', strict: true, noEmit: true, skipLibCheck: true, types: [] },
  };
  put('types/tsconfig.json', JSON.stringify({ compilerOptions }));

  const { output } = await tool('typescript/bin/tsc', ['--project', 'types', '--pretty', 'false']);

  assert.equal(output, '');
});

test('a page built with Vite shows the case', async (t) => {
  put(
    'vite/index.html',
    `<!doctype html><html lang="nb"><script type="module" src="main.ts"></script>
    <case-card src="/innhold.json" case-id="torunn"></case-card>`,
  );
  put('vite/main.ts', "import 'lindring/define/case-card';\n");
  await bundle('vite');

  const { warnings } = await reading(t, '/vite/');

  assert.deepEqual(warnings, []);
});

test('a React 19 program shows the case, and hears the choice of a reader', async (t) => {
  put(
    'react/index.html',
    '<!doctype html><html lang="nb"><div id="app"></div><script type="module" src="app.tsx"></script>',
  );
  put('react/app.tsx', examples.find(({ language }) => language === 'tsx').code);
  put('react/tsconfig.json', JSON.stringify({ compilerOptions: { jsx: 'react-jsx' } }));
  await bundle('react');

  const { page, warnings } = await reading(t, '/react/');
  const heard = [];
  page.on('console', (message) => heard.push(message.text()));
  await until(page, () => {
    const box = document
      .querySelector('case-bank')
      ?.shadowRoot?.querySelector('input[aria-label^="Velg til samling"]');
    box?.click();
    return Boolean(box);
  });

  await soon(() => heard.includes('torunn: 1 valgt'), 'the choice');
  assert.deepEqual(warnings, []);
});

test('the pages of llms.txt show the case, with the files of the package beside them', async (t) => {
  const pages = examples.filter(({ language }) => language === 'html');
  for (const [at, { code }] of pages.entries()) {
    put(`built/eksempel-${at}.html`, code);
    const { warnings } = await reading(t, `/eksempel-${at}.html`);
    assert.deepEqual(warnings, []);
  }
  assert.equal(pages.length, 3);
});

test('llms.txt is short enough to be read whole, and tells of every element', () => {
  const text = packed('dist/llms.txt');
  const manifest = JSON.parse(packed('custom-elements.json'));
  const tags = manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName }) => tagName ?? []),
  );

  assert.ok(Buffer.byteLength(text) <= 30_000, `${Buffer.byteLength(text)} bytes`);
  assert.equal(examples.length, 5);
  assert.deepEqual(
    tags.filter((tag) => !text.includes(`### \`<${tag}>\``)),
    [],
  );
});
