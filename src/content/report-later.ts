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

/**
 * Tells the webmaster of ids that point nowhere or stand twice. Nothing the reader sees waits for it: a link to
 * something that is not in the file is left out.
 */
export function reviewLater(content: ContentFile): void {
  setTimeout(() => {
    import('./references.js')
      .then(({ checkReferences }) => {
        const issues = checkReferences(content.raw).filter((issue) => !isTold(issue, content));
        if (issues.length > 0) issueReporter(content.url)(issues);
      })
      .catch(() => undefined);
  }, reviewDelay);
}

/** An id that stands twice in a list is told of when the list is first asked for, as a fault of the list. */
function isTold({ code, path }: ContentIssue, content: ContentFile): boolean {
  const list = /^(\w+)\[\d+\]\.id$/.exec(path)?.[1];
  return code === 'duplicateId' && list !== undefined && content.isAsked(list);
}
