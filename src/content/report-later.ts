import { warnOnce } from '../guest/warn.js';
import type { ContentFile } from './content-file.js';
import { ContentError, type ContentIssue } from './errors.js';

/** The words for the webmaster come only when there is something to say, and are done without when they do not. */
export function reportLater(error: ContentError): void {
  import('./report.js').then(({ reportFault }) => reportFault(error)).catch(() => warnOnce(error.message));
}

/** Tells the webmaster what is wrong in parts of the file at `url`. */
export function issueReporter(url: string): (issues: readonly ContentIssue[]) => void {
  return (issues) => {
    import('./report.js')
      .then(({ reportIssues }) => reportIssues(url, issues))
      .catch(() => warnOnce(new ContentError('schema', url, issues).message));
  };
}

/** How long a page gets for its own first content before the file is gone through for the webmaster, in milliseconds. */
const reviewDelay = 2000;

/** Goes through a file for what only the webmaster needs to know, when the reader has got hers. */
export function reviewLater(content: ContentFile): void {
  setTimeout(() => {
    import('./review.js').then(({ reviewWhenIdle }) => reviewWhenIdle(content)).catch(() => undefined);
  }, reviewDelay);
}
