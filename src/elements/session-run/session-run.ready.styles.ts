import { css } from 'lit';

/** What is tried, one under another: a shape, a word, and the press that tries it. */
export const readyStyles = css`
  .ready {
    max-inline-size: 58em;
    margin-block-start: 1.5em;
  }
  .checks {
    margin-block-start: 0.5em;
    border-block-start: 2px solid var(--_ink);
    list-style: none;
  }
  .check {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: start;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .check > svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block-start: 0.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .check > :nth-child(n + 4) {
    grid-column: 2 / -1;
    margin-block-start: 0.5em;
  }
  .check strong {
    font-weight: 650;
  }
  .check video {
    display: block;
    inline-size: min(100%, 26em);
    background: #000;
  }
  .room-line {
    font-size: clamp(1.25em, min(2vw, 3.4vh), 2.125em);
    line-height: 1.4;
  }
  .hands {
    max-inline-size: 41em;
  }
  .hands table {
    inline-size: 100%;
    border-collapse: collapse;
    color: inherit;
    font: inherit;
  }
  .hands th,
  .hands td {
    padding: 0.35em 0.75em 0.35em 0;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  .hands td {
    inline-size: 32%;
    min-inline-size: 3.25em;
  }
  .hands input {
    max-inline-size: 5em;
  }
  .hands .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin-block-start: 0.35em;
  }
  .hands rect {
    fill: var(--_fill);
  }
  .hands > * + * {
    margin-block-start: 0.5em;
  }
  @container (max-width: 34em) {
    .check {
      grid-template-columns: 1.75em minmax(0, 1fr);
    }
    .check > :nth-child(n + 3) {
      grid-column: 2;
      margin-block-start: 0.5em;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    .hands rect {
      fill: CanvasText;
    }
  }
`;
