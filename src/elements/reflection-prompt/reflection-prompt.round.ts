import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import { reflectionLaterMessages } from '../../i18n/reflection-later.js';
import type { PromptLater } from './reflection-prompt.later.js';
import { professions, type Profession } from '../../sessions/people.js';
import type { PromptView } from './reflection-prompt.js';
import {
  isRound,
  orderOf,
  peopleOf,
  turnOf,
  type Circle,
  type Speaker,
  type TurnAct,
} from '../../sessions/round.js';

const most = 20;

/** A round: who is there, and who has the word. */
export class RoundPart {
  readonly #later: PromptLater;

  constructor(later: PromptLater) {
    this.#later = later;
  }

  /** The set-up, and the turns once they have begun. */
  render(view: PromptView): TemplateResult {
    const { language } = view.reading;
    const messages = reflectionLaterMessages[language];
    const hasBegun = this.#round(view) !== undefined;
    return html`
      <section class="round screen-only" aria-label=${messages.round}>
        <details class="fields" ?open=${!hasBegun}>
          <summary>${messages.setUp}</summary>
          ${this.#renderSetUp(language)}
          <button class="button" type="button" @click=${() => void this.#onBegin(view)}>
            ${hasBegun ? messages.beginAgain : messages.beginRound}
          </button>
        </details>
        <div class="turn">${this.renderTurn(view)}</div>
      </section>
    `;
  }

  /** Who has the word and who comes next, and what can happen to the turn; never a profession. */
  renderTurn(view: PromptView): unknown {
    const round = this.#round(view);
    if (!round) return nothing;
    const messages = reflectionLaterMessages[view.reading.language];
    const { now, next } = turnOf(round);
    const button = (act: TurnAct) =>
      html`<button
        class=${act === 'done' ? 'button primary' : 'button'}
        type="button"
        ?disabled=${now === undefined}
        @click=${(event: Event) => this.#onTurn(view, act, event)}
      >
        ${messages[act]}
      </button>`;
    return html`
      <div role="status" tabindex="-1" translate="no">
        <p class="speaks">${now === undefined ? messages.roundOver : messages.speaks(now)}</p>
        ${next === undefined ? nothing : html`<p>${messages.next(next)}</p>`}
      </div>
      <div class="row">
        ${button('done')} ${button('pass')} ${button('skip')}
        <button class="button" type="button" @click=${() => this.#onBack(view)}>${messages.back}</button>
      </div>
    `;
  }

  #renderSetUp(language: Language): TemplateResult {
    const messages = reflectionLaterMessages[language];
    const circle = this.#circle;
    const number = (label: string, name: 'count' | 'minutes', min: number): TemplateResult => html`
      <label>
        ${label}
        <input
          type="number"
          min=${min}
          max=${most}
          .value=${String(circle[name])}
          @change=${(event: Event) => {
            const value = Math.round(Number((event.target as HTMLInputElement).value));
            this.#keep({ [name]: Math.min(Math.max(value || 0, min), most) });
          }}
        />
      </label>
    `;
    return html`
      <div class="row">
        ${number(messages.count, 'count', 2)} ${number(messages.minutesEach, 'minutes', 0)}
      </div>
      <p class="fine">${messages.nameHelp}</p>
      ${Array.from({ length: circle.count }, (_, at) => this.#renderPerson(at, language))}
      <p class="fine">${messages.professionHelp}</p>
    `;
  }

  #renderPerson(at: number, language: Language): TemplateResult {
    const messages = reflectionLaterMessages[language];
    const { name = '', profession = '' } = this.#circle.people[at] ?? {};
    return html`<div class="row">
      <input
        autocomplete="off"
        writingsuggestions="false"
        spellcheck="false"
        translate="no"
        aria-label=${messages.name(at + 1)}
        placeholder=${messages.person(at + 1)}
        .value=${name}
        @input=${(event: Event) => this.#keepPerson(at, { name: (event.target as HTMLInputElement).value })}
      />
      <select
        aria-label=${messages.profession(at + 1)}
        @change=${(event: Event) =>
          this.#keepPerson(at, { profession: (event.target as HTMLSelectElement).value as Profession })}
      >
        ${professions.map(
          (each) =>
            html`<option value=${each} .selected=${each === profession}>
              ${messages.professions[each]}
            </option>`,
        )}
      </select>
    </div>`;
  }

  get #circle(): Circle {
    const { circle, host } = this.#later;
    return circle ?? { count: host.groupSize || 6, people: [], minutes: 0 };
  }

  #round({ question }: PromptView) {
    return this.#later.records.read('turns', question.id, isRound);
  }

  #keep(change: Partial<Circle>): void {
    this.#later.records.write('round', 'circle', { ...this.#circle, ...change });
  }

  #keepPerson(at: number, change: Partial<Speaker>): void {
    const { count, people } = this.#circle;
    const none: Speaker = { name: '', profession: '' };
    this.#keep({
      people: Array.from({ length: Math.max(count, people.length) }, (_, each) => ({
        ...(people[each] ?? none),
        ...(each === at && change),
      })),
    });
  }

  async #onBegin(view: PromptView): Promise<void> {
    const { records } = this.#later;
    const { count, people } = this.#circle;
    const messages = reflectionLaterMessages[view.reading.language];
    const all = peopleOf(count, people, messages.person);
    const earlier = [...records.all('turns', isRound).values()];
    records.write('turns', view.question.id, { order: orderOf(all, earlier), acts: [] });
    this.#giveTime();
    // What was pressed is folded away now.
    const { host } = this.#later;
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.turn [role=status]')?.focus();
  }

  #onTurn(view: PromptView, act: TurnAct, event: Event): void {
    const round = this.#round(view);
    if (!round) return;
    const acts = [...round.acts, act];
    this.#later.records.write('turns', view.question.id, { ...round, acts });
    if (turnOf({ ...round, acts }).now !== undefined) return this.#giveTime();
    // What was pressed can no longer be: focus goes to the line that says so.
    const { currentTarget } = event;
    (currentTarget as Element).parentElement?.parentElement
      ?.querySelector<HTMLElement>('[role=status]')
      ?.focus();
  }

  #onBack(view: PromptView): void {
    const round = this.#round(view);
    if (!round?.acts.length) return;
    this.#later.records.write('turns', view.question.id, { ...round, acts: round.acts.slice(0, -1) });
  }

  #giveTime(): void {
    const { minutes } = this.#circle;
    if (minutes === 0) return;
    this.#later.step = -1;
    this.#later.timer.set(minutes);
    this.#later.timer.toggle();
  }
}
