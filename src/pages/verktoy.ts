import { html, nothing, render } from 'lit';
import { toLanguage } from '../i18n/language.js';
import { toolPageMessages } from '../i18n/tool-page.js';
import { renderLanguages } from './languages.js';
import { renderCheck, sumOf } from './verktoy/check-view.js';
import { renderMakes } from './verktoy/make-view.js';
import { mountLocal } from './verktoy/local.js';
import { openFile } from './verktoy/open.js';
import { mountProof } from './verktoy/proof.js';
import { ToolState } from './verktoy/state.js';

/* The page «Verktøy», demo/verktoy.html: what the command line does, for whoever has none. Nothing leaves the page. */

const place = document.querySelector('main')!;
const language = toLanguage(new URLSearchParams(location.search).get('lang') ?? 'nb');
const words = toolPageMessages[language];
const state = new ToolState(language);
const example = 'content/lindrende-2026.json';
let told = '';
let isOver = false;

function tell(sentence: string): void {
  told = sentence;
  show();
}

async function open(file: File | undefined): Promise<void> {
  if (!file) return;
  state.open(undefined);
  tell(words.checking(file.name));
  try {
    const opened = await openFile(file, language);
    if (!opened) return;
    told = sumOf(opened, language);
    state.open(opened);
  } catch {
    tell(words.notRead(file.name));
  }
}

async function openExample(): Promise<void> {
  const answer = await fetch(example).catch(() => undefined);
  if (!answer?.ok) return tell(words.noExample);
  await open(new File([await answer.blob()], example.split('/').at(-1) ?? ''));
}

function onDrag(event: DragEvent): void {
  // Everywhere on the page: a file that is dropped beside the place would else take the page away.
  event.preventDefault();
  isOver = event.type === 'dragover';
  show();
  if (event.type === 'drop') void open(event.dataTransfer?.files[0]);
}

function onChosen({ currentTarget }: Event): void {
  const field = currentTarget as HTMLInputElement;
  void open(field.files?.[0]);
  // The same file once more is a choice too: it has been mended since.
  field.value = '';
}

function show(): void {
  const { opened } = state;
  render(
    html`<p><a href="index.html">${words.back}</a>${renderLanguages(language)}</p>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <p class="lead"><strong>${words.nothingSent}</strong></p>
      <div class="out tools">
        <section aria-labelledby="file">
          <h2 id="file">${words.file}</h2>
          <div class="drop ${isOver ? 'over' : ''}">
            <p class="copy">
              <label class="file"
                ><input type="file" accept=".json,.js,.txt" @change=${onChosen} /><span
                  >${words.choose}</span
                ></label
              >
              <button type="button" class="second" @click=${openExample}>${words.example}</button>
            </p>
            <p class="told">${words.drop}</p>
          </div>
          <p class="sum" role="status">${told}</p>
        </section>
        ${opened ? html`${renderCheck(opened, language)} ${renderMakes(opened, language)}` : nothing}
        <div id="local-place"></div>
        <div id="proof-place"></div>
      </div>`,
    place,
  );
}

document.documentElement.lang = language;
document.title = words.title;
place.replaceChildren();
state.onChange(show);
for (const type of ['dragover', 'dragleave', 'drop'] as const) document.addEventListener(type, onDrag);
show();
mountLocal(place.querySelector('#local-place')!, state);
mountProof(place.querySelector('#proof-place')!, state);
