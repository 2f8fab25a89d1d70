import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '../content/schema/base.js';
import { markMessages } from '../i18n/marks.js';
import { pick, type Reading } from '../i18n/pick.js';

/** That a text is ours and not the owner's, and what a local overlay says of it, or '': it stands wherever the text goes. */
export function marksAsText({ origin, localMark }: Provenance, reading: Reading): string {
  const example = origin === 'example' ? markMessages[reading.language].example : '';
  return localMark ? `${example} ${pick(localMark, reading).text}`.trim() : example;
}

/** The same as a line. */
export function exampleMark(provenance: Provenance, reading: Reading): TemplateResult | typeof nothing {
  const text = marksAsText(provenance, reading);
  return text ? html`<p part="example-mark" class="mark">${text}</p>` : nothing;
}
