import { pick } from '../../i18n/pick.js';
import { rolloutWorkMessages } from '../../i18n/rollout-work.js';
import { rolloutToolMessages } from '../../i18n/rollout-tools.js';
import { csvOf } from '../../parts/csv.js';
import { download, fileName } from '../../parts/download.js';
import type { RolloutView } from './rollout-status.work.js';
import { sorted } from './rollout-status.model.js';

/**
 * All overviews in one table, a place on each row: number, goal and date of each unit in columns of their own, so that
 * a spreadsheet has nothing to take apart. Dates stand as 2019-02-01, and as much of them as is told. No sums.
 */
export function csvRows({ spreads, reading, sorts }: RolloutView): string[][] {
  const { language } = reading;
  const messages = { ...rolloutWorkMessages[language], ...rolloutToolMessages[language] };
  const units = new Map(spreads.flatMap((each) => each.units).map((unit) => [unit.key, unit.label]));
  const all = spreads.flatMap(({ places }) => places.flatMap(({ figures }) => [...figures]));
  const withGoal = new Set(
    all.filter(([, each]) => each.some(({ target }) => target !== undefined)).map(([key]) => key),
  );
  const number = (value: number | undefined): string => {
    const text = value === undefined ? '' : String(value);
    return language === 'en' ? text : text.replace('.', ',');
  };
  const head = [...units].flatMap(([key, label]) => {
    const unit = pick(label, reading).text;
    return [unit, ...(withGoal.has(key) ? [messages.unitGoal(unit)] : []), messages.unitDate(unit)];
  });
  const rows = spreads.flatMap(({ rollout, places }) =>
    sorted(places, sorts.get(rollout.id), language).flatMap(({ row, stage, figures }) => {
      // More numbers of one unit than one are rows of their own: a cell holds one number.
      const lines = Math.max(1, ...[...figures.values()].map((each) => each.length));
      const told = rollout.stages?.[stage];
      return Array.from({ length: lines }, (_, line) => [
        pick(rollout.title, reading).text,
        row.name,
        told ? pick(told.title, reading).text : '',
        ...[...units.keys()].flatMap((key) => {
          const figure = figures.get(key)?.[line];
          return [
            number(figure?.value),
            ...(withGoal.has(key) ? [number(figure?.target)] : []),
            figure?.asOf ?? '',
          ];
        }),
        row.note ? pick(row.note, reading).text : '',
      ]);
    }),
  );
  return [[messages.overview, messages.place, messages.stage, ...head, messages.note], ...rows];
}

/** Gives the numbers as a file that a Norwegian Excel opens. */
export function downloadCsv(page: Document, view: RolloutView): void {
  const name = fileName(rolloutToolMessages[view.reading.language].fileName, view.programme);
  download(page, `${name}.csv`, csvOf(csvRows(view)), 'text/csv');
}
