import { html, nothing, type TemplateResult } from 'lit';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Programme } from '../../content/schema/programme.js';
import { pick } from '../../i18n/pick.js';
import { programmeLaterMessages } from '../../i18n/programme-later.js';
import { exampleMark } from '../../parts/marks.js';
import { originMarks, reviewSentence, sourceText, withdrawnNote } from '../../parts/foot.js';
import { said } from '../../parts/prose.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { renderFacts } from './programme-card.facts.js';
import { programmeLaterStyles } from './programme-card.later.styles.js';
import { localOf, sectionsOf, type Section } from './programme-card.sections.js';
import type { ProgrammeView } from './programme-card.js';

/** What the styles of the parts are, for the card that fetches them. */
export const styles = [fieldStyles, laterStyles, programmeLaterStyles];

/** So few parts are not worth folding. */
const fewParts = 3;

/** What a reader may do with the programme. */
export interface ProgrammeActs {
  readonly onShare: () => void;
  readonly onPrint: () => void;
}

/** All of a programme after its first lines. */
export function renderLater(view: ProgrammeView, acts: ProgrammeActs): TemplateResult {
  const { provenance, prose, programme, level } = view;
  return html`
    ${renderSections(sectionsOf(programme, prose, localOf(view)), level + 1)} ${renderProjects(view)}
    ${renderTools(view, acts)}
    <footer class="fine">${originMarks(provenance, prose.reading)}</footer>
  `;
}

/** Instead of a programme that its owner has taken back. */
export function renderWithdrawn({ provenance, prose }: ProgrammeView): TemplateResult {
  return html`
    ${withdrawnNote(provenance, prose.reading)}
    <footer class="fine">${originMarks(provenance, prose.reading)}</footer>
  `;
}

function renderSections(sections: readonly Section[], level: number): TemplateResult {
  const isShort = sections.length <= fewParts;
  const open = sections.filter(({ isSecondary }) => isShort || !isSecondary);
  const folded = sections.filter((each) => !open.includes(each));
  return html`
    ${open.map(
      ({ id, title, body }) =>
        html`<section class="section" data-section=${id}>
          <div class="small-title" role="heading" aria-level=${level}>${title}</div>
          ${body}
        </section>`,
    )}
    ${
      folded.length === 0
        ? nothing
        : html`<div class="folded">
            ${folded.map(
              ({ id, title, body }) =>
                html`<details class="part" data-section=${id}>
                  <summary><span role="heading" aria-level=${level}>${title}</span></summary>
                  <div class="section">${body}</div>
                </details>`,
            )}
          </div>`
    }
  `;
}

/** The projects that spread or try out the programme, each with all it tells, where it stands. */
function renderProjects(view: ProgrammeView): unknown {
  const { projects, level, prose } = view;
  if (projects.length === 0) return nothing;
  return html`<section class="section" data-section="projects">
    <div class="small-title" role="heading" aria-level=${level + 1}>
      ${programmeLaterMessages[prose.reading.language].projects}
    </div>
    <div class="folded">${projects.map((each) => renderProject(each, view))}</div>
  </section>`;
}

function renderProject(project: Programme, { content, prose, level }: ProgrammeView): TemplateResult {
  const { reading } = prose;
  const provenance = provenanceOf(content.head, project);
  const about = [project.owner, project.period && pick(project.period, reading).text].filter(Boolean);
  return html`<details class="part project" data-project=${project.id}>
    <summary>
      <span role="heading" aria-level=${Math.min(level + 2, 6)}>${said(project.title, reading)}</span>
      ${about.length > 0 ? html`<span class="fine about">${about.join(' · ')}</span>` : nothing}
    </summary>
    <div class="body">
      ${exampleMark(provenance, reading)}
      ${
        provenance.withdrawn
          ? withdrawnNote(provenance, reading)
          : html`
              ${project.subtitle ? html`<p class="subtitle">${said(project.subtitle, reading)}</p>` : nothing}
              ${renderFacts(project, reading)}
              ${sectionsOf(project, prose).map(
                ({ id, title, body }) =>
                  html`<div class="section" data-section=${id}>
                    <div class="small-title" role="heading" aria-level=${Math.min(level + 3, 6)}>
                      ${title}
                    </div>
                    ${body}
                  </div>`,
              )}
            `
      }
      <p class="fine">
        ${[
          provenance.source ? sourceText(provenance.source, reading) : '',
          reviewSentence(provenance, reading),
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
    </div>
  </details>`;
}

function renderTools(
  { prose, provenance }: ProgrammeView,
  { onShare, onPrint }: ProgrammeActs,
): TemplateResult {
  const messages = programmeLaterMessages[prose.reading.language];
  return html`<div class="row tools screen-only">
    <button class="button" type="button" data-act="share" @click=${onShare}>${messages.share}</button>
    ${
      mayPrint(provenance)
        ? html`<button class="button" type="button" data-act="print" @click=${onPrint}>
            ${messages.print}
          </button>`
        : nothing
    }
  </div>`;
}
