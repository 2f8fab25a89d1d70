import { spawn } from 'node:child_process';
import path from 'node:path';

/** Compiles the sources one by one for npm, with types and source maps; the packages they use stay outside. */
export async function buildDist(root, out) {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const child = spawn(
    process.execPath,
    [compiler, '--project', path.join(root, 'tsconfig.build.json'), '--outDir', out, '--pretty', 'false'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error('The types do not hold; see above.');
}
