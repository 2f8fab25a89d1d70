import { html, nothing, type TemplateResult } from 'lit';
import { rosterLaterMessages } from '../../i18n/group-roster-later.js';
import type { Language } from '../../i18n/language.js';
import {
  groupParts,
  professions,
  type GroupPart,
  type Person,
  type Profession,
} from '../../sessions/people.js';
import type { RosterWork } from './group-roster.work.js';
import { hasIdNumber } from '../../sessions/id-number.js';
import { tidy } from './people-table.js';

/** The fields that tell of one person, and what is wrong with what is in them. */
export class PersonForm {
  readonly #later: RosterWork;
  /** Of the form with the id of the person who is changed, '' for the one who is added. */
  #fault: { readonly form: string; readonly text: string } | undefined;

  constructor(later: RosterWork) {
    this.#later = later;
  }

  /** Nothing is wrong any more. */
  clear(): void {
    this.#fault = undefined;
  }

  /** The fields, as somebody is told of now. */
  render(form: string, person: Person | undefined, language: Language): TemplateResult {
    const messages = rosterLaterMessages[language];
    const prefix = form || 'new';
    const fault = this.#fault?.form === form ? this.#fault.text : '';
    const text = (field: 'name' | 'workplace'): TemplateResult => html`
      <label>
        ${messages[field]}
        <input
          name=${field}
          autocomplete="off"
          autocapitalize="words"
          writingsuggestions="false"
          spellcheck="false"
          translate="no"
          maxlength="120"
          aria-describedby="${prefix}-help ${prefix}-fault"
          aria-invalid=${fault && field === 'name' ? 'true' : nothing}
          .value=${person?.[field] ?? ''}
        />
      </label>
    `;
    return html`
      <div class="fields">
        ${text('name')}
        <label>
          ${messages.profession}
          <select name="profession">
            ${professions.map(
              (each) =>
                html`<option value=${each} .selected=${each === (person?.profession ?? '')}>
                  ${messages.professions[each]}
                </option>`,
            )}
          </select>
        </label>
        ${text('workplace')}
        <label>
          ${messages.part}
          <select name="part">
            ${groupParts.map(
              (each) =>
                html`<option value=${each} .selected=${each === (person?.part ?? 'participant')}>
                  ${messages.parts[each]}
                </option>`,
            )}
          </select>
        </label>
      </div>
      <p class="fault" role="alert" id="${prefix}-fault" ?hidden=${!fault}>${fault}</p>
      <p class="fine" id="${prefix}-help">
        ${messages.nameHelp} ${this.#later.initialsOnly ? messages.initialsHelp : nothing}
      </p>
    `;
  }

  /** What a form says of somebody; nothing when it cannot be kept, and then the form says why. */
  read(form: HTMLFormElement, which: string, language: Language): Omit<Person, 'number'> | undefined {
    const messages = rosterLaterMessages[language];
    const fields = new FormData(form);
    const text = (name: string): string => tidy(String(fields.get(name) ?? ''));
    const [name, workplace] = [text('name'), text('workplace')];
    const fault = !name ? messages.needName : hasIdNumber(`${name}\n${workplace}`) ? messages.noIdNumber : '';
    this.#fault = fault ? { form: which, text: fault } : undefined;
    this.#later.host.requestUpdate();
    if (fault) {
      form.querySelector('input')?.focus();
      return undefined;
    }
    return {
      name,
      workplace,
      profession: text('profession') as Profession,
      part: text('part') as GroupPart,
    };
  }
}
