/**
 * JSON of plain data, or undefined where the value has none (a function, a date, a loop).
 * `JSON.stringify` asks every object for `toJSON`, and some pages put one on all arrays: what a group
 * wrote would then be stored as something else.
 */
export function toJson(value: unknown): string | undefined {
  try {
    return write(value);
  } catch {
    return undefined;
  }
}

function write(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item ?? null)).join(',')}]`;
  if (typeof value === 'object') return writeObject(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return JSON.stringify(value);
  }
  throw new TypeError('not plain data');
}

function writeObject(value: object): string {
  // Of whichever window, and whatever the page has done to `toString`.
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind && Object.getPrototypeOf(kind)) throw new TypeError('not plain data');
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join(',')}}`;
}
