import path from 'node:path';

const shown = 12;

/** Reporter of `node --test`: the files that took longest, in seconds, as the browser tests tell theirs. */
export default async function* slowestFiles(events) {
  const seconds = new Map();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.nesting !== 0 || !data.file) continue;
    seconds.set(data.file, (seconds.get(data.file) ?? 0) + data.details.duration_ms / 1000);
  }
  yield '\n';
  for (const [file, took] of [...seconds].sort(([, one], [, other]) => other - one).slice(0, shown))
    yield `${took.toFixed(1).padStart(8)} s  ${path.relative(process.cwd(), file)}\n`;
}
