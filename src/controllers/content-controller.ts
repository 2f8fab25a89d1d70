import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { contentContext, type ContentState } from '../content/context.js';
import type { ContentFile } from '../content/content-file.js';
import { ContentErrorEvent, ContentLoadEvent } from '../content/events.js';
import { watchContent } from '../content/store.js';

const waiting: ContentState = { status: 'waiting' };

interface Views<View> {
  waiting: () => View;
  ready: (content: ContentFile) => View;
  failed: (state: Extract<ContentState, { status: 'failed' }>) => View;
}

/** Tells the page how the content an element asked for came out. */
export function announce(host: EventTarget, state: ContentState): void {
  if (state.status === 'ready') {
    host.dispatchEvent(new ContentLoadEvent(state.content.head.id, state.content.url));
  } else if (state.status === 'failed') {
    host.dispatchEvent(new ContentErrorEvent(state.error.code, state.error.url));
  }
}

/** Gives an element its content: from its own `src`, else from the nearest `<training-content>` above it. */
export class ContentController implements ReactiveController {
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

  /** Picks the view for the state the content is in now. Call it from `render()`. */
  view<View>(views: Views<View>): View {
    const state = this.state;
    if (state.status === 'ready') return views.ready(state.content);
    return state.status === 'failed' ? views.failed(state) : views.waiting();
  }

  hostUpdate(): void {
    const url = this.#host.src ? new URL(this.#host.src, document.baseURI).href : '';
    if (this.#host.isConnected && url !== this.#watched) this.#watch(url);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch('');
  }

  #watch(url: string): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = url;
    if (!url) return;
    this.#own = waiting;
    this.#stop = watchContent(url, (state) => {
      this.#own = state;
      this.#host.requestUpdate();
      announce(this.#host, state);
    });
  }
}
