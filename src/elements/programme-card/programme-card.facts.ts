import { html, nothing, type TemplateResult } from 'lit';
import type { Programme } from '../../content/schema/programme.js';
import { formatDate } from '../../i18n/dates.js';
import type { Reading } from '../../i18n/pick.js';
import { programmeMessages } from '../../i18n/programme-card.js';
import { said } from '../../parts/prose.js';

/** Whose it is and how it stands. What the source does not tell is left out; what contradicts itself stands so. */
export function renderFacts(programme: Programme, reading: Reading): TemplateResult {
  const messages = programmeMessages[reading.language];
  const { owner, commissionedBy, funding, county, theme, status, period, finished } = programme;
  return html`
    ${facts('facts', [
      [messages.owner, owner],
      [messages.commissionedBy, commissionedBy],
      [messages.funding, funding && said(funding, reading)],
      [messages.county, county],
      [messages.theme, theme && said(theme, reading)],
    ])}
    ${renderReported(
      programme,
      [
        [messages.status, status && said(status, reading)],
        [messages.period, period && said(period, reading)],
        [messages.finished, finished && formatDate(finished, reading.language)],
      ],
      reading,
    )}
    ${
      programme.audience?.length
        ? html`<div class="audience">
            <p class="label">${messages.audience}</p>
            <ul class="chips">
              ${programme.audience.map((each) => html`<li>${said(each, reading)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  `;
}

type Fact = readonly [label: string, value: unknown];

function facts(name: string, all: readonly Fact[]): TemplateResult | typeof nothing {
  const told = all.filter(([, value]) => value);
  if (told.length === 0) return nothing;
  return html`<dl class=${name} part=${name}>
    ${told.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Status, period and finish side by side, and what is to be remarked about them. */
function renderReported({ remarks }: Programme, all: readonly Fact[], reading: Reading): unknown {
  const told = facts('reported', all);
  if (told === nothing && !remarks?.length) return nothing;
  return html`<div class="reports">
    ${
      told === nothing
        ? nothing
        : html`<p class="label">${programmeMessages[reading.language].asReported}</p>
            ${told}`
    }
    ${remarks?.map((each) => html`<p class="remark" part="remark">${said(each, reading)}</p>`)}
  </div>`;
}
