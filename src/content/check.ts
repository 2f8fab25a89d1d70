import type * as z from 'zod/mini';
import type { ContentHead } from './content-file.js';
import { ContentError, type ContentIssue } from './errors.js';
import { guard } from './guard.js';
import { shown, toContentIssue } from './issues.js';
import { contentVersion, head } from './schema/head.js';
import { hasKeys } from './schema/rules.js';

/** One item of a list. `item` is there when it may be shown; `issues` may then still hold warnings. */
export interface CheckedItem {
  readonly id: string | undefined;
  readonly item?: unknown;
  readonly issues: readonly ContentIssue[];
}

// The page may run a zod of its own with messages of its own, which are asked only when nobody has spoken first.
const quiet = { reportInput: true, error: () => '-' };

function check(schema: z.ZodMiniType, value: unknown, path: string): Omit<CheckedItem, 'id'> {
  try {
    const issues = guard(value, path);
    if (issues.some((issue) => !issue.warning)) return { issues };
    const result = schema.safeParse(value, quiet);
    if (result.success) return { item: result.data, issues };
    return { issues: [...issues, ...result.error.issues.map((issue) => toContentIssue(issue, path))] };
  } catch {
    // Whatever a hostile value or page does to zod ends here: one item less, never a page that stops.
    return { issues: [{ path, code: 'unreadable' }] };
  }
}

/**
 * Checks one item of a list. Never throws.
 *
 * @param path Where the item stands, as `cases[2]`.
 * @param seen The ids met so far in the list; the first with an id keeps it.
 */
export function checkItem(
  schema: z.ZodMiniType,
  value: unknown,
  path: string,
  seen: Set<string>,
): CheckedItem {
  const id = idOf(value);
  if (id !== undefined && seen.has(id)) {
    return { id, issues: [{ path: `${path}.id`, code: 'duplicateId', values: { id: shown(id) } }] };
  }
  if (id !== undefined) seen.add(id);
  return { id, ...check(schema, value, path) };
}

function idOf(value: unknown): string | undefined {
  try {
    return hasKeys(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
  } catch {
    return undefined;
  }
}

/** What stands where a list was meant. */
export function noList(path: string): CheckedItem {
  return { id: undefined, issues: [{ path, code: 'type', values: { expected: 'array', found: 'object' } }] };
}

// A file without these cannot be shown, or must not be: one that says it is withdrawn is not shown as if it were not.
const decisive = new Set(['version', 'id', 'withdrawn']);

function notContent(url: string, issues: readonly ContentIssue[]): ContentError {
  return new ContentError('schema', url, issues);
}

/**
 * Checks what a content file says about itself. A fault in what may be left out costs that field only.
 *
 * @param onIssues Told of the faults that do not stop the file.
 * @throws ContentError `version` for a file made for a newer version, `schema` for one that is no content file.
 */
export function checkHead(
  raw: unknown,
  url: string,
  onIssues: (issues: readonly ContentIssue[]) => void = () => undefined,
): ContentHead {
  if (!hasKeys(raw)) throw notContent(url, [{ path: '', code: 'notContent' }]);
  const version = raw['version'];
  if (typeof version === 'number' && version > contentVersion) {
    const values = { version, supported: contentVersion };
    throw new ContentError('version', url, [{ path: 'version', code: 'version', values }]);
  }
  const sound: Record<string, unknown> = {};
  let issues: ContentIssue[] = [];
  let isFit = true;
  for (const [key, schema] of Object.entries<z.ZodMiniType>(head)) {
    const field = check(schema, raw[key], key);
    issues = issues.concat(field.issues);
    if (!('item' in field)) isFit &&= !decisive.has(key);
    else if (field.item !== undefined) sound[key] = field.item;
  }
  if (!isFit) throw notContent(url, issues);
  if (issues.length > 0) onIssues(issues);
  return sound as ContentHead;
}
