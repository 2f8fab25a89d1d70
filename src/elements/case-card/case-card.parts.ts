import { html, nothing, type TemplateResult } from 'lit';
import type { CaseStudy, Perspective, Quote, Scenario } from '../../content/schema/case.js';
import type { Question } from '../../content/schema/question.js';
import type { caseMessages } from '../../i18n/case-card.js';
import type { AnyText } from '../../i18n/pick.js';
import { rich, said, type Prose } from '../../parts/prose.js';
import type { CaseLater } from './case-card.later.js';

/** All that the drawing of a case needs to know, gathered once per drawing. */
export interface CaseView {
  readonly study: CaseStudy;
  readonly messages: (typeof caseMessages)['nb'];
  readonly prose: Prose;
  /** The heading level of a scenario. */
  readonly level: number;
  readonly showsLeaderNotes: boolean;
  readonly opened: ReadonlySet<string>;
  /** How many twists are shown, by scenario. */
  readonly whatIfs: ReadonlyMap<string, number>;
  /** Notes, choices and links, which come after the first content. */
  readonly later: CaseLater | undefined;
  readonly onToggle: (scenario: Scenario) => void;
  readonly onFound: (scenario: Scenario) => void;
  readonly onWhatIf: (scenario: Scenario) => void;
}

/** One scenario: a numbered chapter that opens in place, and is found by the browser's own search while closed. */
export function renderScenario(scenario: Scenario, index: number, view: CaseView): TemplateResult {
  const isOpen = view.opened.has(scenario.id);
  const panel = `scenario-${scenario.id}`;
  return html`
    <section part="scenario" class="scenario" data-scenario=${scenario.id}>
      <div class="scenario-title" role="heading" aria-level=${view.level}>
        <button
          type="button"
          aria-expanded=${isOpen}
          aria-controls=${panel}
          @click=${() => view.onToggle(scenario)}
        >
          <span class="number">${index + 1}</span>
          <span>${said(scenario.title, view.prose.reading)}</span>
        </button>
      </div>
      <div
        class="panel"
        id=${panel}
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${() => view.onFound(scenario)}
      >
        ${renderScenarioBody(scenario, view)}
      </div>
    </section>
  `;
}

function renderScenarioBody(scenario: Scenario, view: CaseView): TemplateResult {
  return html`
    <div class="prose">${rich(scenario.text, view.prose)}</div>
    ${renderQuotes(scenario.quotes, view)} ${renderPerspectives(scenario.perspectives, view)}
    ${(scenario.choices ?? []).map((choice) => view.later?.renderChoice(choice, view))}
    ${renderQuestions(scenario.questions, view)} ${renderWhatIfs(scenario, view)}
    ${renderLeaderNote(scenario.leaderNote, view)}
  `;
}

/** What people in the case say, in their own words. */
export function renderQuotes(quotes: readonly Quote[] | undefined, view: CaseView): unknown {
  return (quotes ?? []).map(
    (quote) => html`
      <figure part="quote" class="quote">
        <blockquote>${said(quote.text, view.prose.reading)}</blockquote>
        ${quote.who ? html`<figcaption>${said(quote.who, view.prose.reading)}</figcaption>` : nothing}
      </figure>
    `,
  );
}

/** The slip with questions, each with room for a note. */
export function renderQuestions(questions: readonly Question[] | undefined, view: CaseView): unknown {
  if (!questions?.length) return nothing;
  return html`
    <div part="questions" class="slip">
      <div class="slip-title" role="heading" aria-level=${view.level + 1}>${view.messages.questions}</div>
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
      <div class="small-title" role="heading" aria-level=${view.level + 1}>${view.messages.perspectives}</div>
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
      <div class="small-title" role="heading" aria-level=${view.level + 1}>${view.messages.leaderNote}</div>
      <div class="prose">${rich(note, view.prose)}</div>
    </aside>
  `;
}

function renderWhatIfs(scenario: Scenario, view: CaseView): unknown {
  const all = scenario.whatIf ?? [];
  const shown = view.whatIfs.get(scenario.id) ?? 0;
  return html`
    ${all.map((whatIf, index) => {
      const isShown = index < shown;
      return html`
        <div class="what-if" data-what-if=${whatIf.id} ?hidden=${!isShown} tabindex="-1">
          <div class="small-title" role="heading" aria-level=${view.level + 1}>${view.messages.whatIf}</div>
          <div class="prose">${rich(whatIf.text, view.prose)}</div>
          ${renderQuestions(whatIf.questions, view)}
        </div>
      `;
    })}
    ${
      shown < all.length
        ? html`<button class="button screen-only" type="button" @click=${() => view.onWhatIf(scenario)}>
            ${shown === 0 ? view.messages.showWhatIf : view.messages.nextWhatIf}
          </button>`
        : nothing
    }
  `;
}
