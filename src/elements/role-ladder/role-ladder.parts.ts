import { html, nothing, type TemplateResult } from 'lit';
import { provenanceOf } from '../../content/provenance.js';
import type { Role } from '../../content/schema/programme.js';
import { ladderMessages } from '../../i18n/role-ladder.js';
import type { AnyText } from '../../i18n/pick.js';
import { withdrawnNote } from '../../parts/foot.js';
import { plainProse, rich, said } from '../../parts/prose.js';
import { isCalledAs, layersOf } from './role-ladder.model.js';
import type { LadderView } from './role-ladder.js';

/** What a role answers for, what it requires, and what it is about; or why it was withdrawn. */
export function renderAbout(role: Role, view: LadderView): TemplateResult {
  const { reading, content } = view;
  const messages = ladderMessages[reading.language];
  const gone = withdrawnNote(provenanceOf(content.head, role), reading);
  if (gone) return gone;
  const { summary, answersFor = [], requires = [] } = role;
  return html`
    ${summary === undefined ? nothing : html`<div class="prose">${rich(summary, view.prose ?? plainProse(reading))}</div>`}
    ${renderPoints(messages.answersFor, answersFor, view)} ${renderPoints(messages.requires, requires, view)}
  `;
}

/** A list under its label; nothing where nothing is told. */
export function renderPoints(
  label: string,
  points: readonly AnyText[],
  { reading }: Pick<LadderView, 'reading'>,
): unknown {
  if (points.length === 0) return nothing;
  return html`<div>
    <p class="label">${label}</p>
    <ul>
      ${points.map((each) => html`<li>${said(each, reading)}</li>`)}
    </ul>
  </div>`;
}

/**
 * Who answers for what, layer by layer. The roles of the table are written out since a narrow screen shows it as a
 * list, and some browsers then take it for none.
 */
export function renderLayers(view: LadderView): TemplateResult {
  const { reading, sorted } = view;
  const messages = ladderMessages[reading.language];
  return html`<table role="table" part="layers">
    <caption>
      ${messages.who}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${messages.layer}</th>
        <th scope="col" role="columnheader">${messages.answersFor}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${layersOf(sorted.layered, reading).map(
        ({ layer, roles }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${said(layer, reading)}</th>
            <td role="cell">
              ${roles.map(
                (role) => html`
                  ${isCalledAs(role, layer, reading) ? nothing : html`<p class="label">${said(role.title, reading)}</p>`}
                  ${renderDuties(role, view)}
                `,
              )}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderDuties(role: Role, view: LadderView): unknown {
  const { reading, content } = view;
  const { summary, answersFor = [], requires = [] } = role;
  const messages = ladderMessages[reading.language];
  const gone = withdrawnNote(provenanceOf(content.head, role), reading);
  if (gone) return gone;
  if (answersFor.length === 0 && summary === undefined && requires.length === 0)
    return html`<p>${messages.notTold}</p>`;
  return html`
    ${summary === undefined ? nothing : html`<p>${said(summary, reading)}</p>`}
    ${
      answersFor.length === 0
        ? nothing
        : html`<ul>
            ${answersFor.map((each) => html`<li>${said(each, reading)}</li>`)}
          </ul>`
    }
    ${renderPoints(messages.requires, requires, view)}
  `;
}
