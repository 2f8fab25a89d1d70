import type { Age, CaseStudy } from '../content/schema/case.js';
import type { caseMessages } from '../i18n/case-card.js';
import { pick, type Reading } from '../i18n/pick.js';
import { said } from '../parts/prose.js';

/** What a case is told with, in one language. */
export type CaseSentences = (typeof caseMessages)['nb'];

/** One quiet line of who it is about: «78 år · hjemmeboende · KOLS». An age the source does not tell is left out. */
export function factsOf(study: CaseStudy, messages: CaseSentences, reading: Reading): string {
  return `${whoOf(study, messages)} · ${study.diagnoses.map((each) => pick(each, reading).text).join(', ')}`;
}

/** That line as it is drawn; a diagnosis in another language than the page's says which. */
export function renderFacts(study: CaseStudy, messages: CaseSentences, reading: Reading): unknown {
  const diagnoses = study.diagnoses.map((each, index) => [index ? ', ' : '', said(each, reading)]);
  return [`${whoOf(study, messages)} · `, diagnoses];
}

/** The part of that line that is our own words: age, and where the patient lives. */
function whoOf({ age, settings }: CaseStudy, messages: CaseSentences): string {
  const where = settings.map((setting) => messages.settings[setting]).join(' / ');
  return age === undefined ? where : `${ageOf(age, messages)} · ${where}`;
}

function ageOf(age: Age, messages: CaseSentences): string {
  return typeof age === 'number' ? messages.years(age, age) : messages.years(age.from, age.to);
}
