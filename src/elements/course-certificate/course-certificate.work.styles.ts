import { css } from 'lit';

/** People in rows with their numbers, fields in a quiet box, and the paper as it lies on a table. */
export const certificateWorkStyles = css`
  .small-title {
    font-size: 1.125em;
  }
  .block {
    max-inline-size: 58em;
    margin-block-start: 1.75em;
  }
  .asked {
    margin-block-start: 0.5em;
    padding-inline-start: 1.25em;
  }
  .people,
  .findings {
    list-style: none;
  }
  .people {
    margin-block-start: 0.5em;
    border-block-start: 2px solid var(--_ink);
  }
  .person {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) auto;
    gap: 0.25em 0.75em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .number {
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .who {
    font-weight: 600;
  }
  .findings {
    margin-block-start: 0.35em;
    font-size: 0.9375em;
  }
  .finding,
  .standing {
    display: flex;
    gap: 0.5em;
  }
  .standing {
    font-weight: 600;
  }
  .open > span {
    color: var(--_ink-quiet);
    font-weight: 400;
  }
  svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.3em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .side {
    min-inline-size: 11em;
  }
  .acts {
    gap: 0.25em 1.25em;
    padding-inline-start: 1.5em;
    font-size: 0.9375em;
  }
  .acts .plain-button {
    min-inline-size: 2em;
  }
  .tick {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .side .tick {
    padding-block-start: 0;
  }
  .tick + .acts {
    padding-inline-start: 2em;
  }
  .findings .tick input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-start: -0.15em;
  }
  .findings .tick {
    gap: 0.4em;
  }
  .told {
    min-block-size: 1.45em;
    margin-block-start: 0.5em;
  }
  .box {
    max-inline-size: 58em;
    margin-block-start: 1.25em;
    padding: 1.25em 1.5em;
    border-radius: 0.5em;
    background: var(--_quiet);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.75em 1em;
    margin-block-start: 0.75em;
  }
  .wide {
    grid-column: 1 / -1;
    max-inline-size: 28em;
  }
  .fields label {
    display: block;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .fields input {
    margin-block-start: 0.25em;
    font-weight: 400;
  }
  /* The picture in a field for a date takes the focus too, where only the field can show it. */
  .fields input:focus-within {
    outline: 2px solid var(--_ink);
    outline-offset: 4px;
  }
  .fields .fine {
    margin-block-start: 0.35em;
  }
  .dated .button {
    min-height: 3em;
    font-size: 0.9375em;
  }
  .dated {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
    align-items: end;
  }
  .fault {
    margin-block-start: 0.35em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_attention);
    font-size: 0.875em;
  }
  .preview {
    container-type: inline-size;
    overflow: hidden;
    margin-block-start: 0.75em;
    box-shadow: 0 0.25em 1.25em rgb(0 0 0 / 0.14);
    outline: 1px solid var(--_line);
  }
  .page .preview:focus {
    outline: 1px solid var(--_line);
  }
  .preview .certificate {
    --mm: calc(100cqi / 297);
  }
  .tools {
    margin-block-start: 1.25em;
  }
  @container (max-width: 34em) {
    .person {
      grid-template-columns: 1.5em minmax(0, 1fr);
    }
    .side {
      grid-column: 2;
    }
    .side .acts {
      padding-inline-start: 0;
    }
    .box {
      padding: 1em;
    }
  }
  @media print {
    .person {
      break-inside: avoid;
    }
  }
`;
