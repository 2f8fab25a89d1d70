import { css } from 'lit';

/**
 * An A4 lying down, 297 x 209 mm: a millimetre short, so that no printer's rounding gives it a second page. `--mm` is
 * a millimetre of the paper, on the screen a part of the width there is; every measure is reckoned from it, and so
 * what is seen is what is printed. Backgrounds are left out by printers: lines are borders.
 */
export const certificatePaperStyles = css`
  .certificate {
    --c-accent: #1d5a55;
    --c-quiet: #4a585e;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    inline-size: calc(var(--mm) * 297);
    min-block-size: calc(var(--mm) * 209);
    margin: 0;
    padding: calc(var(--mm) * 16) calc(var(--mm) * 28) calc(var(--mm) * 11);
    background: #fff;
    color: #1e2b30;
    color-scheme: light;
    font-family: Charter, 'Iowan Old Style', 'Sitka Text', Cambria, 'Noto Serif', 'Liberation Serif', serif;
    font-size: calc(var(--mm) * 4.2);
    font-weight: 400;
    font-variant-numeric: lining-nums;
    line-height: 1.4;
    text-align: start;
    hyphens: manual;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .certificate :is(div, p, dl, dt, dd) {
    box-sizing: border-box;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    font-weight: 400;
  }
  .certificate .c-head {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    gap: calc(var(--mm) * 12);
    padding-block-start: calc(var(--mm) * 5);
    border-block-start: calc(var(--mm) * 0.9) solid var(--c-accent);
  }
  .certificate .c-title {
    color: var(--c-accent);
    font-size: calc(var(--mm) * 8.4);
    line-height: 1.15;
  }
  .certificate .c-logo {
    flex: none;
    block-size: calc(var(--mm) * 18);
    inline-size: auto;
    max-inline-size: calc(var(--mm) * 70);
    object-fit: contain;
    object-position: right top;
  }
  /* The name stands under the title, and what room is left lies over the signatures. */
  .certificate .c-body {
    flex: 1;
    display: flex;
    flex-direction: column;
    padding-block: calc(var(--mm) * 4);
  }
  .certificate .c-body::before {
    content: '';
    flex: 1 1 0;
    max-block-size: calc(var(--mm) * 14);
  }
  .certificate .c-name {
    font-size: calc(var(--mm) * 18);
    line-height: 1.12;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .certificate .c-name.c-small {
    font-size: calc(var(--mm) * 12);
  }
  .certificate .c-name.c-smallest {
    font-size: calc(var(--mm) * 9.5);
  }
  .certificate .c-line {
    block-size: calc(var(--mm) * 14);
    inline-size: calc(var(--mm) * 150);
    border-block-end: calc(var(--mm) * 0.25) solid #857d70;
  }
  .certificate .c-deed {
    margin-block-start: calc(var(--mm) * 4);
    color: var(--c-quiet);
    font-size: calc(var(--mm) * 5.4);
    font-style: italic;
  }
  .certificate .c-programme {
    margin-block-start: calc(var(--mm) * 2.5);
    font-size: calc(var(--mm) * 10.5);
    line-height: 1.2;
    text-wrap: balance;
  }
  .certificate .c-programme.c-small {
    font-size: calc(var(--mm) * 6.8);
  }
  .certificate .c-programme.c-smallest {
    font-size: calc(var(--mm) * 5.6);
  }
  .certificate .c-facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--mm) * 4) calc(var(--mm) * 12);
    margin-block-start: calc(var(--mm) * 8);
  }
  .certificate .c-facts:empty {
    display: none;
  }
  .certificate .c-wide {
    flex: 1 1 100%;
  }
  .certificate dd {
    line-height: 1.35;
    text-wrap: pretty;
  }
  .certificate dt,
  .certificate .c-label,
  .certificate .c-foot {
    color: var(--c-quiet);
    font-family: 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
    font-size: calc(var(--mm) * 3.25);
    line-height: 1.4;
  }
  .certificate .c-signing {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(calc(var(--mm) * 52), 1fr));
    gap: calc(var(--mm) * 4) calc(var(--mm) * 10);
    align-items: end;
  }
  /* A pen needs as much room over the line. */
  .certificate .c-value {
    display: flex;
    align-items: flex-end;
    min-block-size: calc(var(--mm) * 13);
    padding-block-end: calc(var(--mm) * 1);
    border-block-end: calc(var(--mm) * 0.25) solid #857d70;
    line-height: 1.25;
  }
  .certificate .c-label {
    padding-block-start: calc(var(--mm) * 1.2);
  }
  .certificate .c-foot {
    margin-block-start: calc(var(--mm) * 6);
    font-size: calc(var(--mm) * 3.2);
  }
`;

/** What makes pages of them. */
export const certificateSheetStyles = css`
  .certificate {
    --mm: 1mm;
  }
  .certificate + .certificate {
    break-before: page;
  }
  @media screen {
    body {
      max-width: none;
      padding: 0;
    }
  }
`;
