import { html, nothing, type TemplateResult } from 'lit';
import type { Perspective, Scenario } from '../../content/schema/case.js';
import type { Question } from '../../content/schema/question.js';
import { talkMessages } from '../../i18n/case-talk.js';
import type { AnyText } from '../../i18n/pick.js';
import { rich, said } from '../../parts/prose.js';
import { renderQuotes, type CaseView } from './case-card.parts.js';

/** What a scenario opens to: the text, those who speak, what to talk about, and what turns it. */
export function renderScenarioBody(scenario: Scenario, view: CaseView): TemplateResult {
  return html`
    <div class="prose">${rich(scenario.text, view.prose)}</div>
    ${renderQuotes(scenario.quotes, view)} ${renderPerspectives(scenario.perspectives, view)}
    ${(scenario.choices ?? []).map((choice) => view.later?.renderChoice(choice, view))}
    ${renderQuestions(scenario.questions, view)} ${renderWhatIfs(scenario, view)}
    ${renderLeaderNote(scenario.leaderNote, view)}
  `;
}

/** The slip with questions, each with room for a note. */
export function renderQuestions(questions: readonly Question[] | undefined, view: CaseView): unknown {
  if (!questions?.length) return nothing;
  return html`
    <div part="questions" class="slip">
      <div class="slip-title" role="heading" aria-level=${view.level + 1}>
        ${talkMessages[view.prose.reading.language].questions}
      </div>
      <ol>
        ${questions.map(
          (question) => html`
            <li>
              <p class="question">${said(question.text, view.prose.reading)}</p>
              ${question.help ? html`<p class="fine">${said(question.help, view.prose.reading)}</p>` : nothing}
              ${view.later?.renderNote(question.id, question.text, view)}
            </li>
          `,
        )}
      </ol>
    </div>
  `;
}

/** The same situation as those in it see it, one disclosure each. */
export function renderPerspectives(
  perspectives: readonly Perspective[] | undefined,
  view: CaseView,
): unknown {
  if (!perspectives?.length) return nothing;
  return html`
    <div class="perspectives">
      <div class="small-title" role="heading" aria-level=${view.level + 1}>
        ${talkMessages[view.prose.reading.language].perspectives}
      </div>
      ${perspectives.map(
        (perspective) => html`
          <details>
            <summary>${said(perspective.who, view.prose.reading)}</summary>
            <div class="prose">${rich(perspective.text, view.prose)}</div>
          </details>
        `,
      )}
    </div>
  `;
}

/** Notes for the one who leads; drawn only when asked for, so that they never reach a shared screen by accident. */
export function renderLeaderNote(note: AnyText | undefined, view: CaseView): unknown {
  if (!note || !view.showsLeaderNotes) return nothing;
  return html`
    <aside class="leader-note">
      <div class="small-title" role="heading" aria-level=${view.level + 1}>
        ${talkMessages[view.prose.reading.language].leaderNote}
      </div>
      <div class="prose">${rich(note, view.prose)}</div>
    </aside>
  `;
}

function renderWhatIfs(scenario: Scenario, view: CaseView): unknown {
  const all = scenario.whatIf ?? [];
  const shown = view.later?.twistsShown(scenario) ?? 0;
  return html`
    ${all.map((whatIf, index) => {
      const isShown = index < shown;
      return html`
        <div class="what-if" data-what-if=${whatIf.id} ?hidden=${!isShown} tabindex="-1">
          <div class="small-title" role="heading" aria-level=${view.level + 1}>
            ${talkMessages[view.prose.reading.language].whatIf}
          </div>
          <div class="prose">${rich(whatIf.text, view.prose)}</div>
          ${renderQuestions(whatIf.questions, view)}
        </div>
      `;
    })}
    ${
      shown < all.length
        ? html`<button
            class="button screen-only"
            type="button"
            @click=${() => view.later?.showTwist(scenario)}
          >
            ${shown === 0 ? talkMessages[view.prose.reading.language].showWhatIf : talkMessages[view.prose.reading.language].nextWhatIf}<span
              class="heard"
              >: ${said(scenario.title, view.prose.reading)}</span
            >
          </button>`
        : nothing
    }
  `;
}
