import { html, nothing } from 'lit';
import { renderFacts } from '../../cases/case-facts.js';
import type { Quote, Scenario } from '../../content/schema/case.js';
import type { Provenance } from '../../content/schema/base.js';
import type { Question } from '../../content/schema/question.js';
import { talkMessages } from '../../i18n/case-talk.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import { marksAsText } from '../../parts/marks.js';
import { rich, said } from '../../parts/prose.js';
import { pagesOf } from '../../present/present.model.js';
import { present } from '../../present/present-view.js';
import type { Slide } from '../../present/slide.js';
import type { CaseView } from './case-card.parts.js';

/** Shows a case on a large screen: who it is about, then each scenario, its questions one by one, and its twists. */
export async function presentCase(place: HTMLElement, view: CaseView, provenance: Provenance): Promise<void> {
  const { language } = view.prose.reading;
  await present(place, {
    title: view.study.name,
    language,
    slides: slidesOf(view),
    mark: marksAsText(provenance, view.prose.reading),
  });
}

function slidesOf(view: CaseView): Slide[] {
  const { study } = view;
  return [
    titleSlide(view),
    ...noteSlides(view),
    ...textSlides(study.background, study.name, view),
    ...(study.quotes ?? []).map((quote) => quoteSlide(quote, study.name, view)),
    ...study.scenarios.flatMap((scenario, index) => scenarioSlides(scenario, index, view)),
    ...questionSlides(study.questions ?? [], study.name, study.name, view),
  ];
}

/** A content note comes before what it warns of, here too. */
function noteSlides({ study, messages, prose }: CaseView): Slide[] {
  const { contentNote } = study;
  if (!contentNote) return [];
  const body = () =>
    html`<p class="kicker">${messages.beforeYouRead}</p>
      <p>${said(contentNote, prose.reading)}</p>`;
  return [{ part: study.name, body }];
}

function titleSlide({ study, messages, prose }: CaseView): Slide {
  return {
    part: study.name,
    body: () => html`
      <p class="huge">${study.name}</p>
      <p>${renderFacts(study, messages, prose.reading)}</p>
      ${study.summary ? html`<p>${said(study.summary, prose.reading)}</p>` : nothing}
    `,
    note: study.leaderNote ? () => html`${rich(study.leaderNote!, prose)}` : undefined,
  };
}

function scenarioSlides(scenario: Scenario, index: number, view: CaseView): Slide[] {
  const { messages, prose } = view;
  const talk = talkMessages[prose.reading.language];
  const part = messages.scenario(index + 1, pick(scenario.title, prose.reading).text);
  const note = scenario.leaderNote ? () => html`${rich(scenario.leaderNote!, prose)}` : undefined;
  const slides = [
    ...textSlides(scenario.text, part, view),
    ...(scenario.quotes ?? []).map((quote) => quoteSlide(quote, part, view)),
    ...choiceSlides(scenario, part, view),
    ...questionSlides(scenario.questions, talk.questions, part, view),
    ...(scenario.whatIf ?? []).flatMap((twist) => [
      {
        part,
        body: () =>
          html`<p class="kicker">${talk.whatIf}</p>
            ${rich(twist.text, prose)}`,
      },
      ...questionSlides(twist.questions ?? [], talk.whatIf, part, view),
    ]),
  ];
  return slides.map((slide) => ({ ...slide, note }));
}

/** A text in its reader's language, one page at a time; a page keeps the language mark of the whole. */
function textSlides(text: AnyText | undefined, part: string, { prose }: CaseView): Slide[] {
  if (text === undefined) return [];
  const picked = pick(text, prose.reading);
  return pagesOf(picked.text).map((page) => ({
    part,
    body: () =>
      html`<p class="kicker">${part}</p>
        ${rich({ [picked.lang]: page }, prose)}`,
  }));
}

function quoteSlide({ text, who }: Quote, part: string, { prose }: CaseView): Slide {
  return {
    part,
    body: () => html`
      <p class="said">«${said(text, prose.reading)}»</p>
      ${who ? html`<p class="kicker">– ${said(who, prose.reading)}</p>` : nothing}
    `,
  };
}

function choiceSlides(scenario: Scenario, part: string, { prose }: CaseView): Slide[] {
  const talk = talkMessages[prose.reading.language];
  return (scenario.choices ?? []).map((choice) => ({
    part,
    body: () => html`
      <p class="kicker">${talk.choice}</p>
      <p>${said(choice.text, prose.reading)}</p>
      <ul>
        ${choice.options.map((option) => html`<li>${said(option.text, prose.reading)}</li>`)}
      </ul>
    `,
  }));
}

function questionSlides(
  questions: readonly Question[],
  kicker: string,
  part: string,
  { prose }: CaseView,
): Slide[] {
  return questions.map((question) => ({
    part,
    body: () =>
      html`<p class="kicker">${kicker}</p>
        <p class="asked">${said(question.text, prose.reading)}</p>`,
  }));
}
