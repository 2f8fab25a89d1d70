import { css } from 'lit';

/** Time, turns, and what is written: quiet under the question. */
export const laterStyles = css`
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
  details > summary {
    padding-block: 0.5em;
    color: var(--_accent);
    cursor: pointer;
  }
  .note .fine,
  .fields .fine {
    margin-block: 0.25em;
  }
  .fields label {
    display: block;
    margin-block-start: 0.5em;
  }
  .fields input,
  .fields select {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.375em;
    background: var(--_field);
    color: var(--_on-field);
    font: inherit;
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
  .memory {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .memory .row {
    margin-block-start: 0.5em;
  }
  footer p + p {
    margin-block-start: 0.5em;
  }
  footer {
    margin-block-start: 1.5em;
  }
  @media print {
    article {
      padding: 0;
    }
    [data-empty],
    .round {
      display: none;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
