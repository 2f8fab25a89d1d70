import { html, type TemplateResult } from 'lit';
import { esasLaterMessages } from '../../i18n/esas-later.js';
import { esasViewMessages } from '../../i18n/esas-views.js';
import { printMessages } from '../../i18n/print.js';
import { ask } from '../../parts/ask.js';
import { handOut } from '../../parts/hand-out.js';
import type { Sheet } from '../../print/sheet.js';
import type { EsasSheet } from './esas-form.events.js';
import type { EsasWork } from './esas-form.work.js';
import { isEmpty } from './esas-form.model.js';
import { comparisonSheet, formSheet, leaderSheet, seriesSheet } from './esas-form.sheets.js';
import type { FormView } from './esas-form.view.js';
import { countEstimated } from './estimates.model.js';
import { filledColumns, ownColumns } from './series.js';

/** Asks what to print, of what there is, and prints it. */
export async function printForm(
  later: EsasWork,
  view: FormView,
  mayPrint: (sheet: EsasSheet) => boolean,
): Promise<void> {
  const { language } = view.reading;
  const messages = printMessages[language];
  const sheets = sheetsOf(later, view);
  const { answer, fields } = await ask(later.host, {
    title: messages.title,
    language,
    body: renderQuestion(view, Object.keys(sheets) as EsasSheet[]),
    buttons: [
      { value: 'print', label: messages.print, isMain: true },
      { value: '', label: messages.cancel },
    ],
  });
  const which = fields.get('sheet') as EsasSheet;
  if (answer !== 'print' || !sheets[which]) return;
  if (which === 'filled' && !later.filled(view).by) return later.askWho(esasLaterMessages[language].byFirst);
  if (mayPrint(which)) await handOut(later.host, sheets[which](), language);
}

/** What there is to print, each made when it is asked for. */
export function sheetsOf(later: EsasWork, view: FormView): Partial<Record<EsasSheet, () => Sheet>> {
  const { instrument, values, point } = view;
  const filled = later.filled(view);
  const estimates = later.estimates(view);
  const columns = later.columns(view) ?? [];
  const series = columns.length > 0 ? columns : filledColumns(view, later);
  const hasEstimates = countEstimated(instrument.items, values, estimates) > 0;
  return {
    blank: () => formSheet(view),
    ...(!isEmpty(filled) && { filled: () => formSheet(view, filled) }),
    ...((series.length > 0 || ownColumns(view).length > 0) && {
      series: () => seriesSheet(view, series.length > 0 ? series : ownColumns(view)),
    }),
    ...(hasEstimates && point.own && { comparison: () => comparisonSheet(view, estimates) }),
    leader: () => leaderSheet(view),
  };
}

function renderQuestion(view: FormView, sheets: readonly EsasSheet[]): TemplateResult {
  const messages = esasViewMessages[view.reading.language];
  const first = view.mode === 'time' ? 'series' : view.mode === 'compare' ? 'comparison' : 'filled';
  const chosen = sheets.includes(first) ? first : 'blank';
  return html`
    <fieldset>
      <legend>${messages.whatToPrint}</legend>
      ${sheets.map(
        (each) =>
          html`<label>
            <input type="radio" name="sheet" value=${each} ?checked=${each === chosen} />
            <span>${messages.sheets[each]}<br /><span class="fine">${messages.sheetHelp[each]}</span></span>
          </label>`,
      )}
    </fieldset>
  `;
}
