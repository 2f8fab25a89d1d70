import { css } from 'lit';

/** A printed handbook brought to the screen: the name as in a book, chapters that open, one warm slip of questions. */
export const styles = css`
  article {
    display: block;
    container-type: inline-size;
    padding: clamp(1em, 4cqi, 2.5em) clamp(1em, 5cqi, 3em);
  }
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .name {
    font-size: 1.875em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .facts {
    margin-block-start: 0.25em;
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }
  .summary {
    margin-block-start: 0.75em;
    max-inline-size: 34em;
    font-size: 1.25em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .mark {
    margin-block-start: 1em;
    max-inline-size: 44em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_attention);
    color: var(--_ink-quiet);
    font-size: 0.875em;
  }
  .prose,
  .slip,
  .choice,
  .perspectives,
  .related,
  footer p {
    max-inline-size: 41em;
  }
  .background,
  .content-note,
  [part='withdrawn'] {
    margin-block-start: 1.5em;
  }
  .prose > * + *,
  .prose > [lang] > * + * {
    margin-block-start: 0.75em;
  }
  .prose ul,
  .prose ol {
    padding-inline-start: 1.5em;
  }
  .content-note {
    padding: 1em 1.25em;
    background: var(--_quiet);
    border-radius: 0.5em;
  }
  .content-note .button {
    margin-block-start: 1em;
  }
  .tools {
    margin-block: 2em 1.5em;
  }
  .scenario {
    border-block-start: 1px solid var(--_line);
  }
  .tools + .scenario {
    border-block-start: 2px solid var(--_ink);
  }
  .scenario-title button {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    inline-size: 100%;
    padding: 0.75em 0;
    border: 0;
    background: none;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .scenario-title button::after {
    content: '';
    flex: none;
    align-self: center;
    margin-inline: auto 0.5em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .scenario-title button[aria-expanded='true']::after {
    transform: translateY(0.15em) rotate(-135deg);
  }
  .scenario-title button:hover {
    color: var(--_accent);
  }
  .number {
    flex: none;
    min-inline-size: 1em;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .panel[hidden] {
    display: block;
    content-visibility: hidden;
    block-size: 0;
    overflow: clip;
  }
  .scenario > .panel:not([hidden]) {
    padding-block: 0.25em 2em;
  }
  .quote {
    margin-block: 1.75em;
    max-inline-size: 30em;
    color: var(--_warm);
  }
  .quote blockquote {
    font-size: 1.375em;
    line-height: 1.4;
    quotes: '«' '»';
    text-wrap: pretty;
  }
  .quote blockquote::before {
    content: open-quote;
  }
  .quote blockquote::after {
    content: close-quote;
  }
  .quote figcaption {
    margin-block-start: 0.375em;
    color: var(--_ink-quiet);
    font-size: 0.9375em;
  }
  .quote figcaption::before {
    content: '– ';
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
  footer {
    margin-block-start: 2.5em;
  }
  footer p + p {
    margin-block-start: 0.5em;
  }
  footer [part='patient-now'] {
    color: var(--_ink);
  }
  .problem {
    padding: 1em 0;
  }
  .problem .button {
    margin-block-start: 0.75em;
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
    font-size: 1rem;
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
    .quote blockquote {
      font-size: 1.1875em;
    }
    .slip {
      padding: 1em;
    }
    .tools .button {
      inline-size: 100%;
      justify-content: center;
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
    .what-if[hidden] {
      display: block;
    }
    .scenario-title button::after,
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
    .slip li,
    .quote,
    .scenario-title {
      break-inside: avoid;
    }
    .scenario-title {
      break-after: avoid;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
