import { checkItem } from '../check.js';
import { place as placeSchema } from '../schema/overlay.js';
import type { Laying } from './lay.js';
import { nameOf } from './marks.js';
import { changedAt, findPlace, isFound } from './place.js';

/** Takes an item, or something inside it, out of what is shown. Nothing is lost: without the overlay it is there. */
export function hidePart(laying: Laying, value: unknown, path: string): void {
  const { item, issues } = checkItem(placeSchema, value, path, new Set());
  laying.ignoreAll(issues);
  if (item === undefined) return;
  const place = String(item);
  const found = findPlace(laying.raw, place);
  if (!isFound(found)) return laying.ignore(path, found);
  if (found.keys.length > 2 && laying.isLocked(found)) return laying.ignore(path, { code: 'locked' });
  // A question at a time point of a film goes with its time point.
  const end = found.keys.findLastIndex((key) => typeof key === 'number');
  const without = changedAt(laying.raw, found.keys.slice(0, end), (list) =>
    (list as unknown[]).filter((_, index) => index !== found.keys[end]),
  );
  if (found.keys.length > 2 && laying.faultsAt(without, found.keys))
    return laying.ignore(path, { code: 'notHidable', values: { found: place } });
  const change = laying.tell({ kind: 'hidden', place, name: nameOf(found.way.at(-1)!) });
  laying.hide(found, change);
  laying.raw = without;
}
