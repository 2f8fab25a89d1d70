import { html, nothing, type TemplateResult } from 'lit';
import { lastDayOf } from '../content/last-day.js';
import { telOf, type LocalInfo, type LocalPlace } from '../content/schema/overlay.js';
import { dayOf, formatDate } from '../i18n/dates.js';
import { overlayMessages } from '../i18n/overlay.js';
import type { Reading } from '../i18n/pick.js';
import { said } from './prose.js';

/** What there is to tell of a municipality's own numbers and routines. */
export interface LocalTold {
  readonly local: readonly LocalInfo[];
  /** Nothing of the overlay could be had, or some of it could not. */
  readonly failed?: 'all' | 'some' | undefined;
  /** Made for this library as an example. */
  readonly mark?: TemplateResult | typeof nothing;
}

/**
 * Local telephone numbers and routines for a place, with who answers for each and since when. Plain elements: the
 * same on screen and on paper.
 *
 * @param day - `YYYY-MM-DD`; past `reviewBy` everyone is told to check.
 */
export function localInfo(
  { local, failed, mark = nothing }: LocalTold,
  where: LocalPlace,
  reading: Reading,
  day = dayOf(new Date()),
): unknown {
  const messages = overlayMessages[reading.language];
  const shown = local.filter(({ show }) => !show || show.includes(where));
  const fault =
    failed && html`<p part="local-fault">${failed === 'all' ? messages.failed : messages.partlyFailed}</p>`;
  if (shown.length === 0) return fault ?? nothing;
  return html`
    <section part="local-info" aria-label=${messages.local}>
      <p><strong>${messages.local}</strong></p>
      <ul>
        ${shown.map((each) => renderOne(each, reading, day))}
      </ul>
      ${mark}
    </section>
    ${fault}
  `;
}

function renderOne(info: LocalInfo, reading: Reading, day: string): TemplateResult {
  const messages = overlayMessages[reading.language];
  const { title, text, phone, link, owner, at, reviewBy } = info;
  const isDue = reviewBy !== undefined && lastDayOf(reviewBy) < day;
  return html`<li>
    ${
      link
        ? html`<a href=${link} rel="noopener noreferrer"><strong>${said(title, reading)}</strong></a>`
        : html`<strong>${said(title, reading)}</strong>`
    }${phone ? html`: <a href=${telOf(phone)}>${phone.trim().replace(/\s+/g, '\u00a0')}</a>` : nothing}.
    ${text ? html`${said(text, reading)} ` : nothing}(${messages.owner(owner, formatDate(at, reading.language))})
    ${
      isDue
        ? html`<strong part="local-check">${phone ? messages.checkNumber : messages.checkRoutine}</strong>`
        : nothing
    }
  </li>`;
}
