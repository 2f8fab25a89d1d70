import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../machine/project.mjs';
import { runTool } from '../machine/run.mjs';

/**
 * What there is to know about each element, read from its source: attributes, slots, events, parts, CSS properties.
 *
 * @param {string} scratch a folder of the project to work in
 * @returns {Promise<Record<string, string>>} the text of each file, by its name in the project
 */
export async function manifestFiles(scratch) {
  const outdir = path.relative(root, scratch);
  const analyser = '@custom-elements-manifest/analyzer/cem.js';
  const { code, output } = await runTool(analyser, ['analyze', '--quiet', '--outdir', outdir]);
  if (code !== 0) throw new Error(`The manifest of the elements could not be made:\n${output}`);
  const manifest = JSON.parse(readFileSync(path.join(scratch, 'custom-elements.json'), 'utf8'));
  return {
    'custom-elements.json': await asJson(manifest),
    'vscode.html-custom-data.json': await asJson(editorData(manifest)),
  };
}

async function asJson(value) {
  const options = await resolveConfig(path.join(root, 'custom-elements.json'));
  return format(JSON.stringify(value), { ...options, parser: 'json' });
}

/**
 * The elements as VS Code wants them for completion in HTML.
 * @see https://github.com/microsoft/vscode-custom-data
 */
function editorData(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName);
  return { version: 1.1, tags: elements.map(tagData) };
}

function tagData({ tagName, description, slots, events, attributes = [] }) {
  return {
    name: tagName,
    description: [description, ...listOf('Slots', slots), ...listOf('Events', events)]
      .filter(Boolean)
      .join('\n\n'),
    attributes: attributes.map(({ name, description: about, type }) => ({
      name,
      ...(about && { description: about }),
      ...valuesOf(type?.text),
    })),
  };
}

function listOf(title, members = []) {
  if (members.length === 0) return [];
  const lines = members.map(
    ({ name, description }) => `- ${name ? `\`${name}\`` : '(default)'}: ${description ?? ''}`,
  );
  return [`**${title}**\n${lines.join('\n')}`];
}

/** An attribute of type `'a' | 'b'` is one of these words; one of type `boolean` has no value. */
function valuesOf(type = '') {
  if (type === 'boolean') return { valueSet: 'v' };
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word]) => ({ name: word }));
  return words.length > 0 ? { values: words } : {};
}
