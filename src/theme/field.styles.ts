import { css } from 'lit';

/** Fields to write in, boxes to tick, and buttons that look like links. No first content has one, so they come with what has. */
export const fieldStyles = css`
  /* A slip gives its text another ink; what is written stands on the card's own ground, slip or not. */
  .page {
    --_field: var(--_surface);
    --_on-field: var(--_ink);
  }
  textarea,
  select,
  input:not([type='checkbox'], [type='radio']) {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.375em;
    background: var(--_field);
    color: var(--_on-field);
    font: inherit;
  }
  textarea {
    min-block-size: 4.5em;
    padding-block: 0.5em;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }
  [type='checkbox'],
  [type='radio'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_fill);
  }
  .plain-button {
    min-height: 1.5em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-align: start;
    cursor: pointer;
  }
`;
