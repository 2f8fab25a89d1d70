import { open, seal, version } from './envelope.js';
import { addressOf, groupPrefix, type RecordsOf } from './keys.js';
import { openRecords } from './records.js';
import type { WriteFault, WriteResult } from './results.js';
import { keysUnder, sweepTab, textAt } from './survey.js';

const fileVersion = 1;

/** One record in a group file. `v` is the form of its value, as in storage; `at` when it was written. */
export interface FileRecord {
  readonly kind: string;
  readonly id: string;
  readonly v: number;
  readonly at: number;
  readonly value: unknown;
}

/** «Lagre gruppa»: all that a group has made, as plain data for one JSON file. */
export interface GroupFile extends RecordsOf {
  readonly lindring: 'group';
  readonly version: number;
  readonly records: readonly FileRecord[];
}

/**
 * What is wrong with a group file. `not-json`: not JSON at all, as when half of it is missing. `not-a-group`: some
 * other file. `newer`: of a newer version of the library. `damaged`: see `path`. `other-content`: made from another
 * content file.
 */
export type GroupFileFault = 'not-json' | 'not-a-group' | 'newer' | 'damaged' | 'other-content';

interface Fault<F> {
  readonly ok: false;
  readonly fault: F;
  /** The JSON path of what is wrong, as `$.records[3].at`. */
  readonly path?: string;
}

/** All that a group has made, also what no storage would keep. Texts that cannot be read are left out. */
export function exportGroup(of: RecordsOf): GroupFile {
  sweepTab();
  const records = keysUnder(groupPrefix(of)).flatMap((key): FileRecord[] => {
    const address = addressOf(key);
    const found = open(textAt(key) ?? '');
    if (!address || found.state === 'damaged') return [];
    const { kind, id } = address;
    return [{ kind, id, v: found.state === 'newer' ? found.v : version, at: found.at, value: found.value }];
  });
  return { lindring: 'group', version: fileVersion, content: of.content, group: of.group, records };
}

/** Reads the text of a group file, of this version or an older one, and says what is wrong with it. Changes nothing. */
export function readGroupFile(text: string): { ok: true; file: GroupFile } | Fault<GroupFileFault> {
  let file: GroupFile;
  try {
    file = Object.assign(Object.create(null), JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return { ok: false, fault: 'not-json' };
  }
  if (file.lindring !== 'group') return { ok: false, fault: 'not-a-group' };
  if (!Number.isInteger(file.version) || file.version < 1)
    return { ok: false, fault: 'damaged', path: '$.version' };
  if (file.version > fileVersion) return { ok: false, fault: 'newer' };
  for (const name of ['content', 'group'] as const) {
    if (typeof file[name] !== 'string') return { ok: false, fault: 'damaged', path: `$.${name}` };
  }
  if (!Array.isArray(file.records)) return { ok: false, fault: 'damaged', path: '$.records' };
  return readRecords(file, file.records);
}

function readRecords(file: GroupFile, raw: unknown[]): { ok: true; file: GroupFile } | Fault<GroupFileFault> {
  const records: FileRecord[] = [];
  const seen = new Set<string>();
  for (const [index, item] of raw.entries()) {
    const path = `$.records[${index}]`;
    const { kind, id, v, at, value }: Partial<FileRecord> = Object.assign(Object.create(null), item);
    const wrong = typeof kind !== 'string' ? 'kind' : typeof id !== 'string' ? 'id' : '';
    if (wrong) return { ok: false, fault: 'damaged', path: `${path}.${wrong}` };
    const found = open(seal(value, Number(at), Number(v)) ?? '');
    const name = JSON.stringify([kind, id]);
    if (found.state === 'damaged' || seen.has(name)) return { ok: false, fault: 'damaged', path };
    if (found.state === 'newer') return { ok: false, fault: 'newer', path };
    seen.add(name);
    records.push({ kind: kind!, id: id!, v: version, at: found.at, value: found.value });
  }
  return { ok: true, file: { ...file, version: fileVersion, records } };
}

/**
 * «Åpne gruppa»: makes the group `into` what the file says, where its records are kept now. Changes nothing on any
 * fault. A group that has records gives way only with `replace`: without, the fault is `not-empty`, and the reader
 * is to be asked.
 */
export function importGroup(
  text: string,
  into: RecordsOf,
  { replace = false } = {},
): WriteResult | Fault<GroupFileFault | WriteFault> {
  const reading = readGroupFile(text);
  if (!reading.ok) return reading;
  if (reading.file.content !== into.content) return { ok: false, fault: 'other-content', path: '$.content' };
  const records = openRecords(into);
  if (!replace && exportGroup(into).records.length) return { ok: false, fault: 'not-empty' };
  return records.replaceAll(reading.file.records);
}
