import type { ReactiveControllerHost } from 'lit';
import type { MovingController } from '../guest/guest-element.js';
import { languageAt, shadowHostOf, type Language, type Messages } from '../i18n/language.js';

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

function drawAgain(): void {
  for (const host of hosts) host.requestUpdate();
}

/** Watches `lang` in every tree the element stands in; watching a tree twice is the same as once. */
function watchLanguageAround(element: Element): void {
  observer ??= new MutationObserver(drawAgain);
  for (let at: Element | null = element; at; at = shadowHostOf(at)) {
    observer.observe(at.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  }
}

/** Gives an element its interface text in the language of the place where it stands, and follows the page. */
export class LanguageController implements MovingController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    return languageAt(this.#host);
  }

  /** The sentences of one area in the reader's language. */
  of<Sentences>(messages: Messages<Sentences>): Sentences {
    return messages[this.language];
  }

  hostConnected(): void {
    watchLanguageAround(this.#host);
    hosts.add(this.#host);
    this.#host.requestUpdate();
  }

  hostMoved(): void {
    watchLanguageAround(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
