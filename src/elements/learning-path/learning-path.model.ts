import { toJson } from '../../storage/json.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import type { Module, Programme } from '../../content/schema/programme.js';
import type { AnyText } from '../../i18n/pick.js';
import { sessionDays, type SessionDay } from '../../sessions/dates.js';
import { frameOf, sessionsOf, type RecordsReader } from '../../sessions/session-plan.js';

/** What the parts of a path are called where the source gives them no title. */
export type ModuleKind = 'topic' | 'step' | 'phase' | 'part';

const kindWords: readonly (readonly [ModuleKind, RegExp])[] = [
  ['topic', /^(?:emne|tema|topic)\b/i],
  ['step', /^(?:trinn|steg|step)\b/i],
  ['phase', /^(?:fase|phase)\b/i],
];

/** What the author calls the parts, by how the titles begin, and where there is none, the ids. */
export function kindOf(modules: readonly Pick<Module, 'id' | 'title'>[]): ModuleKind {
  const words = modules.map(({ id, title }) => (title === undefined ? id : firstText(title)));
  return kindWords.find(([, begins]) => words.some((each) => begins.test(each)))?.[0] ?? 'part';
}

/** Whether nothing is told of how long a module lasts. */
export function hasNoLength({ weeks, hours, days }: Module): boolean {
  return weeks === undefined && hours === undefined && days === undefined;
}

/** Whether the source says nothing of a module but that it is there. */
export function isUntold(module: Module): boolean {
  return hasNoLength(module) && module.form === undefined && module.summary === undefined;
}

/**
 * How all modules go on, where it is the same for all: said once, and not at each. Where the rhythm of the programme
 * is told, it says so already.
 */
export function sharedForm(modules: readonly Module[]): Module['form'] {
  const [first, ...rest] = modules.map(({ form }) => toJson(form));
  return rest.length > 0 && rest.every((each) => each === first) ? modules[0]?.form : undefined;
}

/** The days of the group session of each module, as planned; nothing for one that the plan has no session for. */
export function moduleSessions(programme: Programme, records: RecordsReader): (SessionDay | undefined)[] {
  const sessions = sessionsOf(programme, records);
  const days = sessionDays(frameOf(programme, records), sessions);
  return (programme.modules ?? []).map(({ id, session }) => {
    const at = sessions.findIndex((each) => each.id === (session ?? id));
    return days[at];
  });
}

/** What is said at the top of a path and at the foot of its sheets: ours in any of it, and what an overlay changed. */
export function markedIn({
  content,
  provenance,
  modules,
}: {
  readonly content: ContentFile;
  readonly provenance: Provenance;
  readonly modules: readonly Module[];
}): Pick<Provenance, 'origin' | 'localMark'> {
  const all = [provenance, ...modules.map((each) => provenanceOf(content.head, each))];
  const origin = all.some((each) => each.origin === 'example') ? ('example' as const) : undefined;
  return { origin, localMark: provenance.localMark };
}

function firstText(text: AnyText): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
