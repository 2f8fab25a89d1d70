import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../machine/project.mjs';

export const contentFile = path.join(root, 'demo/content/lindrende-2026.json');

/** The words on each page of a PDF, by poppler, with any white space as one space. */
export function pagesOf(pdf) {
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map(plain);
}

/** A text without what breaks its lines, and with the hyphens of broken words taken out. */
export function plain(text) {
  return text.replace(/\u00ad|\u2010\n|-\n/g, '').replace(/\s+/g, ' ');
}

/** Writes into the content file how large the materials are, how many pages, and where the leader's parts stand. */
export async function tellSizes(folder) {
  const content = JSON.parse(readFileSync(contentFile, 'utf8'));
  for (const resource of content.resources) {
    const file = resource.file && path.join(folder, path.basename(resource.file));
    if (!file) continue;
    resource.bytes = statSync(file).size;
    if (!file.endsWith('.pdf')) continue;
    const pages = pagesOf(file);
    resource.pages = pages.length;
    for (const section of resource.sections ?? []) {
      section.page = pages.findIndex((page) => page.includes(section.title.nb)) + 1;
    }
  }
  const options = await resolveConfig(contentFile);
  writeFileSync(
    contentFile,
    await format(JSON.stringify(content, null, 2), { ...options, filepath: contentFile }),
  );
}
