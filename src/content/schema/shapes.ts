import { review, rights, source, withdrawal, type provenance } from './base.js';
import {
  caseStudy,
  choice,
  option,
  perspective,
  quote,
  resourceLink,
  scenario,
  series,
  seriesPoint,
  whatIf,
} from './case.js';
import { certificate, logo, requirement } from './certificate.js';
import { trainingContent } from './content.js';
import { evidence, evidenceLevel, evidenceScheme } from './evidence.js';
import { film, filmFile, filmStop, textTrack } from './film.js';
import { glossaryEntry } from './glossary.js';
import { anchors, band, instrument, instrumentGuide, instrumentItem, scale } from './instrument.js';
import { method, methodStep } from './method.js';
import {
  block,
  contact,
  groupRule,
  learningModel,
  milestone,
  module,
  phase,
  programme,
  result,
  role,
  session,
  span,
} from './programme.js';
import { question } from './question.js';
import { resource, section } from './resource.js';
import { figure, rollout, rolloutRow, stage } from './rollout.js';
import { topic } from './topic.js';
import { webinar } from './webinar.js';

/** Every object of the content file by name. For the JSON Schema and its descriptions; no page needs them together. */
export const shapes = {
  trainingContent,
  source,
  rights,
  review,
  withdrawal,
  topic,
  film,
  filmFile,
  textTrack,
  filmStop,
  caseStudy,
  scenario,
  quote,
  whatIf,
  choice,
  option,
  perspective,
  resourceLink,
  series,
  seriesPoint,
  question,
  method,
  methodStep,
  programme,
  milestone,
  result,
  contact,
  learningModel,
  phase,
  groupRule,
  span,
  session,
  block,
  module,
  role,
  resource,
  section,
  evidence,
  evidenceScheme,
  evidenceLevel,
  webinar,
  instrument,
  instrumentGuide,
  instrumentItem,
  anchors,
  scale,
  band,
  certificate,
  requirement,
  logo,
  rollout,
  stage,
  rolloutRow,
  figure,
  glossaryEntry,
};

export type Shapes = typeof shapes;

/** The fields of a shape that are its own, and not those every object may carry. */
export type OwnFields<Name extends keyof Shapes> = Exclude<
  keyof Shapes[Name]['shape'] & string,
  keyof typeof provenance
>;

/** What an object is for (`about`), and each of its own fields, in words. */
export type DescriptionsOf = {
  readonly [Name in keyof Shapes]: { readonly about: string } & { readonly [Field in OwnFields<Name>]: string };
};
