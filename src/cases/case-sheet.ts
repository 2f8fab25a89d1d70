import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../content/content-file.js';
import { provenanceOf } from '../content/provenance.js';
import type { CaseStudy, Choice, Perspective, Quote, Scenario } from '../content/schema/case.js';
import type { Question } from '../content/schema/question.js';
import { caseMessages } from '../i18n/case-card.js';
import { talkMessages } from '../i18n/case-talk.js';
import { glossaryMessages } from '../i18n/glossary.js';
import { reviewMessages } from '../i18n/review.js';
import type { AnyText } from '../i18n/pick.js';
import { printMessages } from '../i18n/print.js';
import { entriesIn, glossaryFrom } from '../parts/glossary.js';
import { paperFoot } from '../parts/paper-foot.js';
import { rich, said, type Prose } from '../parts/prose.js';
import { plainText } from '../print/plain-text.js';
import type { Sheet } from '../print/sheet.js';
import { writingLines } from '../print/writing-lines.js';
import { renderFacts, type CaseSentences } from './case-facts.js';
import { caseSheetStyles } from './case-sheet.styles.js';
import { proseOf } from './case-text.js';
import type { CaseWriting } from './case-writing.js';

/** Who a printed case is for. */
export type CaseEdition = 'participant' | 'leader' | 'roles';

interface Editing {
  readonly study: CaseStudy;
  readonly prose: Prose;
  readonly edition: CaseEdition;
  readonly writing: CaseWriting | undefined;
  readonly messages: CaseSentences;
}

/** Whether there is a role to hand out. */
export function hasRoles(study: CaseStudy): boolean {
  return rolesOf(study).length > 0;
}

/** Whether the group has written anything that could go along on paper. */
export function hasWriting(study: CaseStudy, writing: CaseWriting): boolean {
  return (
    questionsOf(study).some((question) => writing.note(question.id)) ||
    study.scenarios.some((scenario) => scenario.choices?.some((choice) => writing.choice(choice.id)))
  );
}

/**
 * A case as something to hand out: in the participants' edition, the leader's, or as cards with a role each.
 *
 * @param writing - What the group has written, where it is to go along.
 */
export function caseSheet(
  content: ContentFile,
  study: CaseStudy,
  prose: Prose,
  edition: CaseEdition,
  writing?: CaseWriting,
): Sheet {
  const { reading } = prose;
  const provenance = provenanceOf(content.head, study);
  // Words open no explanation on paper; the list at the end has them.
  const editing: Editing = {
    study,
    prose: { ...prose, words: undefined },
    edition,
    writing,
    messages: caseMessages[reading.language],
  };
  const body = edition === 'roles' ? renderRoles(editing) : renderCase(content, editing);
  return {
    title: study.name,
    language: reading.language,
    body,
    styles: [caseSheetStyles],
    foot: paperFoot([provenance], reading, { case: study.id }),
    text: plainText(body),
  };
}

function questionsOf(study: CaseStudy): Question[] {
  return [
    ...(study.questions ?? []),
    ...study.scenarios.flatMap((scenario) => [
      ...scenario.questions,
      ...(scenario.whatIf ?? []).flatMap((twist) => twist.questions ?? []),
    ]),
  ];
}

function rolesOf(study: CaseStudy): { perspective: Perspective; scenario?: Scenario }[] {
  return [
    ...(study.perspectives ?? []).map((perspective) => ({ perspective })),
    ...study.scenarios.flatMap((scenario) =>
      (scenario.perspectives ?? []).map((perspective) => ({ perspective, scenario })),
    ),
  ];
}

function renderCase(content: ContentFile, editing: Editing): TemplateResult {
  const { study, messages, prose, edition } = editing;
  return html`
    <h1>${study.name}</h1>
    <p class="facts">${renderFacts(study, messages, prose.reading)}</p>
    ${
      study.contentNote
        ? html`<p class="note">
            <strong>${messages.beforeYouRead}:</strong> ${said(study.contentNote, prose.reading)}
          </p>`
        : nothing
    }
    ${study.summary ? html`<p class="lead">${said(study.summary, prose.reading)}</p>` : nothing}
    ${study.background ? rich(study.background, prose) : nothing} ${renderQuotes(study.quotes, prose)}
    ${edition === 'leader' ? renderLeaderNote(study.leaderNote, editing) : nothing}
    ${study.scenarios.map((scenario, index) => renderScenario(scenario, index, editing))}
    ${renderQuestions(study.questions, editing)} ${renderWords(content, editing)}
    ${content.local?.renderInfo('cases', prose.reading)}
    <p class="patient-now">${reviewMessages[prose.reading.language].patientNow}</p>
  `;
}

function renderScenario(scenario: Scenario, index: number, editing: Editing): TemplateResult {
  const { prose, edition } = editing;
  return html`
    <section>
      <h2>${index + 1}. ${said(scenario.title, prose.reading)}</h2>
      ${rich(scenario.text, prose)} ${renderQuotes(scenario.quotes, prose)}
      ${(scenario.choices ?? []).map((choice) => renderChoice(choice, editing))}
      ${renderQuestions(scenario.questions, editing)}
      ${
        edition === 'leader'
          ? (scenario.whatIf ?? []).map(
              (twist) => html`
                <h3>${talkMessages[prose.reading.language].whatIf}</h3>
                ${rich(twist.text, prose)} ${renderQuestions(twist.questions, editing)}
              `,
            )
          : nothing
      }
      ${edition === 'leader' ? renderLeaderNote(scenario.leaderNote, editing) : nothing}
    </section>
  `;
}

function renderQuotes(quotes: readonly Quote[] | undefined, prose: Prose): unknown {
  return (quotes ?? []).map(
    (quote) => html`
      <blockquote>
        «${said(quote.text, prose.reading)}»
        ${quote.who ? html`<span>– ${said(quote.who, prose.reading)}</span>` : nothing}
      </blockquote>
    `,
  );
}

function renderQuestions(questions: readonly Question[] | undefined, editing: Editing): unknown {
  if (!questions?.length) return nothing;
  const { prose, edition, writing } = editing;
  return html`
    <h3>${talkMessages[prose.reading.language].questions}</h3>
    <ol class="questions">
      ${questions.map((question) => {
        const note = writing?.note(question.id);
        return html`<li class="question">
          <p>${said(question.text, prose.reading)}</p>
          ${note ? html`<p class="written">${note}</p>` : edition === 'participant' ? writingLines(3) : nothing}
        </li>`;
      })}
    </ol>
  `;
}

function renderChoice(choice: Choice, { prose, edition, writing }: Editing): TemplateResult {
  const made = writing?.choice(choice.id);
  const messages = printMessages[prose.reading.language];
  const option = choice.options.find((each) => each.id === made?.option);
  return html`
    <h3>${talkMessages[prose.reading.language].choice}</h3>
    <p>${said(choice.text, prose.reading)}</p>
    <ul class="options">
      ${choice.options.map(
        (each) =>
          html`<li>
            ${said(each.text, prose.reading)}
            ${edition === 'leader' && each.others ? html`<br /><span class="facts">${said(each.others, prose.reading)}</span>` : nothing}
          </li>`,
      )}
    </ul>
    ${
      option
        ? html`<p class="written">
            ${messages.weLeaned}:
            ${said(option.text, prose.reading)}${made?.why ? `, ${messages.because} ${made.why}` : ''}
          </p>`
        : nothing
    }
  `;
}

function renderLeaderNote(note: AnyText | undefined, { prose }: Editing): unknown {
  return note
    ? html`<div class="note">
        <h3>${talkMessages[prose.reading.language].leaderNote}</h3>
        ${rich(note, prose)}
      </div>`
    : nothing;
}

function renderWords(content: ContentFile, { study, prose, edition }: Editing): unknown {
  const glossary = glossaryFrom(content);
  const entries =
    glossary && edition === 'participant' ? entriesIn(proseOf(study, prose.reading), glossary) : [];
  if (entries.length === 0) return nothing;
  return html`
    <section>
      <h2>${glossaryMessages[prose.reading.language].title}</h2>
      <dl class="words">
        ${entries.map(
          (entry) =>
            html`<dt>${said(entry.word, prose.reading)}</dt>
              <dd>${said(entry.text, prose.reading)}</dd>`,
        )}
      </dl>
    </section>
  `;
}

function renderRoles({ study, messages, prose }: Editing): TemplateResult {
  return html`
    ${rolesOf(study).map(
      ({ perspective, scenario }) => html`
        <section class="role">
          <p class="facts">${study.name} · ${renderFacts(study, messages, prose.reading)}</p>
          <h2>${said(perspective.who, prose.reading)}</h2>
          ${scenario ? html`<p class="facts">${said(scenario.title, prose.reading)}</p>` : nothing}
          ${rich(perspective.text, prose)}
        </section>
      `,
    )}
  `;
}
