import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Source } from '../content/schema/base.js';
import { pick, type Reading } from '../i18n/pick.js';
import { resourceFileMessages } from '../i18n/resource-file.js';

/** How a file was found when somebody was about to fetch it. */
type Standing = Promise<void> | 'there' | 'gone';

const patience = 3000;

/** A link to a file. */
export interface FileLink {
  readonly href: string;
  readonly label: unknown;
  /** What the link is called where the label alone says too little; it begins with the label. */
  readonly name?: string;
  readonly look?: string;
  readonly language?: string | undefined;
  /** The link was pressed and leads where it should. */
  readonly onFollow?: () => void;
}

/**
 * Asks for a file by name when somebody is about to follow a link to it, so that one that is missing is told of where
 * the link stands and not by the error page of a host. Only files of the page's own origin are asked for, and none
 * before a pointer or the focus is on the link.
 */
export class FileLinks {
  readonly #host: ReactiveControllerHost;
  readonly #standings = new Map<string, Standing>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether a file was asked for and is not there. */
  isGone(href: string): boolean {
    return this.#standings.get(fileOf(href)) === 'gone';
  }

  /** What was fetched in another way did not come. */
  tellGone(href: string): void {
    this.#set(fileOf(href), 'gone');
  }

  render({ href, label, name, look = '', language, onFollow }: FileLink): TemplateResult {
    return html`<a
      class=${look || nothing}
      href=${href}
      hreflang=${language ?? nothing}
      aria-label=${name ?? nothing}
      rel="noopener noreferrer"
      @pointerover=${() => this.#ask(href)}
      @focus=${() => this.#ask(href)}
      @click=${(event: MouseEvent) => this.#onPress(event, href, onFollow)}
      >${label}</a
    >`;
  }

  /** What is said where a file is gone, and what to do; there from the first drawing, so that it is heard. */
  renderGone(href: string, source: Source | undefined, reading: Reading): TemplateResult {
    const messages = resourceFileMessages[reading.language];
    const who = source && (source.publisher ?? pick(source.title, reading).text);
    return html`<p class="gone" role="status">
      ${
        this.isGone(href)
          ? html`<strong>${messages.gone}</strong> ${
                source?.url && who
                  ? html`<a href=${source.url} rel="noopener noreferrer">${messages.lookAt(who)}</a>`
                  : messages.tellOwner
              } <a href=${href} rel="noopener noreferrer">${messages.goAnyway}</a>`
          : nothing
      }
    </p>`;
  }

  #ask(href: string): Promise<void> | undefined {
    const file = fileOf(href);
    const standing = this.#standings.get(file);
    if (standing !== undefined || !isOfThisPage(file))
      return standing instanceof Promise ? standing : undefined;
    const asking = isMissing(file).then((isGone) => this.#set(file, isGone ? 'gone' : 'there'));
    this.#standings.set(file, asking);
    return asking;
  }

  #onPress(event: MouseEvent, href: string, onFollow: (() => void) | undefined): void {
    const file = fileOf(href);
    // A second press asks again: the file may have been put back.
    if (this.#standings.get(file) === 'gone') this.#standings.delete(file);
    const asking = this.#ask(href);
    // One who opens it in another tab keeps her place, and the browser its own ways.
    if (!asking || event.ctrlKey || event.metaKey || event.shiftKey) return onFollow?.();
    const link = event.currentTarget as HTMLAnchorElement;
    event.preventDefault();
    void asking.then(() => {
      if (!this.isGone(href)) link.click();
    });
  }

  #set(file: string, standing: Standing): void {
    this.#standings.set(file, standing);
    this.#host.requestUpdate();
  }
}

function fileOf(href: string): string {
  return href.split('#')[0] ?? '';
}

function isOfThisPage(file: string): boolean {
  return /^https?:/.test(file) && new URL(file).origin === location.origin;
}

/** Only what the server says is gone is gone: one that does not answer, or not to this question, may have the file. */
async function isMissing(file: string): Promise<boolean> {
  try {
    // A redirection may lead to somebody else, who is not to be asked before the reader goes there.
    const { status } = await fetch(file, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    return status === 404 || status === 410;
  } catch {
    return false;
  }
}
