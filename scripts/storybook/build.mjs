import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, root } from '../machine/project.mjs';
import { runTool } from '../machine/run.mjs';

export const storybookTool = 'storybook/dist/bin/dispatcher.js';
/** The folder the static Storybook is built into. */
export const storybookFolder = path.join(root, 'storybook-static');
const stampFile = path.join(storybookFolder, '.built-from');

const folders = ['.storybook', 'stories', 'src', 'demo', 'docs'];
const files = ['package-lock.json', 'custom-elements.json', 'vite.config.ts', 'tsconfig.json'];

/** Everything the built Storybook is made of, as one short text. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const file of [...folders.flatMap(filesUnder), ...files]) {
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * Builds the static Storybook, unless the one that is there was built from the same sources.
 *
 * @returns {Promise<{ ok: boolean, output: string, wasThere: boolean }>}
 */
export async function buildStorybook() {
  const from = sourceHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === from) {
    return { ok: true, output: '', wasThere: true };
  }
  const args = ['build', '--output-dir', storybookFolder, '--disable-telemetry', '--quiet'];
  const { code, output } = await runTool(storybookTool, args, { env: quiet });
  if (code === 0) writeFileSync(stampFile, from);
  return { ok: code === 0, output, wasThere: false };
}

/** Nothing is told to anybody, whatever else the machine says. */
export const quiet = { STORYBOOK_DISABLE_TELEMETRY: '1' };
