import { css } from 'lit';

/** Days under their module, ticks in words, and a table that is a list where there is no room for it. */
export const workStyles = css`
  .start {
    max-inline-size: 41em;
    margin-block-start: 1.5em;
  }
  .start .field input {
    max-inline-size: 12em;
  }
  .start .fine {
    margin-block-start: 0.375em;
  }
  .span {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .dates {
    list-style: none;
    font-variant-numeric: tabular-nums;
  }
  .dates > * + * {
    margin-block-start: 0.125em;
  }
  .dates .session {
    font-weight: 600;
  }
  .dates .window {
    color: var(--_ink-quiet);
    font-size: 0.875em;
  }
  .dates .warning {
    margin-block-start: 0.375em;
  }
  .tick {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.25em;
    cursor: pointer;
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .person {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) auto;
    align-items: center;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .person legend {
    float: inline-start;
    font-weight: 400;
  }
  .group .row {
    margin-block-start: 0.75em;
  }
  .progress {
    margin-block-start: 0.5em;
  }
  .progress .small-title {
    font-size: 1.125em;
  }
  .progress .fine {
    margin-block-start: 0.25em;
  }
  .tools {
    margin-block-start: 1.5em;
  }
  table {
    margin-block-start: 0.5em;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
    text-align: start;
  }
  caption {
    padding-block-end: 0.5em;
    color: var(--_ink-quiet);
    text-align: start;
  }
  th,
  td {
    padding: 0.4em 1.25em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    color: var(--_ink-quiet);
    font-size: 0.875em;
  }
  tbody th {
    font-weight: 600;
  }
  tbody th,
  .person legend {
    overflow-wrap: anywhere;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (max-width: 44em) {
    table,
    caption,
    tbody,
    tr {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    tbody th,
    td {
      display: block;
      padding: 0;
      border: 0;
    }
    td::before {
      content: attr(data-name) ': ';
      content: attr(data-name) ': ' / '';
      color: var(--_ink-quiet);
    }
  }
  @container (max-width: 34em) {
    .person {
      display: block;
    }
    .person legend {
      float: none;
      font-weight: 600;
    }
  }
  @media print {
    .ticks,
    .person {
      display: none;
    }
  }
`;
