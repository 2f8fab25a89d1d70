import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { root } from '../machine/project.mjs';

// What a visitor may see; the rest of the project folder is nobody's business.
const open = /^\/(demo|cdn|schema)\//;
const attempts = 50;

// Norwegian letters must survive in files that cannot say their own encoding.
const textTypes = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.txt': 'text/plain',
  '.vtt': 'text/vtt',
};

function setHeaders(response, file) {
  const type = textTypes[path.extname(file)];
  if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

/** The path a request means, decoded, or `undefined` for one no honest page sends. */
function pathOf(request) {
  try {
    const wanted = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    return /(^|[\\/])\.|\0/.test(wanted) ? undefined : wanted;
  } catch {
    return undefined;
  }
}

function answer(response, status, headers = {}) {
  response.writeHead(status, headers).end();
}

/** A plain static server of demo/, cdn/ and schema/, as any web hotel would serve them. */
export function siteServer() {
  const serve = sirv(root, { dev: true, etag: true, setHeaders });
  return createServer((request, response) => {
    const wanted = pathOf(request);
    if (wanted === '/' || wanted === '/demo') answer(response, 302, { Location: '/demo/' });
    else if (wanted && open.test(wanted)) serve(request, response, () => answer(response, 404));
    else answer(response, 404);
  });
}

/** Listens on the port, or on the first free one above it; gives the one it took. */
export async function listenOnFreePort(server, first, host) {
  for (let port = first; port < first + attempts; port += 1) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(port, host, () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!error) return server.address().port;
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(`No free port from ${first} to ${first + attempts - 1}`);
}
