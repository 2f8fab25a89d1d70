import { html, nothing, render } from 'lit';
import { pageAddress } from '../generator/choice.js';
import { routesFor } from '../generator/routes.js';
import { codePageMessages } from '../i18n/generator-page.js';
import { toLanguage } from '../i18n/language.js';
import { renderLanguages } from './languages.js';
import { renderSystems, renderWhat, renderWhere, type Answers } from './kode/form.js';
import { addressFrom, integrityIn, isThere, readFileAt } from './kode/lookups.js';
import { renderPreview } from './kode/preview.js';
import { renderResult } from './kode/result.js';
import { choiceOf, withFile, withFolder, type State } from './kode/state.js';

/* The page «Kode til å lime inn», demo/kode.html. Nothing it is told leaves the page or is kept. */

const place = document.querySelector('main')!;
const query = new URLSearchParams(location.search);
const language = toLanguage(query.get('lang') ?? 'nb');
const here = new URL('..', document.baseURI).href;
const file = addressFrom(query.get('content') ?? 'content/lindrende-2026.json') ?? here;

let state: State = {
  language,
  files: here,
  content: file,
  readFrom: file,
  materials: [],
  isReading: true,
  isIntegrityFromThere: true,
  kind: 'case',
  isReadable: false,
  system: 'own',
};

function change(changes: Partial<State>): void {
  state = { ...state, ...changes };
  show();
  void lookForPage();
}

const answers: Answers = {
  onFolder(typed) {
    const folder = addressFrom(typed);
    if (folder) state = withFolder(state, folder);
    change({});
    void readContent();
    void readIntegrity();
  },
  onContent(typed) {
    change({ content: addressFrom(typed) ?? state.content });
    void readContent();
  },
  onChange: change,
};

async function readContent(): Promise<void> {
  const { content } = state;
  change({ isReading: true, fault: undefined });
  const read = await readFileAt(content, language);
  if (content !== state.content) return;
  if (typeof read === 'string') change({ fault: read, isReading: false });
  else change(withFile(state, read, content));
}

async function readIntegrity(): Promise<void> {
  const { files } = state;
  const there = await integrityIn(files);
  const integrity = there ?? (await integrityIn(here));
  if (files === state.files) change({ integrity, isIntegrityFromThere: there !== undefined });
}

let asked = '';

/** Asks whether the page is there that the preview shows in a frame. */
async function lookForPage(): Promise<void> {
  const choice = choiceOf(state);
  const isFramed = choice && routesFor(state.system, choice)[0] === 'frame';
  const address = (isFramed && pageAddress(choice)) || '';
  if (address === asked) return;
  asked = address;
  const hasPage = address ? await isThere(address) : undefined;
  if (address !== asked) return;
  state = { ...state, hasPage };
  show();
}

function show(): void {
  const words = codePageMessages[language];
  const choice = choiceOf(state);
  render(
    html`<p><a href="index.html">${words.back}</a>${renderLanguages(language)}</p>
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <div class="tool">
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${renderWhere(state, answers)} ${renderWhat(state, answers)} ${renderSystems(state, answers)}
        </form>
        <div class="out">
          ${choice ? html`${renderResult(state, choice)} ${renderPreview(state, choice)}` : nothing}
        </div>
      </div>`,
    place,
  );
}

document.documentElement.lang = language;
document.title = codePageMessages[language].title;
place.replaceChildren();
show();
void readContent();
void readIntegrity();
