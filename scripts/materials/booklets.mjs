import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { madeOn, mark } from './mark.mjs';
import { escaped, htmlOf } from './prose.mjs';

const here = import.meta.dirname;
const patientNow =
  'Gjelder det en pasient nå? Følg pasientens plan og ring ansvarlig sykepleier, lege, legevakt 116\u00a0117 eller 113.';

/** The text of a theme booklet, in Markdown. */
export function bookletText(name) {
  return readFileSync(path.join(here, 'texts', `${name}.nb.md`), 'utf8');
}

/** A theme booklet as a page for the printer. */
export function bookletPage(name) {
  const [, title, subtitle, body] = bookletText(name).match(/^# (.+)\n\n(.+)\n\n([^]+)$/);
  // The last chapter is one of questions.
  const html = htmlOf(body);
  const last = html.lastIndexOf('<h2>');
  return pageOf(
    title,
    subtitle,
    `${html.slice(0, last)}<h2 class="to-write">${html.slice(last + '<h2>'.length)}`,
  );
}

/**
 * The leader's booklet as a page for the printer. Its words stand in the content file and nowhere else, so that who
 * reads it on a page and who reads it on paper read the same.
 *
 * @param {{ title: object, summary: object, sections: object[] }} booklet
 * @param {{ title: object, goal: object }[]} sessions
 */
export function leaderPage({ title, sections }, sessions) {
  const parts = sections.map(
    (section) => `<section><h2>${escaped(section.title.nb)}</h2>
      ${section.text ? htmlOf(section.text.nb) : ''}
      ${section.checklist ? checklist(section.checklist) : ''}</section>`,
  );
  return pageOf(title.nb, 'Til deg som leder en samtalegruppe', `${parts.join('\n')}${overview(sessions)}`);
}

function checklist(items) {
  return `<ul class="checklist">${items.map(({ nb }) => `<li>${escaped(nb)}</li>`).join('')}</ul>`;
}

function overview(sessions) {
  const rows = sessions.map(
    ({ title, goal }, at) => `<dt>${at + 1}. ${escaped(title.nb)}</dt><dd>${escaped(goal.nb)}</dd>`,
  );
  return `<section><h2>Forslag til fem samlinger</h2><dl>${rows.join('')}</dl></section>`;
}

function pageOf(title, subtitle, body) {
  const style = readFileSync(path.join(here, 'booklet.css'), 'utf8');
  return `<!doctype html>
    <html lang="nb-NO" style="--mark: '${mark}'">
      <head><meta charset="utf-8" /><title>${escaped(title)}</title><style>${style}</style></head>
      <body>
        <header><h1>${escaped(title)}</h1><p>${escaped(subtitle)}</p></header>
        ${body}
        <footer><p>${patientNow}</p></footer>
      </body>
    </html>`;
}

/**
 * Prints a page as tagged PDF with bookmarks. The browser writes the hour into it; that is put back to one that is
 * always the same.
 *
 * @param {string} html
 * @param {string} executablePath Chromium
 * @returns {Promise<Buffer>}
 */
export async function printBooklet(html, executablePath) {
  const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    return withFixedDate(Buffer.from(pdf));
  } finally {
    await browser.close();
  }
}

function withFixedDate(pdf) {
  const stamp = madeOn.toISOString().replace(/\D/g, '').slice(0, 14);
  return Buffer.from(pdf.toString('latin1').replace(/(Date \(D:)\d{14}/g, `$1${stamp}`), 'latin1');
}
