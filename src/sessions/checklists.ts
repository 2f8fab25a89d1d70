import type { ContentFile } from '../content/content-file.js';
import { provenanceOf } from '../content/provenance.js';
import { resources, type Resource, type Section } from '../content/schema/resource.js';
import type { Records } from '../storage/records.js';

/** When a checklist is gone through: before, during or after a session. */
export type ChecklistTime = NonNullable<Section['when']>;

/** A checklist of a booklet, and which of its points are ticked. */
export interface Checklist {
  readonly resource: Resource;
  readonly section: Section;
  readonly points: NonNullable<Section['checklist']>;
  /** The places of the ticked points, from 0. */
  readonly ticked: readonly number[];
}

/** Kept as `checklist/<resource>.<section>`: the places of the ticked points, from 0. */
export const checklistKind = 'checklist';

/** The id of the ticks of a checklist among the records of a group. */
export function checklistKey(resource: string, section: string): string {
  return `${resource}.${section}`;
}

/** The checklist of a section as the group has ticked it; nothing where the section has none. */
export function checklistOf(
  resource: Resource,
  section: Section,
  records: Pick<Records, 'read'>,
): Checklist | undefined {
  const points = section.checklist ?? [];
  if (points.length === 0) return undefined;
  const kept = records.read(checklistKind, checklistKey(resource.id, section.id), isTicks) ?? [];
  // A newer edition may have fewer points than when they were ticked.
  return { resource, section, points, ticked: kept.filter((at) => at < points.length) };
}

/** The checklists of the leader's booklets for one time, in the order of the file. Those that are taken back are none. */
export function leaderChecklists(
  content: ContentFile,
  when: ChecklistTime,
  records: Pick<Records, 'read'>,
): Checklist[] {
  return content
    .list(resources)
    .items.filter((each) => each.kind === 'leader-booklet' && !provenanceOf(content.head, each).withdrawn)
    .flatMap((resource) =>
      (resource.sections ?? [])
        .filter((section) => section.when === when)
        .flatMap((section) => checklistOf(resource, section, records) ?? []),
    );
}

/** The ticks after a point is ticked, or the tick taken away. */
export function ticksWith(ticked: readonly number[], at: number, isTicked: boolean): number[] {
  return [...new Set(isTicked ? [...ticked, at] : ticked.filter((each) => each !== at))].sort(
    (a, b) => a - b,
  );
}

/** The points that are left. */
export function leftOf({ points, ticked }: Checklist): Checklist['points'] {
  return points.filter((_, at) => !ticked.includes(at));
}

/** Whether a stored value is what is ticked on a checklist. */
function isTicks(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((at) => Number.isInteger(at) && (at as number) >= 0);
}
