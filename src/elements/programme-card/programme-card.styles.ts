import { css } from 'lit';

/** The first lines of a programme: its name, whose it is, how it stands, who it is for. */
export const styles = css`
  .title {
    max-inline-size: 24em;
    font-size: 1.875em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .subtitle {
    max-inline-size: 36em;
    margin-block-start: 0.5em;
    font-size: 1.125em;
    line-height: 1.45;
  }
  .part-of,
  .label,
  dt {
    color: var(--_ink-quiet);
    font-size: 0.875em;
  }
  .part-of {
    margin-block-end: 0.25em;
  }
  .facts,
  .reported {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0.75em 2em;
  }
  dl.facts {
    margin-block-start: 1.5em;
  }
  .reports {
    margin-block-start: 1.5em;
    padding: 1em 1.25em;
    border-radius: 0.5em;
    background: var(--_quiet);
  }
  .reported {
    margin-block-start: 0.25em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2.5em;
  }
  .reported dd {
    font-weight: 600;
  }
  .remark {
    max-inline-size: 41em;
    font-size: 0.9375em;
  }
  * + .remark {
    margin-block-start: 0.75em;
  }
  .audience {
    margin-block-start: 1.5em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.5em;
    margin-block-start: 0.25em;
    list-style: none;
  }
  .chips li {
    padding: 0.125em 0.75em;
    overflow-wrap: anywhere;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }
  @container (max-width: 34em) {
    dl.facts > div {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      align-items: baseline;
    }
    dl.facts {
      row-gap: 0.375em;
    }
    .reported {
      gap: 0.5em 1.5em;
    }
  }
  @media print {
    .reports {
      padding-inline: 0;
    }
  }
`;
