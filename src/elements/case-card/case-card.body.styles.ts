import { css } from 'lit';

/** What is inside the chapters: one warm slip of questions, quiet asides, and words that open where they stand. */
export const bodyStyles = css`
  .choice,
  .perspectives,
  .leader-note {
    max-inline-size: 41em;
  }
  .perspectives,
  .leader-note,
  .choice,
  .what-if {
    margin-block-start: 1.75em;
  }
  .slip ol {
    list-style: none;
    counter-reset: question;
  }
  .slip li {
    position: relative;
    margin-block-start: 1em;
    padding-inline-start: 2em;
    counter-increment: question;
  }
  .slip li::before {
    content: counter(question) '.';
    position: absolute;
    inset-inline-start: 0;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .what-if > .prose {
    font-size: 1.125em;
  }
  .what-if:not([hidden]) + .button,
  .scenario .slip + .button {
    margin-block-start: 1em;
  }
  .leader-note {
    padding: 1.25em 1.5em;
    background: var(--_quiet);
    border-radius: 0.5em;
  }
  .perspectives details {
    border-block-end: 1px solid var(--_line);
  }
  .perspectives details > .prose {
    padding-block: 0.25em 1em;
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.625em;
    cursor: pointer;
  }
  dt {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .note {
    margin-block-start: 0.25em;
  }
  @media print {
    .panel[hidden] {
      content-visibility: visible;
      block-size: auto;
      overflow: visible;
    }
    .scenario-title button::after {
      display: none;
    }
    .quote,
    .scenario-title {
      break-inside: avoid;
    }
    .scenario-title {
      break-after: avoid;
    }
    .what-if[hidden] {
      display: block;
    }
    .leader-note {
      padding-inline: 0;
    }
  }
`;
