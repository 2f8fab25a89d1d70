import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import { films } from '../../content/schema/film.js';
import type { Webinar } from '../../content/schema/webinar.js';
import { keepInside } from '../../guest/keep-inside.js';
import { isForeign, pick, type Reading } from '../../i18n/pick.js';
import { webinarMessages } from '../../i18n/webinar-list.js';
import { withdrawnNote } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { hereOf, priceAndLength, whenOf, type Occasion } from './webinar-list.model.js';

/** How the list stands now. */
export interface ListView {
  readonly content: ContentFile;
  readonly reading: Reading;
  /** The heading level of a webinar. */
  readonly level: number;
  /** The webinar whose recording is open. */
  readonly opened: string;
  /** What came of the last press, and at which webinar. */
  readonly told: { readonly id: string; readonly text: string };
  readonly src: string;
  readonly group: string;
}

/** What a reader can do at a webinar. */
export interface ListActs {
  readonly onRecording: (webinar: Webinar) => void;
  readonly onCalendar: (occasion: Occasion) => void;
}

/** The zone of the reader’s clock, `''` for the one of the machine; replaceable, since a test cannot travel. */
export const reader = { zone: '' };

/** One webinar: when, what it is about, for whom, and what can be done about it now. */
export function renderOccasion(occasion: Occasion, view: ListView, acts: ListActs): TemplateResult {
  const { webinar, standing } = occasion;
  const { reading, content } = view;
  const provenance = provenanceOf(content.head, webinar);
  const withdrawn = withdrawnNote(provenance, reading);
  return html`
    <section part="webinar" class=${standing} data-webinar=${webinar.id}>
      <div class="title" role="heading" aria-level=${view.level} tabindex="-1">
        ${said(webinar.title, reading)}
      </div>
      ${withdrawn ? nothing : renderWhen(occasion, reading)}
      <div class="what">
        ${
          withdrawn ??
          html`
            ${exampleMark(provenance, reading)}
            ${webinar.summary ? html`<p>${said(webinar.summary, reading)}</p>` : nothing}
            ${renderFacts(webinar, reading)} ${renderActs(occasion, view, acts)}
          `
        }
      </div>
    </section>
  `;
}

function renderWhen(occasion: Occasion, reading: Reading): TemplateResult {
  const { webinar, standing, from } = occasion;
  const messages = webinarMessages[reading.language];
  if (from === undefined) {
    return html`<div class="when">
      ${webinar.season ? html`<p>${said(webinar.season, reading)}</p>` : nothing}
      <p class="fine">${standing === 'past' ? messages.notTold : messages.notSet}</p>
    </div>`;
  }
  const here = standing === 'past' ? '' : hereOf(occasion, reading.language, reader.zone);
  return html`<div class="when">
    <p>
      <time datetime=${new Date(from).toISOString()}>${whenOf(occasion, reading.language)}</time>${
        here ? html`, ${messages.norwegian}` : nothing
      }
    </p>
    ${here ? html`<p class="fine">${messages.here(here)}</p>` : nothing}
  </div>`;
}

function renderFacts(webinar: Webinar, reading: Reading): unknown {
  const { audience } = webinar;
  const messages = webinarMessages[reading.language];
  const facts = priceAndLength(webinar, reading.language);
  return [
    facts.length > 0 ? html`<p class="fine">${facts.join(' · ')}</p>` : nothing,
    audience?.length
      ? html`<div class="row audience">
          <span class="fine">${messages.audience}</span>
          <ul class="row">
            ${audience.map((group) => {
              const { text, lang } = pick(group, reading);
              return html`<li class="chip" lang=${isForeign(lang, reading) ? lang : nothing}>${text}</li>`;
            })}
          </ul>
        </div>`
      : nothing,
  ];
}

function renderActs(occasion: Occasion, view: ListView, acts: ListActs): unknown {
  const { standing } = occasion;
  if (standing === 'coming') return renderComing(occasion, view, acts);
  return standing === 'past' ? renderPast(occasion.webinar, view, acts) : nothing;
}

function renderComing(occasion: Occasion, { reading, told }: ListView, acts: ListActs): unknown {
  const { webinar, from } = occasion;
  const messages = webinarMessages[reading.language];
  const { text: title } = pick(webinar.title, reading);
  if (!webinar.signup && from === undefined) return nothing;
  return html`
    <div class="row acts">
      ${
        webinar.signup
          ? html`<a
              class="button primary"
              href=${webinar.signup}
              rel="noopener noreferrer"
              aria-label="${messages.signUp}: ${title}"
              >${messages.signUp}</a
            >`
          : nothing
      }
      ${
        from === undefined
          ? nothing
          : html`<button
              class="button screen-only"
              type="button"
              aria-label="${messages.calendar}: ${title}"
              @click=${() => acts.onCalendar(occasion)}
            >
              ${messages.calendar}
            </button>`
      }
    </div>
    <p class="fine told" role="status">${told.id === webinar.id ? told.text : nothing}</p>
  `;
}

function renderPast(webinar: Webinar, view: ListView, acts: ListActs): unknown {
  const { reading, content } = view;
  const messages = webinarMessages[reading.language];
  const { text: title } = pick(webinar.title, reading);
  const isFilm = content.list(films).items.some(({ id }) => id === webinar.film);
  if (!isFilm) {
    return webinar.recording
      ? html`<div class="row acts">
          <a
            class="button"
            href=${webinar.recording}
            rel="noopener noreferrer"
            aria-label="${messages.recording}: ${title}"
            >${messages.recording}</a
          >
        </div>`
      : nothing;
  }
  const isOpen = view.opened === webinar.id;
  const label = isOpen ? messages.close : messages.recording;
  return html`
    <div class="row acts screen-only">
      <button
        class="button"
        type="button"
        aria-expanded=${isOpen}
        aria-label="${label}: ${title}"
        @click=${() => acts.onRecording(webinar)}
      >
        ${label}
      </button>
    </div>
    ${
      isOpen
        ? html`<film-card
            film-id=${webinar.film ?? ''}
            .src=${view.src}
            .group=${view.group}
            .headingLevel=${Math.min(view.level + 1, 5)}
            @content-load=${keepInside}
            @content-error=${keepInside}
          ></film-card>`
        : nothing
    }
  `;
}
