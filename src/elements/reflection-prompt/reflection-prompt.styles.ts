import { css } from 'lit';

/** The question alone, generous; under it the steps, side by side where there is room. */
export const styles = css`
  .asked {
    max-inline-size: 26em;
    margin-block: 0.5em;
    font-size: clamp(1.5em, 4.5cqi, 2.25em);
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
    hyphens: manual;
  }
  .help {
    max-inline-size: 34em;
    color: var(--_ink-quiet);
    font-size: 1.125em;
  }
  .method {
    margin-block-start: 1.5em;
    font-weight: 650;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 1.5em;
    margin-block: 2em;
    list-style: none;
    counter-reset: step;
  }
  :host([room]) .steps {
    margin-block: 1em;
  }
  .method + .steps {
    margin-block-start: 0.75em;
  }
  .steps li {
    display: flex;
    flex-direction: column;
    gap: 0.375em;
    align-items: start;
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_line-strong);
    counter-increment: step;
  }
  .steps li[aria-current] {
    padding-block-start: calc(0.75em - 4px);
    border-block-start: 6px solid var(--_accent);
  }
  .steps strong {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  .steps li:not(:only-child) strong::before {
    content: counter(step) '. ';
    color: var(--_accent);
  }
  .minutes {
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }
  .steps .button {
    margin-block-start: auto;
  }
`;
