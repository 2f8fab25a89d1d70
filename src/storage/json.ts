/**
 * JSON of plain data, or undefined where the value has none (a function, a date, a loop).
 * Without `JSON.stringify`, which asks every object for `toJSON`: some pages put one on all arrays, and some have
 * another `JSON` altogether. What a group wrote would then be stored as something else, or not at all.
 */
export function toJson(value: unknown): string | undefined {
  try {
    return write(value);
  } catch {
    return undefined;
  }
}

/** Whether plain data is written alike: a field without a value is no field. Soon done where much of it is the same object. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ones, others] = [one, other].map((each) => new Map(Object.entries(each).filter(hasValue)));
  return (
    ones!.size === others!.size && [...ones!].every(([name, value]) => isAlike(value, others!.get(name)))
  );
}

function hasValue([, value]: [string, unknown]): boolean {
  return value !== undefined;
}

function write(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item ?? null)).join(',')}]`;
  if (typeof value === 'object') return writeObject(value);
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean') return String(value);
  throw new TypeError('not plain data');
}

function writeObject(value: object): string {
  // Of whichever window, and whatever the page has done to `toString`.
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind && Object.getPrototypeOf(kind)) throw new TypeError('not plain data');
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${quote(name)}:${write(member)}`).join(',')}}`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Half a pair of surrogates is written as an escape, as `JSON.stringify` does. */
function quote(text: string): string {
  const escape = (unit: string): string =>
    escapes[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${text.replace(/["\\]|[^ -\u{10ffff}]|\p{Surrogate}/gu, escape)}"`;
}
