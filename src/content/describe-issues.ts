import type { IssueMessages } from '../i18n/issues.js';
import { shownIssues, type ContentIssue } from './errors.js';

function sentence({ code, values = {} }: ContentIssue, messages: IssueMessages): string {
  return (Object.hasOwn(messages, code) ? messages[code] : messages.unreadable)(values);
}

/**
 * The issues as lines for the webmaster, path first; at most twenty, and then how many are left.
 *
 * @example describeIssues(error.issues, issueMessages.nb)
 */
export function describeIssues(issues: readonly ContentIssue[], messages: IssueMessages): string[] {
  const lines = issues
    .slice(0, shownIssues)
    .map((issue) => (issue.path ? `${issue.path}: ` : '') + sentence(issue, messages));
  const count = issues.length - lines.length;
  return count > 0 ? [...lines, messages.more({ count })] : lines;
}
