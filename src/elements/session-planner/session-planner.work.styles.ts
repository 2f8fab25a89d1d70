import { css } from 'lit';

/** What can be set and done, kept quiet beside what is read. */
export const workStyles = css`
  .frame,
  .before {
    margin-block-start: 1.5em;
  }
  .frame legend,
  .before legend {
    font-size: 1.125em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10.5em, 100%), 1fr));
    gap: 0.75em 1em;
    align-items: start;
    margin-block-start: 0.5em;
  }
  .tick {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.25em;
    cursor: pointer;
  }
  .frame > .fine {
    margin-block-start: 0.5em;
  }
  .skip ul {
    list-style: none;
  }
  .sessions + .row {
    margin-block-start: 1em;
  }
  .add-day {
    align-items: end;
    margin-block: 0.5em;
  }
  .undo {
    margin-block: 0.5em;
  }
  [aria-disabled='true'] {
    border-style: dashed;
    color: var(--_ink-quiet);
    cursor: default;
  }
  .collision .mark {
    margin-block: 0.25em 0.5em;
    color: var(--_ink);
    font-size: 1em;
  }
  .settings {
    margin-block-start: 0.5em;
  }
  .settings .row,
  .form .row {
    margin-block-start: 0.75em;
  }
  .length {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 0.5em;
  }
  .edit {
    grid-area: var(--_row) / 1;
    align-self: start;
    justify-self: end;
    min-inline-size: 2em;
    max-inline-size: 100%;
    min-block-size: 2em;
    margin-block-start: 1.5em;
    text-align: end;
    font-size: 0.875em;
  }
  .form {
    grid-column: 1 / -1;
    margin-block: 0 1em;
    padding: 0.75em 1em 1em;
    border-radius: 0.5em;
    background: var(--_quiet);
  }
  .form > .field,
  .form > .tick {
    margin-block: 0.5em;
  }
  .sum {
    max-inline-size: 41em;
    margin-block: 0.5em 0.75em;
  }
  .sum p + p {
    margin-block-start: 0.25em;
  }
  .aside {
    margin-block-start: 0.25em;
  }
  .total {
    margin-block: 1em;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (min-width: 36em) {
    .evening > .block {
      grid-template-columns: 3.25em 0.5em minmax(0, 1fr) 5em;
    }
    .edit {
      grid-column: 4;
      margin-block-start: -0.25em;
      font-size: 0.9375em;
    }
    .form {
      grid-column: 3 / -1;
    }
    .form .fields > :first-child {
      grid-column: span 2;
    }
    .body > :not(.evening) {
      margin-inline-start: 2.1em;
    }
  }
  @media print {
    .aside,
    .sum {
      break-inside: avoid;
    }
  }
`;
