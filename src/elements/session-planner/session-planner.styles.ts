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
  .room {
    --_ready: 0em;
    min-block-size: calc(10.8em + var(--_ready));
  }
  .room.ready {
    --_ready: 10.5em;
  }
  .room-over {
    min-block-size: 3em;
  }
  .room-over.lengths {
    min-block-size: 7.2em;
  }
  .room-under {
    min-block-size: 7.6em;
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
  .session-title {
    font-size: 1.25em;
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
  @media screen {
    .folded {
      display: none;
    }
  }
  /* Its fields in two columns, and in one. */
  @container (max-width: 44.99em) {
    .room {
      min-block-size: calc(15.85em + var(--_ready));
    }
  }
  @container (max-width: 21.99em) {
    .room {
      min-block-size: calc(26.05em + var(--_ready));
    }
  }
  @container (max-width: 30em) {
    .room-over.lengths {
      min-block-size: 10.4em;
    }
    .about {
      padding-inline-start: 0;
    }
  }
`;
