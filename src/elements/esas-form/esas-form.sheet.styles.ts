import { css } from 'lit';

/** A practice form on A4: it must read without colour and background, and can never be taken for a real one. */
export const formSheetStyles = css`
  /* Behind the text, and repeated on every page by engines that repeat what is fixed. */
  .stamp {
    position: fixed;
    inset: 0;
    z-index: -1;
    display: grid;
    place-items: center;
    margin: 0;
    color: #e8e8e8;
    font:
      700 105pt / 1 'Segoe UI',
      'Helvetica Neue',
      'Noto Sans',
      Arial,
      sans-serif;
    letter-spacing: 0.08em;
    print-color-adjust: exact;
    transform: rotate(-52deg);
    white-space: nowrap;
  }
  main > .stamp + * {
    margin-top: 0;
  }
  h1 {
    font-size: 18pt;
  }
  main > * + .rows {
    margin-top: 0.6em;
  }
  .rows > * + * {
    margin-top: 0;
  }
  .paper-row {
    break-inside: avoid;
    padding: 1.2mm 0;
    border-bottom: 0.5pt solid var(--grey);
    line-height: 1.35;
  }
  .paper-row > * + * {
    margin-top: 0.8mm;
  }
  .definition,
  .paper-row .none,
  .change,
  .who,
  .rights {
    color: var(--grey);
    font-size: 9pt;
  }
  .paper-scale {
    display: grid;
    grid-template-columns: 1fr max-content 1fr;
    gap: 3mm;
    align-items: center;
    font-size: 9pt;
    line-height: 1.2;
  }
  .paper-scale > :first-child {
    text-align: right;
  }
  .rows.two {
    columns: 2;
    column-gap: 10mm;
  }
  .paper-row .none {
    font-style: italic;
  }
  .paper-rings {
    display: flex;
    gap: 1.4mm;
    font-size: 10pt;
    font-variant-numeric: tabular-nums;
  }
  .paper-rings span {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    width: 7mm;
    height: 7mm;
    border: 0.5pt solid #8a8a8a;
    border-radius: 50%;
    line-height: 1;
  }
  .paper-rings .chosen {
    border: 2pt solid #000;
    font-weight: 700;
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6mm;
    font-size: 10pt;
  }
  .ticks span::before {
    content: '☐ ';
  }
  .paper-body {
    display: flex;
    gap: 8mm;
    align-items: center;
    break-inside: avoid;
    font-size: 10pt;
  }
  .figure {
    flex: none;
    width: 24mm;
  }
  .outline {
    fill: none;
    stroke: #595959;
    stroke-width: 1.5;
  }
  .spot {
    fill: #000;
  }
  table {
    width: 100%;
    font-size: 10pt;
  }
  caption {
    display: none;
  }
  th,
  td {
    padding: 1.6mm 4mm 1.6mm 0;
    border-bottom: 0.5pt solid var(--grey);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
  }
  thead th,
  thead td {
    color: var(--grey);
    font-size: 9pt;
    vertical-align: bottom;
  }
  .number {
    font-weight: 700;
  }
  .change,
  .who {
    display: block;
  }
  .small-line {
    display: block;
    width: 32mm;
  }
  .track {
    display: block;
    grid-area: 1 / 2 / 3;
    align-self: center;
    width: 64mm;
  }
  .differences {
    padding-left: 1.6em;
  }
  .differences > li {
    break-inside: avoid;
    border-bottom: 0.5pt solid var(--grey);
    padding: 1.5mm 0;
    line-height: 1.35;
  }
  .differences > li > div {
    display: grid;
    grid-template-columns: 1fr 64mm;
    gap: 0 4mm;
  }
  .differences > li + li {
    margin-top: 0;
  }
  main > .rights {
    margin-top: 0.8em;
    font-size: 8pt;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .openers {
    font-size: 9.5pt;
    line-height: 1.25;
  }
  main > .facts {
    margin-top: 0.4em;
  }
`;
