import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installPackages, isDebian } from './debian-packages.mjs';
import { root } from './project.mjs';
import { run } from './run.mjs';

const cache = path.join(root, '.cache', 'wordpress');

/** The Debian package with the program that runs WordPress. */
export const phpPackage = 'php-cli';

async function canRunPhp() {
  return (await run('php', ['--version'])).code === 0;
}

/** The package as Debian has it, unpacked beside everything else: installed, it would bring a web server and a database. */
async function unpack() {
  const target = path.join(cache, 'unpacked');
  const wordpress = path.join(target, 'usr', 'share', 'wordpress');
  if (existsSync(path.join(wordpress, 'wp-settings.php'))) return wordpress;
  const scratch = path.join(cache, `new-${process.pid}`);
  mkdirSync(scratch, { recursive: true });
  try {
    const download =
      'cd "$0" && { apt-get download wordpress || { apt-get update && apt-get download wordpress; }; }';
    await run('sh', ['-c', download, scratch]);
    const file = readdirSync(scratch).find((name) => name.endsWith('.deb'));
    if (!file) return undefined;
    const { code } = await run('dpkg', ['-x', path.join(scratch, file), path.join(scratch, 'files')]);
    if (code !== 0) return undefined;
    rmSync(target, { recursive: true, force: true });
    renameSync(path.join(scratch, 'files'), target);
    return wordpress;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * WordPress from Debian's package, with a plugin in place and a stand-in for its database; fetched and unpacked the
 * first time. On Debian as root the PHP program is installed too.
 *
 * @param {string} plugin the folder of the plugin
 * @param {string} database the PHP file WordPress loads in place of its own connection
 * @returns {Promise<{ folder: string } | { missing: string }>} where it is, or what to do to get it
 */
export async function wordpressWith(plugin, database) {
  if (!isDebian()) return { missing: 'WordPress is taken from a package of Debian' };
  if (!(await canRunPhp())) await installPackages('php', [phpPackage]);
  if (!(await canRunPhp())) return { missing: `sudo apt-get install --no-install-recommends ${phpPackage}` };
  const folder = await unpack();
  if (!folder) return { missing: 'the package «wordpress» could not be fetched with apt-get download' };
  const content = path.join(folder, 'wp-content');
  const place = path.join(content, 'plugins', path.basename(plugin));
  rmSync(place, { force: true });
  symlinkSync(plugin, place);
  writeFileSync(path.join(content, 'db.php'), `<?php require '${database.replaceAll("'", "\\'")}';\n`);
  return { folder };
}
