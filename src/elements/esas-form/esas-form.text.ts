import type { InstrumentItem } from '../../content/schema/instrument.js';
import { esasLaterMessages } from '../../i18n/esas-later.js';
import { esasViewMessages } from '../../i18n/esas-views.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import { sourceText } from '../../parts/foot.js';
import { marksAsText } from '../../parts/marks.js';
import { areasIn } from './esas-form.body.js';
import { answerText, nameOf } from './esas-form.fill.js';
import { answerTo, wording, type Answerer, type Filled } from './esas-form.model.js';
import type { FormView } from './esas-form.view.js';

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

/** The form, whom it is about, and that it is practice. */
export function headText(view: FormView): string {
  return [
    view.instrument.title,
    `${esasViewMessages[view.reading.language].patient}: ${view.name}`,
    markText(view),
  ].join('\n');
}

/** Whom form and case belong to. */
export function footText(view: FormView): string {
  const { source } = view.provenance;
  return [rightsText(view), view.study && source ? sourceText(source, view.reading) : '']
    .filter(Boolean)
    .join('\n');
}
