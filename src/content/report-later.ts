import { warnOnce } from '../guest/warn.js';
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
