import { css, html, nothing, type TemplateResult } from 'lit';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Role } from '../../content/schema/programme.js';
import { formatDate } from '../../i18n/dates.js';
import { pick } from '../../i18n/pick.js';
import { reviewMessages } from '../../i18n/review.js';
import { ladderMessages } from '../../i18n/role-ladder.js';
import { handOut } from '../../parts/hand-out.js';
import { paperFoot } from '../../parts/paper-foot.js';
import { said } from '../../parts/prose.js';
import type { Sheet } from '../../print/sheet.js';
import { sortRoles, type Rung } from './role-ladder.model.js';
import { renderAbout, renderLayers } from './role-ladder.parts.js';
import type { LadderView } from './role-ladder.js';

const styles = css`
  .rungs {
    list-style: none;
    padding: 0;
  }
  .rungs > li {
    border: solid #000;
    border-width: 0.75pt 0 0 0.75pt;
    break-inside: avoid;
    margin-top: 0;
    padding: 2.5mm 0 4mm 4mm;
  }
  .step-2 {
    margin-left: 7mm;
  }
  .step-3 {
    margin-left: 14mm;
  }
  .step-4 {
    margin-left: 21mm;
  }
  .step-5,
  .step-6 {
    margin-left: 28mm;
  }
  .label {
    font-weight: 650;
  }
  ul {
    padding-left: 5mm;
  }
  caption {
    font-size: 15pt;
    font-weight: 650;
    padding-bottom: 3mm;
    text-align: left;
  }
  table {
    margin-top: 2em;
    width: 100%;
  }
  table,
  section {
    break-inside: avoid;
  }
  th,
  td {
    border-bottom: 0.5pt solid var(--grey);
    font-weight: 400;
    padding: 2.2mm 4mm 2.2mm 0;
    text-align: left;
    vertical-align: baseline;
  }
  thead th {
    border-bottom: 1pt solid #000;
    font-size: 9pt;
  }
  tbody th {
    font-weight: 650;
  }
`;

/** Prints the roles of a programme, with the mark where the reader set it. */
export async function printRoles(
  place: HTMLElement,
  view: LadderView,
  here: string | undefined,
): Promise<void> {
  await handOut(place, roleSheet(view, here), view.reading.language);
}

/** The roles on paper: the steps, the table, the cards. */
export function roleSheet(view: LadderView, here: string | undefined): Sheet {
  const { programme, provenance, reading, isExample } = view;
  const { language } = reading;
  const sorted = sortRoles((programme.roles ?? []).map((role) => onPaper(role, view)));
  const messages = ladderMessages[language];
  const standings = [...(isExample ? [{ ...provenance, origin: 'example' as const }] : []), provenance];
  const foot = paperFoot(standings, reading);
  const rung = ({ role, number }: Rung): TemplateResult => html`
    <li class=${`step-${Math.min(number, 6)}`}>
      <p class="facts">
        ${messages.place(number, sorted.rungs.length)}
        ${role.id === here ? html`· <strong>${messages.youAreHere}</strong>` : nothing}
      </p>
      <h3>${said(role.title, reading)}</h3>
      ${renderAbout(role, view)}
    </li>
  `;
  const body = html`
    <h1>${messages.title}</h1>
    <p class="facts">${programme.title}</p>
    ${sorted.parts.map(
      ({ title, rungs }) =>
        html`<h2>${said(title, reading)}</h2>
          <ol class="rungs">
            ${rungs.map(rung)}
          </ol>`,
    )}
    ${sorted.layered.length > 0 ? renderLayers({ ...view, sorted }) : nothing}
    ${sorted.others.map(
      (role) =>
        html`<section>
          <h2>${said(role.title, reading)}</h2>
          ${renderAbout(role, view)}
        </section>`,
    )}
  `;
  const text = [
    ...sorted.rungs.map(({ role, number }) =>
      roleText(role, view, `${messages.place(number, sorted.rungs.length)}: `),
    ),
    ...sorted.layered.map((role) => roleText(role, view, `${pick(role.layer ?? '', reading).text}: `)),
    ...sorted.others.map((role) => roleText(role, view, '')),
  ];
  return {
    title: messages.title,
    language,
    body,
    styles: [styles],
    page: { size: 'A4', margin: '18mm 20mm 24mm' },
    foot: { ...foot, source: foot.source || programme.title, address: '' },
    text: [programme.title, ...text].join('\n\n'),
  };
}

/** A role whose owner keeps it from the paper has its title there, and why no more. */
function onPaper(role: Role, { content, reading: { language } }: LadderView): Role {
  const provenance = provenanceOf(content.head, role);
  if (provenance.withdrawn || mayPrint(provenance)) return role;
  const { id, title, part, layer } = role;
  return { id, title, part, layer, summary: { [language]: ladderMessages[language].mayNotPrint } };
}

function roleText(role: Role, { reading, content }: LadderView, lead: string): string {
  const { title, summary, answersFor = [], requires = [] } = role;
  const { language } = reading;
  const messages = ladderMessages[language];
  const { withdrawn } = provenanceOf(content.head, role);
  if (withdrawn) {
    const since = reviewMessages[language].withdrawn(formatDate(withdrawn.at, language));
    return [lead + pick(title, reading).text, `${since} ${pick(withdrawn.reason, reading).text}`].join('\n');
  }
  const list = (label: string, points: typeof answersFor): string[] =>
    points.length > 0 ? [`${label}:`, ...points.map((each) => `– ${pick(each, reading).text}`)] : [];
  return [
    lead + pick(title, reading).text,
    ...(summary === undefined ? [] : [pick(summary, reading).text]),
    ...list(messages.answersFor, answersFor),
    ...list(messages.requires, requires),
  ].join('\n');
}
