import { css } from 'lit';

export const proofSheetStyles = css`
  :root {
    font-size: 9.5pt;
    line-height: 1.4;
  }

  table {
    table-layout: fixed;
    width: 100%;
  }

  table + .sign,
  .facts + table {
    margin-top: 0.6em;
  }

  tr {
    break-inside: auto;
  }

  th,
  td {
    border-top: 0.5pt solid #bbb;
    padding: 0.3em 0.6em 0.3em 0;
    text-align: left;
    vertical-align: top;
  }

  td p {
    white-space: pre-line;
  }

  th:first-child {
    width: 24%;
  }

  th {
    font-family: 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
    font-size: 8.5pt;
    font-weight: 400;
  }

  .part th {
    background: #eee;
    break-after: avoid;
    font-weight: 650;
    padding-left: 0.3em;
    print-color-adjust: exact;
  }

  .leader td {
    border-left: 2pt solid var(--grey);
    padding-left: 0.6em;
  }

  .path,
  .missing {
    color: var(--grey);
    font-size: 7.5pt;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  .missing {
    font-size: inherit;
    font-style: italic;
  }

  .sign {
    break-inside: avoid;
    display: flex;
    font-family: 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
    font-size: 8.5pt;
    gap: 1.5em;
    padding-top: 1.6em;
  }

  .sign span {
    border-bottom: 0.75pt solid var(--grey);
    flex: 1;
  }
`;
