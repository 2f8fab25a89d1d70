import { ContentFile, type LocalAdditions } from '../content-file.js';
import type { ContentState } from '../context.js';
import type { ContentIssue } from '../errors.js';
import { issueReporter } from '../report-later.js';
import { checkReferences } from '../references.js';
import { hasKeys } from '../schema/rules.js';
import { tell, type OnState } from '../source.js';
import { layOverlay, type Laid } from './lay.js';
import { findPlace, isFound, type Raw } from './place.js';
import { headOf, tellIssues, tellOther, watchOverlay } from './overlay-file.js';

/** How an overlay came out on a content file: laid on it, or not to be had. */
export type LaidState =
  (Laid & { readonly isFailed?: false; readonly isExample: boolean }) | { readonly isFailed: true };

/** What the page makes of an overlay: what is drawn for it beside the items. */
export type Additions = (laid: LaidState, base: ContentFile) => LocalAdditions;

export interface OverlayUse {
  readonly url: string;
  readonly isEditing: boolean;
  readonly additions: Additions;
}

/** Faults of a list are told by the file they are in: what is added or hidden before them is not in it. */
function inBase(base: ContentFile, laid: Laid): (issues: readonly ContentIssue[]) => void {
  const report = issueReporter(base.url);
  const basePath = (path: string): string =>
    path.replace(/^(\w+)\[(\d+)\]/, (same, list: string, index: string) => {
      const item = (laid.raw[list] as readonly unknown[] | undefined)?.[Number(index)];
      const all = base.raw[list];
      const id = hasKeys(item) ? item['id'] : undefined;
      const at = Array.isArray(all)
        ? all.findIndex((each) => each === item || (id !== undefined && hasKeys(each) && each['id'] === id))
        : -1;
      return at < 0 ? same : `${list}[${at}]`;
    });
  return (issues) => report(issues.map((issue) => ({ ...issue, path: basePath(issue.path) })));
}

/** The ids that go when a place is hidden: a case takes its scenarios and their questions with it. */
function idsIn(raw: Raw, place: string): string[] {
  const ids: string[] = [];
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(gather);
    else if (hasKeys(value)) {
      if (typeof value['id'] === 'string') ids.push(value['id']);
      Object.values(value).forEach(gather);
    }
  };
  const found = findPlace(raw, place);
  gather(isFound(found) ? found.way.at(-1) : { id: place.split('/').at(-1) });
  return ids;
}

/** Ids that point nowhere because of the overlay: in what it adds, not to what it hides. */
function brokenLinks(base: ContentFile, laid: Laid): ContentIssue[] {
  const keyOf = ({ code, values }: ContentIssue): string =>
    JSON.stringify([code, values?.['id'], values?.['list']]);
  const before = new Set(checkReferences(base.raw).map(keyOf));
  const hidden = new Set(
    laid.changes.filter(({ kind }) => kind === 'hidden').flatMap(({ place }) => idsIn(base.raw, place)),
  );
  return checkReferences(laid.raw).filter(
    (issue) => !before.has(keyOf(issue)) && !hidden.has(String(issue.values?.['id'])),
  );
}

/** How long a page gets for its own first content before links are gone through for the webmaster, in milliseconds. */
const reviewDelay = 2000;

function layOn(base: ContentFile, overlay: ContentState, use: OverlayUse): ContentFile {
  const alone = (): ContentFile =>
    new ContentFile(base.raw, base.url, base.onIssues, use.additions({ isFailed: true }, base));
  if (overlay.status !== 'ready') return alone();
  const { raw, url, head } = overlay.content;
  if (head.id !== base.head.id) {
    tellOther(url, head.id, base.head.id);
    return alone();
  }
  const said = headOf(overlay.content);
  const isExample = said.origin === 'example';
  const laid = layOverlay(base.raw, raw, said, use.isEditing);
  if (laid.issues.length > 0) tellIssues(url, laid.issues);
  setTimeout(() => {
    const links = brokenLinks(base, laid);
    if (links.length > 0) tellIssues(url, links);
  }, reviewDelay);
  return new ContentFile(laid.raw, base.url, inBase(base, laid), use.additions({ ...laid, isExample }, base));
}

/**
 * Watches a content file with an overlay laid on it. Elements wait for both; when the overlay cannot be had they get
 * the content alone, and the overlay when it comes after all.
 */
export function watchLaid(
  watchBase: (onState: OnState) => () => void,
  use: OverlayUse,
  onState: OnState,
): () => void {
  let base: ContentState = { status: 'waiting' };
  let overlay: ContentState = { status: 'waiting' };
  let isBegun = false;
  const give = (): void => {
    if (!isBegun) return;
    if (base.status !== 'ready') tell(onState, base);
    else if (overlay.status === 'waiting') tell(onState, overlay);
    else tell(onState, { status: 'ready', content: layOn(base.content, overlay, use) });
  };
  const stops = [
    watchBase((state) => {
      base = state;
      give();
    }),
    watchOverlay(use.url, (state) => {
      overlay = state;
      give();
    }),
  ];
  isBegun = true;
  give();
  return () => stops.forEach((stop) => stop());
}
