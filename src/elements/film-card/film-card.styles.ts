import { css } from 'lit';

/** What plays is big; around it a title, a quiet line of facts, and what to take along. */
export const styles = css`
  :host([player-only]) .page {
    background: none;
    font-size: inherit;
  }
  :host([player-only]) article {
    padding: 0;
  }
  .kicker,
  .facts {
    color: var(--_ink-quiet);
  }
  .title {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .summary {
    margin-block-start: 0.75em;
    max-inline-size: 34em;
    font-size: 1.125em;
    line-height: 1.45;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.75em;
    list-style: none;
    font-size: 0.875em;
  }
  .chips li {
    padding: 0.125em 0.75em;
    border-radius: 1em;
    background: var(--_quiet);
  }
  .stage,
  .facade {
    margin-block-start: 1.25em;
  }
  :host([player-only]) :is(.stage, .facade) {
    margin: 0;
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: start;
  }
  video,
  iframe {
    display: block;
    flex: 1 1 20em;
    inline-size: 100%;
    max-inline-size: 60em;
    min-inline-size: 0;
    max-block-size: 75vh;
    aspect-ratio: 16 / 9;
    border: 0;
    border-radius: 0.25em;
    background: #000;
  }
  :host([player-only]) :is(video, iframe) {
    flex: none;
    inline-size: min(100%, 110vh);
    max-inline-size: none;
    max-block-size: 62vh;
  }
  /* Film and question are seen at once, and nothing of either is scrolled away. */
  :host([player-only]) video:not(:only-child) {
    flex: 1 1 0;
  }
  :host([player-only]) .stop {
    flex: 1 1 0;
    font-size: 0.75em;
  }
  .facade {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: center;
    justify-items: start;
    max-inline-size: 60em;
    padding: clamp(1em, 6cqi, 3em);
    border-inline-start: 0.25em solid var(--_line-strong);
    background: var(--_quiet);
  }
  .facade > * {
    max-inline-size: 100%;
  }
  .facade .button {
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .facade .button::before {
    content: '';
    flex: none;
    border: solid transparent;
    border-width: 0.45em 0 0.45em 0.75em;
    border-inline-start-color: currentColor;
  }
  /* The room of most pictures is kept until this one comes: else the button slips away from the one who aims at it. */
  .facade img {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: auto 16 / 9;
  }
  .open,
  .stage + .plain-button,
  .fallback {
    margin-block-start: 0.75em;
  }
  .code {
    display: block;
    inline-size: 12em;
    max-inline-size: 100%;
    margin-block-start: 0.75em;
  }
  .tools {
    margin-block-start: 1.25em;
  }
  section,
  .text {
    margin-block-start: 1.75em;
    max-inline-size: 41em;
  }
  .related + .related {
    margin-block-start: 0.5em;
  }
  .chapters {
    list-style: none;
  }
  .chapters .plain-button {
    min-block-size: 2em;
  }
  .at {
    display: inline-block;
    min-inline-size: 3em;
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }
  .prose {
    margin-block-start: 0.75em;
  }
  ul.prose,
  .slip ol {
    padding-inline-start: 1.25em;
  }
  ul.prose > * + * {
    margin-block-start: 0.375em;
  }
  .hit {
    scroll-margin: 3em;
  }
  .hit:focus {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.75em;
  }
  .text > summary {
    font-weight: 650;
  }
  .slip section {
    margin: 0;
  }
  .slip li {
    margin-block-start: 0.75em;
  }
  .stop {
    flex: 1 1 14em;
    margin: 0;
  }
  .stop .question {
    font-size: 1.25em;
    line-height: 1.35;
  }
  .stop .button {
    margin-block-start: 1em;
  }
  @media print {
    .stage {
      display: none;
    }
  }
`;
