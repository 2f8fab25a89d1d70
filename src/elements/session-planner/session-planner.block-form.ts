import { toJson } from '../../storage/json.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { cases } from '../../content/schema/case.js';
import { films } from '../../content/schema/film.js';
import type { Block } from '../../content/schema/programme.js';
import { questions, type Question } from '../../content/schema/question.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import { plannerLaterMessages } from '../../i18n/session-planner-later.js';
import { renderChoice, renderField } from '../../parts/fields.js';
import type { Person } from '../../sessions/people.js';
import type { PlannedSession } from '../../sessions/session-plan.js';
import type { PlannerActs } from './session-planner.acts.js';
import type { PlannerView } from './session-planner.parts.js';

const mostMinutes = 600;
/** A question in a list to choose from; the rest of it can be read in the plan. */
const mostLetters = 80;

/** The fields of one block, and what can be done with it. */
export function renderBlockForm(
  block: Block,
  session: PlannedSession,
  view: PlannerView,
  acts: PlannerActs,
  people: ReadonlyMap<string, Person>,
): TemplateResult {
  const { reading, programme } = view;
  const messages = plannerLaterMessages[reading.language];
  const key = `${session.id}-${block.id}`;
  const tell = (text: AnyText | undefined): string => (text === undefined ? '' : pick(text, reading).text);
  const set = (change: Partial<Block>, field = ''): void =>
    acts.blocks.change(session.id, block.id, change, field && `${field}-${key}`);
  const own = (text: string): AnyText | undefined => (text ? { [reading.language]: text } : undefined);
  const text = (field: 'who' | 'material', label: string): TemplateResult =>
    renderField(
      {
        name: `${field}-${key}`,
        label,
        value: tell(block[field]),
        describedBy: `help-${key}`,
        isName: field === 'who',
        onWrite: (written) => set({ [field]: own(written) }, field),
      },
      acts,
    );
  return html`
    <div class="form screen-only">
      <div class="fields">
        ${renderField(
          {
            name: `title-${key}`,
            label: messages.title,
            value: tell(block.title),
            describedBy: `help-${key}`,
            check: (written) => written.trim() !== '',
            wrong: messages.wrong.title,
            onWrite: (written) => set({ title: { [reading.language]: written } }, 'title'),
          },
          acts,
        )}
        ${renderField(
          {
            name: `minutes-${key}`,
            label: messages.minutes,
            type: 'number',
            value: block.minutes ? String(block.minutes) : '',
            min: '1',
            max: String(mostMinutes),
            check: (written) =>
              written === '' ||
              (/^\d+$/.test(written) && Number(written) >= 1 && Number(written) <= mostMinutes),
            wrong: messages.wrong.minutes,
            onWrite: (written) => set({ minutes: Number(written) || undefined }, 'minutes'),
          },
          acts,
        )}
        ${
          programme.learningModel?.phases?.length
            ? renderChoice({
                label: messages.phase,
                value: block.phase ?? '',
                none: messages.none,
                options: programme.learningModel.phases.map(({ id, title }) => [id, tell(title)] as const),
                onChoose: (id) => set({ phase: id || undefined }),
              })
            : nothing
        }
        ${text('who', messages.who)}
        ${
          people.size
            ? renderChoice({
                label: messages.fromRoster,
                value: numberOf(block.who, people),
                none: messages.choose,
                options: [...people.values()].map(({ number }) => [
                  String(number),
                  messages.participant(number),
                ]),
                onChoose: (number) => set({ who: number ? participant(Number(number)) : undefined }),
              })
            : nothing
        }
        ${text('material', messages.material)} ${renderLinks(block, view, set)}
      </div>
      <label class="tick">
        <input
          type="checkbox"
          .checked=${block.keep ?? false}
          @change=${(event: Event) => set({ keep: (event.target as HTMLInputElement).checked || undefined })}
        />
        <span>${messages.keep}</span>
      </label>
      <label class="field">
        ${messages.note}
        <textarea
          rows="2"
          autocomplete="off"
          writingsuggestions="false"
          aria-describedby=${`help-${key}`}
          .value=${tell(block.note)}
          @input=${(event: Event) => set({ note: own((event.target as HTMLTextAreaElement).value) }, 'note')}
          @blur=${() => acts.settle()}
        ></textarea>
      </label>
      <p class="fine" id=${`help-${key}`}>${messages.whoHelp}</p>
      ${renderActs(block, session, view, acts)}
    </div>
  `;
}

function renderActs(
  block: Block,
  { id, blocks }: PlannedSession,
  { reading }: PlannerView,
  acts: PlannerActs,
): TemplateResult {
  const messages = plannerLaterMessages[reading.language];
  const button = (name: string, label: string, isOff: boolean, onPress: () => void): TemplateResult =>
    html`<button class="button" type="button" data-act=${name} ?disabled=${isOff} @click=${onPress}>
      ${label}
    </button>`;
  return html`<div class="row">
    ${button('up', messages.up, blocks[0]?.id === block.id, () => acts.blocks.move(id, block, -1))}
    ${button('down', messages.down, blocks.at(-1)?.id === block.id, () => acts.blocks.move(id, block, 1))}
    ${button('copy', messages.copy, false, () => acts.blocks.copy(id, block))}
    ${button('remove', messages.remove, false, () => acts.blocks.remove(id, block))}
  </div>`;
}

function renderLinks(block: Block, view: PlannerView, set: (change: Partial<Block>) => void): unknown {
  const { content, reading } = view;
  const messages = plannerLaterMessages[reading.language];
  const tell = (text: AnyText): string => pick(text, reading).text;
  const study = content.list(cases).items.find(({ id }) => id === block.case);
  const choice = (
    label: string,
    value: string | undefined,
    options: readonly (readonly [string, string])[],
    onChoose: (id: string | undefined) => void,
  ): unknown =>
    options.length
      ? renderChoice({
          label,
          value: value ?? '',
          none: messages.none,
          options,
          onChoose: (id) => onChoose(id || undefined),
        })
      : nothing;
  return [
    choice(
      messages.film,
      block.film,
      content.list(films).items.map(({ id, title }) => [id, tell(title)]),
      (film) => set({ film }),
    ),
    choice(
      messages.case,
      block.case,
      content.list(cases).items.map(({ id, name }) => [id, name]),
      // A scenario belongs to its case, and goes with it.
      (id) => set({ case: id, scenario: undefined }),
    ),
    choice(
      messages.scenario,
      block.scenario,
      (study?.scenarios ?? []).map(({ id, title }) => [id, tell(title)]),
      (scenario) => set({ scenario }),
    ),
    choice(
      messages.question,
      block.question,
      questionsFor(block, content).map(({ id, text }) => [id, shortened(tell(text))]),
      (question) => set({ question }),
    ),
  ];
}

/** The questions of the block's own case and film, and those that stand alone; the chosen one wherever it stands. */
function questionsFor({ case: study, film, question }: Block, content: ContentFile): Question[] {
  const ofCases = content.list(cases).items.map((each) => ({
    isOwn: each.id === study,
    asked: [
      ...(each.questions ?? []),
      ...each.scenarios.flatMap((scenario) => [
        ...scenario.questions,
        ...(scenario.whatIf ?? []).flatMap((twist) => twist.questions ?? []),
      ]),
    ],
  }));
  const ofFilms = content
    .list(films)
    .items.map((each) => ({ isOwn: each.id === film, asked: each.questions ?? [] }));
  const alone = { isOwn: true, asked: content.list(questions).items };
  return [...ofCases, ...ofFilms, alone].flatMap(({ isOwn, asked }) =>
    asked.filter(({ id }) => isOwn || id === question),
  );
}

function shortened(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()} …` : text;
}

/** The number of the participant who has it; '' when it is somebody else. */
function numberOf(who: AnyText | undefined, people: ReadonlyMap<string, Person>): string {
  const isWho = ({ number }: Person): boolean => toJson(participant(number)) === toJson(who);
  return String([...people.values()].find(isWho)?.number ?? '');
}

/** In every language, so that the plan says it in the reader's. */
function participant(number: number): AnyText {
  return Object.fromEntries(
    Object.entries(plannerLaterMessages).map(([language, messages]) => [
      language,
      messages.participant(number),
    ]),
  );
}
