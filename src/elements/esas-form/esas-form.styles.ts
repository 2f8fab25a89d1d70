import { css } from 'lit';

/** Rows as on the paper form: numerals in rings, what the ends mean always in view, ours beside the frame. */
export const styles = css`
  .name {
    font-size: 1.625em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .practice {
    margin-block: 0.25em 1em;
    color: var(--_ink-quiet);
  }
  .tools {
    justify-content: space-between;
    gap: 0.75em 1.5em;
    margin-block: 1.5em;
  }
  .when {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    max-inline-size: 100%;
  }
  .when select.button {
    inline-size: auto;
    max-inline-size: 100%;
    color: var(--_ink);
  }
  .instrument {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .line {
    display: contents;
  }
  .framed {
    padding: 0.625em 0.75em;
    border: 0 solid var(--_line-strong);
    border-inline-width: 1px;
    hyphens: manual;
  }
  .form-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    border-block-start-width: 1px;
    border-start-start-radius: 0.5em;
    border-start-end-radius: 0.5em;
  }
  .form-foot {
    border-block-width: 1px;
    border-end-start-radius: 0.5em;
    border-end-end-radius: 0.5em;
    overflow-wrap: anywhere;
  }
  .form-foot p + p {
    margin-block-start: 0.25em;
  }
  .item {
    display: block;
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }
  .item legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 400;
  }
  .item strong,
  .form-head strong {
    font-weight: 650;
  }
  .definition {
    margin-inline-start: 0.5em;
    color: var(--_ink-quiet);
  }
  .scale {
    clear: both;
    display: grid;
    grid-template: 'low high' 'rings rings' / 1fr 1fr;
    gap: 0 1em;
    max-inline-size: 37em;
    color: var(--_ink-quiet);
    font-size: 0.875em;
    line-height: 1.3;
  }
  .low {
    grid-area: low;
  }
  .high {
    grid-area: high;
    text-align: end;
  }
  .rings {
    grid-area: rings;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    color: var(--_ink);
    font-size: 1.143em;
    font-variant-numeric: tabular-nums;
  }
  .ring {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    cursor: pointer;
  }
  .ring input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .ring span {
    display: grid;
    place-items: center;
    inline-size: min(2.25em, 100%);
    block-size: 2.25em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 50%;
    line-height: 1;
  }
  .ring:hover span {
    border-color: var(--_fill);
    background: var(--_quiet);
  }
  .ring :checked + span {
    border-color: var(--_fill);
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 650;
  }
  .ring :focus-visible + span {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  /* The room for what comes with the code that is fetched, so that no row moves when it does. */
  .ours {
    min-block-size: 4.5em;
  }
  .cannot {
    max-inline-size: 41em;
    margin-block-start: 1em;
    padding: 1em 1.25em;
    border-radius: 0.5em;
    background: var(--_quiet);
  }
  .cannot p + p {
    margin-block-start: 0.5em;
  }
  footer {
    margin-block-start: 2em;
  }
  footer p + p {
    margin-block-start: 0.25em;
  }
  /* 0 to 5 on the first line, 6 to 10 on the next. */
  @container (max-width: 38em) {
    .rings {
      display: grid;
      grid-template-columns: repeat(6, minmax(0, 1fr));
      justify-items: center;
    }
    .ring {
      inline-size: 100%;
    }
    .framed {
      padding-inline: 0.5em;
    }
  }
  @container (max-width: 45.99em) {
    .fills .item {
      border: 1px solid var(--_line-strong);
    }
  }
  @container (min-width: 46em) {
    .fills {
      grid-template-columns: minmax(0, 1fr) 13.5em;
    }
    .framed {
      grid-column: 1;
      padding-inline: 1.25em;
    }
  }
  @container (min-width: 64em) {
    .scale {
      grid-template: 'low rings high' / minmax(0, 1fr) 31em minmax(0, 1fr);
      gap: 0.5em;
      align-items: center;
      max-inline-size: none;
    }
    .low {
      text-align: end;
    }
    .high {
      text-align: start;
    }
    .rings {
      flex-wrap: nowrap;
    }
    .ring {
      inline-size: auto;
      flex: 0 1 2.75em;
    }
  }
  @container (min-width: 72em) {
    .with-profile {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 15em;
      gap: 2em;
    }
  }
  @media (forced-colors: active) {
    .ring :checked + span {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .ring :checked + span {
      border: 3px solid #000;
      color: #000;
      font-weight: 700;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
