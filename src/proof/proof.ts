import type { ContentFile } from '../content/content-file.js';
import { provenanceOf } from '../content/provenance.js';
import type { Provenance } from '../content/schema/base.js';
import { hasKeys } from '../content/schema/rules.js';
import { isTextField, type TextField } from '../i18n/proof-fields.js';

/** A content file as it lies on the disk, parsed. */
export type Raw = Readonly<Record<string, unknown>>;

/** One text of a content file, in all its languages. */
export interface ProofText {
  /** Where it stands, by the ids on the way: `cases/torunn/scenarios/natt/text`; by number where there are none. */
  readonly path: string;
  /** The path without the numbers: the same for all the entries of a list without ids. */
  readonly place: string;
  readonly field: TextField;
  /** By language; what the file gives as one text is in the language of the file. */
  readonly words: Readonly<Record<string, string>>;
  /** A name or the owner's own wording, which is the same in every language. */
  readonly isFixed: boolean;
  readonly isForLeader: boolean;
}

/** A case, a question, a session: whatever has texts and an id of its own. */
export interface ProofThing {
  readonly path: string;
  readonly list: string;
  readonly id: string;
  /** Its texts and the things in it, in the order of the file. */
  readonly parts: readonly (ProofText | ProofThing)[];
  readonly provenance: Provenance;
  /** It says itself where it stands, and does not leave that to what it is in. */
  readonly hasOwnProvenance: boolean;
}

/** A list of the file. */
export interface ProofList {
  readonly list: string;
  readonly things: readonly ProofThing[];
}

const lists = new Set([
  'topics',
  'films',
  'cases',
  'questions',
  'methods',
  'programmes',
  'resources',
  'evidenceSchemes',
  'webinars',
  'instruments',
  'certificates',
  'rollouts',
  'glossary',
]);

const ofProvenance = ['source', 'edition', 'reviewed', 'reviewBy', 'withdrawn', 'origin'];

// References to the source and what the owner says of it are told with where the thing stands, not as texts to read.
const notRead = new Set(['source', 'rights', 'reviewed', 'withdrawn', 'references', 'codes']);

const fixedFields = new Set([
  'name',
  'sourceTitle',
  'owner',
  'county',
  'commissionedBy',
  'partners',
  'forms',
]);

interface Place {
  readonly path: string;
  readonly place: string;
  readonly list: string;
  /** The list of the file it is all in. */
  readonly top: string;
  readonly language: string;
  readonly provenance: Provenance;
}

/** Every text of a content file, list by list, in the order of the file. Takes a file with errors too. */
export function proofOf(content: ContentFile | Raw): ProofList[] {
  const raw = content as Raw;
  const language = primary(typeof raw['language'] === 'string' ? raw['language'] : 'nb');
  return Object.keys(raw)
    .filter((key) => lists.has(key))
    .map((list) => {
      const at: Place = { path: list, place: list, list, top: list, language, provenance: raw };
      const things = partsOf(raw[list], list, at).filter(isThing);
      return { list, things };
    });
}

/** The texts of a list or a thing and of everything in it, in the order they are read. */
export function textsIn(parts: readonly (ProofText | ProofThing)[]): ProofText[] {
  return parts.flatMap((part) => (isThing(part) ? textsIn(part.parts) : [part]));
}

/** Whether a part is a thing with parts of its own. */
export function isThing(part: ProofText | ProofThing): part is ProofThing {
  return 'parts' in part;
}

/** Whether a text should be there in a language and is not. */
export function isMissing({ isFixed, words }: ProofText, language: 'nb' | 'nn'): boolean {
  return !isFixed && !words[language];
}

function partsOf(value: unknown, key: string, at: Place): (ProofText | ProofThing)[] {
  if (Array.isArray(value))
    return value.flatMap((each: unknown, index) => {
      const id = idOf(each);
      const inside = id === undefined ? String(index + 1) : id;
      const place = id === undefined ? at.place : `${at.place}/${id}`;
      const here = { ...at, path: `${at.path}/${inside}`, place };
      return id === undefined ? partsOf(each, key, here) : [thingOf(each as Raw, id, here)];
    });
  if (isTextField(key) && isText(key, value, at)) return [textOf(key, value, at)];
  if (!hasKeys(value)) return [];
  const id = idOf(value);
  return id === undefined ? fieldsOf(value, at) : [thingOf(value, id, at)];
}

function fieldsOf(value: Raw, at: Place): (ProofText | ProofThing)[] {
  return Object.entries(value)
    .filter(([key]) => !notRead.has(key))
    .flatMap(([key, each]) => {
      const here = { ...at, path: `${at.path}/${key}`, place: `${at.place}/${key}`, list: key };
      return partsOf(each, key, { ...here, list: isTextField(key) ? at.list : key });
    });
}

function thingOf(value: Raw, id: string, at: Place): ProofThing {
  const provenance = provenanceOf(at.provenance, value);
  return {
    path: at.path,
    list: at.list,
    id,
    parts: fieldsOf(value, { ...at, provenance }),
    provenance,
    hasOwnProvenance: ofProvenance.some((key) => value[key] !== undefined),
  };
}

function textOf(field: TextField, value: string | Record<string, string>, at: Place): ProofText {
  const { path, place, language, top } = at;
  const words =
    typeof value === 'string'
      ? [[language, value]]
      : Object.entries(value).map(([key, text]) => [primary(key), text]);
  return {
    path,
    place,
    field,
    words: Object.fromEntries(words) as Record<string, string>,
    isFixed: fixedFields.has(field) || top === 'instruments' || (field === 'title' && isOwnTitle(at)),
    isForLeader: field === 'leaderNote',
  };
}

/** The title of a programme is a name. */
function isOwnTitle({ top, path }: Place): boolean {
  return top === 'programmes' && path.split('/').length === 3;
}

// A few keys are a text in one thing and an id or a choice in another.
function isText(key: TextField, value: unknown, at: Place): value is string | Record<string, string> {
  if (key === 'method' && (at.top !== 'programmes' || at.path.split('/').length !== 3)) return false;
  if (key === 'when' && at.list === 'sections') return false;
  if (typeof value === 'string') return value.trim() !== '';
  return (
    hasKeys(value) &&
    idOf(value) === undefined &&
    Object.entries(value).every(
      ([name, each]) => typeof each === 'string' && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(name),
    )
  );
}

function idOf(value: unknown): string | undefined {
  const id = hasKeys(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** `nb` of `nb-NO`, and of plain `no`. */
function primary(language: string): string {
  const first = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return first === 'no' ? 'nb' : first;
}
