import { html, nothing, type TemplateResult } from 'lit';
import type { Asked } from '../../bundle/chosen.js';
import { ContentFile } from '../../content/content-file.js';
import { materialsOf, type Kind } from '../../generator/materials.js';
import { fileSize } from '../../i18n/file-size.js';
import { toLanguage, type Language } from '../../i18n/language.js';
import { packMessages } from '../../i18n/pack.js';
import { pick } from '../../i18n/pick.js';
import { toolPageMessages } from '../../i18n/tool-page.js';
import { download } from '../../parts/download.js';
import { makers, makes, nameOf, NotFetchedError, type Made, type Make, type Refused } from './makes.js';
import type { OpenedFile } from './state.js';

const kindsAsked = { case: 'caseId', session: 'sessionId', programme: 'programmeId' } as const;
type KindAsked = keyof typeof kindsAsked;

/** What can be made of the file; while it has errors, why nothing can. */
export function renderMakes(opened: OpenedFile, language: Language): TemplateResult {
  const words = toolPageMessages[language];
  const errors = opened.findings.filter(({ level }) => level === 'error').length;
  return html`<section aria-labelledby="make">
    <h2 id="make">${words.make}</h2>
    ${
      opened.isSound
        ? html`<p class="told">${words.withoutFiles}</p>`
        : html`<p class="refused">${words.mendFirst(errors)}</p>`
    }
    <div class="makes">${makes.map((make) => renderMake(opened, make, language))}</div>
  </section>`;
}

function renderMake(opened: OpenedFile, make: Make, language: Language): TemplateResult {
  const words = toolPageMessages[language];
  const { name, what } = words.makes[make];
  const head = html`<h3 id=${`make-${make}`}>${name}</h3>
    <p>${what}</p>`;
  if (!opened.isSound) return html`<div class="make">${head}</div>`;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void give(event.currentTarget as HTMLFormElement, opened, make, language);
  };
  return html`<form class="make" aria-labelledby=${`make-${make}`} @submit=${onSubmit}>
    ${head}
    ${
      make === 'forms'
        ? nothing
        : html`<div class="row">
            ${make === 'scorm' ? renderContent(opened, language) : nothing}
            ${renderLanguage(opened, language)}
          </div>`
    }
    <p class="copy">
      <button>${words.download(nameOf(make, opened))}</button>
    </p>
    <p class="told" role="status"></p>
  </form>`;
}

function renderLanguage(opened: OpenedFile, language: Language): TemplateResult {
  const words = toolPageMessages[language];
  const own = toLanguage(String(opened.raw?.['language'] ?? 'nb'));
  return html`<label class="field"
    ><span>${words.languageOf}</span>
    <select name="language">
      ${Object.entries(words.languages).map(
        ([value, name]) => html`<option value=${value} .selected=${value === own}>${name}</option>`,
      )}
    </select>
  </label>`;
}

function renderContent(opened: OpenedFile, language: Language): TemplateResult {
  const words = toolPageMessages[language];
  const file = new ContentFile(opened.raw ?? {}, '');
  const materials = materialsOf(file);
  const reading = { language, fileLanguage: file.language };
  const group = (kind: Kind, label: string) => {
    const found = materials.filter((each) => each.kind === kind);
    if (found.length === 0) return nothing;
    return html`<optgroup label=${label}>
      ${found.map(
        ({ id = '', name }) =>
          html`<option value="${kind} ${id}">${name ? pick(name, reading).text : id}</option>`,
      )}
    </optgroup>`;
  };
  return html`<label class="field"
    ><span>${words.content}</span>
    <select name="content">
      <option value="">${words.all}</option>
      ${group('case', words.cases)} ${group('session', words.sessions)}
      ${group('programme', words.programmes)}
    </select>
  </label>`;
}

function askedIn(chosen: string): Asked {
  const [kind, id] = chosen.split(' ');
  return id === undefined ? {} : { [kindsAsked[kind as KindAsked]]: id };
}

/** Makes the file and gives it to the reader, and tells under the button how that went. */
async function give(
  form: HTMLFormElement,
  opened: OpenedFile,
  make: Make,
  language: Language,
): Promise<void> {
  const words = toolPageMessages[language];
  const filled = new FormData(form);
  const value = (name: string): string => (filled.get(name) as string | null) ?? '';
  const status = form.querySelector('[role="status"]')!;
  status.textContent = words.making;
  // Shown before the work begins, which takes the page a second.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const asked = askedIn(value('content'));
  try {
    const made = await makers[make]({ opened, language: toLanguage(value('language')), asked });
    if ('fault' in made) status.textContent = whyNot(made, language);
    else {
      download(document, made.name, made.content, made.type);
      const size = fileSize(new Blob([made.content]).size, language);
      status.textContent = words.made(made.name, size, words.makes[make].counted(made.count));
    }
  } catch (error) {
    const isKnown = error instanceof NotFetchedError;
    status.textContent = isKnown ? words.notFetched : words.notMade;
    if (!isKnown) throw error;
  }
}

function whyNot(refused: Exclude<Made | Refused, Made>, language: Language): string {
  if (refused.fault === 'too-much') return toolPageMessages[language].tooMuch(refused.count, refused.most);
  return packMessages[language].nothing;
}
