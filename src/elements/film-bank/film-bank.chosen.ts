import { html, nothing, type TemplateResult } from 'lit';
import type { Film } from '../../content/schema/film.js';
import { totalOf } from '../../films/length.js';
import { joinList } from '../../i18n/dates.js';
import { filmBankMessages } from '../../i18n/film-bank.js';
import { pick, type Reading } from '../../i18n/pick.js';

/** What is chosen for the session, how long it lasts, and what can be done with it. */
export function renderChosen(
  chosen: readonly Film[],
  printable: readonly Film[],
  reading: Reading,
  acts: { onPresent: () => void; onPrint: () => void; onUnchoose: () => void },
): TemplateResult {
  const { language } = reading;
  const messages = filmBankMessages[language];
  const said = chosen.length > 0 ? messages.chosen(chosen.length, totalOf(chosen, language)) : '';
  return html`
    <p class="sum" aria-live="polite">${said}</p>
    ${
      chosen.length > 0
        ? html`<div part="chosen" class="row chosen screen-only">
              <button class="button primary" type="button" @click=${acts.onPresent}>
                ${messages.present}
              </button>
              ${
                printable.length > 0
                  ? html`<button class="button" type="button" @click=${acts.onPrint}>
                      ${messages.print}
                    </button>`
                  : nothing
              }
              <button class="button" type="button" @click=${acts.onUnchoose}>${messages.unchoose}</button>
            </div>
            ${renderRefused(chosen, printable, reading)}`
        : nothing
    }
  `;
}

/** Nobody looks in vain for the questions of a film among the paper. */
function renderRefused(chosen: readonly Film[], printable: readonly Film[], reading: Reading): unknown {
  const refused = chosen.filter((film) => !printable.includes(film));
  if (refused.length === 0) return nothing;
  const titles = joinList(
    refused.map(({ title }) => `«${pick(title, reading).text}»`),
    reading.language,
  );
  return html`<p class="fine screen-only">${filmBankMessages[reading.language].mayNotPrint(titles)}</p>`;
}
