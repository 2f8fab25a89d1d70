import type { ContentFile } from '../content/content-file.js';
import { provenanceOf } from '../content/provenance.js';
import type { Provenance } from '../content/schema/base.js';
import { cases } from '../content/schema/case.js';
import { films } from '../content/schema/film.js';
import { methods } from '../content/schema/method.js';
import { programmes, type Programme, type Session } from '../content/schema/programme.js';
import { questions, type Question } from '../content/schema/question.js';
import { pick } from '../i18n/pick.js';
import { reflectionMessages } from '../i18n/reflection.js';
import { outMessages } from '../i18n/session-out.js';
import { runMessages } from '../i18n/session-run.js';
import { markup, type Drawable } from './html.js';
import { line, paragraph, prose, titledList } from './prose.js';
import { foot, heading, mark, reference, withdrawn, type Readable } from './readable-parts.js';

/** A question, and what it stands in, the outermost first. */
export interface Asked {
  readonly question: Question;
  readonly around: readonly (Provenance & { readonly id: string })[];
}

/** Every question of a file, wherever it stands. */
export function everyQuestion(content: ContentFile): Asked[] {
  const within = (around: Asked['around'], questions: readonly Question[] = []): Asked[] =>
    questions.map((question) => ({ question, around }));
  return [
    ...within([], content.list(questions).items),
    ...content
      .list(cases)
      .items.flatMap((study) => [
        ...within([study], study.questions),
        ...study.scenarios.flatMap((scenario) => [
          ...within([study, scenario], scenario.questions),
          ...(scenario.whatIf ?? []).flatMap((twist) => within([study, scenario], twist.questions)),
        ]),
      ]),
    ...content
      .list(films)
      .items.flatMap((film) =>
        within([film], [...(film.questions ?? []), ...(film.stops ?? []).map(({ question }) => question)]),
      ),
  ];
}

/** The question with an id, wherever in the file it stands. */
export function findAsked(content: ContentFile, id: string): Asked | undefined {
  return everyQuestion(content).find(({ question }) => question.id === id);
}

/** A question to talk about, and how: alone, two and two, together, or by the steps of its method. */
export function readableQuestion({ question, around }: Asked, of: Readable): Drawable {
  const { content, reading } = of;
  const messages = reflectionMessages[reading.language];
  const provenance = [...around, question].reduce<Provenance>(provenanceOf, content.head);
  const method = content.list(methods).items.find(({ id }) => id === question.method);
  const steps: Drawable[] = method
    ? method.steps.map(({ title, help }) => step(line(title, reading), help && line(help, reading)))
    : (question.for ?? []).map((way) => step(messages[way].title, messages[way].help));
  const body = [
    paragraph(question.help, reading),
    steps.length > 0 ? markup`<ol>\n${steps.map((each) => markup`<li>${each}</li>\n`)}</ol>\n` : undefined,
  ];
  return [
    heading(of, 0, line(question.text, reading)),
    mark(provenance, of),
    withdrawn(provenance, of) ?? body,
    foot(provenance, of),
  ];
}

function step(title: Drawable, help: Drawable): Drawable {
  return [markup`<strong>${title}</strong>`, help === undefined ? undefined : ['. ', help]];
}

/** A session of the file, the programme it is of, and its number there. */
export interface FoundSession {
  /** Its id, or with that of its programme before it where an earlier programme has a session with the same. */
  readonly key: string;
  readonly programme: Programme;
  readonly session: Session;
  readonly number: number;
}

/** Every session of a file, in order. */
export function sessionsOf(content: ContentFile): FoundSession[] {
  const keys = new Set<string>();
  return content.list(programmes).items.flatMap((programme) =>
    (programme.sessions ?? []).map((session, index) => {
      const key = keys.has(session.id) ? `${programme.id}-${session.id}` : session.id;
      keys.add(key);
      return { key, programme, session, number: index + 1 };
    }),
  );
}

/** A session as its participants may see it: what it is about, how it goes, what to do before and after. */
export function readableSession({ programme, session, number }: FoundSession, of: Readable): Drawable {
  const { content, reading } = of;
  const run = runMessages[reading.language];
  const out = outMessages[reading.language];
  const provenance = provenanceOf(provenanceOf(content.head, programme), session);
  const all = content.list(films).items;
  const shown = new Set((session.blocks ?? []).map(({ film }) => film));
  const before = (session.films ?? [])
    .filter((id) => !shown.has(id))
    .flatMap((id) => all.find((film) => film.id === id) ?? []);
  const under = (title: string, text: Drawable): Drawable => text && [heading(of, 1, title), text];
  const body = [
    paragraph(session.goal, reading),
    under(out.preparation, prose(session.preparation, reading)),
    titledList(
      heading(of, 1, out.filmsBefore),
      before.map(({ id, title }) => reference(of, 'film-card', id, line(title, reading))),
    ),
    titledList(
      heading(of, 1, run.goesLike),
      (session.blocks ?? []).map(({ title, minutes }) => [
        line(title, reading),
        minutes ? ` (${out.minutesShort(minutes)})` : undefined,
      ]),
      'ol',
    ),
    under(out.homework, prose(session.homework, reading)),
  ];
  return [
    heading(of, 0, run.session(number, pick(session.title, reading).text)),
    markup`<p>${programme.title}${session.minutes ? ` · ${out.minutes(session.minutes)}` : undefined}</p>\n`,
    mark(provenance, of),
    withdrawn(provenance, of) ?? body,
    foot(provenance, of),
  ];
}
