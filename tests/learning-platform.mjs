import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { root } from '../scripts/machine/project.mjs';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', xml: 'text/xml', vtt: 'text/vtt' };

/**
 * A learning platform as far as a course meets it: scorm-again on the page, the course in a frame. It keeps what it was
 * told over a reload, as a platform does, and notes every call. What it should answer otherwise stands in the address:
 * `?mode=review`, `?refuse` (until `platform.refuses` is false).
 */
const platformPage = (course) => `<!doctype html><html lang="nb"><title>Læringsplattform</title>
<style>body{margin:0}iframe{width:100%;height:90vh;border:0}</style>
<script src="/scorm-again.js"></script>
<script>
  const asked = new URLSearchParams(location.search);
  const inner = new Scorm12API({ autocommit: false, logLevel: 5 });
  const kept = localStorage.getItem('kept');
  if (kept) inner.loadFromJSON(JSON.parse(kept), '');
  else inner.loadFromJSON({ core: { student_id: '1', student_name: 'Ansatt' } }, '');
  if (asked.has('mode')) inner.loadFromJSON({ core: { lesson_mode: asked.get('mode') } }, '');
  window.platform = { calls: [], refuses: asked.has('refuse'), told: () => JSON.parse(localStorage.getItem('kept') ?? '{}') };
  window.API = new Proxy(inner, {
    get(target, name) {
      if (typeof target[name] !== 'function') return target[name];
      return (...given) => {
        const refused = platform.refuses && name === 'LMSCommit';
        const result = refused ? 'false' : target[name](...given);
        if (platform.refuses && name === 'LMSGetLastError') return '101';
        if (platform.refuses && name === 'LMSGetErrorString') return 'General exception';
        platform.calls.push([name, ...given, result]);
        if (name === 'LMSCommit' && !refused) localStorage.setItem('kept', JSON.stringify(target.cmi));
        sessionStorage.setItem('all', (sessionStorage.getItem('all') ?? '') + JSON.stringify([name, ...given]));
        return result;
      };
    },
  });
</script>
<iframe src="${course}" title="Kurset"></iframe>`;

/**
 * Serves packages, each under its name, and a platform for each under `/lms/<name>`.
 *
 * @param {Record<string, string>} zips the files of the packages by name
 */
export async function servePlatform(zips) {
  const packages = new Map(
    Object.entries(zips).map(([name, file]) => [name, unzipSync(new Uint8Array(readFileSync(file)))]),
  );
  const scormAgain = readFileSync(path.join(root, 'node_modules/scorm-again/dist/scorm12.min.js'));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const send = (body, type) => response.writeHead(200, { 'content-type': type }).end(body);
    const [, first, second, ...rest] = pathname.split('/');
    if (pathname === '/scorm-again.js') return send(scormAgain, types.js);
    if (first === 'lms')
      return send(platformPage(searchParams.get('course') ?? `/${second}/index.html`), types.html);
    if (first === 'tom') return send('<!doctype html><title>Et annet sted</title>', types.html);
    const file = packages.get(first)?.[[second, ...rest].join('/')];
    if (!file) return response.writeHead(404).end();
    return send(file, types[pathname.split('.').pop()] ?? 'application/octet-stream');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { address: `http://127.0.0.1:${port}`, other: `http://localhost:${port}`, packages, server };
}
