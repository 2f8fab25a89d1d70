import { css } from 'lit';

/** A path down the page: each part at its number, held together by a line. */
export const styles = css`
  .title {
    font-size: 1.875em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .of,
  .facts {
    color: var(--_ink-quiet);
  }
  .of,
  .facts,
  .about > * + * {
    margin-block-start: 0.25em;
  }
  .about,
  .warning {
    max-inline-size: 41em;
  }
  .warning {
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_attention);
  }
  .modules {
    margin-block-start: 1.75em;
    list-style: none;
  }
  .module {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    column-gap: 1em;
  }
  .rail {
    display: grid;
    grid-template-rows: auto 1fr;
  }
  .module:not(:last-child) .rail::after {
    content: '';
    justify-self: center;
    border-inline-start: 2px solid var(--_line-strong);
  }
  .ring {
    display: grid;
    place-items: center;
    block-size: 2.25em;
    border: 2px solid var(--_line-strong);
    border-radius: 50%;
    font-weight: 650;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .about {
    padding-block: 0.25em 2em;
  }
  .module-title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.4;
  }
  .module-title .fine {
    font-weight: 400;
  }
  @container (max-width: 30em) {
    .module {
      column-gap: 0.75em;
    }
  }
  @media print {
    .module {
      break-inside: avoid;
    }
  }
`;
