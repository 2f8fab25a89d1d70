import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { confidenceMessages } from '../../i18n/session-confidence.js';
import {
  barOf,
  confidenceKind,
  confidenceTimes,
  handsAt,
  isConfidence,
  isCounted,
  noConfidence,
  withHands,
  type Confidence,
  type ConfidenceTime,
} from '../../sessions/confidence.js';
import { readyStyles } from './session-run.ready.styles.js';
import type { RunView } from './session-run.view.js';

/** «Hvor trygg er du?»: counted by hands before and after, without names. */
export class ConfidenceCount {
  readonly host: GuestElement;
  readonly records: RecordsController;

  constructor(host: GuestElement, records: RecordsController) {
    this.host = host;
    this.records = records;
    host.addStyles(readyStyles);
  }

  render(view: RunView): TemplateResult {
    const messages = confidenceMessages[view.reading.language];
    const counts = this.#counts(view);
    return html`<details class="hands" ?data-empty=${!isCounted(counts)}>
      <summary>${messages.title}</summary>
      <p>${messages.question}</p>
      <p class="fine">${messages.help}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${messages.level}</th>
            ${confidenceTimes.map((time) => html`<th scope="col">${messages.times[time]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${messages.levels.map(
            (level, at) =>
              html`<tr>
                <th scope="row">${level}</th>
                ${confidenceTimes.map((time) => this.#renderCell(time, at, level, counts, view))}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${messages.sum}</th>
            ${confidenceTimes.map((time) => html`<td data-sum=${time}>${handsAt(counts, time)}</td>`)}
          </tr>
        </tfoot>
      </table>
      <p class="fine">${messages.careful}</p>
    </details>`;
  }

  #renderCell(
    time: ConfidenceTime,
    at: number,
    level: string,
    counts: Confidence,
    view: RunView,
  ): TemplateResult {
    const messages = confidenceMessages[view.reading.language];
    const hands = counts[time][at] ?? 0;
    const bar = barOf(counts, time, at);
    return html`<td>
      <input
        type="number"
        inputmode="numeric"
        min="0"
        max="99"
        autocomplete="off"
        aria-label=${messages.hands(messages.times[time], level)}
        .value=${String(hands)}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        @change=${(event: Event) => this.#onCount(view, time, at, event)}
      />
      ${
        bar > 0
          ? html`<svg class="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
              ${svg`<rect width=${100 * bar} height="1" />`}
            </svg>`
          : nothing
      }
    </td>`;
  }

  #counts({ key }: RunView): Confidence {
    return this.records.read(confidenceKind, key, isConfidence) ?? noConfidence;
  }

  #onCount(view: RunView, time: ConfidenceTime, level: number, event: Event): void {
    const field = event.target as HTMLInputElement;
    const counts = withHands(this.#counts(view), time, level, Number(field.value));
    if (isCounted(counts)) this.records.write(confidenceKind, view.key, counts);
    else this.records.remove(confidenceKind, view.key);
    // What was no number of hands is shown as what was taken for it.
    field.value = String(counts[time][level]);
  }
}
