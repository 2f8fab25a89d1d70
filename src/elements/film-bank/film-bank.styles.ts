import { css } from 'lit';

/** A contents page: topics as its chapters, films as its lines, and one of them open. */
export const styles = css`
  ul {
    list-style: none;
  }
  input[type='search'] {
    max-inline-size: 30em;
  }
  .wish {
    margin-block-start: 1em;
  }
  .wish > label {
    display: block;
    font-weight: 650;
  }
  fieldset {
    columns: 16em;
    margin-block-end: 1em;
  }
  .option,
  .choose {
    display: flex;
    gap: 0.5em;
    align-items: start;
    padding-block: 0.375em;
    break-inside: avoid;
    cursor: pointer;
  }
  .count {
    margin-block: 1em;
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }
  .sum:empty {
    display: none;
  }
  .sum {
    padding: 1em 1.25em;
    border-radius: 0.5em;
    background: var(--_quiet);
  }
  .chosen {
    margin-block-start: 0.5em;
  }
  section {
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .topic {
    font-weight: 650;
    color: var(--_ink-quiet);
  }
  .film {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr) auto;
    gap: 0 0.5em;
    margin-block-start: 0.75em;
  }
  .number {
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .open {
    min-block-size: 1.5em;
    /* As high as a finger wants it, without more room between the films. */
    margin-block: -0.4em;
    padding: 0.4em 0;
    border: 0;
    background: none;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .open:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .gives {
    max-inline-size: 41em;
  }
  .hit {
    display: block;
    color: var(--_ink);
    text-decoration: none;
  }
  [film-id] {
    grid-column: 1 / -1;
    min-block-size: 20em;
    margin: 0.75em calc(-1 * clamp(0em, 2cqi, 1em)) 1.5em;
    border-block: 2px solid var(--_ink);
  }
  section + .button {
    margin-block-start: 1.5em;
  }
  @media screen {
    /* Every key in the search may bring other rows: those outside the window are laid out when she leaves the field. */
    .wish:focus-within ~ section .film:not(.is-open) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 7em;
    }
  }
  @container (max-width: 30em) {
    .film {
      grid-template-columns: 1.5em minmax(0, 1fr);
    }
    .open {
      font-size: 1.0625em;
    }
    .choose {
      grid-column: 2;
    }
  }
`;
