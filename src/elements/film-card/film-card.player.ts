import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { atStart, ended, goneOn, moved, played, type StopState } from '../../films/stops.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { filmMessages } from '../../i18n/film.js';
import { hasConsent, onConsent, setConsent } from './film-card.consent.js';
import { FilmConsentEvent, FilmFailEvent, FilmPlayEvent } from './film-card.events.js';
import { renderFacade, renderFrame, renderStop, renderVideo, type PlayerView } from './film-card.stage.js';

/** The part of the card that the player needs. */
export interface PlayerHost extends GuestElement {
  consent: string;
}

/** Plays one film: files in the browser's own player, others in a frame of theirs that a press lets in. */
export class FilmPlayer implements ReactiveController {
  readonly #host: PlayerHost;
  #view?: PlayerView;
  /** Somebody has pressed to see the film from its provider. */
  #isOpen = false;
  #hasPlayed = false;
  #fault?: 'blocked' | 'broken';
  #stops: StopState = atStart;
  #start = 0;
  #stopListening?: () => void;
  readonly #captions = new Map<TextTrack, TextTrackMode>();

  constructor(host: PlayerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the film was seen not to work here. */
  get fault(): 'blocked' | 'broken' | undefined {
    return this.#fault;
  }

  /** From the start, for another film. */
  reset(): void {
    this.#isOpen = this.#hasPlayed = false;
    this.#fault = undefined;
    this.#stops = atStart;
    this.#start = 0;
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    page.addEventListener('securitypolicyviolation', this.#onViolation);
    const stop = onConsent(() => this.#onConsentChange());
    this.#stopListening = () => {
      page.removeEventListener('securitypolicyviolation', this.#onViolation);
      stop();
    };
    for (const [track, mode] of this.#captions) track.mode = mode;
    this.#captions.clear();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    // Chromium never lets go of a card that is thrown away while captions of its film are on.
    for (const { track, default: isDefault } of this.#video?.querySelectorAll('track') ?? []) {
      // The browser chooses a moment after they are drawn, and leaves alone what has been set before.
      const isStillToCome = isDefault && !this.#hasPlayed;
      this.#captions.set(track, isStillToCome ? 'showing' : track.mode);
      track.mode = 'hidden';
      track.mode = 'disabled';
    }
  }

  /** Starts where a link says, when the film is started. */
  startAt(seconds: number): void {
    this.#start = seconds;
    if (this.#video) this.#seek(this.#video, seconds);
  }

  /** Plays, asking nobody. Call it in a press. */
  async play(): Promise<void> {
    const { playing } = this.#view ?? {};
    if (playing?.provider && !this.#isOpen) {
      this.#isOpen = true;
      if (playing.frame) this.#tellPlayed();
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    const player = this.#video ?? this.#host.renderRoot.querySelector('iframe');
    player?.focus();
    if (player instanceof HTMLVideoElement) await player.play().catch(() => undefined);
  }

  /** Goes to a time point and plays from there. */
  goTo(seconds: number): void {
    this.#start = seconds;
    if (this.#video) this.#seek(this.#video, seconds);
    void this.play();
  }

  /** Whether a button can move the film: it cannot reach into another's frame. */
  canMove(view: PlayerView): boolean {
    return Boolean(view.playing.files) && this.#isLetIn(view);
  }

  /** The film, or what stands in its place until a press. */
  render(view: PlayerView): TemplateResult {
    this.#view = view;
    const { film, playing } = view;
    if (!this.#isLetIn(view)) {
      const { id = '' } = playing.provider ?? {};
      const asks = !this.#isGranted && !hasConsent(id);
      return renderFacade(view, asks, () => this.#onPress(film.id, id));
    }
    const stop = this.#stops.shown === undefined ? undefined : film.stops?.[this.#stops.shown];
    return html`
      <div class="stage">
        ${keyed(film, playing.files ? renderVideo(view, this.#told) : renderFrame(view))}
        ${stop ? renderStop(stop, view, this.#onGoOn) : nothing}
      </div>
      ${playing.provider ? this.#renderTakeBack(playing.provider.id, playing.provider.name, view) : nothing}
    `;
  }

  get #video(): HTMLVideoElement | null {
    return this.#host.renderRoot.querySelector('video');
  }

  #isLetIn({ playing }: PlayerView): boolean {
    return !playing.provider || (this.#isOpen && (this.#isGranted || hasConsent(playing.provider.id)));
  }

  get #isGranted(): boolean {
    return this.#host.consent === 'granted';
  }

  #renderTakeBack(id: string, name: string, { reading }: PlayerView): unknown {
    if (this.#isGranted) return nothing;
    return html`<button class="plain-button screen-only" type="button" @click=${() => this.#takeBack(id)}>
      ${filmMessages[reading.language].takeBack(name)}
    </button>`;
  }

  #onPress(filmId: string, provider: string): void {
    if (!this.#isGranted && !hasConsent(provider)) {
      if (!this.#host.dispatchEvent(new FilmConsentEvent(filmId, provider))) return;
      setConsent(provider, true);
    }
    void this.play();
  }

  async #takeBack(provider: string): Promise<void> {
    setConsent(provider, false);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.facade button')?.focus();
  }

  #onConsentChange(): void {
    const provider = this.#view?.playing.provider;
    if (provider && !hasConsent(provider.id) && !this.#isGranted) {
      this.#isOpen = this.#hasPlayed = false;
      this.#fault = undefined;
    }
    this.#host.requestUpdate();
  }

  #seek(video: HTMLVideoElement, seconds: number): void {
    if (video.readyState > 0) video.currentTime = seconds;
  }

  #tellPlayed(): void {
    const { film, playing } = this.#view ?? {};
    if (!film || this.#hasPlayed) return;
    this.#hasPlayed = true;
    this.#host.dispatchEvent(new FilmPlayEvent(film.id, playing?.provider?.id ?? ''));
  }

  #follow(next: StopState): void {
    const before = this.#stops;
    this.#stops = next;
    if (next.shown !== before.shown) this.#host.requestUpdate();
  }

  get #times(): number[] {
    return (this.#view?.film.stops ?? []).map(({ at }) => at);
  }

  readonly #onMetadata = ({ currentTarget }: Event): void => {
    if (this.#start > 0) (currentTarget as HTMLVideoElement).currentTime = this.#start;
  };

  /** Playing on is going on, whichever button was used for it. */
  readonly #onPlay = (): void => {
    this.#tellPlayed();
    this.#follow(goneOn(this.#stops));
  };

  readonly #onTime = ({ currentTarget }: Event): void => {
    const video = currentTarget as HTMLVideoElement;
    if (video.seeking || video.paused) return;
    this.#follow(played(this.#stops, this.#times, video.currentTime));
    void this.#pauseAtStop(video);
  };

  /** Asked as the move begins: when it is done, the player tells the new time before it tells that it was a move. */
  readonly #onMoved = ({ currentTarget }: Event): void => {
    this.#follow(moved(this.#stops, this.#times, (currentTarget as HTMLVideoElement).currentTime));
  };

  readonly #onEnded = ({ currentTarget }: Event): void => {
    this.#follow(ended(this.#stops, this.#times));
    void this.#pauseAtStop(currentTarget as HTMLVideoElement);
  };

  async #pauseAtStop(video: HTMLVideoElement): Promise<void> {
    if (this.#stops.shown === undefined) return;
    video.pause();
    const { shadowRoot, ownerDocument } = this.#host;
    // A film that fills the screen would hide its question.
    if (shadowRoot?.fullscreenElement === video) await ownerDocument.exitFullscreen().catch(() => undefined);
    await this.#host.updateComplete;
    shadowRoot?.querySelector<HTMLElement>('.stop')?.focus();
  }

  readonly #onGoOn = (): void => {
    const video = this.#video;
    this.#follow(goneOn(this.#stops));
    if (!video?.ended) return void this.play();
    this.#follow(ended(this.#stops, this.#times));
    if (this.#stops.shown === undefined) video.focus();
    else void this.#pauseAtStop(video);
  };

  readonly #onBroken = (): void => this.#fail('broken');

  /** A frame that the page does not allow fires `load` like any other; only this event tells. */
  readonly #onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    const frame = this.#isOpen && this.#view?.playing.frame;
    if (!frame || !/^(frame|child)-src/.test(effectiveDirective)) return;
    if (blockedURI.startsWith(new URL(frame).origin)) this.#fail('blocked');
  };

  /** What the browser's player tells of. */
  readonly #told = {
    onMetadata: this.#onMetadata,
    onPlay: this.#onPlay,
    onTime: this.#onTime,
    onMoved: this.#onMoved,
    onEnded: this.#onEnded,
    onBroken: this.#onBroken,
  };

  #fail(fault: 'blocked' | 'broken'): void {
    const isNews = this.#fault === undefined;
    this.#fault = fault;
    this.#host.requestUpdate();
    if (isNews) this.#host.dispatchEvent(new FilmFailEvent(this.#view?.film.id ?? '', fault));
  }
}
