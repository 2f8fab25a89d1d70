import { html, nothing, svg, type TemplateResult } from 'lit';
import { esasLaterMessages } from '../../i18n/esas-later.js';
import { esasViewMessages } from '../../i18n/esas-views.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { wording } from './esas-form.model.js';
import type { FormView } from './esas-form.view.js';
import { compare, type Compared, type Estimates } from './estimates.model.js';
import { numberText } from './series.js';

/** What the group estimated beside what the patient answered, the largest difference first; no score. */
export function comparedRows(view: FormView, estimates: Estimates): Compared[] {
  const { instrument, values, point } = view;
  return compare(instrument.items, values, estimates, point.own?.answers ?? {});
}

/** The patient’s own answers, opened. */
export function renderComparison(view: FormView, estimates: Estimates): TemplateResult {
  const { reading, point, instrument, level, name } = view;
  const messages = esasViewMessages[reading.language];
  const rows = comparedRows(view, estimates);
  return html`
    <div class="opened" tabindex="-1">
      <div class="answers-title" role="heading" aria-level=${level + 1}>
        ${messages.answersOf(name)}, ${said(point.label, reading)}
      </div>
      <p>${whoAnswered(view)} ${messages.experience}</p>
      ${point.own?.note ? html`<p>${said(point.own.note, reading)}</p>` : nothing}
      <ol class="differences">
        ${rows.map((row, at) => renderRow(view, row, at === 0))}
      </ol>
      <p class="fine">${messages.marks}</p>
      ${instrument.guide ? exampleMark(instrument.guide, reading) : nothing}
    </div>
  `;
}

/** Who gave the answers of the case. */
export function whoAnswered({ point, reading }: FormView): string {
  const by = point.own?.by;
  return by
    ? esasViewMessages[reading.language].answeredBy(esasLaterMessages[reading.language].answerers[by])
    : '';
}

/** The name of a row, and what a row with a name of its own was about in the case. */
export function rowName({ instrument, point, reading }: FormView, item: Compared['item']): unknown {
  const { text, lang } = wording(item.text, instrument);
  return html`<span lang=${lang}>${text}</span>${
      item.free && point.own?.other ? html`: ${said(point.own.other, reading)}` : nothing
    }`;
}

/** How far apart they are, in words. */
export function differenceText({ difference }: Compared, { reading }: FormView): string {
  const messages = esasViewMessages[reading.language];
  if (difference === undefined) return messages.noDifference;
  if (difference === 0) return messages.sameAs;
  const by = numberText(Math.abs(difference), messages);
  return difference > 0 ? messages.higherThan(by) : messages.lowerThan(by);
}

/** What each said, as two sentences. */
export function sentences({ spread, own }: Compared, { reading, name }: FormView): string {
  const messages = esasViewMessages[reading.language];
  const text = (value: number): string => numberText(value, messages);
  return [
    typeof own === 'number'
      ? messages.patientSaid(name, text(own))
      : own === 'unable'
        ? messages.patientUnable
        : messages.patientDidNot(name),
    !spread
      ? messages.youDidNot
      : spread.count === 1
        ? messages.youSaid(text(spread.middle))
        : messages.youSaidSpread(text(spread.middle), text(spread.low), text(spread.high), spread.count),
  ].join(' ');
}

function renderRow(view: FormView, row: Compared, isFirst: boolean): TemplateResult {
  const { reading } = view;
  const messages = esasViewMessages[reading.language];
  const openers = row.item.conversation ?? [];
  return html`<li class=${row.difference ? 'apart' : 'alike'}>
    <p class="row-name"><strong>${rowName(view, row.item)}</strong> ${differenceText(row, view)}</p>
    <p>${sentences(row, view)}</p>
    ${row.spread || typeof row.own === 'number' ? drawTrack(view, row) : nothing}
    ${
      openers.length > 0
        ? html`<details class="talk" ?open=${isFirst}>
            <summary>${messages.ask}</summary>
            <ul>
              ${openers.map((each) => html`<li>${said(each, reading)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </li>`;
}

/** Estimates and answer on the whole scale: a ring, a diamond, and a band. The sentences say the same. */
export function drawTrack({ values }: FormView, { spread, own }: Compared): TemplateResult {
  const [low = 0, high = 1] = [values[0], values.at(-1)];
  const x = (value: number): number => 10 + ((value - low) / (high - low)) * 280;
  return html`<svg class="track" viewBox="0 0 300 24" aria-hidden="true">
    ${svg`<line x1="10" x2="290" y1="12" y2="12" stroke="currentColor" stroke-width="1" stroke-opacity="0.5" />`}
    ${values.map((value) => svg`<line x1=${x(value)} x2=${x(value)} y1="9" y2="15" stroke="currentColor" stroke-opacity="0.5" />`)}
    ${
      spread && spread.low < spread.high
        ? svg`<line x1=${x(spread.low)} x2=${x(spread.high)} y1="12" y2="12" stroke="currentColor" stroke-opacity="0.3" stroke-width="8" stroke-linecap="round" />`
        : nothing
    }
    ${
      spread
        ? svg`<circle cx=${x(spread.middle)} cy="12" r="6.5" fill="none" stroke="currentColor" stroke-width="2.5" />`
        : nothing
    }
    ${
      typeof own === 'number'
        ? svg`<path class="own" d="M${x(own)} 3l9 9-9 9-9-9z" fill="currentColor" fill-opacity=${own === spread?.middle ? 0.35 : 1} />`
        : nothing
    }
  </svg>`;
}
