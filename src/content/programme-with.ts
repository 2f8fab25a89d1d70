import type { ContentFile } from './content-file.js';
import { programmes, type Programme } from './schema/programme.js';

/** The programme asked for; without an id the first that has what is shown, else the first. */
export function programmeWith(
  content: ContentFile,
  id: string,
  has: (programme: Programme) => boolean,
): Programme | undefined {
  const { items } = content.list(programmes);
  return id ? items.find((each) => each.id === id) : (items.find(has) ?? items[0]);
}
