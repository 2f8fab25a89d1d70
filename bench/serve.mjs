import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '../scripts/machine/project.mjs';

const cache = fileURLToPath(new URL('.cache', import.meta.url));
const modules = fileURLToPath(new URL('node_modules', import.meta.url));

const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** A certificate nobody else believes in, made anew for every run. */
function certificate() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindring-bench-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name));
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  try {
    execFileSync('openssl', [...kind, '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=localhost'], {
      stdio: 'pipe',
    });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (error) {
    throw new Error('The bench needs the program openssl, to make a certificate for h2', { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const folders = [
  ['/cdn/', path.join(root, 'cdn')],
  ['/films/', path.join(root, 'demo/films')],
  ['/m/', modules],
];

function fromDisk(pathname) {
  const [prefix, folder] = folders.find(([each]) => pathname.startsWith(each)) ?? [];
  const file = folder && path.join(folder, pathname.slice(prefix.length));
  if (!file?.startsWith(folder + path.sep)) return undefined;
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Brotli 11, kept from one run to the next: two megabytes of script take seconds. */
function packed(body) {
  const kept = path.join(cache, createHash('sha256').update(body).digest('hex'));
  try {
    return readFileSync(kept);
  } catch {
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const small = brotliCompressSync(body, { params });
    mkdirSync(cache, { recursive: true });
    writeFileSync(kept, small);
    return small;
  }
}

/**
 * Serves what is in `files`, our built files, the demo's films and the peers' own files over h2, with text as brotli 11.
 *
 * @param {ReadonlyMap<string, string | Buffer>} files by path
 */
export async function serve(files, port) {
  const answers = new Map();
  const answerTo = (pathname) => {
    if (!answers.has(pathname)) {
      const body = files.get(pathname) ?? fromDisk(pathname);
      const ending = pathname.split('.').at(-1);
      const isText = /^(css|html|js|json|svg)$/.test(ending);
      answers.set(
        pathname,
        body && {
          body: isText ? packed(Buffer.from(body)) : body,
          headers: {
            'content-type': types[ending] ?? 'application/octet-stream',
            'cache-control': 'max-age=600',
            ...(isText && { 'content-encoding': 'br' }),
          },
        },
      );
    }
    return answers.get(pathname);
  };
  const server = createSecureServer(certificate());
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('error', () => undefined);
    session.once('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, { ':path': asked }) => {
    stream.on('error', () => undefined);
    const answer = answerTo(new URL(asked, 'https://localhost').pathname);
    stream.respond({ ':status': answer ? 200 : 404, ...answer?.headers });
    stream.end(answer?.body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `https://localhost:${server.address().port}`,
    close: () => {
      for (const session of sessions) session.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
