import { html, nothing, type TemplateResult } from 'lit';
import { isWritingField } from '../guest/key-guard.js';

/** A field in which only what is right is kept. */
export interface Field {
  /** Unique in the element. */
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'number' | 'date' | 'time';
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  /** The id of what explains it. */
  readonly describedBy?: string;
  /** A role or a place, which no spelling or translating service is to see. */
  readonly isName?: boolean;
  /** Whether a text may be kept. */
  readonly check?: (text: string) => boolean;
  /** Said when what was written cannot be kept. */
  readonly wrong?: string;
  readonly onWrite: (text: string) => void;
}

/** What holds the fields: what is wrong with one of them, and when one is left. */
export interface FieldKeeper {
  readonly wrong: { readonly name: string; readonly sentence: string } | undefined;
  complain(name: string, sentence: string): void;
  /** A field was left. */
  settle(): void;
}

/** A field with its label. What cannot be kept is never written; when the field is left, what was kept stands again. */
export function renderField(field: Field, keeper: FieldKeeper): TemplateResult {
  const { name, type = 'text', value, describedBy } = field;
  const wrong = keeper.wrong?.name === name ? keeper.wrong.sentence : '';
  const about = [wrong ? `${name}-wrong` : '', describedBy ?? ''].filter(Boolean).join(' ');
  const isRight = (input: HTMLInputElement): boolean =>
    !input.validity.badInput && (field.check?.(input.value) ?? true);
  const onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (isRight(input) && input.value !== value) field.onWrite(input.value);
  };
  const onLeave = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    keeper.settle();
    const isKept = isRight(input);
    if (!isKept) input.value = value;
    if (!isKept || wrong) keeper.complain(name, isKept ? '' : (field.wrong ?? ''));
  };
  return html`
    <label class=${`field of-${type}`}>
      ${field.label}
      <input
        type=${type}
        data-field=${name}
        autocomplete="off"
        writingsuggestions="false"
        spellcheck=${field.isName ? 'false' : nothing}
        translate=${field.isName ? 'no' : nothing}
        min=${field.min ?? nothing}
        max=${field.max ?? nothing}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${about || nothing}
        .value=${value}
        @input=${onInput}
        @blur=${onLeave}
      />
      ${wrong ? html`<span class="wrong" id=${`${name}-wrong`}>${wrong}</span>` : nothing}
    </label>
  `;
}

/** A list to choose from; '' stands for none. */
export function renderChoice(choice: {
  readonly label: string;
  readonly value: string;
  readonly none: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}): TemplateResult {
  return html`
    <label class="field">
      ${choice.label}
      <select @change=${(event: Event) => choice.onChoose((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${choice.value === ''}>${choice.none}</option>
        ${choice.options.map(
          ([value, label]) =>
            html`<option value=${value} .selected=${value === choice.value}>${label}</option>`,
        )}
      </select>
    </label>
  `;
}

/** Whether a key means undo or redo here; never while someone writes, when the browser has its own. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (isWritingField(event.composedPath()[0])) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y' && !event.shiftKey) return 'redo';
  if (key !== 'z') return undefined;
  return event.shiftKey ? 'redo' : 'undo';
}
