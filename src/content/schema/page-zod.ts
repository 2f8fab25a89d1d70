/**
 * What stands for `zod/mini` in the files of `cdn/`. The schema is written once, in zod, and that is what the command
 * line, the JSON Schema and the types use; a page that shows one case has no room for zod itself (5.7 of its 20 KB).
 * This runs the same schema: the few kinds our schema uses, the same issues under the same paths. A test holds it to
 * zod on thousands of broken files, and the build stops when the schema uses a kind that is not here.
 */

type Path = readonly (string | number)[];

interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly input: unknown;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly params?: unknown;
}

interface Payload {
  value: unknown;
  readonly issues: Issue[];
}

type Check = (payload: Payload) => void;
type Read = (payload: Payload) => void;

/** A kind of value: reads one, and tells what is wrong with it. */
class Kind {
  constructor(
    readonly read: Read,
    readonly isOptional = false,
  ) {}

  /** The same kind, with rules for values that are of it. */
  check(...checks: Check[]): Kind {
    return new Kind((payload) => {
      this.read(payload);
      for (const each of checks) if (!payload.issues.some(endsReading)) each(payload);
    });
  }

  safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: Issue[] } } {
    const payload: Payload = { value, issues: [] };
    this.read(payload);
    const { issues } = payload;
    return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data: payload.value };
  }
}

/** A value of the wrong kind is not put to the rules for its kind; one that breaks a rule is put to the next. */
function endsReading({ code }: Issue): boolean {
  return code !== 'custom';
}

function ofType(expected: string, isRight: (value: unknown) => boolean): Kind {
  return new Kind(({ value, issues }) => {
    if (!isRight(value)) issues.push({ code: 'invalid_type', expected, input: value, path: [] });
  });
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads what stands under a key, and puts its issues under the key. */
function readInside(kind: Kind, value: unknown, key: string | number, issues: Issue[]): unknown {
  const inside: Payload = { value, issues: [] };
  kind.read(inside);
  for (const issue of inside.issues) issues.push({ ...issue, path: [key, ...issue.path] });
  return inside.value;
}

export const string = (): Kind => ofType('string', (value) => typeof value === 'string');
export const number = (): Kind => ofType('number', (value) => Number.isFinite(value));
export const boolean = (): Kind => ofType('boolean', (value) => typeof value === 'boolean');
export const custom = (): Kind => new Kind(() => undefined);

export const literal = (only: unknown): Kind => oneOf([only]);
export { oneOf as enum };
function oneOf(values: readonly unknown[]): Kind {
  return new Kind(({ value, issues }) => {
    if (!values.includes(value)) issues.push({ code: 'invalid_value', values, input: value, path: [] });
  });
}

export function optional(kind: Kind): Kind {
  return new Kind((payload) => {
    if (payload.value !== undefined) kind.read(payload);
  }, true);
}

export function array(item: Kind): Kind {
  const isList = ofType('array', Array.isArray);
  return new Kind((payload) => {
    isList.read(payload);
    if (!Array.isArray(payload.value)) return;
    payload.value = Array.from(payload.value, (each, index) => readInside(item, each, index, payload.issues));
  });
}

/** An object whose unknown fields are kept: they may come from a newer version, or from the author. */
export function looseObject(shape: Readonly<Record<string, Kind>>): Kind {
  const isObject = ofType('object', isKeyed);
  return new Kind((payload) => {
    isObject.read(payload);
    const from = payload.value;
    if (!isKeyed(from)) return;
    const to: Record<string, unknown> = { ...from };
    for (const key of Object.keys(shape)) {
      const kind = shape[key]!;
      if (kind.isOptional && from[key] === undefined) continue;
      to[key] = readInside(kind, from[key], key, payload.issues);
    }
    payload.value = to;
  });
}

export function refine(isRight: (value: never) => boolean, { params }: { params?: unknown } = {}): Check {
  return ({ value, issues }) => {
    if (!isRight(value as never)) issues.push({ code: 'custom', params, input: value, path: [] });
  };
}
