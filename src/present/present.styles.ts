import { css } from 'lit';

/** Read from six metres on an old projector: at least 28 px, one thought, what acts along the bottom. */
export const presentStyles = css`
  dialog.page {
    position: fixed;
    inset: 0;
    display: none;
    grid-template-rows: 1fr auto auto;
    inline-size: 100%;
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    overflow: hidden;
    border: 0;
    padding: clamp(1em, 3vmin, 2.5em) clamp(1em, 6vw, 6em) 0.75em;
    font-size: var(--lindring-font-size, medium);
  }
  dialog.page[open] {
    display: grid;
  }
  dialog.page::backdrop {
    background: Canvas;
  }
  main {
    display: grid;
    grid-auto-rows: min-content;
    align-content: safe center;
    gap: 1em;
    overflow: auto;
    min-block-size: 0;
    font-size: clamp(1.75em, min(3.1vw, 4.8vh), 3em);
    line-height: 1.4;
  }
  main.tight {
    font-size: 1.75em;
  }
  .sheet {
    max-inline-size: 34em;
    hyphens: manual;
    text-wrap: pretty;
  }
  .sheet > * {
    margin: 0;
  }
  .sheet > * + * {
    margin-block-start: 0.6em;
  }
  .sheet p {
    margin: 0;
  }
  .sheet p + p {
    margin-block-start: 0.6em;
  }
  .sheet ul,
  .sheet ol {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .sheet li + li {
    margin-block-start: 0.35em;
  }
  .kicker {
    color: var(--_ink-quiet);
    font-size: 0.7em;
    font-weight: 600;
  }
  .huge {
    font-size: 1.6em;
    font-weight: 650;
    line-height: 1.15;
  }
  .said {
    color: var(--_warm);
  }
  .asked {
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--_warm);
    font-size: 1.15em;
    line-height: 1.3;
  }
  .for-leader {
    padding: 1em 1.25em;
    background: var(--_quiet);
    border-radius: 0.5em;
    font-size: 0.6em;
  }
  .for-leader p {
    margin-block: 0.5em 0;
  }
  .keys {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.25em 1.5em;
    margin: 0;
    padding: 1em 1.25em;
    background: var(--_quiet);
    border-radius: 0.5em;
    font-size: 0.6em;
  }
  .keys dd {
    margin: 0;
  }
  .bar {
    display: flex;
    gap: 1em;
    align-items: end;
    justify-content: space-between;
    padding-block-start: 0.75em;
  }
  .turn {
    flex: none;
  }
  .bar:has([data-first]) {
    padding: 0.75em 1em;
    border-radius: 0.5em;
    background: var(--_quiet);
    font-size: 1.25em;
  }
  select {
    max-inline-size: 16em;
    appearance: auto;
  }
  .large {
    min-block-size: 2.5em;
    padding-inline: 1.5em;
    font-size: 1.375em;
  }
  .place {
    margin: 0.75em 0 0;
    color: var(--_ink-quiet);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .blank {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    background: #000;
    cursor: none;
  }
  .page .blank:focus-visible {
    outline: none;
    box-shadow: none;
  }
  @media (max-width: 40em) {
    main {
      font-size: 1.375em;
    }
    .bar {
      flex-direction: column;
      align-items: stretch;
    }
    .turn > * {
      flex: 1;
      justify-content: center;
    }
  }
  /* A page enlarged to 400 % has no room for text and buttons at once: they follow each other. */
  @media (max-height: 30em) {
    dialog.page[open] {
      grid-template-rows: repeat(3, min-content);
      overflow: auto;
    }
    main {
      overflow: visible;
    }
  }
`;
