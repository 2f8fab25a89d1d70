import * as z from 'zod/mini';
import { caseStudy } from './case.js';
import { certificate } from './certificate.js';
import { evidenceScheme } from './evidence.js';
import { film } from './film.js';
import { glossaryEntry } from './glossary.js';
import { head } from './head.js';
import { instrument } from './instrument.js';
import { method } from './method.js';
import { programme } from './programme.js';
import { question } from './question.js';
import { resource } from './resource.js';
import { rollout } from './rollout.js';
import { topic } from './topic.js';
import { webinar } from './webinar.js';

/** The lists of a content file, by the nouns of the field. An element imports only the nouns it shows. */
export const lists = {
  topics: topic,
  films: film,
  cases: caseStudy,
  questions: question,
  methods: method,
  programmes: programme,
  resources: resource,
  evidenceSchemes: evidenceScheme,
  webinars: webinar,
  instruments: instrument,
  certificates: certificate,
  rollouts: rollout,
  glossary: glossaryEntry,
};

/** The whole content file. Every list may be left out. */
export const trainingContent = z.looseObject({
  ...head,
  topics: z.optional(z.array(topic)),
  films: z.optional(z.array(film)),
  cases: z.optional(z.array(caseStudy)),
  questions: z.optional(z.array(question)),
  methods: z.optional(z.array(method)),
  programmes: z.optional(z.array(programme)),
  resources: z.optional(z.array(resource)),
  evidenceSchemes: z.optional(z.array(evidenceScheme)),
  webinars: z.optional(z.array(webinar)),
  instruments: z.optional(z.array(instrument)),
  certificates: z.optional(z.array(certificate)),
  rollouts: z.optional(z.array(rollout)),
  glossary: z.optional(z.array(glossaryEntry)),
});
export type TrainingContent = z.infer<typeof trainingContent>;

export type { GlossaryEntry } from './glossary.js';
