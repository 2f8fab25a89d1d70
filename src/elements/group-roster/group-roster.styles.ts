import { css } from 'lit';

/** A list as on the door of a meeting room: what it is, of what programme, what is asked of it. */
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
  .rule {
    max-inline-size: 41em;
    margin-block-start: 0.75em;
  }
`;
