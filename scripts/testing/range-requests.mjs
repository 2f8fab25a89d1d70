import { open } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../machine/project.mjs';

const types = { webm: 'video/webm', mp4: 'video/mp4' };

/**
 * Middleware of @web/test-runner: a film is given in the parts a browser asks for, as every web server does. The
 * test server itself answers such a request with the whole file, and WebKit then gives the film up.
 */
export async function rangeRequests(context, next) {
  const type = types[context.path.split('.').at(-1)];
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(context.get('Range')) ?? [];
  if (!type || from === undefined) return next();
  const file = await open(path.join(root, path.normalize(decodeURIComponent(context.path)))).catch(
    () => undefined,
  );
  if (!file) return next();
  try {
    const { size } = await file.stat();
    const last = Math.min(to ? Number(to) : size - 1, size - 1);
    const part = Buffer.alloc(Math.max(last - Number(from) + 1, 0));
    await file.read(part, 0, part.length, Number(from));
    context.status = 206;
    context.set({ 'Content-Range': `bytes ${from}-${last}/${size}`, 'Accept-Ranges': 'bytes' });
    context.type = type;
    context.body = part;
  } finally {
    await file.close();
  }
}
