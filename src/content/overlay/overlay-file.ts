import { warnOnce } from '../../guest/warn.js';
import { checkItem } from '../check.js';
import { ContentFile } from '../content-file.js';
import { ContentError, type ContentIssue } from '../errors.js';
import { parse } from '../load.js';
import { contentVersion } from '../schema/head.js';
import { overlayHead, type OverlayHead } from '../schema/overlay.js';
import { hasKeys } from '../schema/rules.js';
import { Source, type OnState } from '../source.js';
import { addressOf } from '../preload.js';

/**
 * Reads an overlay as far as what it says of itself; its acts are read one by one when it is laid. It travels as a
 * content file that has the id of the content it is for, so that it is asked for, waited for and asked for again by
 * the same rules.
 *
 * @throws ContentError and nothing else.
 */
export function readOverlay(value: unknown, name: string): ContentFile {
  const raw = typeof value === 'string' ? parse(value, name) : value;
  if (!hasKeys(raw)) throw new ContentError('schema', name, [{ path: '', code: 'notOverlay' }]);
  const version = raw['version'];
  if (typeof version === 'number' && version > contentVersion) {
    const values = { version, supported: contentVersion };
    throw new ContentError('version', name, [{ path: 'version', code: 'version', values }]);
  }
  const { item, issues } = checkItem(overlayHead, raw, '', new Set());
  if (item === undefined) {
    const isOther = raw['for'] === undefined && raw['by'] === undefined;
    throw new ContentError('schema', name, [
      ...(isOther ? [{ path: '', code: 'notOverlay' } as const] : []),
      ...issues,
    ]);
  }
  return new ContentFile({ ...raw, id: raw['for'], language: undefined }, name);
}

/** What an overlay says of itself. */
export function headOf(overlay: ContentFile): OverlayHead {
  return overlay.raw as unknown as OverlayHead;
}

function tellFault(error: ContentError): void {
  import('../report.js')
    .then(({ reportOverlayFault }) => reportOverlayFault(error))
    .catch(() => warnOnce(error.message));
}

/** Tells the webmaster what in an overlay is left out, or should be looked at. */
export function tellIssues(url: string, issues: readonly ContentIssue[]): void {
  import('../report.js')
    .then(({ reportOverlayIssues }) => reportOverlayIssues(url, issues))
    .catch(() => warnOnce(new ContentError('schema', url, issues).message));
}

/** Tells the webmaster that an overlay belongs to another content. */
export function tellOther(url: string, found: string, expected: string): void {
  tellFault(
    new ContentError('schema', url, [{ path: 'for', code: 'otherContent', values: { found, expected } }]),
  );
}

const sources = new Map<string, Source>();

/** Watches an overlay as `watchContent` watches a content file: asked for once, however many want it. */
export function watchOverlay(url: string, onState: OnState): () => void {
  const address = addressOf(url);
  let source = sources.get(address);
  if (!source) {
    source = new Source(address, () => sources.delete(address), readOverlay, tellFault);
    sources.set(address, source);
  }
  return source.join(onState);
}
