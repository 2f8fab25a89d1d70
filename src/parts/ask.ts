import { html, render, type CSSResultOrNative, type TemplateResult } from 'lit';
import { dress } from '../guest/dress.js';
import { whenGone } from '../guest/gone.js';
import { keepKeysIn } from '../guest/key-guard.js';
import { warnOnce } from '../guest/warn.js';
import type { Language } from '../i18n/language.js';
import { controlStyles } from '../theme/control.styles.js';
import { fieldStyles } from '../theme/field.styles.js';
import { hostStyles } from '../theme/host.styles.js';
import { askStyles } from './ask.styles.js';

/** What a dialog asks. */
export interface Asking {
  readonly title: string;
  readonly language: Language;
  readonly body: TemplateResult;
  /** The buttons, in reading order; the value of the one pressed is the answer. */
  readonly buttons: readonly { readonly value: string; readonly label: string; readonly isMain?: boolean }[];
  readonly styles?: readonly CSSResultOrNative[];
}

/** The button that was pressed and what the fields held; the answer is empty when the dialog was left. */
export interface Answer {
  readonly answer: string;
  readonly fields: FormData;
}

/**
 * Asks something in a dialog over the page, in the theme and language of `place`. Escape leaves it, and focus comes
 * back to where it was. The dialog is there only while it is open; when `place` leaves the page, that is the answer.
 */
export async function ask(place: HTMLElement, asking: Asking): Promise<Answer> {
  const opener = place.shadowRoot?.activeElement;
  const within = place.shadowRoot ?? place;
  const container = document.createElement('div');
  const root = container.attachShadow({ mode: 'open' });
  keepKeysIn(root);
  within.append(container);
  dress(root, [hostStyles, controlStyles, fieldStyles, askStyles, ...(asking.styles ?? [])]);
  let close!: () => void;
  const closed = new Promise<void>((resolve) => (close = resolve));
  const stop = whenGone(within, close);
  try {
    render(renderDialog(asking, close), root);
    const dialog = root.querySelector('dialog')!;
    dialog.showModal();
    await closed;
    return { answer: dialog.returnValue, fields: new FormData(root.querySelector('form')!) };
  } catch (error) {
    warnOnce(`Dialogen «${asking.title}» kunne ikke åpnes. ${String(error)}`);
    return { answer: '', fields: new FormData() };
  } finally {
    stop();
    container.remove();
    if (opener instanceof HTMLElement) opener.focus();
  }
}

/** Closes by hand what the form would close by itself: a sandbox without `allow-forms` submits no form. */
function onAnswer(event: Event): void {
  event.preventDefault();
  const button = event.currentTarget as HTMLButtonElement;
  if (button.form?.reportValidity()) button.closest('dialog')?.close(button.value);
}

function renderDialog({ title, language, body, buttons }: Asking, onClosed: () => void): TemplateResult {
  return html`
    <dialog class="page" lang=${language} aria-labelledby="title" @close=${onClosed}>
      <form method="dialog">
        <div id="title" class="title" role="heading" aria-level="2">${title}</div>
        ${body}
        <div class="row">${buttons.map(renderButton)}</div>
      </form>
    </dialog>
  `;
}

function renderButton({ value, label, isMain }: Asking['buttons'][number]): TemplateResult {
  const look = isMain ? 'button primary' : 'button';
  return html`<button class=${look} value=${value} @click=${onAnswer}>${label}</button>`;
}
