import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bundles } from './bundle.mjs';
import { growth, growthFiles } from './growth.mjs';
import { conditions, rounds, startBrowser } from './measure.mjs';
import { contentFiles } from './pages/content.mjs';
import { pages } from './pages/list.mjs';
import { serve } from './serve.mjs';
import { summarize } from './statistics.mjs';
import { report } from './table.mjs';

const results = fileURLToPath(new URL('RESULTS.md', import.meta.url));

async function filesOf() {
  const files = new Map([...(await bundles()), ...growthFiles()]);
  for (const { path, html } of pages) files.set(path, html);
  for (const [job, file] of Object.entries(contentFiles)) {
    files.set(`/content/${job}.json`, JSON.stringify(file));
  }
  return files;
}

/** Measures, tells on the way how far it has come, and writes RESULTS.md when everything was asked for. */
export async function bench({ rounds: count, only, port, command }) {
  const start = Date.now();
  const tell = (words) => console.log(`${((Date.now() - start) / 1000).toFixed(0).padStart(4)} s  ${words}`);
  const isWanted = (job) => only.length === 0 || only.includes(job);
  const wanted = pages.filter(({ job }) => isWanted(job));
  const server = await serve(await filesOf(), port);
  const browser = await startBrowser();
  try {
    const measured = {};
    if (wanted.length > 0) {
      // Once for the server’s packing and the machine’s own memory, not counted.
      await rounds(browser, server.origin, wanted, conditions.fast, 1, () => tell('warm'));
      for (const [name, times] of [
        ['slow', count],
        ['fast', Math.ceil(count / 3)],
      ]) {
        const told = (round) => tell(`${name}: round ${round} of ${times}`);
        measured[name] = summarize(
          await rounds(browser, server.origin, wanted, conditions[name], times, told),
        );
      }
    }
    const grown = isWanted('growth') ? await growth(server.origin, tell) : undefined;
    const seconds = Math.round((Date.now() - start) / 1000);
    const text = report({ measured, grown, command, count, seconds });
    const neat = await format(text, { ...(await resolveConfig(results)), parser: 'markdown' });
    if (only.length === 0) writeFileSync(results, neat);
    console.log(neat);
  } finally {
    await browser.close();
    await server.close();
  }
}
