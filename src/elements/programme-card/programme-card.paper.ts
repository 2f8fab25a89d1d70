import { css, html, nothing, type TemplateResult } from 'lit';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import type { Programme } from '../../content/schema/programme.js';
import { reviewSentence, sourceText, withdrawnNote } from '../../parts/foot.js';
import { handOut } from '../../parts/hand-out.js';
import { marksAsText } from '../../parts/marks.js';
import { paperFoot } from '../../parts/paper-foot.js';
import { said, type Prose } from '../../parts/prose.js';
import { plainText } from '../../print/plain-text.js';
import type { Sheet, SheetFoot } from '../../print/sheet.js';
import { renderFacts } from './programme-card.facts.js';
import type { ProgrammeCardElement, ProgrammeView } from './programme-card.js';
import { localOf, sectionsOf } from './programme-card.sections.js';
import { addressToShare } from './share.model.js';

const programmeSheetStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 3mm 6mm;
  }
  /* The facts of a programme are its text, and not the quiet line under a title. */
  h1 + dl.facts {
    margin-top: 5mm;
  }
  dl.facts {
    color: inherit;
    font: inherit;
  }
  [part='local-info'] {
    margin-top: 1.5mm;
  }
  dt,
  .label {
    color: var(--grey);
    font-size: 9pt;
  }
  .chips {
    list-style: none;
    padding: 0;
  }
  .label + * {
    margin-top: 0;
  }
  .chips > li {
    display: inline;
    margin: 0;
  }
  .chips > li + li::before {
    content: ' · ';
  }
  .reports {
    border-top: 0.5pt solid var(--grey);
    border-bottom: 0.5pt solid var(--grey);
    break-inside: avoid;
    padding: 2.5mm 0;
  }
  .remark {
    font-size: 10pt;
    margin-top: 1.5mm;
  }
  .timeline,
  .results,
  .contacts,
  .partners {
    list-style: none;
    padding: 0;
  }
  .timeline > li {
    break-inside: avoid;
    display: grid;
    grid-template-columns: 34mm 1fr;
    gap: 0 5mm;
    margin-top: 1.5mm;
  }
  .timeline > li > * {
    margin: 0;
  }
  .timeline p,
  .results p,
  .contacts p {
    margin: 0;
  }
  .when,
  .unknown {
    color: var(--grey);
  }
  .phase,
  .figure {
    font-weight: 650;
  }
  .results {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 3mm 6mm;
  }
  .results > li {
    break-inside: avoid;
    margin: 0;
  }
  .figure {
    font-size: 16pt;
    line-height: 1.2;
  }
  .partners {
    columns: 2;
    column-gap: 8mm;
  }
  .partners > li {
    margin: 0;
  }
`;

/** What every sheet about a programme carries at its foot. */
export function footOf({ programme, provenance, prose }: ProgrammeView): SheetFoot {
  const { reading } = prose;
  const { source, canonical } = provenance;
  return {
    ...paperFoot([provenance], reading),
    address: addressToShare(location.href, programme.id, canonical ?? source?.url),
  };
}

/** All of a programme as something to hand out, its projects after it. */
export function programmeSheet(view: ProgrammeView): Sheet {
  const { programme, prose, projects } = view;
  // Words open no explanation on paper.
  const plain: Prose = { ...prose, words: undefined };
  const body = html`
    <h1>${said(programme.title, prose.reading)}</h1>
    ${renderProgramme(programme, plain, 2, localOf(view))}
    ${projects.map((each) => {
      const provenance = provenanceOf(view.content.head, each);
      const { source, withdrawn } = provenance;
      if (!withdrawn && !mayPrint(provenance)) return nothing;
      return html`<section>
        <h2>${said(each.title, prose.reading)}</h2>
        ${withdrawn ? withdrawnNote(provenance, prose.reading) : renderProgramme(each, plain, 3)}
        <p class="facts">
          ${[source ? sourceText(source, prose.reading) : '', marksOf(provenance, prose)].filter(Boolean).join('. ')}
        </p>
      </section>`;
    })}
  `;
  return {
    title: programme.title,
    language: prose.reading.language,
    body,
    styles: [programmeSheetStyles],
    foot: footOf(view),
    text: plainText(body),
  };
}

/** Prints a programme. */
export async function printProgramme(card: ProgrammeCardElement, view: ProgrammeView): Promise<void> {
  await handOut(card, programmeSheet(view), view.prose.reading.language);
}

function marksOf(provenance: Provenance, { reading }: Prose): string {
  return [marksAsText(provenance, reading), reviewSentence(provenance, reading)].filter(Boolean).join(' ');
}

function renderProgramme(programme: Programme, prose: Prose, level: 2 | 3, local?: unknown): TemplateResult {
  return html`
    ${programme.subtitle ? html`<p class="lead">${said(programme.subtitle, prose.reading)}</p>` : nothing}
    ${renderFacts(programme, prose.reading)}
    ${sectionsOf(programme, prose, local).map(
      ({ title, body }) =>
        html`<section>${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`} ${body}</section>`,
    )}
  `;
}
