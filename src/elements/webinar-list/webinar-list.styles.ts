import { css } from 'lit';

/** A programme as one hangs it on the wall: when on the left, what on the right. */
export const styles = css`
  ul {
    list-style: none;
  }
  .part {
    margin-block: 2em 0.5em;
    color: var(--_ink-quiet);
    font-weight: 650;
  }
  .part:first-child {
    margin-block-start: 0;
  }
  section {
    display: grid;
    grid-template: 'when title' auto 'when what' 1fr / 13em minmax(0, 1fr);
    gap: 0 2em;
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .title {
    grid-area: title;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .when {
    grid-area: when;
    padding-block-start: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .when p {
    text-wrap: balance;
  }
  .now time {
    color: var(--_accent);
    font-weight: 650;
  }
  .what {
    grid-area: what;
    max-inline-size: 41em;
  }
  .what > * + * {
    margin-block-start: 0.5em;
  }
  .what > p:first-child {
    margin-block-start: 0.25em;
  }
  .chip {
    padding: 0 0.625em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
  }
  .acts {
    padding-block-start: 0.5em;
  }
  a.button {
    text-decoration: none;
  }
  .page a.button.primary {
    color: var(--_on-fill);
  }
  .told:empty,
  .time-told:empty {
    margin: 0;
  }
  .time-told,
  .print {
    margin-block-start: 1em;
  }
  [film-id] {
    min-block-size: 20em;
    margin-block-start: 1em;
    border-block: 2px solid var(--_ink);
  }
  @container (max-width: 38em) {
    section {
      grid-template: 'title' 'when' 'what' / minmax(0, 1fr);
    }
    .what {
      margin-block-start: 0.5em;
    }
  }
  @media print {
    section {
      break-inside: avoid;
    }
    .part {
      break-after: avoid;
    }
    .page .acts a.button {
      display: block;
      padding: 0;
      border: 0;
      color: #000;
      background: none;
    }
    .acts a::after {
      content: ': ' attr(href);
    }
    .time-told {
      display: none;
    }
  }
`;
