import { css, html, nothing, type TemplateResult } from 'lit';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import { countOf, pathMessages } from '../../i18n/learning-path.js';
import type { Language } from '../../i18n/language.js';
import { pathWorkMessages } from '../../i18n/learning-path-work.js';
import { pick } from '../../i18n/pick.js';
import { wordsIn } from '../../i18n/words.js';
import { askSheet } from '../../parts/ask-sheet.js';
import { withdrawnNote } from '../../parts/foot.js';
import { handOut } from '../../parts/hand-out.js';
import { paperFoot } from '../../parts/paper-foot.js';
import { said } from '../../parts/prose.js';
import type { Sheet } from '../../print/sheet.js';
import type { ModuleDates } from '../../sessions/path-dates.js';
import type { Progressing } from '../../sessions/progress.js';
import { dateLines, dateWarnings, spanLines } from './learning-path.dates.js';
import type { PathPrintEvent } from './learning-path.events.js';
import { markedIn, sharedForm } from './learning-path.model.js';
import { progressTable } from './learning-path.table.js';
import { lengthOf, nameOf } from './learning-path.text.js';
import type { PathView } from './learning-path.js';

const styles = css`
  .path {
    list-style: none;
    padding: 0;
  }
  .path > li {
    break-inside: avoid;
    border-top: 0.5pt solid var(--grey);
    padding-top: 3mm;
  }
  .path > li + li {
    margin-top: 4mm;
  }
  .path > li > p {
    margin-top: 0.25em;
  }
  table {
    width: 100%;
  }
  th,
  td {
    border-bottom: 0.5pt solid var(--grey);
    font-weight: 400;
    padding: 2.2mm 3mm 2.2mm 0;
    text-align: left;
    vertical-align: baseline;
  }
  thead th {
    border-bottom: 1pt solid #000;
    font-size: 9pt;
    font-weight: 650;
  }
`;

/** Asks which sheet, where a group has progress to print, and prints it. */
export async function printPath(
  place: HTMLElement,
  view: PathView,
  dates: readonly ModuleDates[],
  group: readonly Progressing[],
  mayPrint: (sheet: PathPrintEvent['sheet']) => boolean,
): Promise<void> {
  const which = group.length > 0 ? await askWhich(place, view.reading.language) : 'path';
  if (!which || !mayPrint(which)) return;
  const sheet = which === 'path' ? pathSheet(view, dates) : progressSheet(view, group);
  await handOut(place, sheet, view.reading.language);
}

/** The path on paper: the parts in order, with the days that are planned. */
export function pathSheet(view: PathView, dates: readonly ModuleDates[]): Sheet {
  const { programme, content, modules, kind, reading } = view;
  const { language } = reading;
  const messages = pathMessages[language];
  const { months, cadence = sharedForm(modules) } = programme.learningModel ?? {};
  const { span, passes } = spanLines(view, dates);
  const facts = [
    countOf(kind, modules.length, language),
    months ? messages.months(months) : '',
    wordsIn(cadence, reading),
  ].filter(Boolean);
  const linesOf = (at: number): string[] => {
    const module = modules[at];
    const days = dates[at];
    if (!module) return [];
    const form = module.form === undefined || sharedForm(modules) ? '' : pick(module.form, reading).text;
    return [
      [lengthOf(module, modules, language), form].filter(Boolean).join(' · '),
      ...(days
        ? [
            ...dateLines(module, days, language).map(({ text }) => text),
            ...dateWarnings(module, days, language),
          ]
        : []),
    ].filter(Boolean);
  };
  const titleOf = (at: number): string => {
    const module = modules[at]!;
    return `${nameOf(module, at, view)}${module.title === undefined ? ` · ${messages.noTitle}` : ''}`;
  };
  const told = ({ summary, ...module }: PathView['modules'][number]): unknown => {
    const provenance = provenanceOf(content.head, module);
    const isTold = summary !== undefined && mayPrint(provenance);
    return withdrawnNote(provenance, reading) ?? (isTold ? html`<p>${said(summary, reading)}</p>` : nothing);
  };
  const body = html`
    <h1>${messages.title}</h1>
    <p class="facts">${programme.title}</p>
    <p class="facts">${facts.join(' · ')}</p>
    ${span ? html`<p>${span} ${passes}</p>` : nothing}
    <ol class="path">
      ${modules.map(
        (module, at) =>
          html`<li>
            <h3>${titleOf(at)}</h3>
            ${linesOf(at).map((line) => html`<p>${line}</p>`)} ${told(module)}
          </li>`,
      )}
    </ol>
  `;
  const text = [
    programme.title,
    facts.join(' · '),
    [span, passes].filter(Boolean).join(' '),
    ...modules.map((_, at) => [titleOf(at), ...linesOf(at)].join('\n')),
  ];
  return sheetOf(view, messages.title, body, text.filter(Boolean).join('\n\n'), false);
}

/** How far each in the group has come, on paper. */
export function progressSheet(view: PathView, group: readonly Progressing[]): Sheet {
  const messages = pathWorkMessages[view.reading.language];
  const [head = [], ...rows] = progressTable(group, view);
  const body = html`
    <h1>${messages.progressSheet}</h1>
    <p class="facts">${view.programme.title}</p>
    <table>
      <thead>
        <tr>
          ${head.map((each) => html`<th>${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((each) => html`<td>${each}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
  const text = rows.map(([name, ...cells]) => `${name}: ${cells.join(' · ')}`).join('\n');
  return sheetOf(view, messages.progressSheet, body, text, head.length > 5);
}

function askWhich(place: HTMLElement, language: Language): Promise<PathPrintEvent['sheet'] | undefined> {
  const messages = pathWorkMessages[language];
  return askSheet<PathPrintEvent['sheet']>(place, language, messages.which, [
    { value: 'path', label: messages.pathSheet, help: messages.pathSheetHelp },
    { value: 'progress', label: messages.progressSheet, help: messages.progressSheetHelp },
  ]);
}

function sheetOf(view: PathView, title: string, body: TemplateResult, text: string, isWide: boolean): Sheet {
  const { provenance, programme, reading } = view;
  const foot = paperFoot([{ ...provenance, ...markedIn(view) }, provenance], reading);
  return {
    title,
    language: reading.language,
    body,
    styles: [styles],
    page: { size: isWide ? 'A4 landscape' : 'A4', margin: '18mm 20mm 24mm' },
    foot: { ...foot, source: foot.source || programme.title, address: '' },
    text,
  };
}
