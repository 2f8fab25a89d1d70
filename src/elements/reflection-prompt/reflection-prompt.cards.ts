import { html } from 'lit';
import { cases } from '../../content/schema/case.js';
import { isForeign, pick, type AnyText, type Reading } from '../../i18n/pick.js';
import { printMessages } from '../../i18n/print.js';
import { reflectionMessages } from '../../i18n/reflection.js';
import { reflectionLaterMessages } from '../../i18n/reflection-later.js';
import { timerMessages } from '../../i18n/timer.js';
import { ask } from '../../parts/ask.js';
import { handOut } from '../../parts/hand-out.js';
import { cardSheet, type Card, type CardBlock } from '../../print/card-sheet.js';
import type { Sheet } from '../../print/sheet.js';
import { footOf } from './reflection-prompt.paper.js';
import type { PromptView } from './reflection-prompt.js';
import { shareOut, stepsOf } from './reflection-prompt.model.js';

/** What can be carried on shift: the question with the group's answer, or with five minutes to take it in. */
export type CardKind = 'shift' | 'five';

const perPage = 4;

/** Asks which card, and prints a page of it. */
export async function printCards(
  place: HTMLElement,
  view: PromptView,
  answer: string,
  mayPrint: (kind: CardKind) => boolean,
): Promise<void> {
  const { language } = view.reading;
  const messages = reflectionLaterMessages[language];
  const option = (value: CardKind, label: string, help: string) => html`
    <label>
      <input type="radio" name="kind" value=${value} ?checked=${value === 'shift'} />
      <span>${label}<br /><span class="fine">${help}</span></span>
    </label>
  `;
  const { answer: pressed, fields } = await ask(place, {
    title: messages.shift,
    language,
    body: html`<fieldset>
      <legend>${messages.kind}</legend>
      ${option('shift', messages.shift, messages.shiftHelp)}
      ${option('five', messages.five, messages.fiveHelp)}
    </fieldset>`,
    buttons: [
      { value: 'print', label: printMessages[language].print, isMain: true },
      { value: '', label: printMessages[language].cancel },
    ],
  });
  const kind = fields.get('kind') as CardKind;
  if (pressed !== 'print' || !mayPrint(kind)) return;
  await handOut(place, shiftSheet(view, kind, answer), view.reading.language);
}

/** A page of cards to share out, all alike. */
export function shiftSheet(view: PromptView, kind: CardKind, answer: string): Sheet {
  const messages = reflectionLaterMessages[view.reading.language];
  const foot = footOf(view);
  const card = cardOf(view, kind, answer, [
    foot.mark ?? '',
    [foot.source, foot.date].filter(Boolean).join(' · '),
  ]);
  return cardSheet({
    title: kind === 'five' ? messages.five : messages.shift,
    language: view.reading.language,
    cards: Array<Card>(perPage).fill(card),
    foot,
  });
}

function cardOf(view: PromptView, kind: CardKind, answer: string, marks: readonly string[]): Card {
  const { question, reading, content, caseId } = view;
  const messages = reflectionLaterMessages[reading.language];
  const study = caseId ? content?.list(cases).items.find((each) => each.id === caseId) : undefined;
  const brief = study?.inBrief?.slice(0, 3) ?? (study?.summary ? [study.summary] : []);
  const foot = [study ? messages.practice : messages.reflection, ...marks].filter(Boolean);
  const asked: CardBlock[] = [
    { kind: 'kicker', text: messages.question },
    block('question', question.text, reading),
  ];
  const about = brief.map((line) => block('text', line, reading));
  if (kind === 'five')
    return { title: messages.five, blocks: [...about, ...asked, ...fiveMinutes(reading)], foot };
  return {
    title: study?.name ?? messages.shift,
    blocks: [
      ...about,
      ...asked,
      { kind: 'kicker', text: messages.answer },
      answer.trim() ? { kind: 'answer', text: answer } : { kind: 'writing', text: '', lines: 5 },
    ],
    foot,
  };
}

/** Three steps of five minutes together: 1, 2 and 2. */
function fiveMinutes({ language }: Reading): CardBlock[] {
  const steps = stepsOf({}, undefined, reflectionMessages[language], shareOut(5, [1, 2, 2]));
  return steps.flatMap(({ title, help, minutes }, at): CardBlock[] => [
    {
      kind: 'kicker',
      text: `${at + 1}. ${title as string} · ${timerMessages[language].minutes(minutes ?? 0)}`,
    },
    { kind: 'text', text: help as string },
  ]);
}

function block(kind: CardBlock['kind'], words: AnyText, reading: Reading): CardBlock {
  const { text, lang } = pick(words, reading);
  return { kind, text, lang: isForeign(lang, reading) ? lang : undefined };
}
