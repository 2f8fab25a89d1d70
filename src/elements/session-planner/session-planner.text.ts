import { formatDate, formatTime } from '../../i18n/dates.js';
import { pick } from '../../i18n/pick.js';
import { themeOf } from '../../sessions/theme.js';
import type { PlannerView } from './session-planner.parts.js';

/** The plan as plain text: sessions with their day, and the blocks of each with their clock. */
export function planText({ programme, held, reading, messages }: PlannerView): string {
  const { language } = reading;
  return [
    programme.title,
    ...held.map((each) =>
      [
        [messages.number(each.number), themeOf(each, reading)].filter(Boolean).join(': '),
        [
          each.day ? formatDate(each.day, language, 'weekday') : '',
          formatTime(each.time, language),
          each.place,
        ]
          .filter(Boolean)
          .join(', '),
        ...each.blocks.map(({ block, from }) =>
          [
            from ? formatTime(from, language) : '',
            pick(block.title, reading).text,
            block.minutes ? `(${messages.minutes(block.minutes)})` : '',
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ]
        .filter(Boolean)
        .join('\n'),
    ),
  ].join('\n\n');
}
