import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import { memoryMessages } from '../i18n/memory.js';
import { reflectionLaterMessages } from '../i18n/reflection-later.js';

/** What a group takes along from a talk. */
export interface Takeaway {
  readonly what: string;
  /** A role rather than a name. */
  readonly who: string;
  readonly when: string;
}

export const noTakeaway: Takeaway = { what: '', who: '', when: '' };

/** Whether a stored value is a takeaway. */
export function isTakeaway(value: unknown): value is Takeaway {
  const record = value as Partial<Takeaway> | null;
  return [record?.what, record?.who, record?.when].every((each) => typeof each === 'string');
}

/** What a group takes along as one line: what, who, when. */
export function takeawayLine({ what, who, when }: Takeaway): string {
  return [what, who, when].filter((each) => each.trim()).join(' · ');
}

/** The three fields of «Dette tar vi med oss», each with what it is for and what does not belong there. */
export function takeawayFields(
  id: string,
  value: Takeaway,
  language: Language,
  onWrite: (value: Takeaway) => void,
): TemplateResult {
  const messages = reflectionLaterMessages[language];
  const { noPatients } = memoryMessages[language];
  const field = (name: keyof Takeaway, help: string): TemplateResult => html`
    <label>
      ${messages[name]}
      <input
        autocomplete="off"
        writingsuggestions="false"
        spellcheck=${name === 'who' ? 'false' : nothing}
        translate=${name === 'who' ? 'no' : nothing}
        aria-describedby=${`takeaway-${name}-${id}`}
        .value=${value[name]}
        @input=${(event: Event) => onWrite({ ...value, [name]: (event.target as HTMLInputElement).value })}
      />
    </label>
    <p class="fine screen-only" id=${`takeaway-${name}-${id}`}>${help}</p>
  `;
  return html`${field('what', noPatients)} ${field('who', messages.whoHelp)} ${field('when', noPatients)}`;
}
