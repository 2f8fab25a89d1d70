import { html, nothing, svg, type TemplateResult } from 'lit';
import type { GuestElement } from '../../guest/guest-element.js';
import { warnOnce } from '../../guest/warn.js';
import { readyMessages } from '../../i18n/session-ready.js';
import { handOut } from '../../parts/hand-out.js';
import { said } from '../../parts/prose.js';
import {
  checkNames,
  firstPlayable,
  meaningOf,
  nameOfKey,
  type CheckName,
  type CheckState,
  type PlayableFilm,
} from './ready.model.js';
import { playTone, reaches, testSheet, watchFilm } from './ready.trials.js';
import { readyStyles } from './session-run.ready.styles.js';
import type { RunView } from './session-run.view.js';

const shapes: Record<CheckState, string> = {
  untried: 'M12 4a8 8 0 1 0 .01 0z',
  works: 'M5 12.5l5 5 9-11',
  fails: 'M12 3l9.5 17h-19zM12 9v5M12 16.5v1.5',
};

/** «Klar til samling?»: what is tried before people come. Nothing of it is stored. */
export class ReadyCheck {
  readonly host: GuestElement;
  readonly #states = new Map<CheckName, CheckState>();
  /** What is asked of the leader now: whether she heard, saw or got it. */
  #asking?: CheckName | undefined;
  #film?: 'trying' | 'card' | undefined;
  #isListening = false;
  #key = '';

  constructor(host: GuestElement) {
    this.host = host;
    host.addStyles(readyStyles);
  }

  render(view: RunView): TemplateResult {
    const messages = readyMessages[view.reading.language];
    const playable = firstPlayable(view.held, view.content, document.baseURI);
    const names = checkNames.filter((name) => name !== 'film' || playable);
    const works = names.filter((name) => this.#stateOf(name) === 'works').length;
    return html`<section class="ready screen-only" aria-label=${messages.title}>
      <p role="status">${messages.sum(works, names.length)}</p>
      <ol class="checks">
        ${names.map((name) => this.#renderCheck(name, playable, view))}
      </ol>
      ${playable ? nothing : html`<p class="fine">${messages.film.none}</p>`}
    </section>`;
  }

  #renderCheck(name: CheckName, playable: PlayableFilm | undefined, view: RunView): TemplateResult {
    const messages = readyMessages[view.reading.language];
    const state = this.#stateOf(name);
    const act =
      name === 'film' && playable && !playable.isOwn
        ? messages.film.open
        : name === 'clicker' && this.#isListening
          ? messages.clicker.listens
          : messages[name].act;
    const isFirst = state === 'untried' || (name === 'clicker' && this.#isListening);
    return html`<li class="check" data-check=${name} data-state=${state}>
      <svg aria-hidden="true" viewBox="0 0 24 24">${svg`<path d=${shapes[state]} />`}</svg>
      <div>
        <strong>${messages[name].title}</strong>
        <span class="fine" role="status">${messages.states[state]}</span>
        ${state === 'fails' ? html`<p>${messages[name].fails}</p>` : this.#renderHelp(name, playable, view)}
      </div>
      <button
        class="button"
        type="button"
        data-try
        aria-label=${`${messages[name].title}: ${isFirst ? act : messages.again}`}
        aria-pressed=${name === 'clicker' ? (this.#isListening ? 'true' : 'false') : nothing}
        @click=${() => void this.#onTry(name, playable, view)}
        @keydown=${name === 'clicker' ? this.#onKey : undefined}
        @keyup=${name === 'clicker' ? this.#onKeyUp : undefined}
        @blur=${name === 'clicker' ? () => this.#listen(false) : undefined}
      >
        ${isFirst ? act : messages.again}
      </button>
      ${this.#renderTrial(name, playable, view)}
    </li>`;
  }

  #renderHelp(name: CheckName, playable: PlayableFilm | undefined, { reading }: RunView): unknown {
    const messages = readyMessages[reading.language];
    if (name === 'network') return html`<p class="fine">${messages.network.without}</p>`;
    if (name === 'clicker' && this.#key) {
      const meaning = meaningOf(this.#key);
      const key = nameOfKey(this.#key);
      return html`<p role="status">
        ${meaning ? messages.clicker.came(key, messages.clicker.means[meaning]) : messages.clicker.unknown(key)}
      </p>`;
    }
    if (name !== 'film' || !playable) return nothing;
    return html`<p class="fine">
      ${said(playable.film.title, reading)}.
      ${playable.isOwn ? nothing : messages.film.from(playable.playing.provider?.name ?? '')}
    </p>`;
  }

  /** What a press has brought: the film, the line, and the question of what came of it. */
  #renderTrial(name: CheckName, playable: PlayableFilm | undefined, view: RunView): unknown {
    const messages = readyMessages[view.reading.language];
    if (name === 'clicker')
      return this.#isListening || (this.#stateOf(name) === 'untried' && this.#key)
        ? html`<div class="row">
            <button
              class="plain-button"
              type="button"
              @mousedown=${keepFocus}
              @click=${() => this.#onSilent()}
            >
              ${messages.clicker.stop}
            </button>
          </div>`
        : nothing;
    const film = name === 'film' && playable ? this.#renderFilm(playable, view) : nothing;
    if (this.#asking !== name) return film;
    const asks = name === 'network' ? '' : messages[name].asks;
    return html`
      ${film} ${name === 'text' ? html`<p class="room-line">${messages.text.line}</p>` : nothing}
      <div class="row" role="group" aria-label=${asks}>
        <p>${asks}</p>
        <button class="button" type="button" data-yes @click=${() => void this.#settle(name, 'works')}>
          ${messages.yes}
        </button>
        <button class="button" type="button" @click=${() => void this.#settle(name, 'fails')}>
          ${messages.no}
        </button>
      </div>
    `;
  }

  #renderFilm({ film, playing }: PlayableFilm, view: RunView): unknown {
    if (this.#film === 'card')
      return html`<film-card src=${view.src || nothing} film-id=${film.id} group=${view.group}></film-card>`;
    if (this.#film !== 'trying') return nothing;
    return html`<video playsinline preload="auto" controls>
      ${(playing.files ?? []).map(({ src, type }) => html`<source src=${src} type=${type} />`)}
    </video>`;
  }

  async #onTry(name: CheckName, playable: PlayableFilm | undefined, view: RunView): Promise<void> {
    this.#asking = undefined;
    if (name === 'clicker') return this.#listen(!this.#isListening);
    if (name === 'film' && playable) return this.#tryFilm(playable);
    if (name === 'network') return this.#settle(name, (await reaches(view.content.url)) ? 'works' : 'fails');
    if (name === 'sound' && !(await playTone())) return this.#settle(name, 'fails');
    if (name === 'print') await handOut(this.host, testSheet(view), view.reading.language);
    await this.#ask(name);
  }

  async #tryFilm({ isOwn }: PlayableFilm): Promise<void> {
    if (!isOwn) {
      await import('../film-card/define.js').catch(() =>
        warnOnce('Koden til <film-card> kunne ikke lastes.'),
      );
      this.#film = 'card';
      return this.#ask('film');
    }
    this.#film = undefined;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#film = 'trying';
    this.host.requestUpdate();
    await this.host.updateComplete;
    const video = this.host.renderRoot.querySelector<HTMLVideoElement>('.ready video');
    const works = video !== null && (await watchFilm(video));
    this.#film = undefined;
    // Played is not seen and heard: that only the leader can tell.
    if (works) await this.#ask('film');
    else await this.#settle('film', 'fails');
  }

  async #ask(name: CheckName): Promise<void> {
    this.#asking = name;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(`[data-check=${name}] [data-yes]`)?.focus();
  }

  async #settle(name: CheckName, state: CheckState): Promise<void> {
    this.#states.set(name, state);
    this.#asking = undefined;
    if (name === 'film') this.#film = undefined;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(`[data-check=${name}] [data-try]`)?.focus();
  }

  #stateOf(name: CheckName): CheckState {
    return this.#states.get(name) ?? 'untried';
  }

  #listen(isListening: boolean): void {
    this.#isListening = isListening;
    this.host.requestUpdate();
  }

  #onSilent(): void {
    this.#isListening = false;
    this.#key = '';
    void this.#settle('clicker', 'fails');
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#isListening || /^(Tab|Enter|Shift|Escape)$/.test(event.key)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // F5 from a clicker would reload the page.
    event.preventDefault();
    event.stopPropagation();
    this.#key = event.key;
    if (meaningOf(event.key)) this.#states.set('clicker', 'works');
    this.host.requestUpdate();
  };

  readonly #onKeyUp = (event: KeyboardEvent): void => {
    // Space on a button is a press of it, in some engines however its going down was answered.
    if (this.#isListening && event.key === ' ') event.preventDefault();
  };
}

function keepFocus(event: Event): void {
  event.preventDefault();
}
