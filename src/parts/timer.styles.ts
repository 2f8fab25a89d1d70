import { css } from 'lit';

/** A bar that empties, thick enough for a poor projector. */
export const timerStyles = css`
  .timer {
    display: grid;
    gap: 0.5em;
  }
  .timer svg {
    display: block;
    inline-size: 100%;
    block-size: 1.25em;
    border: 2px solid var(--_ink);
    border-radius: 0.25em;
    overflow: hidden;
  }
  .timer rect {
    fill: var(--_fill);
  }
  .timer strong {
    margin-inline-end: 1em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    .timer rect {
      fill: CanvasText;
    }
  }
`;
