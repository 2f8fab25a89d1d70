import { css } from 'lit';

/** What is ours beside the form and after it: quiet, so that the form stands out. */
export const formStyles = css`
  .ours {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    align-content: start;
    padding: 0.5em 0.25em 1.25em;
    font-size: 0.875em;
  }
  .ours > .fine,
  .ours > details[open],
  .ours > [for],
  .ours > input:not([type='checkbox']) {
    flex-basis: 100%;
    font-size: 1em;
  }
  .unable,
  .by label,
  .areas label {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .ours .clear {
    min-block-size: 2.75em;
  }
  .talk summary {
    padding-block: 0.8em;
  }
  .talk ul {
    margin-block: 0.25em 0.75em;
    padding-inline-start: 1.25em;
  }
  .talk .mark {
    margin-block: 0.5em;
    font-size: 1em;
  }
  .more,
  .beside,
  .compare,
  .out,
  .ahead {
    margin-block-start: 1.5em;
  }
  .by {
    margin-block: 0.5em 1em;
  }
  .by .row {
    gap: 0 1.5em;
  }
  .body {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 3em;
    align-items: start;
  }
  .body fieldset {
    columns: 2 11em;
    flex: 1 1 16em;
    max-inline-size: 32em;
  }
  .body fieldset label {
    display: flex;
    break-inside: avoid;
  }
  .body figure {
    flex: 0 1 14em;
  }
  .figure {
    inline-size: 100%;
    max-inline-size: 14em;
  }
  .outline {
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 1.5;
  }
  .spot {
    fill: var(--_fill);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }
  caption {
    padding-block: 0.25em;
    font-weight: 650;
    text-align: start;
  }
  th,
  td {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th,
  .line-head {
    color: var(--_ink-quiet);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  .number {
    font-weight: 650;
  }
  .none,
  .change,
  .who {
    color: var(--_ink-quiet);
    font-size: 0.875em;
  }
  .change,
  .who {
    display: block;
  }
  .bar {
    inline-size: 50%;
    padding-inline-end: 0;
    vertical-align: middle;
  }
  .bar svg {
    display: block;
    inline-size: 100%;
    block-size: 0.875em;
  }
  .ground {
    fill: var(--_quiet);
  }
  .value {
    fill: var(--_fill);
  }
  .wide {
    margin-block-start: 1.5em;
    overflow-x: auto;
  }
  .wide ~ .fine {
    max-inline-size: 41em;
    margin-block-start: 0.75em;
  }
  .small-line {
    display: block;
    inline-size: 8.5em;
    color: var(--_accent);
  }
  .compare > .asked,
  .answers-title {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  .compare .instrument {
    max-inline-size: 62em;
    margin-block: 1em;
  }
  .compare > p,
  .opened > p {
    max-inline-size: 41em;
    margin-block: 0.375em;
  }
  .compare .fine + .button {
    margin-block-start: 0.5em;
  }
  .opened {
    margin-block-start: 2em;
    padding-block-start: 1.25em;
    border-block-start: 2px solid var(--_ink);
  }
  .differences {
    max-inline-size: 41em;
    margin-block: 1em;
    padding-inline-start: 1.75em;
  }
  .differences > li {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .differences > li::marker {
    color: var(--_ink-quiet);
  }
  .row-name {
    font-size: 1.125em;
  }
  .track {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    color: var(--_ink-quiet);
  }
  .track .own {
    color: var(--_accent);
  }
  .hand {
    display: grid;
    justify-items: center;
    inline-size: 2.75em;
  }
  .hand input {
    inline-size: 2.5em !important;
    padding-inline: 0.25em;
    text-align: center;
  }
  @container (min-width: 46em) {
    .ours {
      gap: 0 0.75em;
      justify-content: space-between;
      padding-block: 0.5em;
      padding-inline: 1em 0;
    }
    .ours > .unable,
    .ours > .clear {
      min-block-size: 2em;
    }
    .ours > details {
      flex-basis: 100%;
    }
    .ours summary {
      padding-block: 0.25em;
    }
  }
  @container (max-width: 71.99em) {
    .beside.blank {
      display: none;
    }
  }
  @container (min-width: 72em) {
    .beside {
      margin-block-start: 0.25em;
    }
  }
  @media (forced-colors: active) {
    .value,
    .spot {
      fill: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .areas[data-empty],
    .unable:not(:has(:checked)) {
      display: none;
    }
    .value,
    .spot {
      fill: #000;
    }
    tr,
    .differences > li {
      break-inside: avoid;
    }
  }
`;
