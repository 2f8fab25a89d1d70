import { esasLaterMessages } from '../../i18n/esas-later.js';
import { esasViewMessages } from '../../i18n/esas-views.js';
import { pick } from '../../i18n/pick.js';
import { copyText as copyToClipboard } from '../../parts/copy.js';
import { csvOf } from '../../parts/csv.js';
import { download, fileName } from '../../parts/download.js';
import { offerToCopy } from '../../parts/not-copied.js';
import { areasIn } from './esas-form.body.js';
import { answerText } from './esas-form.fill.js';
import { answerTo, changeOf, type Filled } from './esas-form.model.js';
import { byText, filledText, footText, headText, placesText, rightsText, rowText } from './esas-form.text.js';
import type { FormView } from './esas-form.view.js';
import type { EsasWork } from './esas-form.work.js';
import { changeText, columnOf, type Column } from './series.js';

/** What is shown, as text on the clipboard; where that is not allowed, as text to copy. */
export async function copyText(later: EsasWork, view: FormView): Promise<void> {
  const { language } = view.reading;
  const columns = later.columns(view);
  const text = columns ? seriesText(view, columns) : filledText(view, later.filled(view));
  if (await copyToClipboard(text)) later.tell(esasViewMessages[language].copied);
  else await offerToCopy(later.host, text, language);
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
