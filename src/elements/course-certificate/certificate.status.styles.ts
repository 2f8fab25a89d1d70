import { css } from 'lit';

/** Each person stays together; the marks are signs that a black printer prints. */
export const statusSheetStyles = css`
  main > * + .status {
    break-inside: avoid;
    margin-top: 5mm;
    padding-top: 4mm;
    border-top: 0.5pt solid var(--grey);
  }
  .status h2 {
    font-size: 13pt;
  }
  .status > * + * {
    margin-top: 0.2em;
  }
  .status ul {
    margin-top: 0.4em;
    padding-left: 1.2em;
  }
  .status li + li {
    margin-top: 0.1em;
  }
  .met {
    list-style-type: '✓  ';
  }
  .short {
    list-style-type: '✕  ';
  }
  .open {
    list-style-type: '–  ';
  }
`;
