import { css } from 'lit';

/** Four cards of A6 on an upright A4. The measures are those of card-fit.ts. */
export const cardSheetStyles = css`
  .card {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    padding: 9mm 9mm 8mm;
    line-height: 1.35;
    hyphens: manual;
  }
  .type-11 {
    font-size: 11pt;
  }
  .type-10 {
    font-size: 10pt;
  }
  .type-9 {
    font-size: 9pt;
  }
  .card > * + * {
    margin-top: 0.6em;
  }
  .card > h2 {
    font-size: 1.35em;
    line-height: 1.35;
    text-wrap: wrap;
  }
  .card > p {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .number,
  .card > .card-kicker,
  .card footer {
    color: var(--grey);
    font-family: 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
  }
  .number {
    font-size: 0.7em;
    font-weight: 400;
  }
  .card > .card-kicker {
    font-size: 0.85em;
  }
  .card > .card-kicker + * {
    margin-top: 0.1em;
  }
  .card-question {
    font-size: 1.15em;
    font-weight: 650;
  }
  .card-answer {
    font-style: italic;
  }
  .card .lines > div {
    height: 8mm;
  }
  .card footer {
    margin-top: auto;
    padding-top: 8pt;
    font-size: 7pt;
    overflow-wrap: anywhere;
  }
  /* What matters most to the one who finds the card in a pocket. */
  .card footer p:first-child {
    color: #000;
    font-weight: 650;
  }
  .cut {
    display: none;
  }
  @media screen {
    .card {
      margin-bottom: 1em;
      border: 1px solid var(--grey);
    }
  }
  @media print {
    .cards {
      position: relative;
      display: grid;
      grid-template-columns: 105mm 105mm;
      /* A card that turns out longer than it was reckoned to be grows, rather than lose its last line. */
      grid-template-rows: repeat(2, minmax(148mm, auto));
      width: 210mm;
    }
    main > .cards {
      margin: 0;
    }
    .cards + .cards {
      break-before: page;
    }
    .card {
      break-inside: avoid;
    }
    section.card + section.card {
      margin: 0;
    }
    .cut {
      display: block;
    }
    /* Borders, since backgrounds are not printed; in from the edge, where no office printer reaches. */
    .cut span {
      position: absolute;
      border: 0 solid #000;
    }
    .top,
    .bottom,
    .along {
      left: 105mm;
      height: 5mm;
      border-left-width: 0.5pt !important;
    }
    .left,
    .right,
    .across {
      top: 148mm;
      width: 5mm;
      border-top-width: 0.5pt !important;
    }
    .top {
      top: 5mm;
    }
    .bottom {
      bottom: 5mm;
    }
    .left {
      left: 5mm;
    }
    .right {
      right: 5mm;
    }
    .along {
      top: 145.5mm;
    }
    .across {
      left: 102.5mm;
    }
  }
`;
