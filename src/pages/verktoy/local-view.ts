import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { describeIssues } from '../../content/describe-issues.js';
import { toHtml } from '../../generator/tag.js';
import { issueMessages } from '../../i18n/issues.js';
import { localFormMessages } from '../../i18n/local-form.js';
import { placeName } from './local-places.js';
import {
  dateType,
  renderEntry,
  renderField,
  sentenceOf,
  type LocalActs,
  type LocalView,
} from './local-fields.js';
import { isInForm, type LocalForm } from './local.model.js';

export const localFileName = 'lokalt.json';

function renderHiding(view: LocalView, acts: LocalActs): TemplateResult {
  const { form, content = {}, places, language, issues } = view;
  const words = localFormMessages[language];
  const reading = { language, fileLanguage: String(content['language'] ?? 'nb') };
  const group = (list: 'cases' | 'films' | 'questions') => {
    const left = (places?.[list] ?? []).filter(({ place }) => !form.hidden.includes(place));
    return left.length === 0
      ? nothing
      : html`<optgroup label=${words[list]}>
          ${left.map(({ place, name }) => html`<option value=${place}>${name}</option>`)}
        </optgroup>`;
  };
  const onHide = ({ currentTarget }: Event): void => {
    const select = (currentTarget as Element).closest('fieldset')!.querySelector('select')!;
    const { value } = select;
    select.value = '';
    acts.hide(value);
  };
  return html`<fieldset>
    <legend>${words.hide}</legend>
    <div class="field">
      <label for="local-hide">${words.choose}</label>
      <select id="local-hide" autocomplete="off">
        <option value="">${words.none}</option>
        ${group('cases')} ${group('films')} ${group('questions')}
      </select>
    </div>
    <p class="copy"><button type="button" class="second" @click=${onHide}>${words.doHide}</button></p>
    ${form.hidden.length > 0 ? html`<p class="told">${words.hidden(form.hidden.length)}</p>` : nothing}
    <ul class="hidden-parts">
      ${form.hidden.map((place, at) => {
        const name = placeName(content, place, reading);
        const issue = issues.find(({ path }) => path === `hide[${at}]`);
        return html`<li>
          <span>${name}</span>
          <span class="copy"
            ><button
              type="button"
              class="second"
              id=${`local-again-${at}`}
              aria-label=${words.showNamed(name)}
              @click=${() => acts.showAgain(at)}
            >
              ${words.showAgain}
            </button></span
          >
          ${issue ? html`<small class="fault">${sentenceOf(issue, language)}</small>` : nothing}
        </li>`;
      })}
    </ul>
  </fieldset>`;
}

function renderHead(view: LocalView, acts: LocalActs): TemplateResult {
  const { form, language } = view;
  const words = localFormMessages[language];
  const by = { id: 'local-by', label: words.by, value: form.head.by, path: 'by', hint: words.byHint };
  const at = { id: 'local-at', label: words.at, value: form.head.at, path: 'at' };
  const type = dateType(form.was['at']);
  return html`<fieldset>
    <legend>${words.who}</legend>
    ${renderField({ ...by, onInput: (value) => acts.head('by', value) }, view)}
    ${renderField({ ...at, ...(type && { type }), onInput: (value) => acts.head('at', value) }, view)}
  </fieldset>`;
}

/** How many texts the file adapts or adds, which the form carries and does not show. */
function keptIn({ was }: LocalForm): number {
  const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
  return [was['replace'], ...Object.values(was['add'] ?? {})].reduce<number>(
    (sum, each) => sum + count(each),
    0,
  );
}

/** The form, for a content file that is sound. */
export function renderLocal(view: LocalView, acts: LocalActs): TemplateResult | typeof nothing {
  const { opened, content, form, issues, status, openings, language } = view;
  const words = localFormMessages[language];
  if (!opened) return nothing;
  const heading = html`<h2 id="local">${words.title}</h2>`;
  if (!content)
    return html`<section aria-labelledby="local">
      ${heading}
      <p class="told">${words.notSound}</p>
    </section>`;
  const others = issues.filter((issue) => !isInForm(issue) && !issue.path.startsWith('hide['));
  const kept = keptIn(form);
  const attributes = { src: opened.name, overlay: localFileName };
  const onOpen = ({ currentTarget }: Event): void => {
    const field = currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    field.value = '';
    if (file) void acts.open(file);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    acts.download();
  };
  return html`<section aria-labelledby="local">
    ${heading}
    <p>${words.lead}</p>
    <p class="copy">
      <label class="file"
        ><input type="file" accept=".json,.js,.txt" @change=${onOpen} /><span>${words.again}</span></label
      >
    </p>
    <form
      id="local-form"
      class="local"
      aria-labelledby="local"
      autocomplete="off"
      novalidate
      @submit=${onSubmit}
    >
      ${keyed(
        openings,
        html`${renderHead(view, acts)}
          <h3>${words.numbers}</h3>
          ${repeat(
            form.entries,
            ({ key }) => key,
            (entry, at) => renderEntry(entry, at, view, acts),
          )}
          <p class="copy">
            <button type="button" class="second" id="local-add" @click=${() => acts.add()}>
              ${words.add}
            </button>
          </p>`,
      )}
      ${renderHiding(view, acts)} ${kept > 0 ? html`<p class="told">${words.kept(kept)}</p>` : nothing}
      ${
        others.length > 0
          ? html`<p class="fault">${words.others}</p>
              <ul class="fault">
                ${describeIssues(others, issueMessages[language]).map((line) => html`<li>${line}</li>`)}
              </ul>`
          : nothing
      }
      <p class="copy"><button>${words.download(localFileName)}</button></p>
      <p class="told" role="status">${status}</p>
    </form>
    <p>${words.paste(localFileName)}</p>
    <pre
      class="shown"
      tabindex="0"
    ><code>${toHtml({ name: 'training-content', attributes, inside: ['…'] })}</code></pre>
  </section>`;
}
