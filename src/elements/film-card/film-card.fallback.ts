import { html, nothing, type TemplateResult } from 'lit';
import { pageAddress } from '../../guest/hash.js';
import { filmMessages } from '../../i18n/film.js';
import { renderNoAddress, type FilmView } from './film-card.parts.js';

/** Where somebody else can see the film: at its host, else here. */
export function addressOf({ film, playing }: FilmView): string {
  return playing.page ?? pageAddress({ film: film.id });
}

/** Whether there is something to play, and not only a place to go to. */
export function playsHere({ playing }: FilmView): boolean {
  return playing.files !== undefined || playing.frame !== undefined;
}

/** What went wrong, and the way to the film where it is kept. */
export function renderWayThere(view: FilmView, fault: 'blocked' | 'broken' | undefined): TemplateResult {
  const { playing, reading } = view;
  const messages = filmMessages[reading.language];
  const said = fault === 'blocked' ? messages.blocked(playing.provider?.name ?? '') : messages.broken;
  return html`
    ${fault ? html`<p role="alert">${said}</p>` : nothing}
    ${
      playing.page
        ? html`<p class="open">
            <a class=${playsHere(view) ? nothing : 'button'} href=${playing.page} rel="noopener noreferrer"
              >${messages.openAt(playing.at ?? '')}</a
            >
          </p>`
        : playsHere(view)
          ? nothing
          : renderNoAddress(view)
    }
  `;
}

/** What helps where a film will not play: the text, and a code that opens it on a telephone. */
export function renderFallback(
  view: FilmView,
  code: TemplateResult | undefined,
  isOpen: boolean,
  onToggle: (event: Event) => void,
): TemplateResult {
  const { film, reading } = view;
  const messages = filmMessages[reading.language];
  const canRead = film.transcript !== undefined || Boolean(film.keyPoints?.length);
  const address = addressOf(view);
  return html`
    <details class="fallback screen-only" ?open=${isOpen} @toggle=${onToggle}>
      <summary>${messages.doesNotWork}</summary>
      <p>${canRead ? messages.readInstead : messages.elsewhere}</p>
      <p><a href=${address} rel="noopener noreferrer">${address}</a></p>
      ${code}
    </details>
  `;
}
