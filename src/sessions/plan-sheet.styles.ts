import { css } from 'lit';

/** What a printed plan needs beyond the sheet every element prints on. */
export const planSheetStyles = css`
  h1 {
    font-size: 18pt;
  }
  main > .facts + section {
    margin-top: 1em;
  }
  table {
    width: 100%;
    line-height: 1.35;
  }
  th,
  td {
    border-bottom: 0.5pt solid #bbb;
    padding: 2mm 5mm 2mm 0;
    text-align: left;
    vertical-align: top;
  }
  th {
    border-bottom: 0.75pt solid #000;
    padding-top: 0;
  }
  th,
  .leader-note {
    font-family: 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
  }
  th {
    color: var(--grey);
    font-size: 8.5pt;
    font-weight: 600;
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
  }
  td > p + p {
    margin-top: 0.7mm;
  }
  .time {
    font-variant-numeric: lining-nums tabular-nums;
    white-space: nowrap;
    width: 22mm;
  }
  .what {
    font-weight: 650;
    hyphens: manual;
  }
  .blocks {
    font-size: 10pt;
  }
  .blocks td {
    padding-block: 1.5mm;
  }
  .goal {
    font-size: 11.5pt;
    line-height: 1.4;
  }
  .blocks .needed {
    font-size: 9.5pt;
  }
  .leader-note {
    font-size: 8.5pt;
    line-height: 1.4;
    width: 76mm;
  }
  .leader-note > p + p {
    margin-top: 1.2mm;
  }
  .tick {
    list-style: '☐  ';
    padding-left: 1.6em;
  }
  .tick li {
    break-inside: avoid;
  }
  .tick > li + li {
    margin-top: 0.2em;
  }
  .beside {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 8mm;
    font-size: 10pt;
  }
  .beside p + p {
    margin-top: 0.4em;
  }
  .beside .lines > div {
    height: 8mm;
  }
  main > section.next-page {
    margin-top: 0;
  }
  .keep,
  .participant section {
    break-inside: avoid;
  }
  .beside h3,
  .participant h3 {
    font-size: 11pt;
    margin-top: 0.9em;
  }
  .participant {
    font-size: 10.5pt;
    margin-top: 1.6em;
  }
  .participant section + section {
    margin-top: 1.8em;
  }
  h3 + p,
  h3 + ul {
    margin-top: 0.2em;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .overview table {
    margin-top: 6mm;
  }
  .overview td {
    padding-block: 3mm;
  }
  .overview td:first-child,
  .overview th:first-child {
    width: 9mm;
  }
  .overview td:nth-child(2) {
    width: 58mm;
  }
  .overview td:nth-child(3) {
    width: 66mm;
  }
  .overview .facts:last-child {
    margin-top: 4mm;
  }
`;
