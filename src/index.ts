/**
 * What other code may import. Importing it changes nothing: no tag is defined, no request made, nothing listened to.
 * `lindring/define/<tag>` puts a tag on the page.
 */

export { CaseBankElement } from './elements/case-bank/case-bank.js';
export { BankPrintEvent, CaseChooseEvent, CaseDrawEvent } from './elements/case-bank/case-bank.events.js';
export { CaseCardElement } from './elements/case-card/case-card.js';
export {
  ChoicePickEvent,
  PresentToggleEvent,
  ScenarioOpenEvent,
  SheetPrintEvent,
} from './elements/case-card/case-card.events.js';
export { CertificatePrintEvent } from './elements/course-certificate/course-certificate.events.js';
export { CourseCertificateElement } from './elements/course-certificate/course-certificate.js';
export {
  EsasAnswerEvent,
  EsasCompareEvent,
  EsasPresentEvent,
  EsasPrintEvent,
} from './elements/esas-form/esas-form.events.js';
export { EsasFormElement } from './elements/esas-form/esas-form.js';
export { FilmBankElement } from './elements/film-bank/film-bank.js';
export { FilmChooseEvent } from './elements/film-bank/film-bank.events.js';
export { FilmCardElement } from './elements/film-card/film-card.js';
export {
  FilmConsentEvent,
  FilmFailEvent,
  FilmPlayEvent,
  FilmSeenEvent,
} from './elements/film-card/film-card.events.js';
export { RosterChangeEvent, RosterPrintEvent } from './elements/group-roster/group-roster.events.js';
export { GroupRosterElement } from './elements/group-roster/group-roster.js';
export { PathChangeEvent, PathPrintEvent } from './elements/learning-path/learning-path.events.js';
export { LearningPathElement } from './elements/learning-path/learning-path.js';
export { ProgrammePrintEvent, ProgrammeShareEvent } from './elements/programme-card/programme-card.events.js';
export type { ShareWay } from './elements/programme-card/programme-card.events.js';
export { ProgrammeCardElement } from './elements/programme-card/programme-card.js';
export type { ShareFields } from './elements/programme-card/share.model.js';
export {
  ReflectionPresentEvent,
  ReflectionPrintEvent,
  StepStartEvent,
} from './elements/reflection-prompt/reflection-prompt.events.js';
export { ReflectionPromptElement } from './elements/reflection-prompt/reflection-prompt.js';
export { RoleMarkEvent, RolePrintEvent } from './elements/role-ladder/role-ladder.events.js';
export { RoleLadderElement } from './elements/role-ladder/role-ladder.js';
export {
  ChecklistChangeEvent,
  ResourceOpenEvent,
  ResourcePrintEvent,
} from './elements/resource-list/resource-list.events.js';
export { ResourceListElement } from './elements/resource-list/resource-list.js';
export { RolloutPrintEvent } from './elements/rollout-status/rollout-status.events.js';
export { RolloutStatusElement } from './elements/rollout-status/rollout-status.js';
export {
  BlockTurnEvent,
  SessionEndEvent,
  SessionPrintEvent,
  SessionStartEvent,
} from './elements/session-run/session-run.events.js';
export { SessionRunElement } from './elements/session-run/session-run.js';
export { PlanChangeEvent, SessionOpenEvent } from './elements/session-planner/session-planner.events.js';
export { PlanPrintEvent } from './elements/session-planner/session-planner.out.events.js';
export { SessionPlannerElement } from './elements/session-planner/session-planner.js';
export { TrainingContentElement } from './elements/training-content/training-content.js';
export { WebinarListElement } from './elements/webinar-list/webinar-list.js';

export { QuestionReflectEvent } from './parts/reflect.events.js';
export { ContentFile } from './content/content-file.js';
export type { BrokenItem, CheckedList, ContentHead, Noun } from './content/content-file.js';
export { contentContext } from './content/context.js';
export type { ContentState } from './content/context.js';
export { ContentError } from './content/errors.js';
export type { ContentFault, ContentIssue } from './content/errors.js';
export { ContentErrorEvent, ContentLoadEvent } from './content/events.js';
export { loadContent, readContent } from './content/load.js';
export type { LoadOptions } from './content/load.js';
export { cases } from './content/schema/case.js';
export { certificates } from './content/schema/certificate.js';
export { evidenceSchemes } from './content/schema/evidence.js';
export { films } from './content/schema/film.js';
export { glossary } from './content/schema/glossary.js';
export { instruments } from './content/schema/instrument.js';
export { methods } from './content/schema/method.js';
export { programmes } from './content/schema/programme.js';
export { questions } from './content/schema/question.js';
export { resources } from './content/schema/resource.js';
export { rollouts } from './content/schema/rollout.js';
export { topics } from './content/schema/topic.js';
export { webinars } from './content/schema/webinar.js';
export { trainingContent } from './content/schema/content.js';
export type { TrainingContent } from './content/schema/content.js';
