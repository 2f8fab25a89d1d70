import { css } from 'lit';

/**
 * What every sheet starts from: black and one grey on white, text a tired person can read at arm's length.
 *
 * Classes a sheet may use: `facts` (the quiet line under the title), `lead`, `questions` (a list whose items
 * stay with their writing lines), `lines` (from `writingLines`), `note` (set off by a rule: leader's notes,
 * content notes), `words` (a `dl` of explained words), `next-page` (starts a page of its own).
 */
export const sheetStyles = css`
  :root {
    --grey: #595959;
    color-scheme: light;
    background: #fff;
    color: #000;
    font:
      11pt / 1.5 Charter,
      'Iowan Old Style',
      'Sitka Text',
      Cambria,
      'Noto Serif',
      'Liberation Serif',
      serif;
    font-variant-numeric: lining-nums;
    hyphens: auto;
    hyphenate-limit-chars: 8 4 4;
    overflow-wrap: break-word;
    text-wrap: pretty;
    orphans: 3;
    widows: 3;
  }

  /* The document of a bare frame is in quirks mode, where a table forgets the type of its page. */
  table {
    border-collapse: collapse;
    color: inherit;
    font: inherit;
    text-align: inherit;
  }

  body,
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote,
  figure {
    margin: 0;
  }

  main > * + *,
  section > * + *,
  li > * + *,
  .note > * + * {
    margin-top: 0.6em;
  }

  h1,
  h2,
  h3,
  h4 {
    break-after: avoid;
    break-inside: avoid;
    font-weight: 650;
    hyphens: manual;
    line-height: 1.2;
    text-wrap: balance;
  }

  h1 {
    font-size: 22pt;
  }

  main > * + h2,
  main > * + section,
  section > * + section,
  section > * + h2 {
    margin-top: 2em;
  }

  h2 {
    font-size: 15pt;
  }

  section > * + h3 {
    margin-top: 1.3em;
  }

  h3 {
    font-size: 12pt;
  }

  h4 {
    font-size: 11pt;
  }

  a {
    color: inherit;
    text-decoration-thickness: 0.5pt;
    text-underline-offset: 0.15em;
  }

  img,
  svg {
    max-width: 100%;
    height: auto;
  }

  img,
  figure,
  tr,
  dt {
    break-inside: avoid;
  }

  dt {
    break-after: avoid;
  }

  ul,
  ol {
    padding-left: 1.4em;
  }

  blockquote {
    break-inside: avoid;
    font-size: 13pt;
    font-style: italic;
    line-height: 1.4;
    padding: 0.4em 0 0.4em 1.4em;
  }

  .facts,
  .mark,
  .note,
  .sheet-foot {
    font-family: 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
  }

  .facts,
  .mark,
  .sheet-foot {
    color: var(--grey);
    font-size: 9pt;
    line-height: 1.4;
  }

  h1 + .facts {
    margin-top: 0.5em;
  }

  .lead {
    font-size: 13pt;
    line-height: 1.4;
  }

  .note {
    border-left: 2pt solid var(--grey);
    break-inside: avoid;
    font-size: 9.5pt;
    padding-left: 1em;
  }

  .questions {
    list-style-position: outside;
    padding-left: 1.6em;
  }

  .questions > li {
    break-inside: avoid;
  }

  .questions > li + li {
    margin-top: 1.4em;
  }

  .questions > li::marker {
    font-weight: 650;
  }

  .lines {
    margin-top: 0;
  }

  /* 9 mm is the line of a Norwegian exercise book for adults: a ballpoint pen fits. */
  .lines > div {
    border-bottom: 0.75pt solid var(--grey);
    height: 9mm;
  }

  .words > dt {
    font-weight: 650;
  }

  .words > dd + dt {
    margin-top: 0.5em;
  }

  .next-page {
    break-before: page;
  }

  .sheet-foot {
    border-top: 0.5pt solid var(--grey);
    break-inside: avoid;
    margin-top: 2.5em;
    padding-top: 0.6em;
  }

  .mark {
    margin-bottom: 1.5em;
  }

  @media print {
    /* The same words stand in the margin of every page. */
    .running > .mark,
    .running > .sheet-foot {
      display: none;
    }

    .sheet-foot {
      break-before: avoid;
      font-size: 8pt;
    }

    /* Firefox has no margin boxes, but repeats what is fixed on every page and keeps room for it. WebKit does
       neither: there the mark stands on top and the foot at the end. */
    @supports (box-decoration-break: clone) {
      body:not(.running) > .mark {
        display: none;
      }

      body:not(.running) > .sheet-foot {
        position: fixed;
        bottom: 0;
        left: 0;
        right: 0;
      }

      body:not(.running) > main {
        box-decoration-break: clone;
        padding-bottom: 14mm;
      }
    }
  }

  @media screen {
    body {
      box-sizing: border-box;
      font-size: max(11pt, 1em);
      margin: 0 auto;
      max-width: 40em;
      padding: 2.5em 1.25em;
    }
  }
`;
