import { css } from 'lit';

/** What narrows the list, and a booklet that is open under its title. */
export const laterListStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: end;
    margin-block-end: 1.5em;
  }
  .tools > details {
    flex: 1 1 100%;
  }
  .tools select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .by {
    display: grid;
    grid-template-columns: minmax(0, auto);
    max-inline-size: 100%;
    gap: 0.25em;
  }
  .tools fieldset {
    columns: 16em;
    margin-block-end: 1em;
  }
  .tick {
    display: flex;
    gap: 0.5em;
    align-items: start;
    padding-block: 0.375em;
    break-inside: avoid;
    cursor: pointer;
  }
  .count {
    flex: 1 1 100%;
  }
  .booklet {
    margin-block-start: 1em;
    padding-inline-start: clamp(0.75em, 3cqi, 1.5em);
    border-inline-start: 2px solid var(--_line);
  }
  .toc ol {
    padding-inline-start: 1.5em;
  }
  .toc .plain-button {
    min-block-size: 2em;
  }
  .part {
    margin-block-start: 1.75em;
  }
  .part-title {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .part > * + *,
  .checklist > .row {
    margin-block-start: 0.5em;
  }
  .checklist {
    max-inline-size: 41em;
    padding: 0.75em 1em;
    border-radius: 0.5em;
    background: var(--_quiet);
  }
  .checklist legend {
    float: inline-start;
    inline-size: 100%;
  }
  .checklist legend + * {
    clear: both;
  }
`;
