/** Whose records these are: one content file, and one group that works with it. */
export interface RecordsOf {
  /** The `id` of the content file. */
  readonly content: string;
  /** The group, as the `group` attribute of an element says it. */
  readonly group: string;
}

/** Where one record stands among all that this library keeps in a browser. */
export interface RecordAddress extends RecordsOf {
  readonly kind: string;
  readonly id: string;
}

/** Every key of this library begins so, whichever version wrote it. */
export const everyPrefix = 'lindring/';

const root = `${everyPrefix}1/`;
const part = '([\\w~-]*)';
const recordPattern = new RegExp(`^${root}${[part, part, part, part].join('/')}$`);

/** `~` and four hex digits for all but `A-Z a-z 0-9 _ -`, so that a slash or a full stop in an id stays in it. */
function encodePart(text: string): string {
  return text.replace(/[^\w-]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function decodePart(text: string): string {
  return text.replace(/~([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** What the keys of every group of a content file begin with. */
export function contentPrefix(content: string): string {
  return `${root}${encodePart(content)}/`;
}

/** What every key of one group begins with. */
export function groupPrefix(of: RecordsOf): string {
  return `${contentPrefix(of.content)}${encodePart(of.group)}/`;
}

/** What every key of one kind of record of a group begins with. */
export function kindPrefix(of: RecordsOf, kind: string): string {
  return `${groupPrefix(of)}${encodePart(kind)}/`;
}

/**
 * The key of a record: `lindring/1/<content id>/<group>/<kind>/<id>`. Two addresses never share a key.
 * Ids are ids of content or random ones: a name or a text somebody wrote has no place in a key.
 */
export function recordKey(of: RecordsOf, kind: string, id: string): string {
  return kindPrefix(of, kind) + encodePart(id);
}

/** The address a key stands for; undefined for keys that are not records (set aside, marks, other software's). */
export function addressOf(key: string): RecordAddress | undefined {
  const parts = recordPattern.exec(key)?.slice(1).map(decodePart);
  if (!parts) return undefined;
  const [content = '', group = '', kind = '', id = ''] = parts;
  return { content, group, kind, id };
}

/** The key whose presence says that the group is saved on this machine. No record can have it: it has a full stop. */
export function savedMark(of: RecordsOf): string {
  return `${groupPrefix(of)}.saved`;
}
