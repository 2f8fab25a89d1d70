import { css } from 'lit';

/** Three fields under one another, and the other ways under a line. */
export const shareStyles = css`
  form > .field {
    display: block;
    padding-block: 0.5em;
    cursor: auto;
  }
  .field > span:first-child {
    display: block;
    font-weight: 600;
  }
  form .field input,
  form .field textarea {
    inline-size: 100%;
    block-size: auto;
    margin-block-start: 0.25em;
  }
  .field .fault {
    margin-block: 0.25em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_attention);
  }
  .ways {
    margin-block-start: 0.75em;
  }
  form > .told {
    margin-block: 0.75em 0;
  }
  form > .told:empty {
    display: none;
  }
  .whole {
    margin-block-start: 0.75em;
  }
  [hidden] {
    display: none !important;
  }
`;
