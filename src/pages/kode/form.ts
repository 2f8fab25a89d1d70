import { html, nothing, type TemplateResult } from 'lit';
import { systems, type Choice, type System } from '../../generator/choice.js';
import { kinds, type Kind, type Material } from '../../generator/materials.js';
import { routesFor, type Route } from '../../generator/routes.js';
import { codePageMessages } from '../../i18n/generator-page.js';
import { systemMessages } from '../../i18n/generator-systems.js';
import type { Language } from '../../i18n/language.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { choiceOf, materialOf, readingOf, type State } from './state.js';

/** What the form tells when somebody has filled something in. */
export interface Answers {
  readonly onFolder: (address: string) => void;
  readonly onContent: (address: string) => void;
  readonly onChange: (change: Partial<State>) => void;
}

type Option = readonly [value: string, text: string];

function chosen(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value.trim();
}

function renderOption([value, text]: Option, current: string): TemplateResult {
  return html`<option value=${value} .selected=${value === current}>${text}</option>`;
}

function renderSelect(
  label: string,
  current: string,
  options: readonly Option[],
  onChoice: (value: string) => void,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span>
    <select @change=${(event: Event) => onChoice(chosen(event))}>
      ${options.map((option) => renderOption(option, current))}
    </select>
  </label>`;
}

function renderAddress(
  label: string,
  value: string,
  onAddress: (value: string) => void,
  help: unknown = nothing,
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span>
    <input
      type="text"
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      @change=${(event: Event) => onAddress(chosen(event))}
    />${help}</label
  >`;
}

/** Where the files are. */
export function renderWhere(state: State, { onFolder, onContent }: Answers): TemplateResult {
  const words = codePageMessages[state.language];
  const { file, fault, isReading } = state;
  const title = file?.head.title ?? file?.head.id ?? '';
  const told = fault
    ? words.notRead(fault)
    : isReading
      ? words.reading
      : words.read(pick(title, { ...readingOf(state), language: state.language }).text);
  const help = html`<small>${words.filesHelp}</small>`;
  return html`<fieldset>
    <legend>${words.where}</legend>
    ${renderAddress(words.files, state.files, onFolder, help)}
    ${renderAddress(words.content, state.content, onContent, html`<small>${words.contentHelp}</small>`)}
    <p class="told" role="status">${told}</p>
  </fieldset>`;
}

function renderItems(items: readonly Material[], current: string, reading: Reading, others: string) {
  const name = (each: Material): Option => [each.id ?? '', each.name ? pick(each.name, reading).text : ''];
  const groups = new Map<string, Material[]>();
  for (const each of items) {
    const within = each.within ? pick(each.within, reading).text : others;
    groups.set(within, [...(groups.get(within) ?? []), each]);
  }
  if (groups.size < 2) return items.map((each) => renderOption(name(each), current));
  return Array.from(
    groups,
    ([label, list]) =>
      html`<optgroup label=${label}>${list.map((each) => renderOption(name(each), current))}</optgroup>`,
  );
}

/** What to show: the kind, which one, as what. */
export function renderWhat(state: State, { onChange }: Answers): TemplateResult {
  const words = codePageMessages[state.language];
  const material = materialOf(state);
  const choice = choiceOf(state);
  if (!material || !choice) return html`<fieldset><legend>${words.what}</legend></fieldset>`;
  const there = kinds.filter((kind) => state.materials.some((each) => each.kind === kind));
  const items = state.materials.filter((each) => each.kind === material.kind);
  const tags = material.tags.map((tag): Option => [tag, words.shownAsTags[tag] ?? tag]);
  return html`<fieldset>
    <legend>${words.what}</legend>
    ${renderSelect(
      words.kind,
      material.kind,
      there.map((kind) => [kind, words.kinds[kind]]),
      (kind) => onChange({ kind: kind as Kind, id: undefined, tag: undefined }),
    )}
    ${
      material.id === undefined
        ? nothing
        : html`<label class="field"
            ><span>${words.which}</span>
            <select @change=${(event: Event) => onChange({ id: chosen(event) })}>
              ${renderItems(items, material.id, readingOf(state), words.others)}
            </select>
          </label>`
    }
    ${
      tags.length > 1
        ? renderSelect(words.shownAs, choice.tag, tags, (tag) => onChange({ tag: tag }))
        : nothing
    }
    <div class="row">${renderLooks(state, onChange)}</div>
    ${canBeReadable(state, choice) ? renderReadable(state, onChange) : nothing}
  </fieldset>`;
}

/** Only where the text has a place in the code. */
function canBeReadable({ system }: State, choice: Choice): boolean {
  const withRoom: readonly Route[] = ['element', 'placeholder', 'class'];
  return choice.page !== undefined && routesFor(system, choice).some((route) => withRoom.includes(route));
}

function renderReadable({ language, isReadable }: State, onChange: Answers['onChange']): TemplateResult {
  return html`<label class="tick"
    ><input type="checkbox" .checked=${isReadable} @change=${() => onChange({ isReadable: !isReadable })} />
    <span>${codePageMessages[language].readable}</span></label
  >`;
}

function renderLooks(state: State, onChange: Answers['onChange']): TemplateResult {
  const words = codePageMessages[state.language];
  const asPage: Option = ['', words.asPage];
  const levels = [1, 2, 3, 4, 5].map((level): Option => [String(level), String(level)]);
  return html`
    ${renderSelect(
      words.language,
      state.shownIn ?? '',
      [asPage, ...Object.entries(words.languages)],
      (value) => onChange({ shownIn: (value || undefined) as Language | undefined }),
    )}
    ${renderSelect(words.theme, state.theme ?? '', [asPage, ...Object.entries(words.themes)], (value) =>
      onChange({ theme: (value || undefined) as State['theme'] }),
    )}
    ${renderSelect(words.level, String(state.headingLevel ?? ''), [['', words.asUsual], ...levels], (value) =>
      onChange({ headingLevel: value ? Number(value) : undefined }),
    )}
  `;
}

/** Where it goes. */
export function renderSystems(state: State, { onChange }: Answers): TemplateResult {
  const words = codePageMessages[state.language];
  const names = systemMessages[state.language].systems;
  return html`<fieldset>
    <legend>${words.system}</legend>
    <div class="systems">
      ${systems.map(
        (system: System) =>
          html`<label
            ><input
              type="radio"
              name="system"
              value=${system}
              .checked=${system === state.system}
              @change=${() => onChange({ system })}
            />
            <span>${names[system].name}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
