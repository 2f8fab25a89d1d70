import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceRecord } from '../../cases/case-writing.js';
import type { Choice } from '../../content/schema/case.js';
import { talkMessages } from '../../i18n/case-talk.js';
import type { Reading } from '../../i18n/pick.js';
import { noteField } from '../../parts/memory.js';
import { said } from '../../parts/prose.js';

/** What a group does at a choice point. */
interface ChoiceActs {
  readonly onPick: (optionId: string) => void;
  readonly onWhy: (why: string) => void;
  readonly onTakeBack: () => void;
}

/** A choice point without a right answer. Nothing is weighed; the group may always choose again. */
export function renderChoice(
  choice: Choice,
  made: ChoiceRecord | undefined,
  reading: Reading,
  acts: ChoiceActs,
): TemplateResult {
  const messages = talkMessages[reading.language];
  return html`
    <fieldset class="choice">
      <legend>${messages.choice}</legend>
      <p class="question">${said(choice.text, reading)}</p>
      <p class="fine screen-only">${messages.choiceHelp}</p>
      ${choice.options.map(
        (option) => html`
          <label class="option">
            <input
              type="radio"
              name=${choice.id}
              .checked=${made?.option === option.id}
              @change=${() => acts.onPick(option.id)}
            />
            <span>${said(option.text, reading)}</span>
          </label>
        `,
      )}
      ${made ? renderAfterChoice(choice, made, reading, acts) : nothing}
    </fieldset>
  `;
}

function renderAfterChoice(
  choice: Choice,
  made: ChoiceRecord,
  reading: Reading,
  acts: ChoiceActs,
): TemplateResult {
  const messages = talkMessages[reading.language];
  const others = choice.options.filter((option) => option.others);
  return html`
    ${noteField({
      id: `why-${choice.id}`,
      about: messages.why,
      text: made.why,
      language: reading.language,
      isOpen: true,
      onWrite: acts.onWhy,
    })}
    ${others.length > 0 ? renderOthers(choice, reading) : nothing}
    <button class="plain-button screen-only" type="button" @click=${acts.onTakeBack}>
      ${messages.chooseAgain}
    </button>
  `;
}

/** What speaks for and against each way, opened only after the group has said its own. */
function renderOthers(choice: Choice, reading: Reading): TemplateResult {
  return html`
    <details>
      <summary>${talkMessages[reading.language].others}</summary>
      <dl>
        ${choice.options.map((option) =>
          option.others
            ? html`<dt>${said(option.text, reading)}</dt>
                <dd>${said(option.others, reading)}</dd>`
            : nothing,
        )}
      </dl>
    </details>
  `;
}
