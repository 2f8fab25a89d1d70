import { css } from 'lit';

/** The card that first content is drawn on, the mark of an example, and a sentence instead of content. */
export const cardStyles = css`
  article {
    display: block;
    container-type: inline-size;
    padding: clamp(1em, 4cqi, 2.5em) clamp(1em, 5cqi, 3em);
  }
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .mark {
    margin-block: 1em;
    max-inline-size: 44em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_attention);
    color: var(--_ink-quiet);
    font-size: 0.875em;
  }
  .prose > * + *,
  .prose > [lang] > * + * {
    margin-block-start: 0.75em;
  }
  .prose,
  footer p {
    max-inline-size: 41em;
  }
  .problem {
    padding: 1em;
  }
  .problem .button {
    margin-block-start: 0.75em;
  }
`;
