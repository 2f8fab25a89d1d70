import { css } from 'lit';

/** Steps that climb to the right, a table that is a list where there is no room for it, and plain cards. */
export const styles = css`
  .title {
    font-size: 1.875em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .of {
    margin-block-start: 0.25em;
    color: var(--_ink-quiet);
  }
  .small-title {
    margin-block-start: 1.75em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  .rungs {
    max-inline-size: 48em;
    margin-block-start: 0.75em;
    list-style: none;
  }
  .rung {
    padding: 0.75em 0 1em 1em;
    border: solid var(--_line-strong);
    border-width: 2px 0 0 2px;
  }
  .step-2 {
    margin-inline-start: 1.5em;
  }
  .step-3 {
    margin-inline-start: 3em;
  }
  .step-4 {
    margin-inline-start: 4.5em;
  }
  .step-5 {
    margin-inline-start: 6em;
  }
  .step-6 {
    margin-inline-start: 7.5em;
  }
  .place {
    color: var(--_ink-quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .role-title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.4;
  }
  .about {
    max-inline-size: 41em;
  }
  .about > * {
    margin-block-start: 0.5em;
  }
  .about ul,
  td ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  td ul + .label {
    margin-block-start: 0.5em;
  }
  .label {
    font-weight: 600;
  }
  .label + ul {
    margin-block-start: 0.125em;
  }
  .card {
    margin-block-start: 1.75em;
  }
  .card .role-title {
    font-size: 1.25em;
  }
  table {
    inline-size: 100%;
    max-inline-size: 58em;
    margin-block-start: 1.75em;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
    text-align: start;
  }
  caption {
    padding-block-end: 0.5em;
    font-size: 1.25em;
    font-weight: 650;
    text-align: start;
  }
  th,
  td {
    padding: 0.6em 1.25em 0.6em 0;
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
    font-weight: 650;
  }
  footer {
    margin-block-start: 2.5em;
  }
  @container (max-width: 34em) {
    .rung {
      margin-inline-start: 0;
    }
    table,
    caption,
    tbody,
    tr,
    tbody th,
    td {
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
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    tbody th,
    td {
      padding: 0;
      border: 0;
    }
  }
  @media print {
    .rung,
    .card,
    tr {
      break-inside: avoid;
    }
  }
`;
