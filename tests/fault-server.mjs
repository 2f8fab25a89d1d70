import { createServer } from 'node:http';
import { behaviours } from './fault-behaviours.mjs';

function listen(server) {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}

async function deadPort() {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * A server that misbehaves on purpose: `/<behaviour>?<key>`, where the key is the test's own, so that visits are
 * counted apart. `/page` is a page to read from; its `csp` parameter is its policy. `code` maps paths to scripts.
 */
export async function startFaultServer(code) {
  const visits = new Map();
  const preflights = [];
  const waiting = [];
  const openAnswers = new Map();
  const places = {};

  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const name = url.pathname.slice(1);
    if (code.has(name))
      return void response
        .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
        .end(code.get(name));
    if (name === 'page') return void servePage(url, response);
    if (request.method === 'OPTIONS') preflights.push(request.url);
    const at = `${name}${url.search}`;
    const visit = (visits.get(at) ?? 0) + 1;
    visits.set(at, visit);
    openAnswers.set(at, (openAnswers.get(at) ?? 0) + 1);
    response.on('close', () => {
      openAnswers.set(at, openAnswers.get(at) - 1);
      waiting.splice(0).forEach((check) => check());
    });
    response.on('error', () => undefined);
    const behaviour = behaviours[name];
    if (behaviour) behaviour(response, { visit, key: url.search.slice(1), ...places });
    else response.writeHead(404).end();
    waiting.splice(0).forEach((check) => check());
  });

  const port = await listen(server);
  places.origin = `http://127.0.0.1:${port}`;
  places.otherOrigin = `http://localhost:${port}`;
  places.deadOrigin = `http://127.0.0.1:${await deadPort()}`;

  /** Resolves when `isSo` holds; asked again whenever the server has been visited or has done with an answer. */
  function until(isSo) {
    return new Promise((resolve) => {
      const check = () => (isSo() ? resolve() : waiting.push(check));
      check();
    });
  }

  return {
    ...places,
    preflights,
    visits: (at) => visits.get(at) ?? 0,
    visited: (at, count) => until(() => (visits.get(at) ?? 0) >= count),
    closed: (at) => until(() => !openAnswers.get(at)),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function servePage(url, response) {
  const policy = url.searchParams.get('csp');
  const name = url.searchParams.get('reported')
    ? 'content-security-policy-report-only'
    : 'content-security-policy';
  if (policy) response.setHeader(name, policy);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="${url.searchParams.get('lang') ?? 'nb'}"><title>Side</title><script type="module" src="/page.js"></script></html>`,
  );
}
