import type { CaseStudy } from '../../content/schema/case.js';
import type { caseMessages } from '../../i18n/case-card.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { factsOf } from './case-card.model.js';

type Sentences = (typeof caseMessages)['nb'];

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
  return texts.map((text) => (text === undefined ? '' : pick(text, reading).text)).join('\n');
}

/** The case as plain text: for copying, and for pages where nothing but text can be shown. */
export function textOf(study: CaseStudy, messages: Sentences, reading: Reading): string {
  const tell = (text: Parameters<typeof pick>[0] | undefined): string =>
    text === undefined ? '' : pick(text, reading).text;
  const scenarios = study.scenarios.flatMap((scenario, index) => [
    messages.scenario(index + 1, tell(scenario.title)),
    tell(scenario.text),
    ...(scenario.quotes ?? []).map(
      (quote) => `«${tell(quote.text)}»${quote.who ? ` (${tell(quote.who)})` : ''}`,
    ),
    scenario.questions.map((question, at) => `${at + 1}. ${tell(question.text)}`).join('\n'),
  ]);
  return [
    study.name,
    factsOf(study, messages, reading),
    tell(study.summary),
    tell(study.background),
    ...scenarios,
  ]
    .filter((each) => each.trim())
    .join('\n\n');
}
