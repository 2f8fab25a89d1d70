import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The folder of the package a bundled module came from, or nothing for our own and the bundler's. */
function packageFolderOf(id) {
  const file = id.replace(/^\0/, '').split('?')[0];
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** The bundler adds small functions of its own, which have no file. */
function isFromBundler(id) {
  return id.startsWith('\0rolldown/') || id.startsWith('\0@oxc-project+runtime');
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
  if (!file) throw new Error(`${name} has no licence file; find its text before it is bundled`);
  return { name, version, license, text: readFileSync(path.join(folder, file), 'utf8').trim() };
}

/**
 * The licences of everything that is bundled, as one text.
 *
 * @param {Iterable<string>} modules ids of the modules that went into the files
 */
export function licencesOf(modules, root) {
  const folders = new Set(
    Array.from(modules, (id) =>
      isFromBundler(id) ? path.join(root, 'node_modules/rolldown') : packageFolderOf(id),
    ),
  );
  folders.delete(undefined);
  const packages = Array.from(folders, describe).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const own = { name: 'Lindring', text: readFileSync(path.join(root, 'LICENSE'), 'utf8').trim() };
  return [
    'The scripts in this folder are Lindring together with parts of the packages below.\n',
    section(own.name, own.text),
    ...packages.map(({ name, version, license, text }) => section(`${name} ${version} (${license})`, text)),
  ].join('\n');
}

function section(title, text) {
  return `${'-'.repeat(72)}\n${title}\n${'-'.repeat(72)}\n\n${text}\n`;
}
