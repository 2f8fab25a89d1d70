import { html, nothing, type TemplateResult } from 'lit';
import type { RecordsController } from '../../controllers/records-controller.js';
import type { Block } from '../../content/schema/programme.js';
import { reflectionLaterMessages } from '../../i18n/reflection-later.js';
import { attendanceKind, isAttendance, peopleOn } from '../../sessions/people.js';
import {
  isCircle,
  isRound,
  orderOf,
  peopleOf,
  turnOf,
  type Round,
  type Speaker,
  type TurnAct,
} from '../../sessions/round.js';
import type { RunView } from './session-run.view.js';

const fewest = 2;
const most = 20;

/** The round: who has the word and who comes next, from the roster where there is one. Never a profession. */
export class RoundPanel {
  readonly #records: RecordsController;
  readonly #draw: () => void;

  constructor(records: RecordsController, draw: () => void) {
    this.#records = records;
    this.#draw = draw;
  }

  render(block: Block, view: RunView): TemplateResult {
    const messages = reflectionLaterMessages[view.reading.language];
    const id = idOf(block, view);
    const round = this.#records.read('turns', id, isRound);
    if (!round) return this.#renderBegin(id, view);
    const { now, next } = turnOf(round);
    return html`
      <div role="status" translate="no">
        <p class="speaks">${now === undefined ? messages.roundOver : messages.speaks(now)}</p>
        ${next === undefined ? nothing : html`<p>${messages.next(next)}</p>`}
      </div>
      <div class="row">
        ${
          now === undefined
            ? html`<button class="button primary" type="button" @click=${() => this.#begin(id, view)}>
                ${messages.beginAgain}
              </button>`
            : (['done', 'pass', 'skip'] as const).map(
                (act) =>
                  html`<button
                    class=${act === 'done' ? 'button primary' : 'button'}
                    type="button"
                    @click=${() => this.#turn(id, round, act)}
                  >
                    ${messages[act]}
                  </button>`,
              )
        }
        <button
          class="button"
          type="button"
          ?disabled=${round.acts.length === 0}
          @click=${() => this.#write(id, { ...round, acts: round.acts.slice(0, -1) })}
        >
          ${messages.back}
        </button>
      </div>
    `;
  }

  #renderBegin(id: string, view: RunView): TemplateResult {
    const messages = reflectionLaterMessages[view.reading.language];
    const named = this.#named(view);
    return html`
      ${
        named.length > 0
          ? nothing
          : html`<label>
              ${messages.count}
              <input
                type="number"
                min=${fewest}
                max=${most}
                .value=${String(this.#count)}
                @change=${(event: Event) => this.#onCount(Number((event.target as HTMLInputElement).value))}
              />
            </label>`
      }
      <button class="button primary" type="button" @click=${() => this.#begin(id, view)}>
        ${messages.beginRound}
      </button>
    `;
  }

  get #count(): number {
    return this.#records.read('round', 'circle', isCircle)?.count ?? 6;
  }

  #onCount(count: number): void {
    const circle = this.#records.read('round', 'circle', isCircle) ?? { people: [], minutes: 0 };
    const whole = Math.min(Math.max(Math.round(count) || fewest, fewest), most);
    this.#records.write('round', 'circle', { ...circle, count: whole });
  }

  /** Those on the roster who are here, but for who leads: none where the group has no roster. */
  #named({ key, reading }: RunView): Speaker[] {
    const { records } = this.#records;
    if (!records) return [];
    const here = records.read(attendanceKind, key, isAttendance) ?? {};
    const { person } = reflectionLaterMessages[reading.language];
    return [...peopleOn(records)]
      .filter(([id, { part }]) => part !== 'leader' && here[id] !== false)
      .map(([, { name, number, profession }]) => ({ name: name.trim() || person(number), profession }));
  }

  #begin(id: string, view: RunView): void {
    const { person } = reflectionLaterMessages[view.reading.language];
    const named = this.#named(view);
    const circle = this.#records.read('round', 'circle', isCircle);
    const all = named.length
      ? peopleOf(named.length, named, person)
      : peopleOf(this.#count, circle?.people ?? [], person);
    const earlier = [...this.#records.all('turns', isRound).values()];
    this.#write(id, { order: orderOf(all, earlier), acts: [] });
  }

  #turn(id: string, round: Round, act: TurnAct): void {
    this.#write(id, { ...round, acts: [...round.acts, act] });
  }

  #write(id: string, round: Round): void {
    this.#records.write('turns', id, round);
    this.#draw();
  }
}

/** A round about a question is that question's, wherever it is held; else it is the block's. */
function idOf(block: Block, { key }: RunView): string {
  return block.question ?? `${key}.${block.id}`;
}
