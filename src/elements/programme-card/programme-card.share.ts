import { html, nothing } from 'lit';
import { pick } from '../../i18n/pick.js';
import { shareMessages } from '../../i18n/programme-share.js';
import { ask } from '../../parts/ask.js';
import { copyText } from '../../parts/copy.js';
import { mailProgram, mailtoOf } from '../../parts/mail.js';
import type { ProgrammeShareEvent, ShareWay } from './programme-card.events.js';
import type { ProgrammeCardElement, ProgrammeView } from './programme-card.js';
import { marksAsText } from '../../parts/marks.js';
import { printCode } from './programme-card.code.js';
import { shareStyles } from './programme-card.share.styles.js';
import { addressToShare, fieldsOf, mailOf, receiversIn, type ShareFields } from './share.model.js';

/** Tells the page that a tip is about to go, and by which way. */
export type Tell = (way: ShareWay, fields: ShareFields) => ProgrammeShareEvent;

/** «Tips en venn»: asks to whom, from whom and what, and passes the programme on. Nothing of it outlives the dialog. */
export async function shareProgramme(
  card: ProgrammeCardElement,
  view: ProgrammeView,
  tell: Tell,
): Promise<void> {
  const { language } = view.prose.reading;
  const messages = shareMessages[language];
  const sharing = new Sharing(card, view, tell);
  const { answer } = await ask(card, {
    title: messages.title,
    language,
    body: sharing.render(),
    styles: [shareStyles],
    buttons: [
      ...(sharing.address ? [{ value: 'code', label: messages.code }] : []),
      { value: '', label: messages.close },
    ],
  });
  if (answer !== 'code') return;
  const event = tell('code', sharing.fieldsIn(undefined));
  if (!event.defaultPrevented) await printCode(card, view, sharing.address);
}

class Sharing {
  /** Empty where the page has none on the web and the programme tells none. */
  readonly address: string;
  readonly #card: ProgrammeCardElement;
  readonly #view: ProgrammeView;
  readonly #tell: Tell;
  readonly #messages: (typeof shareMessages)['nb'];

  constructor(card: ProgrammeCardElement, view: ProgrammeView, tell: Tell) {
    this.#card = card;
    this.#view = view;
    this.#tell = tell;
    this.#messages = shareMessages[view.prose.reading.language];
    const { canonical, source } = view.provenance;
    this.address = addressToShare(location.href, view.programme.id, canonical ?? source?.url);
  }

  render() {
    const messages = this.#messages;
    const canShare = this.address && typeof navigator.share === 'function';
    return html`
      <p class="fine">${messages.notKept}</p>
      <label class="field">
        <span>${messages.to}</span>
        <input
          name="to"
          inputmode="email"
          aria-describedby="wrong"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          writingsuggestions="false"
          translate="no"
        />
        <span class="fault" id="wrong" role="alert" hidden>${messages.wrongAddress}</span>
      </label>
      <label class="field">
        <span>${messages.from}</span>
        <input name="from" autocomplete="off" spellcheck="false" writingsuggestions="false" translate="no" />
      </label>
      <label class="field">
        <span>${messages.message}</span>
        <textarea
          name="message"
          rows="4"
          aria-describedby="patients"
          autocomplete="off"
          writingsuggestions="false"
        ></textarea>
      </label>
      <p class="fine" id="patients">${messages.noPatients}</p>
      <div class="row ways">
        <button class="button primary" @click=${this.#onMail}>${messages.openMail}</button>
        ${
          this.address
            ? html`<button class="button" type="button" @click=${this.#onLink}>${messages.copyLink}</button>`
            : nothing
        }
        ${
          canShare
            ? html`<button class="button" type="button" @click=${this.#onDevice}>${messages.device}</button>`
            : nothing
        }
      </div>
      <p class="told" role="status"></p>
      <div class="whole" hidden>
        <textarea readonly rows="6" aria-label=${messages.message}></textarea>
        <button class="button" type="button" @click=${this.#onText}>${messages.copyText}</button>
      </div>
    `;
  }

  /** What is written now, with what it is about. */
  fieldsIn(form: HTMLFormElement | undefined): ShareFields {
    const { programme, provenance, prose } = this.#view;
    const written = form && new FormData(form);
    const field = (name: string): string => String(written?.get(name) ?? '');
    return fieldsOf(
      { to: field('to').trim(), from: field('from'), message: field('message') },
      {
        title: pick(programme.title, prose.reading).text,
        address: this.address,
        mark: marksAsText(provenance, prose.reading),
      },
      this.#messages,
    );
  }

  readonly #onMail = async (event: Event): Promise<void> => {
    // The dialog stays: what is written must be there if no program opens.
    event.preventDefault();
    const form = formOf(event);
    const fields = this.fieldsIn(form);
    if (!this.#checkReceivers(form, fields.to)) return;
    const told = this.#tell('mail', fields);
    if (told.defaultPrevented) return this.#follow(form, told.sending);
    const address = mailtoOf(mailOf(fields));
    this.#offerText(form, fields.text);
    say(form, address ? this.#messages.mailAsked : this.#messages.tooLong);
    if (address) mailProgram.open(this.#card.ownerDocument, address);
  };

  readonly #onLink = async (event: Event): Promise<void> => {
    const form = formOf(event);
    const fields = this.fieldsIn(form);
    if (this.#tell('link', fields).defaultPrevented) return;
    const isCopied = await copyText(fields.address);
    if (!isCopied) this.#offerText(form, fields.address);
    say(form, isCopied ? this.#messages.linkCopied : this.#messages.notCopied);
  };

  readonly #onDevice = async (event: Event): Promise<void> => {
    const form = formOf(event);
    const fields = this.fieldsIn(form);
    if (this.#tell('device', fields).defaultPrevented) return;
    const { title } = this.#view.programme;
    const text = [fields.message.trim(), fields.from && this.#messages.sender(fields.from)].filter(Boolean);
    try {
      await navigator.share({ title, text: text.join('\n\n') || title, url: fields.address });
    } catch (error) {
      // She left the browser's own dialog: nothing to tell her.
      if ((error as Error).name !== 'AbortError') say(form, this.#messages.notShared);
    }
  };

  readonly #onText = async (event: Event): Promise<void> => {
    const form = formOf(event);
    const text = form.querySelector<HTMLTextAreaElement>('.whole textarea')!;
    const isCopied = await copyText(text.value);
    if (!isCopied) text.select();
    say(form, isCopied ? this.#messages.textCopied : this.#messages.notCopied);
  };

  #checkReceivers(form: HTMLFormElement, to: string): boolean {
    const isRight = receiversIn(to) !== undefined;
    const field = form.querySelector<HTMLInputElement>('[name=to]')!;
    form.querySelector<HTMLElement>('#wrong')!.hidden = isRight;
    field.ariaInvalid = isRight ? null : 'true';
    if (!isRight) field.focus();
    return isRight;
  }

  /** The page sends by itself; what is written stays until that has gone well. */
  async #follow(form: HTMLFormElement, sending: Promise<unknown> | undefined): Promise<void> {
    const messages = this.#messages;
    say(form, sending ? messages.sending : messages.pageSends);
    if (!sending) return;
    try {
      await sending;
      say(form, messages.sent);
    } catch {
      say(form, messages.notSent);
    }
  }

  #offerText(form: HTMLFormElement, text: string): void {
    const whole = form.querySelector<HTMLElement>('.whole')!;
    whole.hidden = false;
    whole.querySelector('textarea')!.value = text;
  }
}

function formOf(event: Event): HTMLFormElement {
  return (event.currentTarget as HTMLElement).closest('form')!;
}

/** Said anew each time, so that a screen reader tells it also when it is the same. */
function say(form: HTMLFormElement, text: string): void {
  const told = form.querySelector('.told')!;
  told.textContent = '';
  told.textContent = text;
}
