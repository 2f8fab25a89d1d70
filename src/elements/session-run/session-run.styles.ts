import { css } from 'lit';

/** The evening as a list with the clock to the left; what starts it large enough to find in a hurry. */
export const styles = css`
  .picker {
    margin-block-end: 1.5em;
  }
  .picker .button {
    min-inline-size: 2.75em;
    justify-content: center;
    font-variant-numeric: tabular-nums;
  }
  .title {
    font-size: clamp(1.5em, 4cqi, 1.875em);
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .when {
    margin-block-start: 0.25em;
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }
  .goal {
    max-inline-size: 38em;
    margin-block-start: 0.75em;
    font-size: 1.125em;
  }
  .start {
    margin-block: 1.5em;
  }
  .is-on {
    margin-block-end: 0.75em;
  }
  .large {
    min-block-size: 3.25em;
    padding-inline: 1.75em;
    font-size: 1.125em;
    font-weight: 650;
  }
  .sub {
    margin-block: 1.75em 0.5em;
    font-size: 1.125em;
    font-weight: 650;
  }
  .blocks {
    max-inline-size: 41em;
    margin-block-start: 0.75em;
    list-style: none;
  }
  .blocks li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .blocks li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .what {
    flex: 1 1 8em;
    overflow-wrap: anywhere;
  }
  .takes {
    white-space: nowrap;
  }
  .at,
  .takes {
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }
  .at:empty {
    display: none;
  }
  .needs {
    padding-inline-start: 1.25em;
  }
`;
