import { css, html, nothing } from 'lit';
import { shareMessages } from '../../i18n/programme-share.js';
import { handOut } from '../../parts/hand-out.js';
import { said } from '../../parts/prose.js';
import { qrCode } from '../../parts/qr-code.js';
import type { Sheet } from '../../print/sheet.js';
import type { ProgrammeCardElement, ProgrammeView } from './programme-card.js';
import { footOf } from './programme-card.paper.js';

const wallStyles = css`
  main {
    text-align: center;
  }
  main > h1 {
    font-size: 30pt;
    margin-top: 12mm;
  }
  .lead {
    margin-top: 4mm;
  }
  .code {
    display: block;
    height: 110mm;
    margin: 14mm auto 8mm;
    width: 110mm;
  }
  .help {
    font-size: 16pt;
  }
  .address {
    font-family: 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
    hyphens: manual;
    margin-top: 3mm;
    overflow-wrap: anywhere;
  }
`;

/** A sheet for the wall: the name of the programme, and a code that brings a telephone to it. */
export async function codeSheet(view: ProgrammeView, address: string): Promise<Sheet> {
  const { programme, prose } = view;
  const { reading } = prose;
  const messages = shareMessages[reading.language];
  const code = await qrCode(address, messages.codeOf(address));
  return {
    title: `${messages.codeSheet}: ${programme.title}`,
    language: reading.language,
    styles: [wallStyles],
    page: { size: 'A4', margin: '18mm 20mm 24mm' },
    body: html`
      <h1>${said(programme.title, reading)}</h1>
      ${programme.subtitle ? html`<p class="lead">${said(programme.subtitle, reading)}</p>` : nothing}
      ${
        code
          ? html`${code}
              <p class="help">${messages.codeHelp}</p>`
          : nothing
      }
      <p class="address">${address}</p>
    `,
    foot: { ...footOf(view), address: '' },
    text: address,
  };
}

/** Prints the sheet for the wall. */
export async function printCode(
  card: ProgrammeCardElement,
  view: ProgrammeView,
  address: string,
): Promise<void> {
  await handOut(card, await codeSheet(view, address), view.prose.reading.language);
}
