import { css } from 'lit';

/** A printed handbook brought to the screen: the name as in a book, a quiet line of facts, chapters that open. */
export const styles = css`
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
  .content-note {
    max-inline-size: 41em;
  }
  .background,
  .content-note {
    margin-block-start: 1.5em;
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
    max-inline-size: 34em;
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
  @container (max-width: 30em) {
    .quote blockquote {
      font-size: 1.1875em;
    }
    .tools .button {
      inline-size: 100%;
      justify-content: center;
    }
  }
`;
