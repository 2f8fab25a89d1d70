import { css } from 'lit';

/** Buttons, fields and quiet links as every element draws them. */
export const controlStyles = css`
  button,
  .button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  /* A long word in large letters breaks before it makes the page wider than the screen. */
  button,
  label,
  legend,
  .button {
    overflow-wrap: anywhere;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.75em;
    padding: 0.375em 1em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.375em;
    background: transparent;
    color: var(--_accent);
    text-align: start;
    line-height: 1.3;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_quiet);
  }
  .button[aria-pressed='true'],
  .button.primary {
    background: var(--_fill);
    border-color: var(--_fill);
    color: var(--_on-fill);
  }
  /* There the fill that tells a pressed button from another is taken away. */
  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .button.primary {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
  .button:disabled {
    border-style: dashed;
    color: var(--_ink-quiet);
    cursor: default;
  }
  .page a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .fine {
    color: var(--_ink-quiet);
    font-size: 0.875em;
    line-height: 1.45;
  }
`;
