import { html, nothing, type TemplateResult } from 'lit';
import { describeIssues } from '../../content/describe-issues.js';
import type { ContentIssue } from '../../content/errors.js';
import type { Raw } from '../../content/overlay/place.js';
import { issueMessages } from '../../i18n/issues.js';
import type { Language } from '../../i18n/language.js';
import { localFormMessages } from '../../i18n/local-form.js';
import type { hidePlaces } from './local-places.js';
import {
  entryFields,
  type EntryField,
  type HeadField,
  type LocalEntry,
  type LocalForm,
} from './local.model.js';
import type { OpenedFile } from './state.js';

/** What somebody can do in the form. */
export interface LocalActs {
  head(name: HeadField, value: string): void;
  field(key: number, name: EntryField, value: string): void;
  add(): void;
  remove(key: number): void;
  hide(place: string): void;
  showAgain(at: number): void;
  open(file: File): Promise<void>;
  download(): void;
}

/** What the form shows. */
export interface LocalView {
  readonly opened: OpenedFile | undefined;
  /** The content file, when nothing is wrong with it. */
  readonly content: Raw | undefined;
  readonly places: ReturnType<typeof hidePlaces> | undefined;
  readonly form: LocalForm;
  readonly issues: readonly ContentIssue[];
  readonly status: string;
  /** How many files have been opened: the fields of another file are other fields. */
  readonly openings: number;
  readonly language: Language;
}

/** What is wrong, as whoever fills in the form is told. */
export function sentenceOf(issue: ContentIssue, language: Language): string {
  if (issue.code === 'missing' || issue.code === 'empty') return localFormMessages[language].fill;
  return describeIssues([{ ...issue, path: '' }], issueMessages[language])[0] ?? '';
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly path: string;
  readonly type?: 'tel' | 'date' | 'url';
  readonly hint?: string;
  readonly onInput: (value: string) => void;
}

/** A field with its label, and what is wrong in it beside it. */
export function renderField(field: Field, { issues, language }: LocalView): TemplateResult {
  const { id, label, value, path, type = 'text', hint, onInput } = field;
  const issue = issues.find((each) => each.path === path || each.path.startsWith(`${path}.`));
  const told = [hint && `${id}-hint`, issue && `${id}-fault`].filter(Boolean).join(' ');
  // The value is where the field begins: setting it again would wipe a day that is half typed.
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      value=${value}
      autocomplete="off"
      aria-describedby=${told || nothing}
      aria-invalid=${issue ? 'true' : nothing}
      @input=${({ currentTarget }: Event) => onInput((currentTarget as HTMLInputElement).value)}
    />
    ${hint ? html`<small id=${`${id}-hint`}>${hint}</small>` : nothing}
    ${issue ? html`<small class="fault" id=${`${id}-fault`}>${sentenceOf(issue, language)}</small>` : nothing}
  </div>`;
}

/** A month or a year alone has no place in a field for a day. */
export function dateType(was: unknown): 'date' | undefined {
  return typeof was !== 'string' || was === '' || /^\d{4}-\d\d-\d\d$/.test(was) ? 'date' : undefined;
}

function typeOf(entry: LocalEntry, name: EntryField): Field['type'] {
  if (name === 'at' || name === 'reviewBy') return dateType((entry.was as Raw | null)?.[name]);
  return ({ phone: 'tel', link: 'url' } as const)[name as 'phone'];
}

/** A telephone number or a routine. */
export function renderEntry(entry: LocalEntry, at: number, view: LocalView, acts: LocalActs): TemplateResult {
  const words = localFormMessages[view.language];
  const { key, fields } = entry;
  const whole = view.issues.find(
    ({ path }) => path === `local[${at}]` || path.startsWith(`local[${at}].show`),
  );
  return html`<fieldset class="entry">
    <legend>${words.entry(at + 1)}</legend>
    ${entryFields.map((name) => {
      const type = typeOf(entry, name);
      return renderField(
        {
          id: `local-${key}-${name}`,
          label: words.fields[name],
          value: fields[name],
          path: `local[${at}].${name}`,
          ...(type && { type }),
          onInput: (value) => acts.field(key, name, value),
        },
        view,
      );
    })}
    ${whole ? html`<p class="fault">${sentenceOf(whole, view.language)}</p>` : nothing}
    <p class="copy">
      <button
        type="button"
        class="second"
        id=${`local-${key}-remove`}
        aria-label=${words.removeNamed(fields.title || words.entry(at + 1))}
        @click=${() => acts.remove(key)}
      >
        ${words.remove}
      </button>
    </p>
  </fieldset>`;
}
