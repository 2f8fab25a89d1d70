import { css } from 'lit';

/** An evening down a line: clock times on the left, a bar for each block as long as its minutes. */
export const eveningStyles = css`
  .evening {
    margin-block-start: 1.5em;
    list-style: none;
  }
  .evening > li {
    display: grid;
    grid-template-columns: 3.25em 0.5em minmax(0, 1fr);
    column-gap: 1em;
    --_row: 1;
  }
  .evening > .begins {
    --_row: 2;
  }
  .clock {
    grid-area: var(--_row) / 1;
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
    text-align: end;
    line-height: 1.4;
  }
  /* A thin line holds the evening together; the bar on it is as long as the minutes, however much is written beside it. */
  .evening i {
    grid-area: var(--_row) / 2;
    display: block;
    background: linear-gradient(var(--_line), var(--_line)) center / 2px 100% no-repeat;
  }
  .evening svg {
    display: block;
    inline-size: 100%;
    border-block-end: 2px solid var(--_surface);
    border-radius: 2px;
    background: var(--_line-strong);
  }
  .end i {
    block-size: 2px;
    background: var(--_line-strong);
  }
  .end .clock {
    margin-block-start: -0.7em;
  }
  .what {
    grid-area: var(--_row) / 3;
    max-inline-size: 41em;
    padding-block-end: 0.875em;
  }
  .phase {
    grid-column: 3 / -1;
    padding-block: 0.5em 0.25em;
    color: var(--_ink-quiet);
    font-size: 0.875em;
  }
  .block-title {
    font-weight: 600;
    line-height: 1.4;
  }
  .minutes {
    color: var(--_ink-quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  @media print {
    .evening > li {
      break-inside: avoid;
    }
    .evening svg {
      border-inline-start: 4px solid #000;
    }
  }
  @container (max-width: 30em) {
    .evening > li {
      grid-template-columns: 3.25em 0.375em minmax(0, 1fr);
      column-gap: 0.5em;
    }
  }
`;
