import { css } from 'lit';

/** A title in a list that is pressed to open what it is the title of, with an arrow that tells which way it goes. */
export const foldStyles = css`
  .fold {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0 0.25em;
    overflow-wrap: anywhere;
    border: 0;
    background: none;
    font-weight: 650;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }
  .fold::after {
    content: '';
    flex: none;
    align-self: center;
    margin-inline: auto 0.5em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .fold[aria-expanded='true']::after {
    transform: translateY(0.15em) rotate(-135deg);
  }
  .fold:hover {
    color: var(--_accent);
  }
  @media print {
    .fold::after {
      display: none;
    }
  }
`;
