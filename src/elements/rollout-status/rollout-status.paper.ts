import { css, html, nothing, type TemplateResult } from 'lit';
import { provenanceOf } from '../../content/provenance.js';
import { rolloutMessages } from '../../i18n/rollout-status.js';
import { rolloutWorkMessages } from '../../i18n/rollout-work.js';
import { handOut } from '../../parts/hand-out.js';
import { paperFoot } from '../../parts/paper-foot.js';
import { said } from '../../parts/prose.js';
import type { Sheet } from '../../print/sheet.js';
import { csvRows } from './rollout-status.csv.js';
import type { RolloutStatusElement } from './rollout-status.js';
import type { RolloutView } from './rollout-status.work.js';
import { totalOf, type Spread } from './rollout-status.model.js';
import { renderLegend, renderNotes, renderTable } from './rollout-status.table.js';

const rolloutSheetStyles = css`
  table {
    width: 100%;
  }
  caption {
    color: var(--grey);
    font-size: 9pt;
    padding-bottom: 2mm;
    text-align: left;
  }
  th,
  td {
    border-bottom: 0.5pt solid var(--grey);
    font-size: 10pt;
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    padding: 2mm 4mm 2mm 0;
    text-align: left;
    vertical-align: top;
  }
  thead th {
    border-bottom: 1pt solid #000;
    font-size: 9pt;
    font-weight: 650;
    vertical-align: bottom;
  }
  tfoot :is(th, td) {
    border-top: 1pt solid #000;
  }
  tbody th,
  .sum p:first-child {
    font-weight: 650;
  }
  .sort {
    all: unset;
  }
  .sort svg,
  .bar,
  .spoken {
    display: none;
  }
  td p {
    margin: 0;
  }
  .stage {
    height: 2.6mm;
    width: auto;
  }
  .at {
    white-space: nowrap;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    font-size: 9pt;
    gap: 1mm 6mm;
    list-style: none;
    padding: 0;
  }
  .legend > li {
    margin: 0;
  }
  .not-added,
  .own-date,
  .part-of {
    font-size: 9pt;
  }
  .notes {
    font-size: 10pt;
    list-style: none;
    padding: 0;
  }
  /* A first letter is only that of a box. */
  thead span {
    display: inline-block;
  }
  thead span::first-letter {
    text-transform: uppercase;
  }
`;

/** The overviews as a sheet, in the order they are sorted on the screen. */
export function rolloutSheet(view: RolloutView): Sheet {
  const { spreads, reading, programme, content } = view;
  const { language } = reading;
  const messages = { ...rolloutMessages[language], ...rolloutWorkMessages[language] };
  const all = spreads.map(({ rollout }) => provenanceOf(content.head, rollout));
  const widest = Math.max(0, ...spreads.map(({ units }) => units.length));
  return {
    title: [messages.title, programme].filter(Boolean).join(': '),
    language,
    body: html`
      <h1>${messages.title}</h1>
      ${programme ? html`<p class="facts">${programme}</p>` : nothing}
      ${spreads.map((each) => renderSpread(each, view))}
      <p>${messages.caveat}</p>
    `,
    styles: [rolloutSheetStyles],
    page: { size: widest > 2 ? 'A4 landscape' : 'A4', margin: '16mm 18mm 22mm' },
    foot: paperFoot(all, reading),
    text: [...csvRows(view).map((row) => row.join('\t')), '', messages.caveat].join('\n'),
  };
}

/** Prints how far a programme has spread. */
export async function printRollout(place: RolloutStatusElement, view: RolloutView): Promise<void> {
  await handOut(place, rolloutSheet(view), view.reading.language);
}

function renderSpread(spread: Spread, { reading, sorts }: RolloutView): TemplateResult {
  const { rollout, units } = spread;
  const hasSums = units.some(({ key }) => totalOf(spread, key)?.kind === 'sum');
  return html`<section>
    <h2>${said(rollout.title, reading)}</h2>
    ${renderLegend(spread, reading)}
    ${renderTable(spread, { reading, sort: sorts.get(rollout.id), onSort: () => undefined })}
    ${renderNotes(spread, sorts.get(rollout.id), reading)}
    ${hasSums ? html`<p class="facts">${rolloutWorkMessages[reading.language].totalHelp}</p>` : nothing}
  </section>`;
}
