import { css } from 'lit';

/** The row of acts under a plan, and what opens below it. */
export const outStyles = css`
  .out {
    margin-block-start: 2em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .out-one .row,
  .out > .row {
    margin-block-start: 0.75em;
  }
  p.told:not(:empty) {
    max-inline-size: 44em;
    margin-block-start: 0.75em;
  }
  .button[aria-expanded='true'] {
    background: var(--_quiet);
  }
  .out-panel {
    max-inline-size: 44em;
    margin-block-start: 1em;
    padding: 1.25em 1.5em;
    border-radius: 0.5em;
    background: var(--_quiet);
  }
  .out-panel > * + * {
    margin-block-start: 1em;
  }
  .out-panel label {
    display: block;
  }
  .out-panel label > span {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .out-panel select {
    max-inline-size: 26em;
  }
  .out-panel .button {
    background: var(--_surface);
  }
  .packing {
    padding-inline-start: 1.25em;
  }
  .packing li + li {
    margin-block-start: 0.375em;
  }
  @container (max-width: 30em) {
    .out-panel {
      padding: 1em;
    }
  }
`;
