import { html, nothing, type TemplateResult } from 'lit';
import { reviewState } from '../content/review-state.js';
import type { Provenance, Source } from '../content/schema/base.js';
import { dayOf, formatDate } from '../i18n/dates.js';
import { pick, type Reading } from '../i18n/pick.js';
import { reviewMessages } from '../i18n/review.js';
import { said } from './prose.js';

/** When a professional last read it, as one sentence. */
export function reviewSentence(provenance: Provenance, reading: Reading, day = dayOf(new Date())): string {
  const messages = reviewMessages[reading.language];
  const date = (text: string): string => formatDate(text, reading.language);
  const { reviewed, reviewBy = '' } = provenance;
  switch (reviewState(provenance, day)) {
    case 'due':
      return reviewed ? messages.reviewDue(date(reviewed.at)) : messages.reviewDueNever(date(reviewBy));
    case 'reviewed':
      return reviewed ? messages.reviewed(date(reviewed.at), pick(reviewed.by, reading).text) : '';
    case 'never':
      return messages.neverReviewed;
    case 'example':
      return '';
  }
}

/** Title, publisher and dates of a source, as text. */
export function sourceParts(source: Source, reading: Reading): string[] {
  const messages = reviewMessages[reading.language];
  return [
    source.publisher ?? '',
    source.published ? messages.published(formatDate(source.published, reading.language)) : '',
    source.updated ? messages.updated(formatDate(source.updated, reading.language)) : '',
  ].filter(Boolean);
}

/** A source as one line of text, for paper: a title that is a sentence loses its full stop to the comma. */
export function sourceText(source: Source, reading: Reading): string {
  const title = pick(source.title, reading).text.replace(/\.$/, '');
  return [title, ...sourceParts(source, reading)].join(', ');
}

/** Source, edition and review, at the foot of anything from a content file. */
export function originMarks(provenance: Provenance, reading: Reading): TemplateResult {
  const messages = reviewMessages[reading.language];
  const review = reviewSentence(provenance, reading);
  return html`
    ${provenance.source ? sourceLine(provenance.source, reading) : nothing}
    ${
      provenance.edition || review
        ? html`<p part="review">
            ${[provenance.edition ? messages.edition(provenance.edition) : '', review].join(' ').trim()}
          </p>`
        : nothing
    }
  `;
}

/** The same with the line about a patient here and now: at the foot of what is about patients. */
export function footMarks(provenance: Provenance, reading: Reading): TemplateResult {
  const { patientNow } = reviewMessages[reading.language];
  return html`${originMarks(provenance, reading)}
    <p part="patient-now">${patientNow}</p>`;
}

/** A withdrawn text: the reason and the way on stand instead of it. */
export function withdrawnNote(provenance: Provenance, reading: Reading): TemplateResult | undefined {
  const { withdrawn } = provenance;
  if (!withdrawn) return undefined;
  const messages = reviewMessages[reading.language];
  return html`<p part="withdrawn" role="note">
    <strong>${messages.withdrawn(formatDate(withdrawn.at, reading.language))}</strong>
    ${said(withdrawn.reason, reading)}
    ${
      withdrawn.replacedBy
        ? html`<a href=${withdrawn.replacedBy} rel="noopener noreferrer">${messages.replacedBy}</a>`
        : nothing
    }
  </p>`;
}

/** The line that says where something comes from. */
export function sourceLine(source: Source, reading: Reading): TemplateResult {
  const title = said(source.title, reading);
  const rest = sourceParts(source, reading);
  return html`<p part="source">
    ${reviewMessages[reading.language].source}:
    ${source.url ? html`<a href=${source.url} rel="noopener noreferrer">${title}</a>` : title}${rest.map((part) => ` · ${part}`)}
  </p>`;
}
