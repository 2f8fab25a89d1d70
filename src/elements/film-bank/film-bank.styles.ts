import { css } from 'lit';

/** A contents page: topics as its chapters, films as its lines, and one of them open. */
export const styles = css`
  article {
    display: block;
    container-type: inline-size;
    padding: clamp(1em, 4cqi, 2.5em) clamp(1em, 5cqi, 3em);
  }
  p,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    list-style: none;
  }
  .wish > label {
    display: block;
    font-weight: 650;
  }
  input[type='search'] {
    inline-size: 100%;
    max-inline-size: 30em;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.375em;
    background: var(--_field);
    color: var(--_on-field);
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_fill);
  }
  summary {
    padding-block: 0.5em;
    color: var(--_accent);
    cursor: pointer;
  }
  fieldset {
    columns: 16em;
    margin-block-end: 1em;
  }
  legend {
    padding: 0;
    font-weight: 650;
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
  .chosen,
  .memory .row {
    margin-block-start: 0.5em;
  }
  .memory {
    margin-block-start: 1em;
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
    padding: 0;
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
    display: -webkit-box;
    overflow: hidden;
    max-inline-size: 41em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .hit {
    display: block;
    color: var(--_ink);
    text-decoration: none;
  }
  mark {
    background: var(--_warm-quiet);
    color: var(--_on-warm-quiet);
    font-weight: 650;
    text-decoration: underline;
  }
  film-card {
    grid-column: 1 / -1;
    min-block-size: 20em;
    margin: 0.75em calc(-1 * clamp(0em, 2cqi, 1em)) 1.5em;
    border-block: 2px solid var(--_ink);
  }
  section + .button {
    margin-block-start: 1.5em;
  }
  .mark {
    margin-block-end: 1.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_attention);
    color: var(--_ink-quiet);
    font-size: 0.875em;
  }
  footer {
    margin-block-start: 2.5em;
  }
  .problem {
    padding: 1em;
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
