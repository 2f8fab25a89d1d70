import { ContextConsumer } from '@lit/context';
import { html, type LitElement, type TemplateResult } from 'lit';
import { contentContext, type ContentState } from '../content/context.js';
import type { ContentFile } from '../content/content-file.js';
import type { ContentError } from '../content/errors.js';
import { ContentErrorEvent, ContentLoadEvent } from '../content/events.js';
import { watchContent } from '../content/store.js';
import type { MovingController } from '../guest/guest-element.js';
import type { Language } from '../i18n/language.js';
import { markMessages } from '../i18n/marks.js';
import { problem } from '../parts/problem.js';
import { Fetched } from './fetched.js';

const waiting: ContentState = { status: 'waiting' };

const faults = new Fetched(() => import('../i18n/faults.js'), 'Forklaringen på en feil kunne ikke lastes.');

/** Tells the page how the content an element asked for came out. Content it already had is no news. */
export function announce(host: EventTarget, state: ContentState, before: ContentState | undefined): void {
  if (state.status === 'ready') {
    if (before?.status === 'ready' && before.content === state.content) return;
    host.dispatchEvent(new ContentLoadEvent(state.content.head.id, state.content.url));
  } else if (state.status === 'failed') {
    host.dispatchEvent(new ContentErrorEvent(state.error.code, state.error.url));
  }
}

/** Gives an element its content: from its own `src`, else from the nearest `<training-content>` above it. */
export class ContentController implements MovingController {
  readonly #host: LitElement & { src: string };
  readonly #consumer: ContextConsumer<typeof contentContext, LitElement>;
  #own: ContentState = waiting;
  #watched = '';
  #stop?: () => void;

  constructor(host: LitElement & { src: string }) {
    this.#host = host;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, { context: contentContext, subscribe: true });
  }

  get state(): ContentState {
    return (this.#host.src ? this.#own : this.#consumer.value) ?? waiting;
  }

  /**
   * What an element draws: what the page put in it while the content is on its way, the same with a sentence where
   * it cannot be had, and else what `ready` gives. Call it from `render()`.
   */
  render(language: Language, ready: (content: ContentFile) => TemplateResult): TemplateResult {
    const state = this.state;
    if (state.status === 'waiting') return html`<slot></slot>`;
    if (state.status === 'ready') return ready(state.content);
    return problem(
      this.#sentenceFor(state.error, language),
      language,
      state.retry,
      markMessages[language].tryAgain,
    );
  }

  /** Instead of an item that the content does not have, or has in a form that cannot be shown. */
  renderMissing(id: string, isBroken: boolean, language: Language): TemplateResult {
    const messages = markMessages[language];
    return problem(isBroken ? messages.broken : messages.notFound(id), language);
  }

  hostUpdate(): void {
    const url = this.#host.src ? new URL(this.#host.src, document.baseURI).href : '';
    if (this.#host.isConnected && url !== this.#watched) this.#watch(url);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostMoved(): void {
    // Asks again, since there may be another content around it now.
    this.#consumer.hostConnected();
  }

  hostDisconnected(): void {
    this.#watch('');
  }

  /** What the reader is told when the content could not be had: at once in short, and then what she can do about it. */
  #sentenceFor({ code, status }: ContentError, language: Language): string {
    const messages = faults.get(() => this.#host.requestUpdate())?.faultMessages[language];
    if (!messages) return markMessages[language].contentFailed;
    return code === 'http' ? messages.http(status ?? 0) : messages[code];
  }

  #watch(url: string): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = url;
    if (!url) return;
    this.#stop = watchContent(url, (state) => {
      const before = this.#own;
      this.#own = state;
      this.#host.requestUpdate();
      announce(this.#host, state, before);
    });
  }
}
