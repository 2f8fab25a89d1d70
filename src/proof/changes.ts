import { proofOf, textsIn, type ProofText, type Raw } from './proof.js';

/** A text that is not as it was in the older file. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly path: string;
  readonly before?: ProofText;
  readonly after?: ProofText;
}

/**
 * What has happened to the texts since an older file, in the order of the newer one, what was removed last. A thing is
 * the same thing by its id wherever it has moved to in its list; the entries of a list without ids by their words.
 */
export function changesBetween(older: Raw, newer: Raw): Change[] {
  const before = byPlace(older);
  const after = byPlace(newer);
  const changes = [...after].flatMap(([place, texts]) => changesAt(before.get(place) ?? [], texts));
  const gone = [...before].filter(([place]) => !after.has(place));
  return [...changes, ...gone.flatMap(([, texts]) => changesAt(texts, []))];
}

function byPlace(file: Raw): Map<string, ProofText[]> {
  const places = new Map<string, ProofText[]>();
  for (const text of proofOf(file).flatMap(({ things }) => textsIn(things))) {
    const there = places.get(text.place);
    if (there) there.push(text);
    else places.set(text.place, [text]);
  }
  return places;
}

function changesAt(older: readonly ProofText[], newer: readonly ProofText[]): Change[] {
  const left = older.map((text) => [keyOf(text), text] as const);
  const fresh = newer.filter((text) => {
    const same = left.findIndex(([key]) => key === keyOf(text));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  const changed = fresh.map((after, index): Change => {
    const before = left[index]?.[1];
    const { path } = after;
    return before ? { kind: 'changed', path, before, after } : { kind: 'added', path, after };
  });
  const removed = left.slice(fresh.length).map(([, before]): Change => {
    return { kind: 'removed', path: before.path, before };
  });
  return [...changed, ...removed];
}

function keyOf({ words }: ProofText): string {
  return JSON.stringify(Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1)));
}
