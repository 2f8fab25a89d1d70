import type { ContentError } from './errors.js';
import { locate, readContent } from './load.js';
import { addressOf } from './preload.js';
import { issueReporter, reportLater, reviewLater } from './report-later.js';
import { Source, tell, type OnState } from './source.js';

export type { OnState } from './source.js';

const sources = new Map<string, Source>();

/**
 * Watches the content file at `url`. `onState` is called with the state as it stands before this returns, and once
 * for each change after that. The file is asked for once, however many watch it and however they write its address;
 * one that has come stays for the page's life.
 *
 * @returns Ends the watching. Calling it again does no harm.
 */
export function watchContent(url: string, onState: OnState): () => void {
  const address = addressOf(url);
  let source = sources.get(address);
  if (!source) {
    source = new Source(address, () => sources.delete(address));
    sources.set(address, source);
  }
  return source.join(onState);
}

/**
 * Watches content that is already here: the text of an inline JSON script, or a value. What is sound is told as
 * ready before this returns, the rest as waiting and a moment later as failed.
 *
 * @param name What the webmaster calls it, as there is no address.
 */
export function watchInline(value: unknown, name: string, onState: OnState): () => void {
  let isWatched = true;
  try {
    const content = readContent(value, name, issueReporter(name));
    tell(onState, { status: 'ready', content });
    reviewLater(content);
  } catch (fault) {
    tell(onState, { status: 'waiting' });
    void locate(fault, value).then((located) => {
      if (!isWatched) return;
      const error = located as ContentError;
      reportLater(error);
      tell(onState, { status: 'failed', error });
    });
  }
  return () => {
    isWatched = false;
  };
}
