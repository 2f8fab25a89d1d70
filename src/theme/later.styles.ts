import { css } from 'lit';

/** What stands in a card after its first content: the slip of questions, folded parts, explained words, foot, memory. */
export const laterStyles = css`
  /* On the stage of a session the room around it gives the margins. */
  :host([room]) article {
    padding: 0;
  }
  .small-title,
  .slip-title,
  legend {
    padding: 0;
    font-weight: 650;
  }
  .slip {
    max-inline-size: 41em;
    margin-block-start: 1.75em;
    padding: 1.25em 1.5em;
    border-radius: 0.5em;
    background: var(--_warm-quiet);
    color: var(--_on-warm-quiet);
    --_ink: var(--_on-warm-quiet);
    --_ink-quiet: var(--_on-warm-quiet);
    --_accent: var(--_on-warm-quiet);
  }
  mark {
    background: var(--_warm-quiet);
    color: var(--_on-warm-quiet);
    font-weight: 650;
    text-decoration: underline;
  }
  summary {
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  /* What the eye has from where it stands, and the ear must be told: what a button of many acts on. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .related,
  [part='withdrawn'] {
    max-inline-size: 41em;
    margin-block-start: 1.5em;
  }
  .gone:not(:empty) {
    max-inline-size: 41em;
    margin-block-start: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_attention);
  }
  .gone a {
    margin-inline-end: 0.75em;
  }
  .note .fine {
    margin-block: 0.25em;
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
  .term {
    max-inline-size: 100%;
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
    .note[data-empty],
    .meaning {
      display: none;
    }
    .term {
      text-decoration: none;
    }
    .slip {
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
