import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

/**
 * What there is to know about each element, read from its source: attributes, slots, events, parts, CSS properties.
 *
 * @returns {Promise<Record<string, string>>} the text of each file, by its name in the project
 */
export async function manifestFiles(root, scratch) {
  await analyse(root, scratch);
  const manifest = JSON.parse(readFileSync(path.join(scratch, 'custom-elements.json'), 'utf8'));
  return {
    'custom-elements.json': await asJson(root, manifest),
    'vscode.html-custom-data.json': await asJson(root, editorData(manifest)),
  };
}

async function asJson(root, value) {
  const options = await resolveConfig(path.join(root, 'custom-elements.json'));
  return format(JSON.stringify(value), { ...options, parser: 'json' });
}

async function analyse(root, scratch) {
  const analyser = path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const outdir = path.relative(root, scratch);
  const child = spawn(process.execPath, [analyser, 'analyze', '--quiet', '--outdir', outdir], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The manifest could not be made:\n${output}`);
}

/**
 * The elements as VS Code wants them for completion in HTML.
 * @see https://github.com/microsoft/vscode-custom-data
 */
export function editorData(manifest) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: [element.description, ...listOf('Slots', element.slots), ...listOf('Events', element.events)]
        .filter(Boolean)
        .join('\n\n'),
      attributes: (element.attributes ?? []).map(({ name, description, type }) => ({
        name,
        ...(description && { description }),
        ...valuesOf(type?.text),
      })),
    })),
  };
}

function listOf(title, members = []) {
  if (members.length === 0) return [];
  const lines = members.map(({ name, description }) => `- ${name ? `\`${name}\`` : '(default)'}: ${description ?? ''}`);
  return [`**${title}**\n${lines.join('\n')}`];
}

/** An attribute of type `'a' | 'b'` is one of these words; one of type `boolean` has no value. */
function valuesOf(type = '') {
  if (type === 'boolean') return { valueSet: 'v' };
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word]) => ({ name: word }));
  return words.length > 0 ? { values: words } : {};
}
