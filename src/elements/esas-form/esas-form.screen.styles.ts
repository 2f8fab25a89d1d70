import { css } from 'lit';

/** Rows, hands and differences, to be read from six metres. */
export const screenStyles = css`
  .sheet:has(.big-rings, .series) {
    max-inline-size: none;
  }
  .big-scale {
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .big-rings {
    display: flex;
    gap: 0.3em;
  }
  .big-rings button {
    display: grid;
    flex: 0 1 2.1em;
    gap: 0.25em;
    justify-items: center;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .big-rings span {
    display: grid;
    place-items: center;
    inline-size: 100%;
    aspect-ratio: 1;
    border: 0.08em solid var(--_line-strong);
    border-radius: 50%;
    line-height: 1;
  }
  .big-rings .chosen span {
    border-color: var(--_fill);
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 650;
  }
  .big-rings small {
    font-size: 0.8em;
  }
  .ends {
    display: flex;
    gap: 2em;
    justify-content: space-between;
    color: var(--_ink-quiet);
    font-size: 0.8em;
  }
  .sheet .fine {
    color: var(--_ink-quiet);
    font-size: 0.6em;
    overflow-wrap: anywhere;
  }
  .hands {
    display: flex;
    gap: 1.5em;
    align-items: center;
  }
  .hands .button {
    font-size: 0.6em;
  }
  .track {
    display: block;
    inline-size: min(100%, 20em);
    color: var(--_ink-quiet);
  }
  .track .own {
    color: var(--_accent);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    color: var(--_ink-quiet);
    text-align: start;
  }
  th,
  td {
    padding: 0.2em 1em 0.2em 0;
    border-block-end: 1px solid var(--_line-strong);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .number {
    font-weight: 650;
  }
  .change,
  .who,
  .none {
    color: var(--_ink-quiet);
    font-size: 0.75em;
  }
  .change {
    margin-inline-start: 0.5em;
  }
  .who {
    display: block;
  }
  .small-line {
    display: block;
    inline-size: 7em;
    color: var(--_accent);
  }
  @media (max-width: 40em) {
    .big-rings {
      flex-wrap: wrap;
    }
    .big-rings button {
      flex: 0 0 14%;
    }
  }
  @media (forced-colors: active) {
    .big-rings .chosen span {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
