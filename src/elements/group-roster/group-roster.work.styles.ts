import { css } from 'lit';

/** Names in rows with their numbers, forms in a quiet box, and tables that hold their columns. */
export const rosterStyles = css`
  .small-title {
    font-size: 1.125em;
  }
  .findings,
  .people,
  .plain-list {
    list-style: none;
  }
  .findings {
    margin-block-start: 0.75em;
  }
  .findings li {
    display: flex;
    gap: 0.6em;
  }
  .findings svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .list {
    margin-block-start: 1.75em;
  }
  .list,
  .box,
  .part {
    max-inline-size: 58em;
  }
  .people {
    margin-block-start: 0.5em;
    border-block-start: 2px solid var(--_ink);
  }
  .person {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: center;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .person.open {
    display: block;
    padding-block: 1em;
  }
  .number {
    align-self: start;
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .who {
    font-weight: 600;
  }
  .acts {
    gap: 0.25em 1.25em;
    font-size: 0.9375em;
  }
  .empty {
    margin-block-start: 1.5em;
  }
  .told {
    gap: 0.25em 1em;
    margin-block-start: 0.75em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.75em 1em;
  }
  .duty .fields {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .fields label,
  .paste label {
    display: block;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .fields label > *,
  .paste label > * {
    margin-block-start: 0.25em;
    font-weight: 400;
  }
  form .fine {
    margin-block: 0.5em;
  }
  .fault {
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_attention);
  }
  .box {
    margin-block-start: 1.5em;
    padding: 1.25em 1.5em;
    border-radius: 0.5em;
    background: var(--_quiet);
  }
  .box .small-title {
    margin-block-end: 0.5em;
  }
  .tools {
    margin-block-start: 1.5em;
  }
  .more .row {
    gap: 0.5em 1.5em;
    padding-block: 0.5em;
  }
  .tick {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
    cursor: pointer;
  }
  .paste {
    max-inline-size: 46em;
  }
  .paste > * + *,
  .paste label {
    margin-block-start: 0.75em;
  }
  .paste textarea {
    white-space: pre;
    overflow-x: auto;
    field-sizing: fixed;
  }
  .found {
    padding-inline-start: 1.5em;
  }
  .remarks {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_attention);
    list-style: none;
  }
  .part {
    border-block-start: 1px solid var(--_line);
  }
  .tools + .part {
    margin-block-start: 1.75em;
  }
  .part + .memory {
    margin-block-start: 0;
  }
  .part > summary {
    padding-block: 0.75em;
    font-size: 1.125em;
    font-weight: 650;
  }
  .part > :not(summary) {
    margin-block-end: 1em;
  }
  .session {
    border-block-end: 1px solid var(--_line);
  }
  .session summary .fine {
    display: block;
    padding-inline-start: 1.15em;
    font-variant-numeric: tabular-nums;
  }
  .presence {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) auto;
    align-items: center;
    padding-block: 0.25em;
  }
  .presence .row {
    gap: 0.25em 1.25em;
  }
  .presence legend {
    float: inline-start;
    font-weight: 400;
  }
  .session > .row {
    margin-block: 0.5em 1em;
  }
  .session > .presence:last-child {
    padding-block-end: 1em;
  }
  td:last-child {
    white-space: nowrap;
  }
  .scrolls {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font: inherit;
    color: inherit;
    text-align: start;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 650;
    text-align: start;
  }
  th,
  td {
    padding: 0.35em 0.9em 0.35em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    border-block-end: 2px solid var(--_ink);
    color: var(--_ink-quiet);
    font-size: 0.875em;
  }
  .yes::before {
    content: '✓' / '';
  }
  .no::before {
    content: '–' / '';
  }
  .missed > li {
    margin-block-start: 0.75em;
  }
  .missed ul {
    padding-inline-start: 1.25em;
  }
  .duty {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .duty > p {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (max-width: 56em) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (max-width: 34em) {
    .fields,
    .duty .fields {
      grid-template-columns: minmax(0, 1fr);
    }
    .duty label {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      align-items: center;
    }
    .person {
      grid-template-columns: 1.5em minmax(0, 1fr);
    }
    .acts {
      grid-column: 2;
    }
    .presence {
      display: block;
    }
    .presence legend {
      float: none;
      font-weight: 600;
    }
    .box {
      padding: 1em;
    }
  }
  @media print {
    .person,
    .missed > li {
      break-inside: avoid;
    }
  }
`;
