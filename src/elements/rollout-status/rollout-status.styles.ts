import { css } from 'lit';

/** What it is, and of what programme. */
export const styles = css`
  .title {
    font-size: 1.875em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .of {
    margin-block-start: 0.25em;
    color: var(--_ink-quiet);
  }
`;
