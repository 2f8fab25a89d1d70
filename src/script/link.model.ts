import { chooserOf, known } from './known.js';
import type { Wish } from './placeholder.model.js';

/** The name of the page that shows all there is. */
const everything = 'alle';

const embedPage = /\/embed\/([a-z-]+)\/([a-z\d-]+)\.html$/;

/**
 * What the embed page a link goes to shows.
 *
 * @param url where the link goes
 * @param origins whose embed pages are ours; the same path on anybody else's site is somebody else's page
 * @returns nothing where it is no such link
 */
export function readLink(url: URL, origins: readonly string[]): Wish | undefined {
  const [, tag = '', id = ''] = embedPage.exec(url.pathname) ?? [];
  if (!Object.hasOwn(known, tag) || !origins.includes(url.origin)) return undefined;
  const chooser = chooserOf(tag);
  if (!chooser && id !== everything) return undefined;
  const lang = /^(nb|nn|en)$/.exec(url.searchParams.get('lang') ?? '')?.[0];
  return {
    tag,
    attributes: { ...(chooser && id !== everything && { [chooser]: id }), ...(lang && { lang }) },
    unknown: [],
  };
}
