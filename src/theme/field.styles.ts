import { css } from 'lit';

/** Fields to write in, and buttons that look like links. No first content has one, so they come with what has. */
export const fieldStyles = css`
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 4.5em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.375em;
    background: var(--_field);
    color: var(--_on-field);
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
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
