import { embedMessages } from '../i18n/embed.js';
import type { Language } from '../i18n/language.js';
import { reviewMessages } from '../i18n/review.js';
import { attribute, jsonScript, markup, tagged, type Markup } from './html.js';
import type { Raw } from './slice.js';

/** What stands on a page. */
export interface PageParts {
  readonly language: Language;
  readonly title: string;
  /** The title of the content file. */
  readonly of: string | undefined;
  /** Where the newest edition stands. */
  readonly canonical: string | undefined;
  /** The page's own address, from itself. */
  readonly own: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly raw: Raw;
  readonly readable: Markup | undefined;
}

// Elements that say what to do about a patient now do so in their own foot.
const isSilent = new Set(['resource-list', 'webinar-list']);

/**
 * A whole page. Its text stands in the element as ordinary HTML, which a frame without script shows, a search engine
 * finds and every browser draws; where the script runs, the element takes its place. The part of the script that is
 * for such pages (`page-script.ts`) finds what it works on by `data-lindring-page`.
 */
export function drawPage(parts: PageParts): string {
  const { language, title, of, canonical, own, tag, raw, readable } = parts;
  const words = embedMessages[language];
  const element = tagged(
    tag,
    { ...parts.attributes, 'heading-level': '1' },
    markup`\n<div lang="${language}">\n${readable}</div>\n`,
  );
  const newest =
    canonical === undefined
      ? undefined
      : markup`<a href="${canonical}" target="_blank" rel="noopener noreferrer" data-lindring-page="newest">${words.newest}</a>\n`;
  const patientNow = isSilent.has(tag)
    ? markup`<p data-lindring-page="patient-now">${reviewMessages[language].patientNow}</p>\n`
    : undefined;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}${of === undefined ? undefined : ` – ${of}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="responsive-embedded-sizing">
<meta name="color-scheme" content="light dark">
${canonical === undefined ? undefined : markup`<link rel="canonical"${attribute('href', canonical)}>\n`}<link rel="stylesheet" href="../page.css">
<script src="../lindring.js" data-lindring-page="script" defer></script>
</head>
<body>
<nav>
${newest}<a href="${own}" target="_blank" rel="noopener" data-lindring-page="open">${words.openInTab}</a>
</nav>
<training-content>
${jsonScript(raw)}
<main>
${element}
</main>
</training-content>
${patientNow}</body>
</html>
`.toString();
}
