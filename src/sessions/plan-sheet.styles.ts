import { css } from 'lit';

/** What a printed plan needs beyond the sheet every element prints on. */
export const planSheetStyles = css`
  table {
    width: 100%;
    line-height: 1.4;
  }
  th,
  td {
    border-bottom: 0.5pt solid #bbb;
    padding: 1.8mm 4mm 1.8mm 0;
    text-align: left;
    vertical-align: top;
  }
  th {
    border-bottom: 0.75pt solid #000;
    color: var(--grey);
    font:
      600 8.5pt/1.4 'Segoe UI',
      'Helvetica Neue',
      'Noto Sans',
      Arial,
      sans-serif;
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
  }
  .time {
    font-variant-numeric: lining-nums tabular-nums;
    white-space: nowrap;
  }
  .blocks .time:first-child {
    width: 26mm;
  }
  .blocks .time:last-child {
    text-align: right;
    width: 18mm;
  }
  .blocks td > p + p,
  .blocks td > .note {
    margin-top: 0.7mm;
  }
  .blocks .what {
    font-weight: 650;
  }
  .blocks .note {
    margin-top: 1.5mm;
    padding-left: 0.7em;
  }
  .tick {
    list-style: '☐  ';
    padding-left: 1.6em;
  }
  .tick li {
    break-inside: avoid;
  }
  .keep {
    break-inside: avoid;
  }
  .participant section {
    break-inside: avoid;
  }
  .participant section + section {
    margin-top: 1.6em;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .overview {
    font-size: 10pt;
  }
  .overview h1 {
    font-size: 18pt;
  }
  .overview td:first-child,
  .overview th:first-child {
    width: 9mm;
  }
  .overview td:nth-child(2) {
    width: 54mm;
  }
  .overview .what {
    font-weight: 650;
  }
`;
