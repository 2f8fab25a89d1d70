import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatDateRange } from '../../i18n/dates.js';
import { holidayNames } from '../../i18n/holidays.js';
import type { Language } from '../../i18n/language.js';
import { pathMessages } from '../../i18n/learning-path.js';
import { pathWorkMessages } from '../../i18n/learning-path-work.js';
import type { Module } from '../../content/schema/programme.js';
import { passesMonths, pathSpan, weeksOf, type ModuleDates } from '../../sessions/path-dates.js';
import { weeksText } from './learning-path.text.js';
import type { PathView } from './learning-path.js';

/** Something told of when a module is worked with. */
export interface DateLine {
  readonly what: 'alone' | 'session' | 'window';
  readonly text: string;
}

/** When a module is worked with, line by line, as on screen and on paper. */
export function dateLines(module: Module, dates: ModuleDates, language: Language): DateLine[] {
  const { session, alone, window } = dates;
  if (!session) return [];
  const messages = pathWorkMessages[language];
  const day = formatDate(session, language, 'weekday');
  if (!weeksOf(module)) return [{ what: 'session', text: messages.planned(day) }];
  const lines: DateLine[] = [];
  if (alone) {
    const { from, latest, to } = alone;
    const text = window
      ? messages.alone(formatDateRange(from, to, language))
      : messages.begin(formatDateRange(from, latest ?? from, language));
    lines.push({ what: 'alone', text });
  }
  lines.push({ what: 'session', text: messages.session(day) });
  if (window && window.from !== window.to) {
    const text = messages.window(formatDate(window.from, language, 'day'), formatDate(window.to, language));
    lines.push({ what: 'window', text });
  } else if (window && window.to !== session)
    lines.push({ what: 'window', text: messages.windowDay(formatDate(window.to, language)) });
  return lines;
}

/** What stands in the way of a module's days, or should be known of them. */
export function dateWarnings(module: Module, dates: ModuleDates, language: Language): string[] {
  const messages = pathWorkMessages[language];
  const { collision, outside, away } = dates;
  const weeks = weeksOf(module);
  const warnings: string[] = [];
  if (collision) {
    const what =
      collision.with === 'holiday'
        ? messages.inTheWay.holiday(holidayNames[language][collision.holiday])
        : messages.inTheWay[collision.with];
    const { suggestion } = collision;
    warnings.push(
      suggestion ? `${what} ${messages.suggestion(formatDate(suggestion, language, 'weekday'))}` : what,
    );
  }
  if (outside && weeks && collision?.with !== 'early') {
    const [say, count] = outside === 'early' ? [messages.early, weeks.least] : [messages.late, weeks.most];
    warnings.push(say(weeksText({ least: count, most: count }, language)));
  }
  for (const { what, from, to } of away)
    warnings.push(
      what === 'july' ? messages.away.july : messages.away[what](formatDateRange(from, to, language)),
    );
  return warnings;
}

/** The days of a module on the page. */
export function renderDates(module: Module, dates: ModuleDates, language: Language): unknown {
  const lines = dateLines(module, dates, language);
  if (lines.length === 0) return nothing;
  const warnings = dateWarnings(module, dates, language);
  return html`<ul class="dates" role="list">
    ${lines.map(({ what, text }) => html`<li class=${what}>${text}</li>`)}
    ${warnings.map((line) => html`<li class="warning">${line}</li>`)}
  </ul>`;
}

/** From when to when the whole of it is, and whether that is longer than told; nothing before a day is chosen. */
export function spanLines(view: PathView, dates: readonly ModuleDates[]): { span: string; passes: string } {
  const { language } = view.reading;
  const messages = pathWorkMessages[language];
  const span = view.modules.length > 1 ? pathSpan(dates) : undefined;
  const { months } = view.programme.learningModel ?? {};
  if (!span) return { span: '', passes: '' };
  return {
    span: messages.span(formatDateRange(span.from, span.to, language)),
    passes:
      months && passesMonths(span, months) ? messages.passes(pathMessages[language].months(months)) : '',
  };
}

/** The same on the page. */
export function renderSpan(view: PathView, dates: readonly ModuleDates[]): TemplateResult {
  const { span, passes } = spanLines(view, dates);
  return html`
    ${span ? html`<p class="span">${span}</p>` : nothing}
    ${passes ? html`<p class="warning">${passes}</p>` : nothing}
  `;
}
