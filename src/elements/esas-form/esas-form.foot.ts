import { html, nothing, type TemplateResult } from 'lit';
import type { LocalAdditions } from '../../content/content-file.js';
import type { Instrument } from '../../content/schema/instrument.js';
import { esasMessages } from '../../i18n/esas.js';
import type { AnyText, Reading } from '../../i18n/pick.js';
import { footMarks, sourceText, withdrawnNote } from '../../parts/foot.js';
import { said } from '../../parts/prose.js';
import type { FormView } from './esas-form.view.js';

/** What the case says to do where its patient cannot answer. */
export function insteadOf({ points, point }: FormView): AnyText | undefined {
  return point.own?.note ?? points.find(({ own }) => own?.note)?.own?.note;
}

/** That the patient cannot answer, and what the case says to do instead. */
export function renderCannot(view: FormView): unknown {
  if (!view.cannotAnswer) return nothing;
  const { reading, name } = view;
  const note = insteadOf(view);
  return html`<div class="cannot" role="note">
    <p><strong>${esasMessages[reading.language].cannotSelf(name)}</strong></p>
    ${note ? html`<p>${said(note, reading)}</p>` : nothing}
  </div>`;
}

/** Why a withdrawn form or case is not shown. */
export function renderWithdrawn({ instrument, provenance, reading }: FormView): TemplateResult | undefined {
  return withdrawnNote(instrument.withdrawn ? instrument : provenance, reading);
}

/** Where form and case come from, local numbers and routines, and the line about a patient here and now. */
export function renderFoot(
  view: FormView | undefined,
  { source, officialForm }: Instrument,
  reading: Reading,
  local: LocalAdditions | undefined,
): TemplateResult {
  const messages = esasMessages[reading.language];
  const title = source && sourceText(source, reading);
  return html`
    ${
      source
        ? html`<p>
            ${messages.origin}:
            ${source.url ? html`<a href=${source.url} rel="noopener noreferrer">${title}</a>` : title}
          </p>`
        : nothing
    }
    ${officialForm ? html`<p>${messages.official}: ${officialForm}</p>` : nothing}
    ${local?.renderInfo('esas', reading)}
    ${footMarks(view?.study ? view.provenance : { origin: 'example' }, reading)}
  `;
}
