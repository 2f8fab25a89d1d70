import { isAlike, toJson } from '../../storage/json.js';
import type { Source } from '../../content/schema/base.js';
import type { Role } from '../../content/schema/programme.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';

/** A step of the way from one role to the next. */
export interface Rung {
  readonly role: Role;
  /** From 1, through all the parts. */
  readonly number: number;
}

/** A part of the training, with the steps it leads up. */
export interface LadderPart {
  readonly title: AnyText;
  readonly rungs: readonly Rung[];
}

/** The roles of a programme by how they are shown. One that has both a part and a layer stands in both places. */
export interface SortedRoles {
  readonly parts: readonly LadderPart[];
  readonly rungs: readonly Rung[];
  readonly layered: readonly Role[];
  readonly others: readonly Role[];
}

/** Kept as `role/<programme>`: the id of the role where somebody says she is. */
export const roleKind = 'role';

/**
 * Sorts the roles, each in the order of the source. Roles are told apart by their ids alone: two steps may have one
 * title. A part that is taken up again later stands twice, since the order of the steps is what a ladder tells.
 */
export function sortRoles(roles: readonly Role[]): SortedRoles {
  const rungs = roles.filter(({ part }) => part !== undefined).map((role, at) => ({ role, number: at + 1 }));
  const parts: { title: AnyText; rungs: Rung[] }[] = [];
  for (const rung of rungs) {
    const title = rung.role.part ?? '';
    const last = parts.at(-1);
    if (last && isAlike(last.title, title)) last.rungs.push(rung);
    else parts.push({ title, rungs: [rung] });
  }
  return {
    parts,
    rungs,
    layered: roles.filter(({ layer }) => layer !== undefined),
    others: roles.filter(({ part, layer }) => part === undefined && layer === undefined),
  };
}

/** The layers in the order of the source, each with its roles; roles of one layer stand together. */
export function layersOf(
  roles: readonly Role[],
  reading: Reading,
): readonly { readonly layer: AnyText; readonly roles: readonly Role[] }[] {
  const layers = new Map<string, { layer: AnyText; roles: Role[] }>();
  for (const role of roles) {
    const layer = role.layer ?? '';
    const name = pick(layer, reading).text;
    const known = layers.get(name);
    if (known) known.roles.push(role);
    else layers.set(name, { layer, roles: [role] });
  }
  return [...layers.values()];
}

/** Whether a role is called what its layer is: then to name it says nothing more. */
export function isCalledAs({ title }: Role, layer: AnyText, reading: Reading): boolean {
  return pick(title, reading).text === pick(layer, reading).text;
}

/** The step after one; undefined at the last. */
export function nextRung(rungs: readonly Rung[], { number }: Rung): Rung | undefined {
  return rungs[number];
}

/** The sources the roles name beside that of the programme, each once. */
export function ownSources(roles: readonly Role[], of: Source | undefined): Source[] {
  const known = new Set([toJson(of)]);
  return roles.flatMap(({ source }) => {
    const key = toJson(source);
    if (!source || known.has(key)) return [];
    known.add(key);
    return [source];
  });
}
