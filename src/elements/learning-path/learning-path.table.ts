import { pathWorkMessages } from '../../i18n/learning-path-work.js';
import { csvOf } from '../../parts/csv.js';
import { download } from '../../parts/download.js';
import { progressOf, type Progressing } from '../../sessions/progress.js';
import type { RecordsReader } from '../../sessions/session-plan.js';
import { self, stepsOf } from '../../sessions/steps.js';
import { cellText, progressText } from './learning-path.ticks.js';
import { nameOf } from './learning-path.text.js';
import type { PathView } from './learning-path.js';

/** Person by module in words, the heading first. */
export function progressTable(group: readonly Progressing[], view: PathView): string[][] {
  const messages = pathWorkMessages[view.reading.language];
  return [
    [messages.name, ...view.modules.map((module, at) => nameOf(module, at, view)), messages.sum],
    ...group.map(({ name, ticks }) => [
      name,
      ...ticks.map((each) => cellText(each, view)),
      progressText(progressOf(ticks), view),
    ]),
  ];
}

/** Gives the progress of the group, or of one who has none, as a file that Excel opens. */
export function downloadProgress(
  page: Document,
  view: PathView,
  group: readonly Progressing[],
  records: RecordsReader,
): void {
  const messages = pathWorkMessages[view.reading.language];
  const alone = { id: self, name: messages.me, ticks: stepsOf(view.programme, self, records) };
  download(
    page,
    messages.fileName,
    csvOf(progressTable(group.length > 0 ? group : [alone], view)),
    'text/csv',
  );
}
