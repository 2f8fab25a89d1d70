import { css } from 'lit';

/** The question and the time, to be read from six metres. */
export const screenStyles = css`
  .huge {
    text-wrap: balance;
  }
  .sheet .three {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 0.75em;
    margin-block-start: 1.25em;
    padding: 0;
    list-style: none;
    counter-reset: step;
    font-size: 0.8em;
  }
  .sheet .three li {
    margin: 0;
    padding-block-start: 0.4em;
    border-block-start: 3px solid var(--_line-strong);
    counter-increment: step;
  }
  .three strong::before {
    content: counter(step) '. ';
  }
  .three .minutes {
    display: block;
  }
  .minutes,
  .fine {
    color: var(--_ink-quiet);
  }
  .sheet .fine {
    font-size: 0.8em;
  }
  .huge .minutes {
    font-size: 0.5em;
    font-weight: 400;
  }
  .speaks {
    font-size: 1.6em;
    font-weight: 650;
  }
  .sheet .row,
  .sheet > .button {
    font-size: 0.6em;
  }
  .timer strong {
    font-size: 1.67em;
  }
`;
