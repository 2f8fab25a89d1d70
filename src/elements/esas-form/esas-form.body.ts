import { html, svg, type TemplateResult } from 'lit';
import { esasLaterMessages } from '../../i18n/esas-later.js';
import type { FillActs } from './esas-form.fill.js';
import type { Filled } from './esas-form.model.js';
import type { FormView } from './esas-form.view.js';

type Area = keyof (typeof esasLaterMessages)['nb']['areas'];

// Where each part stands in the picture: front to the left, back to the right.
const places: Record<Area, readonly [x: number, y: number]> = {
  head: [50, 16],
  throat: [50, 35],
  neck: [150, 35],
  chest: [50, 58],
  belly: [50, 86],
  pelvis: [50, 112],
  'upper-back': [150, 58],
  'lower-back': [150, 94],
  'right-arm': [27, 78],
  'left-arm': [73, 78],
  'right-leg': [39, 150],
  'left-leg': [61, 150],
};
const areas = Object.keys(places) as Area[];

/** The parts of the body that are chosen, in the order of the list. */
export function areasIn({ areas: chosen = [] }: Filled): Area[] {
  return areas.filter((each) => chosen.includes(each));
}

/** Where in the body: a list to tick, and then the same on a picture. */
export function renderAreas({ reading }: FormView, { filled, onChange }: FillActs): TemplateResult {
  const messages = esasLaterMessages[reading.language];
  const chosen = areasIn(filled);
  return html`
    <details class="areas" ?data-empty=${chosen.length === 0} ?open=${chosen.length > 0}>
      <summary>${messages.where}</summary>
      <div class="body">
        <fieldset>
          <legend class="unseen">${messages.where}</legend>
          ${areas.map(
            (area) =>
              html`<label>
                <input
                  type="checkbox"
                  .checked=${chosen.includes(area)}
                  @change=${(event: Event) =>
                    onChange({
                      ...filled,
                      areas: [
                        ...chosen.filter((each) => each !== area),
                        ...((event.target as HTMLInputElement).checked ? [area] : []),
                      ],
                    })}
                />
                ${messages.areas[area]}
              </label>`,
          )}
        </fieldset>
        <figure>
          ${drawBody(chosen)}
          <figcaption class="fine">${messages.body}</figcaption>
        </figure>
      </div>
    </details>
  `;
}

/** A body from the front and from behind, with what is chosen filled. The list beside it says the same. */
export function drawBody(chosen: readonly string[]): TemplateResult {
  return html`<svg class="figure" viewBox="0 0 200 200" aria-hidden="true">
    ${[0, 100].map(
      (x) =>
        svg`<path class="outline" transform="translate(${x} 0)" d="M50 4c8 0 12 6 12 13 0 6-3 10-6 13v5c10 2 20 4 22 14l5 52-7 1-7-42-3 40 2 94h-13l-5-70-5 70h-13l2-94-3-40-7 42-7-1 5-52c2-10 12-12 22-14v-5c-3-3-6-7-6-13 0-7 4-13 12-13z" />`,
    )}
    ${areas
      .filter((area) => chosen.includes(area))
      .map((area) => svg`<circle class="spot" cx=${places[area][0]} cy=${places[area][1]} r="7" />`)}
  </svg>`;
}
