import { html, nothing, type TemplateResult } from 'lit';
import type { CaseStudy, Quote, Scenario } from '../../content/schema/case.js';
import type { caseMessages } from '../../i18n/case-card.js';
import { said, type Prose } from '../../parts/prose.js';
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
  /** What is inside the scenarios, notes, choices and links: it comes after the first content. */
  readonly later: CaseLater | undefined;
  readonly onToggle: (scenario: Scenario) => void;
  readonly onFound: (scenario: Scenario) => void;
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
        ${view.later?.renderScenario(scenario, view)}
      </div>
    </section>
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
