import { foldForSearch } from '../../i18n/search.js';
import { hasIdNumber } from '../../sessions/id-number.js';
import type { GroupPart, Person, Profession } from '../../sessions/people.js';
import { csvOf } from '../../parts/csv.js';
import { rowsOf, separatorIn, type Row } from './table-text.js';
import { fieldFrom, partFrom, professionFrom, type Field } from './words-for.js';

/** Something about a pasted list that the leader should know before she takes it in. */
export interface Remark {
  /** The line of the text, from 1; 0 for the whole of it. */
  readonly line: number;
  readonly what:
    'no-name' | 'listed' | 'same-name' | 'profession' | 'part' | 'column' | 'guessed' | 'too-many' | 'digits';
  /** The words it is about. */
  readonly words: string;
}

/** What was understood of a pasted list. Nothing is taken in by reading it. */
export interface Reading {
  readonly people: readonly Omit<Person, 'number'>[];
  readonly remarks: readonly Remark[];
  /** There is something like a fødselsnummer in it: nothing at all is read. */
  readonly hasIdNumber: boolean;
}

/** What the columns and the words in them are called. */
export interface TableWords {
  readonly number: string;
  readonly name: string;
  readonly profession: string;
  readonly part: string;
  readonly workplace: string;
  readonly professions: Readonly<Record<Profession, string>>;
  readonly parts: Readonly<Record<GroupPart, string>>;
}

const most = 200;

/** A text as it is kept: one line, no spaces around it. */
export function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Reads a list pasted from a spreadsheet or a file. */
export function readPeople(text: string, listed: Iterable<Person>): Reading {
  if (hasIdNumber(text)) return { people: [], remarks: [], hasIdNumber: true };
  const { rows, fields, remarks } = columnsOf(text);
  const names = new Set([...listed].map(({ name }) => foldForSearch(name)));
  const here = new Map<string, number>();
  const people: Omit<Person, 'number'>[] = [];
  for (const { line, cells } of rows.slice(0, most)) {
    const cell = (field: Field): string => tidy(cells[fields.indexOf(field)] ?? '');
    const remark = (what: Remark['what'], words = ''): void => void remarks.push({ line, what, words });
    const name = cell('name') || tidy(`${cell('first')} ${cell('last')}`);
    const key = foldForSearch(name);
    if (!name) {
      remark('no-name', tidy(cells.join(' ')));
      continue;
    }
    if (/\d{5}/.test(name)) {
      remark('digits');
      continue;
    }
    if (names.has(key)) {
      remark('listed', name);
      continue;
    }
    if (here.has(key)) remark('same-name', name);
    here.set(key, line);
    const profession = professionFrom(cell('profession'));
    if (profession === undefined) remark('profession', cell('profession'));
    const part = partFrom(cell('part'));
    if (part === undefined) remark('part', cell('part'));
    people.push({
      name,
      profession: profession ?? 'other',
      part: part ?? 'participant',
      workplace: cell('workplace'),
    });
  }
  if (rows.length > most) remarks.push({ line: rows[most]!.line, what: 'too-many', words: String(most) });
  return { people, remarks: remarks.sort((a, b) => a.line - b.line), hasIdNumber: false };
}

/** The list as CSV that a Norwegian Excel opens, and that can be pasted back. */
export function csvOfPeople(people: Iterable<Person>, words: TableWords): string {
  return csvOf(tableOf(people, words));
}

/** The list as rows of text, the heading first. */
export function tableOf(people: Iterable<Person>, words: TableWords): string[][] {
  const rows = [...people].map(({ number, name, profession, part, workplace }) => [
    String(number),
    name,
    profession && words.professions[profession],
    words.parts[part],
    workplace,
  ]);
  return [[words.number, words.name, words.profession, words.part, words.workplace], ...rows];
}

interface Columns {
  readonly rows: readonly Row[];
  readonly fields: readonly (Field | undefined)[];
  readonly remarks: Remark[];
}

function columnsOf(text: string): Columns {
  const separator = separatorIn(text);
  const rows = rowsOf(text, separator);
  const [head, ...rest] = rows;
  const known = head?.cells.map(fieldFrom) ?? [];
  if (head && known.some((field) => field === 'name' || field === 'first' || field === 'last')) {
    // The first of two columns with one heading is meant.
    const fields = known.map((field, at) => (known.indexOf(field) === at ? field : undefined));
    const unknown = head.cells.filter((cell, at) => cell && !fields[at]);
    return {
      rows: rest,
      fields,
      remarks: unknown.map((words) => ({ line: head.line, what: 'column', words })),
    };
  }
  // Without a heading a comma may as well be the one in «Berg, Anne».
  const table = separator === ',' && !hasOthersThanNames(rows) ? rowsOf(text, '\n') : rows;
  const fields = guessed(table);
  const isWide = fields.some((field) => field !== undefined && field !== 'name') || fields.length > 1;
  return { rows: table, fields, remarks: isWide ? [{ line: 0, what: 'guessed', words: '' }] : [] };
}

function hasOthersThanNames(rows: readonly Row[]): boolean {
  return rows.some(({ cells }) =>
    cells.slice(1).some((cell) => cell && (isProfession(cell) || partFrom(cell))),
  );
}

/** «Anna» is a word for other professions in nynorsk, and a name. */
function isProfession(cell: string): boolean {
  const profession = professionFrom(cell);
  return profession !== undefined && profession !== 'other';
}

/** What each column holds, told by what is in it: words that are known first, then names, then workplaces. */
function guessed(rows: readonly Row[]): (Field | undefined)[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map(({ cells }) => cells[at] ?? '').filter(Boolean),
  );
  const fields: (Field | undefined)[] = columns.map(() => undefined);
  const settle = (field: Field, share: number, is: (cell: string) => boolean): void => {
    const shares = columns.map((cells, at) =>
      fields[at] || cells.length === 0 ? 0 : cells.filter(is).length / cells.length,
    );
    const best = shares.indexOf(Math.max(...shares));
    if ((shares[best] ?? 0) > share) fields[best] = field;
  };
  settle('number', 0.99, (cell) => /^\d{1,3}\.?$/.test(cell));
  settle('profession', 0.3, isProfession);
  settle('part', 0.5, (cell) => partFrom(cell) !== undefined);
  const isText = (at: number): boolean =>
    !fields[at] && columns[at]!.length > 0 && columns[at]!.every((cell) => !/@|\d{5}/.test(cell));
  for (const field of ['name', 'workplace'] as const) {
    const at = columns.findIndex((_, column) => isText(column));
    if (at >= 0) fields[at] = field;
  }
  return fields;
}
