import { closest } from '../content/closest.js';
import { tags } from './known.js';

/**
 * Our tag that was probably meant by one that nobody has defined, as it is called on this page. Nothing where the
 * name is not near one of ours: then it is somebody else's, whose code may come later.
 *
 * @param prefix what stands before our tags on this page
 */
export function nearTag(localName: string, prefix: string): string | undefined {
  if (localName.startsWith(prefix) && prefix) {
    const meant = closest(localName.slice(prefix.length), tags);
    return meant && prefix + meant !== localName ? prefix + meant : undefined;
  }
  if (prefix && tags.includes(localName)) return prefix + localName;
  const meant = closest(localName, tags);
  return meant && meant !== localName ? prefix + meant : undefined;
}
