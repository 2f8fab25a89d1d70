import { css } from 'lit';

/** A contents page of sessions; one opened is an evening down a line, in proportion to its minutes. */
export const styles = css`
  .name {
    font-size: clamp(1.375em, 4cqi, 1.875em);
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
    hyphens: manual;
  }
  .facts {
    margin-block-start: 0.25em;
    color: var(--_ink-quiet);
  }
  .which {
    display: block;
    max-inline-size: 30em;
    margin-block: 1em;
    font-weight: 600;
  }
  .sessions {
    margin-block-start: 1.75em;
    border-block-start: 2px solid var(--_ink);
    list-style: none;
  }
  .session {
    padding-block: 0.5em 1em;
    border-block-end: 1px solid var(--_line);
  }
  .session-title button {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    inline-size: 100%;
    padding: 0.5em 0 0.25em;
    border: 0;
    background: none;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }
  .session-title button::after {
    content: '';
    flex: none;
    align-self: center;
    margin-inline: auto 0.5em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .session-title button[aria-expanded='true']::after {
    transform: translateY(0.15em) rotate(-135deg);
  }
  .session-title button:hover {
    color: var(--_accent);
  }
  .number {
    flex: none;
    min-inline-size: 0.9em;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .about {
    max-inline-size: 41em;
    padding-inline-start: 2.1em;
  }
  .about > * + * {
    margin-block-start: 0.375em;
  }
  .when {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
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
  @media screen {
    .folded {
      display: none;
    }
  }
  @media print {
    .session-title button::after {
      display: none;
    }
    .evening > li {
      break-inside: avoid;
    }
    .evening svg {
      border-inline-start: 4px solid #000;
    }
  }
  @container (max-width: 30em) {
    .about {
      padding-inline-start: 0;
    }
    .evening > li {
      grid-template-columns: 2.75em 0.375em minmax(0, 1fr);
      column-gap: 0.625em;
    }
  }
`;
