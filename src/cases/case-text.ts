import type { Provenance } from '../content/schema/base.js';
import type { CaseStudy } from '../content/schema/case.js';
import { formatDate } from '../i18n/dates.js';
import { pick, type AnyText, type Reading } from '../i18n/pick.js';
import { reviewMessages } from '../i18n/review.js';
import { wordsIn } from '../i18n/words.js';
import { marksAsText } from '../parts/marks.js';
import { whoOf, type CaseSentences } from './case-facts.js';

/** The line of facts as plain text. */
export function factsOf(study: CaseStudy, messages: CaseSentences, reading: Reading): string {
  return `${whoOf(study, messages)} · ${study.diagnoses.map((each) => pick(each, reading).text).join(', ')}`;
}

/** Everything in the case a glossary word may stand in, for the list on the participant's sheet. */
export function proseOf(study: CaseStudy, reading: Reading): string {
  const texts = [
    study.summary,
    study.background,
    ...(study.quotes ?? []).map((quote) => quote.text),
    ...study.scenarios.flatMap((scenario) => [
      scenario.text,
      ...(scenario.quotes ?? []).map((quote) => quote.text),
      ...scenario.questions.map((question) => question.text),
    ]),
  ];
  return texts.map((text) => wordsIn(text, reading)).join('\n');
}

/** The case as plain text: for copying, and for pages where nothing but text can be shown. Its marks go with it. */
export function textOf(
  study: CaseStudy,
  provenance: Provenance,
  messages: CaseSentences,
  reading: Reading,
): string {
  const tell = (text: AnyText | undefined): string => wordsIn(text, reading);
  const scenarios = study.scenarios.flatMap((scenario, index) => [
    messages.scenario(index + 1, tell(scenario.title)),
    tell(scenario.text),
    ...(scenario.quotes ?? []).map(
      (quote) => `«${tell(quote.text)}»${quote.who ? ` (${tell(quote.who)})` : ''}`,
    ),
    scenario.questions.map((question, at) => `${at + 1}. ${tell(question.text)}`).join('\n'),
  ]);
  const { withdrawn } = provenance;
  const head = [study.name, factsOf(study, messages, reading)];
  const gone = reviewMessages[reading.language];
  return [
    ...head,
    marksAsText(provenance, reading),
    ...(withdrawn
      ? [
          gone.withdrawn(formatDate(withdrawn.at, reading.language)),
          tell(withdrawn.reason),
          withdrawn.replacedBy ? `${gone.replacedBy}: ${withdrawn.replacedBy}` : '',
        ]
      : [tell(study.contentNote), tell(study.summary), tell(study.background), ...scenarios]),
  ]
    .filter((each) => each.trim())
    .join('\n\n');
}
