import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import { presentMessages } from '../i18n/present.js';
import type { Act, PresentState, TimerAct } from './present.model.js';

/** One page of a presentation: one thought. */
export interface Slide {
  /** The part it belongs to, for the list of contents; the same for all pages of a part. */
  readonly part: string;
  readonly body: () => TemplateResult;
  /** For the one who leads; shown only when asked for. */
  readonly note?: () => TemplateResult;
  /** What the keys for time do on this page. */
  readonly onTime?: (act: TimerAct) => void;
}

/** What is shown, from its first page to its last. */
export interface Presentation {
  readonly title: string;
  readonly language: Language;
  readonly slides: readonly Slide[];
  /** Said on every page, as that a text is an example. */
  readonly mark: unknown;
  /** What the pages draw with beyond the styles of the view. */
  readonly styles?: readonly CSSResultOrNative[];
  /** Told what draws a page again, for what changes by itself; gives back the way to stop. */
  readonly watch?: (draw: () => void) => () => void;
}

/** What can be done on a page. */
export interface SlideActs {
  readonly act: (act: Act) => void;
  readonly goTo: (index: number) => void;
  readonly close: () => void;
}

type Sentences = (typeof presentMessages)['nb'];

/** One page, and what can be done on it along the bottom. */
export function renderSlide(show: Presentation, state: PresentState, acts: SlideActs): TemplateResult {
  const { index, count, showsNote, showsHelp, isLeaving } = state;
  const messages = presentMessages[show.language];
  const slide = show.slides[index];
  const hasTime = show.slides.some(({ onTime }) => onTime);
  return html`
    <main tabindex="-1">
      <div class="sheet">${slide?.body()}</div>
      ${
        showsNote && slide?.note
          ? html`<aside class="for-leader"><strong>${messages.note}</strong>${slide.note()}</aside>`
          : nothing
      }
      ${showsHelp ? renderHelp(messages, hasTime) : nothing}
    </main>
    ${isLeaving ? renderLeaving(messages, acts) : renderBar(show, state, acts)}
    <p class="place"><span aria-live="polite">${messages.position(index + 1, count)}</span> · ${show.mark}</p>
  `;
}

function renderBar(show: Presentation, state: PresentState, acts: SlideActs): TemplateResult {
  const { index, count, showsNote, showsHelp } = state;
  const messages = presentMessages[show.language];
  return html`
    <nav class="bar">
      <div class="row">
        <button class="button" type="button" @click=${() => acts.act('leave')}>${messages.close}</button>
        <button class="button" type="button" aria-pressed=${showsHelp} @click=${() => acts.act('help')}>
          ${messages.help}
        </button>
        <button class="button" type="button" @click=${() => acts.act('blank')}>${messages.blank}</button>
        <button class="button" type="button" @click=${() => acts.act('full')}>${messages.full}</button>
        ${
          show.slides[index]?.note
            ? html`<button
                class="button"
                type="button"
                aria-pressed=${showsNote}
                @click=${() => acts.act('note')}
              >
                ${messages.notes}
              </button>`
            : nothing
        }
        ${renderContents(show, index, acts)}
      </div>
      <div class="row turn">
        <button class="button large" type="button" ?disabled=${index === 0} @click=${() => acts.act('back')}>
          ${messages.back}
        </button>
        <button
          class="button large primary"
          type="button"
          ?disabled=${index === count - 1}
          @click=${() => acts.act('next')}
        >
          ${messages.next}
        </button>
      </div>
    </nav>
  `;
}

/** A long case has many pages: a group that meets again goes straight to its scenario. */
function renderContents({ slides, language }: Presentation, index: number, { goTo }: SlideActs): unknown {
  const starts = slides.flatMap(({ part }, at) => (part === slides[at - 1]?.part ? [] : [{ part, at }]));
  if (starts.length < 2) return nothing;
  const current = starts.findLast(({ at }) => at <= index);
  return html`
    <select
      class="button"
      aria-label=${presentMessages[language].goTo}
      @change=${(event: Event) => goTo(Number((event.target as HTMLSelectElement).value))}
    >
      ${starts.map(({ part, at }) => html`<option value=${at} .selected=${at === current?.at}>${part}</option>`)}
    </select>
  `;
}

function renderLeaving(messages: Sentences, acts: SlideActs): TemplateResult {
  return html`
    <div class="bar" role="alertdialog" aria-labelledby="leave">
      <strong id="leave">${messages.leave}</strong>
      <div class="row turn">
        <button class="button large" type="button" data-first @click=${() => acts.act('leave')}>
          ${messages.stay}
        </button>
        <button class="button large primary" type="button" @click=${acts.close}>${messages.close}</button>
      </div>
    </div>
  `;
}

function renderHelp({ keys, timeKeys }: Sentences, hasTime: boolean): TemplateResult {
  return html`<dl class="keys">
    ${[...(hasTime ? timeKeys : []), ...keys].map(
      ([key, meaning]) =>
        html`<dt>${key}</dt>
          <dd>${meaning}</dd>`,
    )}
  </dl>`;
}
