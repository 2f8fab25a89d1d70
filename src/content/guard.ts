import type { ContentIssue } from './errors.js';
import { keyPath } from './json-path.js';

/** Lists in objects in lists, as deep as a content file may go. zod calls itself for each level and runs out of stack near 1,000. */
export const maxDepth = 64;
/** Characters in one text. A booklet of forty pages is about this long; a field that is longer is a mistake. */
export const maxTextLength = 100_000;
/** Values inside one item. JSON of 5 MB stays below it; an object that shares parts with itself may not. */
const maxValues = 1_000_000;

/** What stands in a text where the file was not written in UTF-8. */
const lostCharacter = '\ufffd';

interface Place {
  readonly value: unknown;
  readonly depth: number;
  readonly key: string | number;
  readonly parent: Place | undefined;
}

function pathTo(place: Place, path: string): string {
  const keys: (string | number)[] = [];
  for (let at: Place = place; at.parent; at = at.parent) keys.push(at.key);
  return keys.reverse().reduce(keyPath, path);
}

function faultOf({ value, depth }: Place): Omit<ContentIssue, 'path'> | undefined {
  if (typeof value === 'string') {
    if (value.length > maxTextLength)
      return { code: 'tooLong', values: { length: value.length, limit: maxTextLength } };
    if (value.includes(lostCharacter)) return { code: 'encoding', warning: true };
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { code: 'notFinite' };
  } else if (typeof value === 'object' && value !== null && depth > maxDepth) {
    return { code: 'tooDeep', values: { limit: maxDepth } };
  }
  return undefined;
}

/**
 * What no schema should meet: nesting that exhausts the stack, endless texts, numbers JSON cannot hold, texts that
 * lost their letters. Goes through any value once, without recursion, by own keys only, so that neither a hostile
 * file nor a page that has put members on `Object.prototype` can bring it down.
 *
 * A `__proto__` key is taken out of the object it stands in (JSON gives it as an ordinary key, and the next who
 * copies the object would change a prototype by it) and told as a warning.
 */
export function guard(value: unknown, path: string): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const waiting: Place[] = [{ value, depth: 1, key: '', parent: undefined }];
  let count = 0;
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const fault = faultOf(place);
    if (fault) issues.push({ path: pathTo(place, path), ...fault });
    if (fault?.code === 'tooDeep') return issues;
    if (++count > maxValues) return [{ path, code: 'tooMany', values: { limit: maxValues } }];
    if (typeof place.value !== 'object' || place.value === null) continue;
    const inside = place.value as Record<string, unknown>;
    const isList = Array.isArray(inside);
    const keys = Object.keys(inside);
    // Backwards, because the last one in is the first one out, and faults should come in the file's order.
    for (let index = keys.length - 1; index >= 0; index--) {
      const key = keys[index]!;
      if (key === '__proto__') {
        issues.push({
          path: pathTo({ value: undefined, depth: 0, key, parent: place }, path),
          code: 'protoKey',
          warning: true,
        });
        Reflect.deleteProperty(inside, key);
      } else
        waiting.push({
          value: inside[key],
          depth: place.depth + 1,
          key: isList ? Number(key) : key,
          parent: place,
        });
    }
  }
  return issues;
}
