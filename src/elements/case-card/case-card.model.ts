import type { Age, CaseStudy } from '../../content/schema/case.js';
import type { caseMessages } from '../../i18n/case-card.js';
import { pick, type Reading } from '../../i18n/pick.js';

type Sentences = (typeof caseMessages)['nb'];

/** One quiet line of who it is about: «78 år · hjemmeboende · KOLS». An age the source does not tell is left out. */
export function factsOf(study: CaseStudy, messages: Sentences, reading: Reading): string {
  return `${whoOf(study, messages)} · ${study.diagnoses.map((each) => pick(each, reading).text).join(', ')}`;
}

/** The part of that line that is our own words: age, and where the patient lives. */
export function whoOf({ age, settings }: CaseStudy, messages: Sentences): string {
  const where = settings.map((setting) => messages.settings[setting]).join(' / ');
  return age === undefined ? where : `${ageOf(age, messages)} · ${where}`;
}

function ageOf(age: Age, messages: Sentences): string {
  return typeof age === 'number' ? messages.years(age, age) : messages.years(age.from, age.to);
}
