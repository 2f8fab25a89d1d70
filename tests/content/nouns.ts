import type * as z from 'zod/mini';
import type { Noun } from '../../src/content/content-file.js';
import { cases } from '../../src/content/schema/case.js';
import { certificates } from '../../src/content/schema/certificate.js';
import { evidenceSchemes } from '../../src/content/schema/evidence.js';
import { films } from '../../src/content/schema/film.js';
import { glossary } from '../../src/content/schema/glossary.js';
import { instruments } from '../../src/content/schema/instrument.js';
import { methods } from '../../src/content/schema/method.js';
import { programmes } from '../../src/content/schema/programme.js';
import { questions } from '../../src/content/schema/question.js';
import { resources } from '../../src/content/schema/resource.js';
import { rollouts } from '../../src/content/schema/rollout.js';
import { topics } from '../../src/content/schema/topic.js';
import { webinars } from '../../src/content/schema/webinar.js';

/** Every noun, for tests that go through whole files. */
export const nouns: readonly Noun<z.ZodMiniType>[] = [
  topics,
  films,
  cases,
  questions,
  methods,
  programmes,
  resources,
  evidenceSchemes,
  webinars,
  instruments,
  certificates,
  rollouts,
  glossary,
];
