import { css } from 'lit';

/** The parts of a programme one under another, as chapters of a report that is read in a few minutes. */
export const programmeLaterStyles = css`
  .section {
    margin-block-start: 2em;
  }
  .section > .small-title {
    margin-block-end: 0.375em;
    font-size: 1.125em;
  }
  .section > ul,
  [part='local-info'] > ul,
  .section > ol {
    max-inline-size: 41em;
    padding-inline-start: 1.25em;
  }
  .section > :is(ul, ol) > li + li {
    margin-block-start: 0.25em;
  }
  .folded {
    margin-block-start: 2em;
    border-block-start: 1px solid var(--_line);
  }
  .part {
    border-block-end: 1px solid var(--_line);
  }
  .part > summary {
    padding-block: 0.75em;
    font-weight: 650;
  }
  .part > summary > [role='heading'] {
    display: inline;
  }
  .part > .section,
  .part > .body {
    margin-block: 0 1.25em;
  }
  .section > .timeline,
  .section > .results,
  .section > .contacts,
  .section > .partners {
    padding: 0;
    list-style: none;
  }
  .timeline {
    border-inline-start: 2px solid var(--_line);
  }
  .section > .timeline > li + li,
  .section > .results > li + li,
  .section > .partners > li + li {
    margin: 0;
  }
  .timeline > li {
    position: relative;
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0 1em;
    margin: 0;
    padding: 0 0 1em 1.25em;
  }
  .timeline > li:last-child {
    padding-block-end: 0;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: calc(-0.3125em - 1px);
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .when {
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }
  .unknown {
    font-style: italic;
  }
  .phase {
    font-weight: 650;
  }
  .results {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 1em 2em;
  }
  .figure {
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .results + .fine {
    margin-block-start: 0.75em;
  }
  .partners {
    columns: 14em;
    column-gap: 2em;
  }
  .partners li {
    break-inside: avoid;
  }
  .section > .contacts > li + li {
    margin-block-start: 0.75em;
  }
  .prose + .contacts {
    margin-block-start: 0.75em;
  }
  .tools {
    margin-block-start: 2em;
  }
  .section > .folded {
    margin-block-start: 0;
  }
  .about {
    display: block;
    padding-inline-start: 1.3em;
    font-weight: 400;
  }
  .project > .body {
    padding-inline-start: 1.15em;
  }
  .project > .body > :first-child {
    margin-block-start: 0.25em;
  }
  .project > .body > .fine {
    margin-block-start: 1.5em;
  }
  @container (max-width: 34em) {
    .timeline > li {
      display: block;
    }
    .project > .body {
      padding-inline-start: 0;
    }
  }
  @media print {
    .timeline > li,
    .results li {
      break-inside: avoid;
    }
  }
`;
