import { css } from 'lit';

/** What a printed case needs beyond the sheet every element prints on. */
export const caseSheetStyles = css`
  blockquote span {
    display: block;
    font-size: 10pt;
    font-style: normal;
  }
  .options {
    list-style: '☐  ';
  }
  .written {
    font-style: italic;
    white-space: pre-line;
  }
  .patient-now {
    margin-block-start: 8mm;
    break-inside: avoid;
  }
  .role {
    padding-block: 8mm;
    border-block-end: 0.3mm dashed #999;
    break-inside: avoid;
  }
`;
