import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../scripts/machine/project.mjs';

const execute = promisify(execFile);
const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;

/** Every package that comes along with these. */
function withTheirOwn(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    withTheirOwn(Object.keys(locked[`node_modules/${name}`]?.dependencies ?? {}), found);
  }
  return [...found];
}

/**
 * A project of somebody else: an empty folder where the package, as npm packs it, is installed with React. npm takes
 * the packages that come along from our own `node_modules`, so that it asks no registry and needs no cache.
 *
 * @returns {Promise<{ folder: string, tarball: string, leave: () => void }>}
 */
export async function newConsumer() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindring-consumer-'));
  const npm = (args, cwd) =>
    execute('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd });
  const { stdout } = await npm(['pack', '--json', '--pack-destination', folder], root);
  const [{ filename }] = JSON.parse(stdout);
  const alongside = withTheirOwn([
    ...Object.keys(locked[''].dependencies),
    ...['react', 'react-dom', '@types/react', '@types/react-dom'],
  ]);
  const ours = Object.fromEntries(
    alongside.map((name) => [name, `file:${path.join(root, 'node_modules', name)}`]),
  );
  const about = {
    name: 'kommunens-side',
    private: true,
    type: 'module',
    dependencies: { lindring: `file:${filename}`, ...ours },
    overrides: Object.fromEntries(alongside.map((name) => [name, `$${name}`])),
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(about));
  const cache = path.join(folder, '.npm');
  await npm(['install', '--offline', '--install-links=false', '--cache', cache], folder);
  const leave = () => rmSync(folder, { recursive: true, force: true });
  return { folder, tarball: path.join(folder, filename), leave };
}
