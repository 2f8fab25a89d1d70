import { html, type TemplateResult } from 'lit';
import { warnOnce } from '../guest/warn.js';

/** The QR code of an address, as a picture named `label`; nothing where what draws it cannot be had. */
export async function qrCode(address: string, label: string): Promise<TemplateResult | undefined> {
  try {
    const { codeOf } = await import('../extras/qr.js');
    const { size, path } = codeOf(address);
    return html`<svg class="code" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}">
      <rect width="100%" height="100%" fill="#fff"></rect>
      <path d=${path} fill="#000" shape-rendering="crispEdges"></path>
    </svg>`;
  } catch {
    warnOnce(
      'extra-qr.js kunne ikke lastes. Adressen vises uten QR-kode. Legg filen ved siden av lindring.js.',
    );
    return undefined;
  }
}
