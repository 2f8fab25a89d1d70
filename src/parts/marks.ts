import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '../content/schema/base.js';
import { markMessages } from '../i18n/marks.js';
import { pick, type Reading } from '../i18n/pick.js';

/** The line that says a text is ours and not the owner's, and what a local overlay says of it; they stand wherever the text goes. */
export function exampleMark(provenance: Provenance, reading: Reading): TemplateResult {
  const { origin, localMark } = provenance;
  return html`${
    origin === 'example'
      ? html`<p part="example-mark" class="mark">${markMessages[reading.language].example}</p>`
      : nothing
  }${localMark ? html`<p part="local-mark" class="mark">${pick(localMark, reading).text}</p>` : nothing}`;
}

/** The same as text, or '': for paper, copies and large screens. */
export function marksAsText({ origin, localMark }: Provenance, reading: Reading): string {
  return [
    origin === 'example' ? markMessages[reading.language].example : '',
    localMark ? pick(localMark, reading).text : '',
  ]
    .filter(Boolean)
    .join(' ');
}
