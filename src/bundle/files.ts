import { isWebAddress } from '../content/address.js';

/** A file that lies beside the content file, and what refers to it. */
export interface FileBeside {
  /** As the content file has it. */
  readonly file: string;
  readonly kind: 'film' | 'captions' | 'picture' | 'resource';
  /** The id of the film, resource or certificate it belongs to. */
  readonly of: string;
}

type Raw = Readonly<Record<string, unknown>>;
type Item = Record<string, unknown>;

function isKeyed(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function itemsIn(raw: Raw, list: string): Item[] {
  const all = raw[list];
  return Array.isArray(all) ? all.filter(isKeyed) : [];
}

function isBeside(file: unknown): file is string {
  return typeof file === 'string' && !isWebAddress(file);
}

/** The files a content file refers to that are not on the web, each as often as it is referred to, in its order. */
export function filesBeside(raw: Raw): FileBeside[] {
  const found: FileBeside[] = [];
  const visit = (file: unknown, kind: FileBeside['kind'], { id }: Item): void => {
    if (isBeside(file)) found.push({ file, kind, of: String(id) });
  };
  for (const film of itemsIn(raw, 'films')) {
    for (const each of itemsIn(film, 'files')) visit(each['file'], 'film', film);
    for (const each of itemsIn(film, 'captions')) visit(each['file'], 'captions', film);
    visit(film['poster'], 'picture', film);
  }
  for (const resource of itemsIn(raw, 'resources')) visit(resource['file'], 'resource', resource);
  for (const certificate of itemsIn(raw, 'certificates')) {
    if (isKeyed(certificate['logo'])) visit(certificate['logo']['src'], 'picture', certificate);
  }
  return found;
}

/**
 * The content with other addresses for the files beside it. What gets none is taken out, so that nobody meets a film
 * that does not play or a link that leads nowhere; the rest of the film or the booklet stays.
 */
export function placeFiles(raw: Raw, placeOf: (file: FileBeside) => string | undefined): Raw {
  const place = (file: unknown, kind: FileBeside['kind'], { id }: Item): unknown =>
    isBeside(file) ? placeOf({ file, kind, of: String(id) }) : file;
  const one = (item: Item, key: string, kind: FileBeside['kind'], owner = item): Item => {
    if (!(key in item)) return item;
    const { [key]: file, ...rest } = item;
    const placed = place(file, kind, owner);
    return placed === undefined ? rest : { ...item, [key]: placed };
  };
  const list = (item: Item, name: string, key: string, kind: FileBeside['kind']): Item => {
    const all = item[name];
    if (!Array.isArray(all)) return item;
    const placed = all.map((each) => (isKeyed(each) ? one(each, key, kind, item) : each));
    const kept = placed.filter((each) => !isKeyed(each) || key in each);
    const rest = Object.fromEntries(Object.entries(item).filter(([each]) => each !== name));
    return kept.length ? { ...item, [name]: kept } : rest;
  };
  const changed = (name: string, change: (item: Item) => Item): Raw =>
    Array.isArray(raw[name])
      ? { [name]: raw[name].map((each: unknown) => (isKeyed(each) ? change(each) : each)) }
      : {};
  return {
    ...raw,
    ...changed('films', (film) =>
      one(list(list(film, 'files', 'file', 'film'), 'captions', 'file', 'captions'), 'poster', 'picture'),
    ),
    ...changed('resources', (resource) => one(resource, 'file', 'resource')),
    ...changed('certificates', (certificate) => {
      const { logo, ...rest } = certificate;
      const placed = isKeyed(logo) ? one(logo, 'src', 'picture', certificate) : undefined;
      return placed && 'src' in placed ? { ...certificate, logo: placed } : rest;
    }),
  };
}

/** A name of its own for each file in a package: that of the file, with a number where two are called the same. */
export function namesFor(files: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of new Set(files)) {
    const [, stem = 'fil', ending = ''] = /([^/?#]+?)(\.[^./?#]+)?(?:[?#].*)?$/.exec(file) ?? [];
    const plain = stem.replace(/[^\w-]+/g, '-');
    let name = `${plain}${ending}`;
    for (let at = 2; taken.has(name.toLowerCase()); at += 1) name = `${plain}-${at}${ending}`;
    taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}
