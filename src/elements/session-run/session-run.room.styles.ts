import { css } from 'lit';

/**
 * Read from six metres: what now and what is left large at the top, the stage in all the room between, what comes next
 * and «Neste» along the bottom.
 */
export const roomStyles = css`
  dialog.page {
    grid-template-rows: auto minmax(0, 1fr) auto auto;
    padding: clamp(0.75em, 2.5vmin, 2em) clamp(1em, 4vw, 4em) 0.5em;
  }
  .head {
    display: grid;
    grid-template-columns: 1fr minmax(12em, 28%);
    gap: 1em 2em;
    align-items: end;
    padding-block-end: clamp(0.5em, 1.5vmin, 1em);
    border-block-end: 1px solid var(--_line);
  }
  dialog.page:has([data-alone]) {
    grid-template-rows: minmax(0, 1fr) auto auto auto;
  }
  .head[data-alone] {
    grid-template-columns: minmax(0, 1fr);
    gap: clamp(1em, 5vmin, 3em);
    align-content: center;
    border: 0;
  }
  .head[data-alone] .now {
    max-inline-size: 18em;
    font-size: clamp(2em, 8.5vmin, 5.5em);
  }
  .head[data-alone] .time {
    max-inline-size: 20em;
    font-size: clamp(1.25em, 4.5vmin, 2.75em);
  }
  .head .kicker {
    font-size: clamp(1em, 2.2vmin, 1.375em);
    font-variant-numeric: tabular-nums;
  }
  .now {
    font-size: clamp(1.5em, 5.2vmin, 3.25em);
    font-weight: 650;
    line-height: 1.1;
    letter-spacing: -0.01em;
    text-wrap: balance;
    hyphens: manual;
  }
  .time {
    display: grid;
    gap: 0.25em;
    font-size: clamp(1.125em, 3.2vmin, 2em);
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  .time strong {
    font-weight: 650;
  }
  .stage-word {
    font-size: 0.75em;
    font-weight: 650;
  }
  .stage-word:empty {
    display: none;
  }
  .time svg {
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    border: 2px solid var(--_ink);
    border-radius: 0.2em;
  }
  .time .rest {
    fill: var(--_fill);
  }
  .time .mark {
    stroke: var(--_ink);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  /* Each threshold has a shape too: the frame thickens, is broken, and is doubled when the time is out. */
  .time[data-stage='short'] svg {
    border-width: 4px;
  }
  .time[data-stage='last'] svg {
    border: 4px dashed var(--_ink);
  }
  .time[data-stage='over'] svg {
    border: 6px double var(--_ink);
  }
  .time[data-stage='over'] strong {
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.2em;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .middle {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    min-block-size: 0;
  }
  main {
    position: relative;
    align-content: start;
    justify-items: stretch;
    margin-inline-start: -0.75em;
    padding: clamp(0.5em, 2vmin, 1.5em) 0 clamp(0.5em, 2vmin, 1.5em) 0.75em;
    font-size: 1em;
    line-height: 1.5;
    /* What a case, a question or a film draws follows this size. */
    --lindring-font-size: clamp(1.25em, min(2vw, 3.4vh), 2.125em);
  }
  .page.page main:focus-visible {
    outline: none;
    border-radius: 0;
    box-shadow: inset 0.25em 0 var(--_accent);
  }
  .head[data-alone] + .middle main {
    padding: 0;
  }
  main[data-showing='question'] {
    --lindring-font-size: clamp(1.125em, min(1.6vw, 2.7vh), 1.75em);
  }
  main[data-showing='film'] {
    --lindring-font-size: 1.25em;
  }
  /* The room says it once, at its foot, where it does not scroll away. */
  main[data-marked] .shown::part(example-mark),
  reflection-prompt::part(source),
  reflection-prompt::part(review),
  reflection-prompt::part(patient-now) {
    display: none;
  }
  .instead {
    font-size: clamp(1.375em, 3.2vmin, 2.125em);
  }
  .instead {
    display: grid;
    gap: 0.75em;
    max-inline-size: 34em;
    line-height: 1.45;
  }
  .film {
    inline-size: min(100%, calc((100dvh - 19em) * 16 / 9));
    min-inline-size: min(100%, 20em);
    margin-inline: auto;
  }
  .film-fails {
    margin-inline-start: auto;
  }
  .further {
    position: sticky;
    inset-block-end: 0;
    justify-self: end;
    padding: 0.125em 0.75em;
    border-radius: 0.375em;
    background: var(--_fill);
    color: var(--_on-fill);
    font-size: 1em;
  }
  .panel {
    display: grid;
    gap: 1em;
    align-content: start;
    inline-size: min(26em, 40vw);
    margin: 0.75em 0 0 1.5em;
    padding: 1em 1.25em;
    overflow: auto;
    border-radius: 0.5em;
    background: var(--_quiet);
    font-size: clamp(1em, 2.4vmin, 1.25em);
  }
  /* Where nothing else is on the stage, the round and the notes have all of it. */
  .middle:has(main[data-showing='title'] + .panel) {
    grid-template-columns: 0 minmax(0, 1fr);
  }
  main[data-showing='title'] + .panel {
    inline-size: auto;
    margin-inline-start: 0;
    font-size: clamp(1.125em, 3vmin, 1.75em);
  }
  main[data-showing='title'] + .panel .speaks {
    font-size: 2.5em;
  }
  .panel .row:first-child {
    justify-content: space-between;
  }
  .panel .keys {
    padding: 0;
    background: none;
    font-size: 1em;
  }
  .panel label,
  .panel fieldset {
    display: block;
  }
  .speaks {
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
  }
  .bar {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .foot {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: baseline;
  }
  .foot .next {
    font-size: clamp(1.125em, 3vmin, 1.75em);
    line-height: 1.25;
  }
  .foot .plan {
    color: var(--_ink-quiet);
    font-size: clamp(1em, 2.2vmin, 1.25em);
    font-variant-numeric: tabular-nums;
  }
  .tools .button,
  .shows .button {
    min-block-size: 2.25em;
    padding: 0.125em 0.6em;
    font-size: 0.875em;
  }
  .turn {
    flex-wrap: nowrap;
  }
  .turn .large {
    padding-inline: clamp(0.75em, 2vw, 1.5em);
  }
  .bar.leaving {
    flex-flow: row wrap;
    align-items: center;
    padding: 0.75em 1em;
  }
  .leaving .turn {
    flex-wrap: wrap;
  }
  .leaving .large {
    padding-inline: 1em;
    font-size: 1em;
  }
  .mark {
    margin-block: 0.5em 0;
    max-inline-size: none;
    font-size: 0.75em;
  }
  @media (max-width: 60em) {
    .head {
      grid-template-columns: 1fr minmax(10em, 34%);
    }
  }
  @media (max-width: 40em) {
    .head {
      grid-template-columns: 1fr;
    }
    .middle {
      grid-template-columns: 1fr;
      overflow: auto;
    }
    .panel {
      inline-size: auto;
      margin: 0.75em 0;
      grid-row: 1;
    }
  }
  @media (max-height: 30em) {
    dialog.page[open] {
      grid-template-rows: repeat(4, min-content);
      overflow: auto;
    }
  }
  @media (forced-colors: active) {
    .time .rest {
      fill: CanvasText;
    }
  }
`;
