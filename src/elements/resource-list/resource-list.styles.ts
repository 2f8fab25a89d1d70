import { css } from 'lit';

/** A contents page of material: what it is, how to get it, and under it what can be read in place. */
export const styles = css`
  ul {
    list-style: none;
  }
  section + section,
  .legend {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  /* Kinds are many and short: their names are enough to part them. */
  section.kind + .kind {
    margin-block-start: 1.5em;
    border: 0;
  }
  .group-title {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    color: var(--_ink-quiet);
    font-weight: 650;
  }
  .item + .item {
    margin-block-start: 2em;
  }
  section:not(.kind) .items {
    margin-block-start: 0.75em;
  }
  .kind .group-title {
    font-size: 0.875em;
  }
  .item-title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .item > p {
    max-inline-size: 41em;
  }
  .price {
    margin-block-start: 0.25em;
  }
  .shared {
    max-inline-size: 41em;
    margin-block-start: 2em;
  }
  .gives,
  .acts,
  .own {
    margin-block-start: 0.5em;
  }
  .acts:not(:has(*)) {
    display: none;
  }
  .acts a {
    text-decoration: none;
  }
  audio {
    display: block;
    inline-size: min(100%, 30em);
    margin-block-start: 0.75em;
  }
  .level {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .level span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .shape {
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2;
    transform: translateY(0.05em);
  }
  .hollow {
    fill: none;
    stroke-width: 3;
  }
  .legend {
    font-size: 0.875em;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block: 0.25em 0.75em;
  }
  @media print {
    .item {
      break-inside: avoid;
    }
    .acts a::after {
      content: ' ' attr(href);
    }
    .acts a {
      border: 0;
      padding: 0;
      min-height: 0;
      overflow-wrap: anywhere;
    }
    audio {
      display: none;
    }
  }
`;
