import { css } from 'lit';

/** What is inside the chapters: one warm slip of questions, quiet asides, and words that open where they stand. */
export const laterStyles = css`
  footer {
    margin-block-start: 2.5em;
  }
  footer p + p {
    margin-block-start: 0.5em;
  }
  footer [part='patient-now'] {
    color: var(--_ink);
  }
  .slip,
  .choice,
  .perspectives,
  .leader-note,
  .related {
    max-inline-size: 41em;
  }
  [part='withdrawn'] {
    margin-block-start: 1.5em;
  }
  .small-title,
  .slip-title,
  legend {
    padding: 0;
    font-weight: 650;
  }
  .perspectives,
  .leader-note,
  .choice,
  .slip,
  .what-if {
    margin-block-start: 1.75em;
  }
  .slip {
    padding: 1.25em 1.5em;
    background: var(--_warm-quiet);
    color: var(--_on-warm-quiet);
    border-radius: 0.5em;
    --_ink: var(--_on-warm-quiet);
    --_ink-quiet: var(--_on-warm-quiet);
    --_accent: var(--_on-warm-quiet);
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
  details > summary {
    padding-block: 0.5em;
    color: var(--_accent);
    cursor: pointer;
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
  .option input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_fill);
  }
  dt {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .note {
    margin-block-start: 0.25em;
  }
  .note .fine {
    margin-block: 0.25em;
  }
  .related {
    margin-block-start: 1.25em;
  }
  .memory {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .memory .row {
    margin-block-start: 0.5em;
  }
  .term {
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
    cursor: help;
  }
  .meaning {
    position: fixed;
    inset: auto;
    max-inline-size: min(22em, 90vw);
    margin: 0.25em 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.5em;
    background: var(--_surface);
    color: var(--_ink);
    font-size: var(--lindring-font-size, medium);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.15);
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block, flip-inline;
  }
  @supports not (position-area: block-end) {
    .meaning {
      inset: auto 1em 1em;
      margin-inline: auto;
    }
  }
  @container (max-width: 30em) {
    .slip {
      padding: 1em;
    }
  }
  @media print {
    article {
      padding: 0;
    }
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
    .note[data-empty],
    .meaning {
      display: none;
    }
    .term {
      text-decoration: none;
    }
    .slip,
    .leader-note {
      padding-inline: 0;
    }
    .slip li {
      break-inside: avoid;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
