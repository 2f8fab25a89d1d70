import { html, nothing, type TemplateResult } from 'lit';
import type { Film } from '../../content/schema/film.js';
import { languageName } from '../../i18n/language-name.js';
import { lengthOf } from '../../films/length.js';
import type { Playing } from '../../films/playing.js';
import { filmMessages } from '../../i18n/film.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { said } from '../../parts/prose.js';
import { closestTrack, keepVideoKeys } from './film-card.video.js';

/** What the player shows. */
export interface PlayerView {
  readonly film: Film;
  readonly playing: Playing;
  readonly reading: Reading;
}

/** Who is told of what the browser's player does. */
export interface VideoEvents {
  readonly onMetadata: (event: Event) => void;
  readonly onPlay: (event: Event) => void;
  readonly onTime: (event: Event) => void;
  readonly onMoved: (event: Event) => void;
  readonly onEnded: (event: Event) => void;
  readonly onBroken: (event: Event) => void;
}

/** What stands in the place of a film that others keep; with `asks`, who gets to know of a press on it. */
export function renderFacade(
  { film, playing, reading }: PlayerView,
  asks: boolean,
  onPress: () => void,
): TemplateResult {
  const messages = filmMessages[reading.language];
  const { name = '' } = playing.provider ?? {};
  const title = pick(film.title, reading).text;
  const what = [title, film.seconds ? lengthOf(film.seconds, reading.language) : '', messages.opens(name)];
  return html`
    <div part="facade" class="facade">
      ${playing.poster ? html`<img src=${playing.poster} alt="" />` : nothing}
      <button
        class="button primary"
        type="button"
        aria-describedby=${asks ? 'tells' : nothing}
        @click=${onPress}
      >
        ${messages.play(what.filter(Boolean).join(', '))}
      </button>
      ${asks ? html`<p id="tells" class="fine">${messages.tellsAddress(name)}</p>` : nothing}
    </div>
  `;
}

/** A film in files, in the browser's own player. */
export function renderVideo({ film, playing, reading }: PlayerView, told: VideoEvents): TemplateResult {
  const { files = [], tracks = [], poster } = playing;
  const isStrange = tracks.some(
    ({ src }) => !src.startsWith('blob:') && new URL(src).origin !== location.origin,
  );
  // Words that stand in the picture already are not laid over it once more.
  const mine = film.captionsBurnedIn ? undefined : closestTrack(tracks, reading);
  return html`
    <video
      part="player"
      controls
      playsinline
      preload=${poster || playing.provider ? 'none' : 'metadata'}
      poster=${poster ?? nothing}
      crossorigin=${isStrange ? 'anonymous' : nothing}
      aria-label=${pick(film.title, reading).text}
      @loadedmetadata=${told.onMetadata}
      @play=${told.onPlay}
      @timeupdate=${told.onTime}
      @seeking=${told.onMoved}
      @ended=${told.onEnded}
      @error=${told.onBroken}
      @keydown=${keepVideoKeys}
    >
      ${files.map(
        ({ src, type }, index) =>
          html`<source
            src=${src}
            type=${type}
            @error=${index === files.length - 1 ? told.onBroken : nothing}
          />`,
      )}
      ${tracks.map(
        (track) =>
          html`<track
            kind="captions"
            src=${track.src}
            srclang=${track.language}
            label=${languageName(track.language, reading.language)}
            ?default=${track === mine}
          />`,
      )}
    </video>
  `;
}

/** A film in its provider's own frame. */
export function renderFrame({ film, playing, reading }: PlayerView): TemplateResult {
  const address = new URL(playing.frame ?? '');
  // The reader has pressed «Spill av»: once is enough.
  address.searchParams.set('autoplay', '1');
  return html`
    <iframe
      part="player"
      src=${address.href}
      title=${pick(film.title, reading).text}
      referrerpolicy="strict-origin-when-cross-origin"
      allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
      allowfullscreen
    ></iframe>
  `;
}

/** The question a film has stopped for. */
export function renderStop(
  { question }: NonNullable<Film['stops']>[number],
  { reading }: PlayerView,
  onGoOn: () => void,
): TemplateResult {
  const messages = filmMessages[reading.language];
  return html`
    <div part="questions" class="slip stop" role="group" aria-label=${messages.stops} tabindex="-1">
      <p class="question">${said(question.text, reading)}</p>
      ${question.help ? html`<p class="fine">${said(question.help, reading)}</p>` : nothing}
      <button class="button primary" type="button" @click=${onGoOn}>${messages.goOn}</button>
    </div>
  `;
}
