import { css } from 'lit';

/** A contents page: number, name, a quiet line of facts, two lines of what it is about. */
export const styles = css`
  search {
    display: block;
  }
  search > .row {
    align-items: end;
  }
  .search {
    flex: 1 1 14em;
    max-inline-size: 26em;
  }
  .search span {
    display: block;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .filters {
    margin-block-start: 1em;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block: 0.5em 1em;
  }
  .tick {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
    cursor: pointer;
  }
  .status {
    gap: 0.25em 1em;
    margin-block: 1.25em 0.75em;
    color: var(--_ink-quiet);
  }
  .entries {
    list-style: none;
    border-block-start: 2px solid var(--_ink);
  }
  .entry {
    padding-block: 0.5em 1em;
    border-block-end: 1px solid var(--_line);
  }
  .entry-title {
    font-size: 1.375em;
  }
  .number {
    flex: none;
    min-inline-size: 1.25em;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .about {
    max-inline-size: 41em;
    padding-inline-start: 2.75em;
  }
  .facts,
  .used {
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }
  .facts + p {
    margin-block-start: 0.25em;
  }
  .used {
    color: inherit;
    font-weight: 600;
  }
  .used::before {
    content: '✓ ' / '';
  }
  .marks {
    gap: 0.25em 1.5em;
    margin-block-start: 0.5em;
    padding-inline-start: 2.75em;
    font-size: 0.9375em;
  }
  [case-id] {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  /* The entry above has said who it is. */
  [case-id]::part(title),
  [case-id]::part(facts) {
    display: none;
  }
  .chosen {
    justify-content: space-between;
    margin-block-start: 1.25em;
    padding: 0.75em 1em;
    border-radius: 0.5em;
    background: var(--_quiet);
  }
  @container (min-width: 44em) {
    .entry {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 2em;
    }
    .entry-title,
    .panel {
      grid-column: 1 / -1;
    }
    .marks {
      align-self: start;
      margin-block-start: 0;
      padding-inline-start: 0;
    }
  }
  @media screen {
    /* Every key in the search may bring other rows: those outside the window are laid out when she leaves the field. */
    search:focus-within ~ .entries > .entry:not(.is-open) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 9em;
    }
  }
  @media print {
    .entry {
      break-inside: avoid;
    }
  }
  @container (max-width: 30em) {
    .about,
    .marks {
      padding-inline-start: 0;
    }
    search > .row .button {
      flex: 1 1 auto;
      justify-content: center;
    }
  }
`;
