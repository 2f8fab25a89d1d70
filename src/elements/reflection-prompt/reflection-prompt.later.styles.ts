import { css } from 'lit';

/** Time, turns, and what is written: quiet under the question. */
export const writingStyles = css`
  .timer,
  .written {
    margin-block-end: 2em;
  }
  .written {
    max-inline-size: 41em;
    margin-block-start: 1.5em;
  }
  .written > * + * {
    margin-block-start: 0.25em;
  }
  .written p.own {
    white-space: pre-line;
  }
  .fields .fine {
    margin-block: 0.25em;
  }
  .fields label {
    display: block;
    margin-block-start: 0.5em;
  }
  .fields .row > * {
    flex: 1 1 11em;
    min-inline-size: 0;
  }
  .round {
    margin-block: 1.5em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  .speaks {
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.25;
  }
  .fields .button,
  .turn .row {
    margin-block-start: 0.75em;
  }
  @media print {
    [data-empty],
    .round {
      display: none;
    }
  }
`;
