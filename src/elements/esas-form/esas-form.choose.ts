import { html, nothing, type TemplateResult } from 'lit';
import type { CaseStudy, SeriesPoint } from '../../content/schema/case.js';
import { esasMessages } from '../../i18n/esas.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import type { FormView, Mode, Point } from './esas-form.view.js';

/** What choosing a view and a point in time leads to. */
export interface ModeActs {
  readonly onMode: (mode: Mode) => void;
  readonly onPoint: (id: string) => void;
}

/** The views, and when in the time of the case: nothing here knows of today. */
export function renderModes(
  { points, point, mode, reading, study, cannotAnswer }: FormView,
  acts: ModeActs,
): TemplateResult {
  const messages = esasMessages[reading.language];
  const modes: Mode[] = ['fill', 'time'];
  if (study && !cannotAnswer && points.some(({ own }) => own)) modes.push('compare');
  return html`
    <div class="row tools screen-only">
      <div class="row" role="group" aria-label=${messages.views}>
        ${modes.map(
          (each) =>
            html`<button
              class="button"
              type="button"
              aria-pressed=${each === mode}
              @click=${() => acts.onMode(each)}
            >
              ${messages.modes[each]}
            </button>`,
        )}
      </div>
      ${
        mode === 'time'
          ? nothing
          : html`<label class="when">
              ${messages.when}
              <select
                class="button"
                @change=${(event: Event) => acts.onPoint((event.target as HTMLSelectElement).value)}
              >
                ${points.map(
                  ({ id, label }) =>
                    html`<option value=${id} .selected=${id === point.id}>
                      ${pick(label, reading).text}
                    </option>`,
                )}
              </select>
            </label>`
      }
    </div>
  `;
}

/** When in the case: where it was answered, else its scenarios, else one time after another. */
export function pointsIn(
  study: CaseStudy | undefined,
  own: readonly SeriesPoint[],
  times: AnyText[],
): Point[] {
  if (own.length > 0) return own.map((each) => ({ id: each.id, label: each.label, own: each }));
  if (study?.scenarios.length) return study.scenarios.map(({ id, title }) => ({ id, label: title }));
  return times.map((label, at) => ({ id: String(at + 1), label }));
}
