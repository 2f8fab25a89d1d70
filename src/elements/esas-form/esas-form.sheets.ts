import { html, nothing, type TemplateResult } from 'lit';
import type { InstrumentItem } from '../../content/schema/instrument.js';
import { esasLaterMessages } from '../../i18n/esas-later.js';
import { esasViewMessages } from '../../i18n/esas-views.js';
import { esasMessages } from '../../i18n/esas.js';
import { pick } from '../../i18n/pick.js';
import { reviewMessages } from '../../i18n/review.js';
import { sourceText } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { paperFoot } from '../../parts/paper-foot.js';
import { said } from '../../parts/prose.js';
import { a4 } from '../../print/page-rules.js';
import type { Sheet } from '../../print/sheet.js';
import { comparedRows, differenceText, drawTrack, rowName, sentences, whoAnswered } from './comparison.js';
import { areasIn, drawBody } from './esas-form.body.js';
import { nameOf } from './esas-form.fill.js';
import { insteadOf } from './esas-form.foot.js';
import { answerTo, answerers, wording, type Filled } from './esas-form.model.js';
import { seriesText } from './esas-form.out.js';
import { byText, filledText, markText, placesText, rightsText } from './esas-form.text.js';
import { formSheetStyles } from './esas-form.sheet.styles.js';
import type { FormView } from './esas-form.view.js';
import type { Estimates } from './estimates.model.js';
import { renderSeries, type Column } from './series.js';

/** A form to fill in with a pen, or one that is filled in. */
export function formSheet(view: FormView, filled?: Filled): Sheet {
  const { instrument, reading, point } = view;
  const messages = esasViewMessages[reading.language];
  const later = esasLaterMessages[reading.language];
  const chosen = filled ?? { answers: {} };
  return sheetOf(
    view,
    html`
      <p class="facts">
        ${messages.point}: ${filled ? pick(point.label, reading).text : '……………………………'}
        ${filled ? html`· ${messages.by}: ${byText(view, filled.by)}` : nothing}
        ${instrument.window ? html`· <span lang=${instrument.language}>${wording(instrument.window, instrument).text}</span>` : nothing}
      </p>
      ${
        filled
          ? nothing
          : html`<p class="ticks">
              ${messages.by}: ${answerers.map((each) => html`<span>${later.answerers[each]}</span>`)}
            </p>`
      }
      <section class="rows">${instrument.items.map((row) => renderPaperRow(view, row, filled))}</section>
      ${
        areasIn(chosen).length
          ? html`<div class="paper-body">
              ${drawBody(chosen.areas ?? [])}
              <p>${messages.where}: ${placesText(view, chosen)}</p>
            </div>`
          : nothing
      }
      ${filled ? nothing : renderOfficial(view)}
    `,
    filledText(view, chosen),
  );
}

/** The answers over time. */
export function seriesSheet(view: FormView, columns: readonly Column[]): Sheet {
  const sheet = sheetOf(view, renderSeries(view, columns), seriesText(view, columns));
  return columns.length > 4 ? { ...sheet, page: { ...a4, size: 'A4 landscape' } } : sheet;
}

/** What the group estimated beside what the patient answered, largest difference first. */
export function comparisonSheet(view: FormView, estimates: Estimates): Sheet {
  const { reading, point } = view;
  const messages = esasViewMessages[reading.language];
  const rows = comparedRows(view, estimates);
  const label = pick(point.label, reading).text;
  return sheetOf(
    view,
    html`
      <p class="facts">${messages.point}: ${label}</p>
      <p>${whoAnswered(view)} ${messages.experience}</p>
      <ol class="differences">
        ${rows.map(
          (row) =>
            html`<li>
              <div>
                <p><strong>${rowName(view, row.item)}</strong>: ${differenceText(row, view)}</p>
                <p>${sentences(row, view)}</p>
                ${row.spread || typeof row.own === 'number' ? drawTrack(view, row) : nothing}
              </div>
            </li>`,
        )}
      </ol>
      <p class="facts">${messages.marks}</p>
    `,
    [
      label,
      messages.experience,
      ...rows.map(
        (row) =>
          `${wording(row.item.text, view.instrument).text}: ${differenceText(row, view)}. ${sentences(row, view)}`,
      ),
    ].join('\n\n'),
  );
}

/** The rows with what opens the conversation, for the one who leads. */
export function leaderSheet(view: FormView): Sheet {
  const { instrument, reading } = view;
  const text = (row: InstrumentItem): string[] =>
    [row.reminder, ...(row.conversation ?? [])].flatMap((each) => (each ? [pick(each, reading).text] : []));
  const note = insteadOf(view);
  return sheetOf(
    view,
    html`
      ${view.cannotAnswer ? html`<p class="note">${esasMessages[reading.language].cannotSelf(view.name)} ${note ? said(note, reading) : nothing}</p>` : nothing}
      ${instrument.guide ? exampleMark(instrument.guide, reading) : nothing}
      <section class="rows two">
        ${instrument.items.map(
          (row) =>
            html`<div class="paper-row">
              <p>${paperName(view, row)}</p>
              ${row.reminder ? html`<p class="openers"><em>${said(row.reminder, reading)}</em></p>` : nothing}
              ${
                row.conversation?.length
                  ? html`<ul class="openers">
                      ${row.conversation.map((each) => html`<li>${said(each, reading)}</li>`)}
                    </ul>`
                  : nothing
              }
            </div>`,
        )}
      </section>
      <p>${esasViewMessages[reading.language].experience}</p>
    `,
    instrument.items.map((row) => [wording(row.text, instrument).text, ...text(row)].join('\n')).join('\n\n'),
  );
}

function sheetOf(view: FormView, body: TemplateResult, text: string): Sheet {
  const { instrument, reading, provenance, study, name } = view;
  const { language } = reading;
  const title = esasMessages[language].title(instrument.title, name);
  const rights = rightsText(view);
  const { source } = provenance;
  return {
    title,
    language,
    styles: [formSheetStyles],
    body: html`
      <p class="stamp" aria-hidden="true">${esasViewMessages[language].practice}</p>
      <h1>${title}</h1>
      ${body}
      <p class="rights">${rights}</p>
      ${study && source ? html`<p class="facts">${reviewMessages[language].source}: ${sourceText(source, reading)}</p>` : nothing}
      <p class="facts">${reviewMessages[language].patientNow}</p>
    `,
    foot: {
      ...paperFoot([{ source: instrument.source }], reading),
      mark: markText(view),
    },
    text,
  };
}

function renderPaperRow(view: FormView, row: InstrumentItem, filled: Filled | undefined): TemplateResult {
  const { instrument, values, reading } = view;
  const answer = filled ? answerTo(filled.answers, row.id, values) : null;
  const messages = esasLaterMessages[reading.language];
  const words = (text: string | Record<string, string>): TemplateResult => {
    const { text: word, lang } = wording(text, instrument);
    return html`<span lang=${lang}>${word}</span>`;
  };
  const own = filled ? nameOf(filled, row.id) : '';
  return html`<div class="paper-row">
    <p>
      ${paperName(view, row)} ${own ? html`: ${own}` : row.free && !filled ? html` ……………………………` : nothing}
      ${answer === 'unable' ? html`<span class="none">(${messages.unableSmall})</span>` : nothing}
      ${filled && answer === null ? html`<span class="none">(${messages.unanswered})</span>` : nothing}
    </p>
    <div class="paper-scale">
      ${words(row.anchors.low)}
      <span class="paper-rings">
        ${values.map((value) => html`<span class=${value === answer ? 'chosen' : ''}>${value}</span>`)}
      </span>
      ${words(row.anchors.high)}
    </div>
  </div>`;
}

function paperName({ instrument }: FormView, row: InstrumentItem): TemplateResult {
  const { text, lang } = wording(row.text, instrument);
  const definition = row.definition && wording(row.definition, instrument);
  return html`<strong lang=${lang}>${text}</strong>${
      definition ? html` <span class="definition" lang=${definition.lang}>${definition.text}</span>` : nothing
    }`;
}

/** A blank sheet looks most like the real one, so it says where that is. */
function renderOfficial({ instrument, reading }: FormView): TemplateResult {
  const { officialForm, source } = instrument;
  const messages = esasViewMessages[reading.language];
  return html`<p class="facts">
    <strong>${messages.forPatients}</strong> ${officialForm ?? nothing}
    ${source?.url ? html`<a href=${source.url}>${source.url}</a>` : nothing}
  </p>`;
}
