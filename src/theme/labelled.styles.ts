import { css } from 'lit';

/** A field under its label, and what is wrong with it, as `parts/fields.ts` draws them. */
export const labelledStyles = css`
  .field {
    display: block;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .field input,
  .field select,
  .field textarea {
    margin-block-start: 0.125em;
    font-size: 1rem;
    font-size: calc(1em / 0.9375);
    font-weight: 400;
  }
  .of-number input,
  .of-time input {
    max-inline-size: 9em;
  }
  /* In a field of parts, such as a day, it is a part that has the focus the browser would show. */
  .field input:focus-within {
    outline: 2px solid var(--_ink);
    outline-offset: 4px;
    box-shadow: 0 0 0 4px var(--_surface);
  }
  .field [aria-invalid='true'] {
    border-width: 2px;
    border-color: var(--_attention);
  }
  .wrong {
    display: block;
    margin-block-start: 0.25em;
    font-weight: 400;
  }
`;
