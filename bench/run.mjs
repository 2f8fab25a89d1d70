import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../scripts/machine/project.mjs';

// The peers are installed by the first run; what needs them is imported after that.
const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(path.join(here, 'node_modules'))) {
  console.log('Installing the peers (bench/node_modules) …');
  // Two peers ask for others of their kind that nothing here uses.
  const words = ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  execFileSync('npm', words, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
}
if (!existsSync(path.join(root, 'cdn/loader.js')))
  throw new Error('Run `npm run build` first: there is no cdn/');

const { values: asked } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    port: { type: 'string', default: '0' },
  },
});
const { bench } = await import('./bench.mjs');
await bench({
  rounds: asked.quick ? 3 : Number(asked.rounds),
  only: asked.only.split(',').filter(Boolean),
  port: Number(asked.port),
  command: ['npm run bench', process.argv.length > 2 && '--', ...process.argv.slice(2)]
    .filter(Boolean)
    .join(' '),
});
