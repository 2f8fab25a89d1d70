import { css } from 'lit';

/** A dialog that asks: narrow enough to read, and on top of whatever page it stands on. */
export const askStyles = css`
  dialog.page {
    position: fixed;
    inset: 0;
    display: none;
    inline-size: min(34em, calc(100vw - 2em));
    block-size: fit-content;
    max-block-size: calc(100dvh - 2em);
    margin: auto;
    overflow: auto;
    padding: 1.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.5em;
    box-shadow: 0 1em 3em rgb(0 0 0 / 0.25);
  }
  dialog.page[open] {
    display: block;
  }
  dialog.page::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .title {
    font-size: 1.25em;
    font-weight: 650;
  }
  fieldset {
    margin: 1em 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  label {
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.5em;
    cursor: pointer;
  }
  label input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_fill);
  }
  p {
    margin: 0.75em 0;
  }
  form > .row {
    margin-block-start: 1.25em;
  }
`;
