import { isWebAddress } from './address.js';
import { hasKeys } from './schema/rules.js';

type Kind = 'film' | 'captions' | 'picture' | 'resource';
type Raw = Readonly<Record<string, unknown>>;

/** Every place of a content file that tells where a file lies, from its list on. A test holds it to the schema. */
export const filePlaces: Readonly<Record<string, Kind>> = {
  'films.*.files.*.file': 'film',
  'films.*.captions.*.file': 'captions',
  'films.*.poster': 'picture',
  'resources.*.file': 'resource',
  'certificates.*.logo.src': 'picture',
};

/** A file that lies beside the content file, and what refers to it. */
export interface FileBeside {
  /** As the content file has it. */
  readonly file: string;
  readonly kind: Kind;
  /** The id of the film, resource or certificate it belongs to. */
  readonly of: string;
}

/** The files a content file refers to that are not on the web, each as often as it is referred to. */
export function filesBeside(raw: Raw): FileBeside[] {
  const found: FileBeside[] = [];
  placeFiles(raw, (each) => {
    found.push(each);
    return each.file;
  });
  return found;
}

/**
 * The content with other addresses for the files beside it. What gets none is taken out, so that nobody meets a film
 * that does not play or a link that leads nowhere; the rest of the film or the booklet stays.
 */
export function placeFiles(raw: Raw, placeOf: (file: FileBeside) => string | undefined): Raw {
  return Object.entries(filePlaces).reduce((placed, [path, kind]) => {
    const [list = '', , key = '', ...rest] = path.split('.');
    const items = placed[list];
    if (!Array.isArray(items)) return placed;
    const place = (file: string, of: unknown): string | undefined =>
      isWebAddress(file) ? file : placeOf({ file, kind, of: String(of) });
    const withPlaces = (item: unknown): unknown => {
      if (!hasKeys(item) || !Object.hasOwn(item, key)) return item;
      const { [key]: before, ...others } = item;
      const after = changed(before, rest, (file) => place(file, item['id']));
      return after === undefined ? others : { ...item, [key]: after };
    };
    return { ...placed, [list]: items.map(withPlaces) };
  }, raw);
}

/** What lies within an item with its file changed; undefined when there is nothing left of it without the file. */
function changed(
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (file: string) => string | undefined,
): unknown {
  if (key === undefined) return typeof value === 'string' ? change(value) : value;
  if (key === '*') {
    if (!Array.isArray(value)) return value;
    const left = value.map((each) => changed(each, rest, change)).filter((each) => each !== undefined);
    return left.length > 0 ? left : undefined;
  }
  if (!hasKeys(value) || !Object.hasOwn(value, key)) return value;
  const inner = changed(value[key], rest, change);
  return inner === undefined ? undefined : { ...value, [key]: inner };
}
