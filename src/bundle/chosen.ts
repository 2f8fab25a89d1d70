import type { ContentFile } from '../content/content-file.js';
import { cases } from '../content/schema/case.js';
import { programmes, type Session } from '../content/schema/programme.js';

/** What of a content file goes into a package; a set that is not there means all of that kind. */
export interface Chosen {
  readonly isAll: boolean;
  readonly cases?: ReadonlySet<string>;
  readonly films?: ReadonlySet<string>;
  readonly questions?: ReadonlySet<string>;
  /** What the chosen thing is called, when it is not the whole file. */
  readonly title?: Session['title'];
}

/** What was asked for: at most one of them. */
export interface Asked {
  readonly caseId?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly programmeId?: string | undefined;
}

const none: ReadonlySet<string> = new Set();

/** What was asked for, found in the file; undefined where there is no such thing. */
export function choose(file: ContentFile, { caseId, sessionId, programmeId }: Asked): Chosen | undefined {
  if (caseId) {
    const study = file.list(cases).items.find(({ id }) => id === caseId);
    return (
      study && { isAll: false, cases: new Set([caseId]), films: none, questions: none, title: study.name }
    );
  }
  const all = file.list(programmes).items;
  if (sessionId) {
    const session = all.flatMap(({ sessions = [] }) => sessions).find(({ id }) => id === sessionId);
    return session && { isAll: false, ...contentsOf([session]), title: session.title };
  }
  if (!programmeId) return { isAll: true };
  const programme = all.find(({ id }) => id === programmeId);
  if (!programme) return undefined;
  // A file with one programme is that programme, also what none of its sessions takes up.
  if (all.length === 1 || !programme.sessions?.length) return { isAll: true, title: programme.title };
  return { isAll: false, ...contentsOf(programme.sessions), title: programme.title };
}

/** What was there to ask for, for whoever asked for something else. */
export function idsFor(file: ContentFile, { caseId, sessionId }: Asked): string[] {
  if (caseId) return file.list(cases).items.map(({ id }) => id);
  const all = file.list(programmes).items;
  return sessionId
    ? all.flatMap(({ sessions = [] }) => sessions.map(({ id }) => id))
    : all.map(({ id }) => id);
}

function contentsOf(sessions: readonly Session[]): Pick<Chosen, 'cases' | 'films' | 'questions'> {
  const blocks = sessions.flatMap((session) => session.blocks ?? []);
  const ids = (values: readonly (string | undefined)[]): Set<string> =>
    new Set(values.filter((each) => each !== undefined));
  return {
    cases: ids([...blocks.map((block) => block.case), ...sessions.flatMap((each) => each.cases ?? [])]),
    films: ids([...blocks.map((block) => block.film), ...sessions.flatMap((each) => each.films ?? [])]),
    questions: ids(blocks.map((block) => block.question)),
  };
}
