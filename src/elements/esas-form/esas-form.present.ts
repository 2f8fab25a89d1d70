import { html, nothing, type TemplateResult } from 'lit';
import type { InstrumentItem } from '../../content/schema/instrument.js';
import { esasViewMessages } from '../../i18n/esas-views.js';
import type { Provenance } from '../../content/schema/base.js';
import { esasMessages } from '../../i18n/esas.js';
import { marksAsText } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { present } from '../../present/present-view.js';
import type { Slide } from '../../present/slide.js';
import { comparedRows, differenceText, drawTrack, rowName, sentences, whoAnswered } from './comparison.js';
import { insteadOf } from './esas-form.foot.js';
import type { EsasWork } from './esas-form.work.js';
import { answerTo, withAnswer, wording, type Answer } from './esas-form.model.js';
import { renderRights } from './esas-form.rows.js';
import { screenStyles } from './esas-form.screen.styles.js';
import type { FormView } from './esas-form.view.js';
import { estimatesOf, handsFor, withHands } from './estimates.model.js';
import { filledColumns, ownColumns, renderSeries } from './series.js';

/** Shows the practice on a large screen: the rows one at a time, then what they lead to. */
export async function presentForm(later: EsasWork, viewNow: () => FormView | undefined): Promise<void> {
  const view = viewNow();
  if (!view) return;
  const { reading, provenance, study, instrument, name } = view;
  const isExample = (study && provenance.origin === 'example') || instrument.origin === 'example';
  const { localMark }: Provenance = study ? provenance : instrument;
  await present(later.host, {
    title: esasMessages[reading.language].title(instrument.title, name),
    language: reading.language,
    slides: slidesOf(later, view),
    mark: html`${esasViewMessages[reading.language].notRecord}
    ${marksAsText({ ...(isExample && { origin: 'example' }), localMark }, reading)}`,
    styles: [screenStyles],
    watch: (draw) => later.records.records?.subscribe(draw) ?? (() => undefined),
  });
}

function slidesOf(later: EsasWork, view: FormView): Slide[] {
  const first = { part: view.instrument.title, body: () => renderFirst(view) };
  if (view.cannotAnswer && view.mode !== 'time')
    return [first, { part: view.name, body: () => renderCannot(view) }];
  switch (view.mode) {
    case 'fill':
      return [first, ...view.instrument.items.map((row) => fillSlide(later, view, row))];
    case 'time':
      return [first, ...seriesSlides(later, view)];
    case 'compare':
      return [first, ...compareSlides(later, view)];
  }
}

function renderFirst(view: FormView): TemplateResult {
  const { reading, mode, name, point, instrument } = view;
  const messages = esasViewMessages[reading.language];
  return html`
    <p class="kicker">
      <span lang=${instrument.language}>${instrument.title}</span
      >${mode === 'time' ? nothing : html` · ${said(point.label, reading)}`}
    </p>
    <p class="huge">
      ${mode === 'compare' ? messages.question(name) : esasMessages[reading.language].title(instrument.title, name)}
    </p>
    <p>${mode === 'compare' ? messages.alone : esasMessages[reading.language].practice}</p>
    <div class="fine">${renderRights(view)}</div>
  `;
}

function renderCannot(view: FormView): TemplateResult {
  const { reading, name } = view;
  const note = insteadOf(view);
  return html`
    <p class="huge">${esasMessages[reading.language].cannotSelf(name)}</p>
    ${note ? html`<p>${said(note, reading)}</p>` : nothing}
  `;
}

function fillSlide(later: EsasWork, view: FormView, row: InstrumentItem): Slide {
  const chosen = (): Answer => answerTo(later.filled(view).answers, row.id, view.values);
  return {
    part: wording(row.text, view.instrument).text,
    body: () =>
      renderRow(view, row, (value) => ({
        isChosen: chosen() === value,
        onPress: () => later.answer(row, value),
      })),
    ...noteFor(view, row),
  };
}

/** What opens the conversation is for the one who leads, until it is asked. */
function noteFor({ reading }: FormView, row: InstrumentItem): Pick<Slide, 'note'> {
  const openers = row.conversation ?? [];
  if (openers.length === 0) return {};
  return {
    note: () =>
      html`<ul>
        ${openers.map((each) => html`<li>${said(each, reading)}</li>`)}
      </ul>`,
  };
}

interface Ring {
  readonly isChosen: boolean;
  readonly count?: number;
  readonly onPress: () => void;
}

function renderRow(view: FormView, row: InstrumentItem, ring: (value: number) => Ring): TemplateResult {
  const { instrument, values } = view;
  const words = (text: string | Record<string, string>): unknown => wording(text, instrument).text;
  return html`
    <div lang=${instrument.language}>
      <p class="huge">${words(row.text)}</p>
      ${row.definition ? html`<p>${words(row.definition)}</p>` : nothing}
    </div>
    <div class="big-scale">
      <div class="big-rings">
        ${values.map((value) => {
          const { isChosen, count, onPress } = ring(value);
          return html`<button
            type="button"
            aria-pressed=${count === undefined ? isChosen : nothing}
            class=${isChosen ? 'chosen' : ''}
            @click=${onPress}
          >
            <span>${value}</span>
            ${count === undefined ? nothing : html`<small>${count || '–'}</small>`}
          </button>`;
        })}
      </div>
      <p class="ends" lang=${instrument.language}>
        <span>${words(row.anchors.low)}</span> <span>${words(row.anchors.high)}</span>
      </p>
    </div>
  `;
}

function compareSlides(later: EsasWork, view: FormView): Slide[] {
  const { instrument, reading, name } = view;
  const messages = esasViewMessages[reading.language];
  const { way } = later.estimates(view);
  const asking =
    way === 'sheets'
      ? [{ part: messages.ways.sheets, body: () => html`<p class="huge">${messages.onPaper}</p>` }]
      : instrument.items.map((row) =>
          way === 'hands' ? handsSlide(later, view, row) : togetherSlide(later, view, row),
        );
  return [
    ...asking,
    {
      part: messages.answersOf(name),
      body: () => html`
        <p class="huge">${messages.nowOpen(name)}</p>
        <p>${whoAnswered(view)} ${messages.experience}</p>
      `,
    },
    ...instrument.items.map((_, at): Slide => ({
      part: messages.answersOf(name),
      body: () => renderCompared(later, view, at),
    })),
  ];
}

/** The order is that of the differences, which are known only once all have been estimated. */
function renderCompared(later: EsasWork, view: FormView, at: number): TemplateResult {
  const { reading } = view;
  const row = comparedRows(view, later.estimates(view))[at]!;
  const openers = row.item.conversation ?? [];
  return html`
    <p class="kicker">${rowName(view, row.item)}</p>
    <p class="huge">${differenceText(row, view)}</p>
    <p>${sentences(row, view)}</p>
    ${row.spread || typeof row.own === 'number' ? drawTrack(view, row) : nothing}
    ${openers[0] ? html`<p class="asked">${said(openers[0], reading)}</p>` : nothing}
  `;
}

function togetherSlide(later: EsasWork, view: FormView, row: InstrumentItem): Slide {
  return {
    part: wording(row.text, view.instrument).text,
    body: () => {
      const estimates = later.estimates(view);
      const answer = answerTo(estimates.together, row.id, view.values);
      return renderRow(view, row, (value) => ({
        isChosen: value === answer,
        onPress: () =>
          later.keepEstimates(view, {
            ...estimates,
            together: withAnswer(estimates.together, row.id, value === answer ? null : value),
          }),
      }));
    },
  };
}

/** A press on a number is one hand more. */
function handsSlide(later: EsasWork, view: FormView, row: InstrumentItem): Slide {
  const messages = esasViewMessages[view.reading.language];
  let last: number | undefined;
  const count = (value: number, more: number): void => {
    const estimates = later.estimates(view);
    last = value;
    later.keepEstimates(
      view,
      withHands({ ...estimates, way: 'hands' }, row.id, value, handsFor(estimates, row.id, value) + more),
    );
  };
  return {
    part: wording(row.text, view.instrument).text,
    body: () => {
      const estimates = { ...later.estimates(view), way: 'hands' as const };
      const all = estimatesOf(estimates, row.id, view.values);
      return html`
        ${renderRow(view, row, (value) => {
          const hands = handsFor(estimates, row.id, value);
          return { isChosen: hands > 0, count: hands, onPress: () => count(value, 1) };
        })}
        <p class="hands">
          ${messages.handsSoFar(all.length)}
          ${
            all.length > 0
              ? html`<button
                  class="button"
                  type="button"
                  @click=${() => count(all.includes(last ?? NaN) ? last! : all.at(-1)!, -1)}
                >
                  ${messages.takeHand}
                </button>`
              : nothing
          }
        </p>
      `;
    },
  };
}

const perSlide = 5;

function seriesSlides(later: EsasWork, view: FormView): Slide[] {
  const { instrument, reading, name } = view;
  const messages = esasViewMessages[reading.language];
  const shown = later.columns(view) ?? [];
  const columns = shown.length > 0 ? shown : filledColumns(view, later);
  const all = columns.length > 0 ? columns : ownColumns(view);
  const parts = Math.ceil(instrument.items.length / perSlide);
  return Array.from({ length: parts }, (_, at) => ({
    part: messages.course(name),
    body: () => renderSeries(view, all, instrument.items.slice(at * perSlide, (at + 1) * perSlide)),
  }));
}
