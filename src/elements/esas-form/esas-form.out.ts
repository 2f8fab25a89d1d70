import { html } from 'lit';
import type { InstrumentItem } from '../../content/schema/instrument.js';
import { esasLaterMessages } from '../../i18n/esas-later.js';
import { esasViewMessages } from '../../i18n/esas-views.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import { printMessages } from '../../i18n/print.js';
import { ask } from '../../parts/ask.js';
import { csvOf } from '../../parts/csv.js';
import { download, fileName } from '../../parts/download.js';
import { sourceText } from '../../parts/foot.js';
import { marksAsText } from '../../parts/marks.js';
import { areasIn } from './esas-form.body.js';
import { answerText, nameOf } from './esas-form.fill.js';
import type { EsasWork } from './esas-form.work.js';
import { answerTo, changeOf, wording, type Answerer, type Filled } from './esas-form.model.js';
import type { FormView } from './esas-form.view.js';
import { changeText, columnOf, type Column } from './series.js';

/** What is shown, as text on the clipboard; where that is not allowed, as text to copy. */
export async function copyText(later: EsasWork, view: FormView): Promise<void> {
  const { language } = view.reading;
  const columns = later.columns(view);
  const text = columns ? seriesText(view, columns) : filledText(view, later.filled(view));
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  if (isCopied) return later.tell(esasViewMessages[language].copied);
  const messages = printMessages[language];
  await ask(later.host, {
    title: messages.notCopied,
    language,
    body: html`<textarea readonly rows="12" aria-label=${messages.sheetText} .value=${text}></textarea>`,
    buttons: [{ value: '', label: messages.close, isMain: true }],
  });
}

/** What is shown, as a file for a spreadsheet. */
export function downloadCsv(later: EsasWork, view: FormView): void {
  const { point, instrument, reading } = view;
  const messages = esasViewMessages[reading.language];
  const columns = later.columns(view);
  const filled = later.filled(view);
  const text = csvLines(view, columns ?? [columnOf(point.label, filled)], columns ? undefined : filled);
  download(
    later.host.ownerDocument,
    `${fileName(instrument.title, messages.fileName)}.csv`,
    csvOf(text),
    'text/csv',
  );
  later.tell(messages.downloaded);
}

/** One line for each row at each point in time; that it is practice stands on every line. */
export function csvLines(view: FormView, columns: readonly Column[], filled?: Filled): string[][] {
  const { instrument, values, reading, name } = view;
  const messages = esasViewMessages[reading.language];
  const later = esasLaterMessages[reading.language];
  const head = [
    messages.practice,
    messages.patient,
    messages.point,
    messages.by,
    later.symptom,
    later.answer,
  ];
  return [
    head,
    ...columns.flatMap(({ label, answers, by, nameOf }) =>
      instrument.items.map((row) => [
        messages.practice,
        name,
        pick(label, reading).text,
        byText(view, by),
        rowText(view, row, nameOf(row)),
        answerText(answerTo(answers, row.id, values), later),
      ]),
    ),
    ...(filled && areasIn(filled).length
      ? [[messages.practice, name, '', '', messages.where, placesText(view, filled)]]
      : []),
    [messages.practice, '', '', '', '', rightsText(view)],
  ];
}

/** A filled form, or one to fill in, as text. */
export function filledText(view: FormView, filled: Filled): string {
  const { instrument, values, reading, point } = view;
  const later = esasLaterMessages[reading.language];
  const messages = esasViewMessages[reading.language];
  return [
    headText(view),
    [
      `${messages.point}: ${pick(point.label, reading).text}`,
      `${messages.by}: ${byText(view, filled.by)}`,
      instrument.window ? wording(instrument.window, instrument).text : '',
    ]
      .filter(Boolean)
      .join('\n'),
    instrument.items
      .map((row) => {
        const answer = answerTo(filled.answers, row.id, values);
        const { low, high } = row.anchors;
        const ends = `${values[0]} ${wording(low, instrument).text}, ${values.at(-1)} ${wording(high, instrument).text}`;
        return `${rowText(view, row, nameOf(filled, row.id))}: ${answerText(answer, later)} (${ends})`;
      })
      .join('\n'),
    areasIn(filled).length ? `${messages.where}: ${placesText(view, filled)}` : '',
    footText(view),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The answers over time as text, with each change in words. */
export function seriesText(view: FormView, columns: readonly Column[]): string {
  const { instrument, values, reading } = view;
  const later = esasLaterMessages[reading.language];
  return [
    headText(view),
    ...instrument.items.map((row) => {
      const lines = columns.map(({ label, answers }, at) => {
        const answer = answerTo(answers, row.id, values);
        const before = columns[at - 1];
        const change = before && changeOf(answerTo(before.answers, row.id, values), answer);
        const isTold = change && ('by' in change || change.kind === 'same');
        return `${pick(label, reading).text}: ${answerText(answer, later)}${
          isTold ? `, ${changeText(change, reading.language)}` : ''
        }`;
      });
      return [rowText(view, row), ...lines].join('\n');
    }),
    footText(view),
  ].join('\n\n');
}

/** Whom the instrument belongs to, as one line. */
export function rightsText({ instrument, reading }: FormView): string {
  const { attribution, source } = instrument;
  return [
    marksAsText(instrument, reading),
    attribution ? pick(attribution, reading).text : '',
    !attribution && source ? sourceText(source, reading) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** That it is practice, and that the case is an example. */
export function markText({ provenance, reading, study }: FormView): string {
  const { practice, notRecord } = esasViewMessages[reading.language];
  return [`${practice}. ${notRecord}`, study ? marksAsText(provenance, reading) : '']
    .filter(Boolean)
    .join(' ');
}

/** A row by its name, with what it was about where it has a name of its own. */
export function rowText({ instrument, reading }: FormView, row: InstrumentItem, own?: AnyText): string {
  return wording(row.text, instrument).text + (own ? `: ${pick(own, reading).text}` : '');
}

/** Who answered, in words. */
export function byText({ reading }: FormView, by: Answerer | undefined): string {
  const messages = esasLaterMessages[reading.language];
  return by ? messages.answerers[by] : messages.byUnknown;
}

/** Where in the body, in words. */
export function placesText({ reading }: FormView, filled: Filled): string {
  const { areas } = esasLaterMessages[reading.language];
  return areasIn(filled)
    .map((area) => areas[area])
    .join(', ');
}

function headText(view: FormView): string {
  return [
    view.instrument.title,
    `${esasViewMessages[view.reading.language].patient}: ${view.name}`,
    markText(view),
  ].join('\n');
}

function footText(view: FormView): string {
  const { source } = view.provenance;
  return [rightsText(view), view.study && source ? sourceText(source, view.reading) : '']
    .filter(Boolean)
    .join('\n');
}
