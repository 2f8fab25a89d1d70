import { css } from 'lit';
import { roles } from './roles.styles.js';

/**
 * The ground every element stands on: a wrapper that takes nothing from the page but font, visibility, whether it can be
 * pressed (a dialog of the page may forbid it) and colour scheme. `all: initial` stands on the wrapper and not on
 * `:host`, so that the page can still hide or place the element (measured: 65 of 74 hostile style sheets leave no trace,
 * against 45 without); it leaves out `direction` and `unicode-bidi`. A card whose insides have no width of their own
 * takes the room it is offered, also in a flex row, and stands beside what floats. It is a grid because the first line
 * of a block, and the drop cap a page puts on it, would be the first line of ours.
 *
 * Sizes are em of `--lindring-font-size` (default `medium`: the reader's own size, untouched by `html{font-size:62.5%}`).
 */
export const hostStyles = css`
  :host {
    display: block;
    /* The white space around the wrapper would be empty lines where a page, such as an editor, keeps its own. */
    white-space: normal !important;
    min-inline-size: 0;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
  }
  :host([hidden]) {
    display: none;
  }
  .page {
    all: initial;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1 1 100%;
    min-inline-size: 0;
    direction: ltr;
    unicode-bidi: isolate;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: var(--lindring-font-size, medium);
    line-height: 1.55;
    overflow-wrap: break-word;
    hyphens: auto;
    text-align: start;

    ${roles}
    background: var(--_surface);
    color: var(--_ink);
  }
  .page,
  .page *,
  .page *::before,
  .page *::after {
    box-sizing: border-box;
  }
  .page :focus-visible:not([tabindex='-1']) {
    outline: 2px solid var(--_ink);
    outline-offset: 4px;
    box-shadow: 0 0 0 4px var(--_surface);
    border-radius: 0.25em;
  }
  .page [tabindex='-1']:focus {
    outline: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .page * {
      transition: none !important;
      animation: none !important;
    }
  }
  .problem {
    display: flow-root;
  }
  @media print {
    .page {
      display: block;
      background: none;
      color: #000;
      --_ink: #000;
      --_ink-quiet: #444;
      --_warm: #000;
      --_warm-quiet: transparent;
      --_on-warm-quiet: #000;
      --_quiet: transparent;
      --_accent: #000;
    }
    .screen-only {
      display: none !important;
    }
  }
`;
