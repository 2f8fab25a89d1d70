import { html, nothing, render, type TemplateResult } from 'lit';
import { jsonIn } from '../../content/content-script.js';
import { hasKeys } from '../../content/schema/rules.js';
import type { Reading } from '../../i18n/pick.js';
import { proofMessages } from '../../i18n/proof.js';
import { handOut } from '../../parts/hand-out.js';
import { changesBetween } from '../../proof/changes.js';
import { changeSum, proofSheet } from '../../proof/proof-sheet.js';
import { isMissing, proofOf, textsIn, type Raw } from '../../proof/proof.js';
import type { Mount, ToolState } from './state.js';

interface Older {
  readonly name: string;
  readonly raw: Raw | undefined;
}

/** «Korrektur»: the whole file on paper, and what has changed since an older one. */
export const mountProof: Mount = (place, state) => {
  let older: Older | undefined;
  const show = (): void => {
    render(renderProof(state, older, place, choose), place);
  };
  const choose = async ({ currentTarget }: Event): Promise<void> => {
    const field = currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    field.value = '';
    if (file) older = { name: file.name, raw: await rawIn(file) };
    show();
  };
  state.onChange(show);
  show();
};

async function rawIn(file: File): Promise<Raw | undefined> {
  try {
    const raw: unknown = JSON.parse(jsonIn(await file.text()));
    return hasKeys(raw) ? raw : undefined;
  } catch {
    return undefined;
  }
}

function renderProof(
  { opened, language }: ToolState,
  older: Older | undefined,
  place: HTMLElement,
  choose: (event: Event) => Promise<void>,
): TemplateResult | typeof nothing {
  if (!opened) return nothing;
  const words = proofMessages[language];
  const { raw, name } = opened;
  const heading = html`<h2 id="proof">${words.title}</h2>`;
  if (!raw || !opened.isSound)
    return html`<section aria-labelledby="proof">
      ${heading}
      <p class="told">${words.notSound}</p>
    </section>`;
  const reading: Reading = { language, fileLanguage: String(raw['language'] ?? 'nb') };
  const texts = proofOf(raw).flatMap(({ things }) => textsIn(things));
  const since = older?.raw && { name: older.name, changes: changesBetween(older.raw, raw) };
  const compared = since
    ? `${words.olderFile(since.name)}: ${changeSum(since.changes, reading)}`
    : older
      ? words.notRead(older.name)
      : '';
  const print = (): void => void handOut(place, proofSheet({ content: raw, name, reading, since }), language);
  return html`<section aria-labelledby="proof">
    ${heading}
    <p>${words.lead}</p>
    <p class="told">${words.counts(texts.length, texts.filter((text) => isMissing(text, 'nn')).length)}</p>
    <p class="copy">
      <button type="button" @click=${print}>${words.print}</button>
      <label class="file"
        ><input type="file" accept=".json,.js,.txt" @change=${choose} /><span>${words.older}</span></label
      >
    </p>
    <p class="sum" role="status">${compared}</p>
  </section>`;
}
