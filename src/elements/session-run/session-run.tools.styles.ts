import { css } from 'lit';

/** What stands around a session on the page: tools, boxes to tick, the summary, the leader's window. */
export const toolStyles = css`
  .tools {
    margin-block-start: 1.5em;
  }
  .mode,
  .attendance label {
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.375em;
  }
  .mode {
    max-inline-size: 36em;
    margin-block-start: 1.5em;
  }
  .attendance {
    margin-block-start: 1.75em;
  }
  .attendance legend {
    margin-block-end: 0.25em;
    font-size: 1.125em;
  }
  .times {
    inline-size: 100%;
    max-inline-size: 41em;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
  }
  .times th,
  .times td {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  .times thead th {
    color: var(--_ink-quiet);
    font-size: 0.875em;
  }
  .times td {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .own {
    max-inline-size: 41em;
    margin-block-start: 0.5em;
    white-space: pre-line;
  }
  .leaders {
    display: grid;
    gap: 0.75em;
    font-size: 1.125em;
  }
  .left {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .leaders .prose {
    max-inline-size: 38em;
  }
`;
