import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { ContentFile } from '../../src/content/content-file.js';
import { programmes } from '../../src/content/schema/programme.js';
import { LanguageController } from '../../src/controllers/language-controller.js';
import { RecordsController } from '../../src/controllers/records-controller.js';
import { ConfidenceCount } from '../../src/elements/session-run/session-run.confidence.js';
import { ReadyCheck } from '../../src/elements/session-run/session-run.ready.js';
import type { RunView } from '../../src/elements/session-run/session-run.view.js';
import { GuestElement } from '../../src/guest/guest-element.js';
import { heldSessions } from '../../src/sessions/held-sessions.js';
import { sessionKey } from '../../src/sessions/session-plan.js';
import { openRecords } from '../../src/storage/records.js';
import { cardStyles } from '../../src/theme/card.styles.js';
import { controlStyles } from '../../src/theme/control.styles.js';
import { fieldStyles } from '../../src/theme/field.styles.js';
import { hostStyles } from '../../src/theme/host.styles.js';
import { laterStyles } from '../../src/theme/later.styles.js';
import { byText } from '../fixtures.js';

const of = { content: 'prove', group: 'gruppe-1' };

export const records = () => openRecords(of);

/** Where the tests' own film lies, and one of a provider's. */
export const ownFilm = {
  id: 'egen',
  title: 'Å sitte ned',
  topics: ['t'],
  files: [{ file: new URL('./short-film.webm', import.meta.url).href, type: 'video/webm' }],
};
export const tubeFilm = {
  id: 'tube',
  title: 'Samtalen',
  topics: ['t'],
  address: 'https://www.youtube.com/watch?v=abcdefghijk',
};

/** One session that shows these films. */
export function sessionFile(films: readonly object[] = []): Record<string, unknown> {
  const blocks = films.map((film, at) => ({
    id: `b${at}`,
    title: 'Film',
    minutes: 10,
    film: (film as { id: string }).id,
  }));
  return {
    version: 1,
    id: of.content,
    topics: [{ id: 't', title: 'Tema' }],
    films,
    programmes: [
      {
        id: 'p',
        title: 'Program',
        sessions: [
          { id: 's1', title: 'Samling', blocks: [{ id: 'start', title: 'Start', minutes: 10 }, ...blocks] },
        ],
      },
    ],
  };
}

/** The session of a file as `<session-run>` has it. */
export function viewOf(file: Record<string, unknown>, language: 'nb' | 'nn' | 'en' = 'nb'): RunView {
  const content = new ContentFile(file, location.href);
  const programme = content.list(programmes).items[0]!;
  return {
    content,
    programme,
    reading: { language, fileLanguage: 'nb' },
    held: heldSessions(programme, records())[0]!,
    key: sessionKey(programme.id, 's1'),
    level: 2,
    group: of.group,
    src: '',
  };
}

/** An element with one part of `<session-run>` in it and nothing else. */
class SessionPartElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, fieldStyles, laterStyles];
  file = sessionFile();
  readonly records = new RecordsController(this, () => of);
  readonly #language = new LanguageController(this);
  shown?: ReadyCheck | ConfidenceCount;

  override render(): TemplateResult {
    const { language } = this.#language;
    return html`<div class="page">
      <article lang=${language}>${this.shown?.render(viewOf(this.file, language))}</article>
    </div>`;
  }
}

customElements.define('session-part', SessionPartElement);

async function show(
  file: Record<string, unknown>,
  make: (host: SessionPartElement) => ReadyCheck | ConfidenceCount,
): Promise<SessionPartElement> {
  const host = await fixture<SessionPartElement>(html`<session-part></session-part>`);
  host.file = file;
  host.shown = make(host);
  host.requestUpdate();
  await host.updateComplete;
  return host;
}

/** «Klar til samling?» for a session of this file. */
export function showReady(file = sessionFile()): Promise<SessionPartElement> {
  return show(file, (host) => new ReadyCheck(host));
}

/** «Hvor trygg er du?» for a session. */
export async function showConfidence(): Promise<SessionPartElement> {
  const host = await show(sessionFile(), (each) => new ConfidenceCount(each, each.records));
  host.shadowRoot!.querySelector('details')!.open = true;
  return host;
}

/** One of the things that are tried. */
export function checkOf(host: SessionPartElement, name: string): HTMLElement {
  return host.shadowRoot!.querySelector(`[data-check=${name}]`)!;
}

/** Presses what says so within one of them. */
export async function pressAt(host: SessionPartElement, name: string, text: string): Promise<void> {
  byText(checkOf(host, name), 'button', text).click();
  await host.updateComplete;
}
