import { css } from 'lit';

/** A table as in a good annual report: thin lines, numbers that align, bars that only repeat what is said. */
export const rolloutWorkStyles = css`
  .spread {
    margin-block-start: 1.75em;
  }
  .small-title {
    font-size: 1.125em;
    font-weight: 650;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block: 0.5em;
    list-style: none;
    font-size: 0.875em;
  }
  .stage {
    inline-size: auto;
    block-size: 0.75em;
    color: var(--_accent);
  }
  .legend .stage,
  .at .stage {
    flex: none;
    margin-inline-end: 0.25em;
  }
  .scrolls {
    max-inline-size: 100%;
    overflow-x: auto;
  }
  table {
    min-inline-size: min(100%, 40em);
    border-collapse: collapse;
    font: inherit;
    color: inherit;
    text-align: start;
  }
  caption {
    padding-block: 0.25em 0.5em;
    color: var(--_ink-quiet);
    font-size: 0.9375em;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 1.25em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    color: var(--_ink-quiet);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  [scope='row'] {
    font-weight: 600;
  }
  .sort {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    line-height: 1.3;
    cursor: pointer;
  }
  th > span,
  .sort span {
    display: inline-block;
  }
  thead span::first-letter {
    text-transform: uppercase;
  }
  .notes {
    max-inline-size: 41em;
    margin-block-start: 0.75em;
    list-style: none;
  }
  .notes li + li {
    margin-block-start: 0.5em;
  }
  .spread > .notes + .fine,
  .spread > .scrolls + .fine {
    margin-block-start: 0.75em;
  }
  .figures {
    min-inline-size: 5em;
  }
  .sort svg {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.875em;
    stroke: currentColor;
    stroke-width: 0.75;
  }
  .at {
    white-space: nowrap;
  }
  .missing {
    color: var(--_ink-quiet);
  }
  .bar {
    display: block;
    inline-size: 100%;
    min-inline-size: 4em;
    max-inline-size: 9em;
    block-size: 0.375em;
    margin-block-start: 0.25em;
  }
  .bar .value {
    fill: var(--_accent);
  }
  .bar .goal {
    fill: var(--_line);
  }
  .not-added,
  .own-date,
  .part-of {
    font-size: 0.875em;
  }
  .not-added,
  .own-date,
  .part-of {
    color: var(--_ink-quiet);
  }
  tfoot th,
  tfoot td {
    border-block: 2px solid var(--_ink);
  }
  .sum > div > p:first-child {
    font-weight: 650;
  }
  .spread > .fine,
  .caveat,
  footer p + p {
    max-inline-size: 41em;
    margin-block-start: 0.5em;
  }
  [part='caveat'] {
    color: var(--_ink);
    font-size: 1.125em;
  }
  .tools,
  footer {
    margin-block-start: 1.5em;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* One place under another, each number after what it counts. */
  @container (max-width: 44em) {
    table,
    caption,
    tbody,
    tfoot,
    tr,
    tbody th,
    tfoot th,
    td {
      display: block;
    }
    table {
      min-inline-size: 0;
    }
    thead {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      border-block-end: 2px solid var(--_ink);
    }
    thead th {
      padding: 0;
      border: 0;
    }
    thead th:not([aria-sort]) {
      display: none;
    }
    tbody tr,
    tfoot tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    tbody th,
    tbody td,
    tfoot th,
    tfoot td {
      padding: 0.125em 0;
      border: 0;
    }
    td,
    .at {
      white-space: normal;
    }
    td {
      display: grid;
      grid-template-columns: 40% minmax(0, 1fr);
      gap: 0 1em;
      max-inline-size: none;
      overflow-wrap: anywhere;
    }
    td::before {
      content: attr(data-label) / '';
      color: var(--_ink-quiet);
      font-size: 0.875em;
    }
    .not-added {
      font-size: inherit;
    }
    .missing,
    thead tr:not(:has(button)) {
      display: none;
    }
    .at {
      white-space: normal;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    .sort svg {
      display: none;
    }
  }
`;
