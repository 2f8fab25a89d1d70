import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '../content/schema/base.js';
import { markMessages } from '../i18n/marks.js';
import type { Reading } from '../i18n/pick.js';

/** The line that says a text is ours and not the owner's; it stands wherever the text goes. */
export function exampleMark(provenance: Provenance, reading: Reading): TemplateResult | typeof nothing {
  return provenance.origin === 'example'
    ? html`<p part="example-mark" class="mark">${markMessages[reading.language].example}</p>`
    : nothing;
}
