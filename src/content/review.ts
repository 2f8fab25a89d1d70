import type { ContentFile } from './content-file.js';
import type { ContentIssue } from './errors.js';
import { checkReferences } from './references.js';
import { issueReporter } from './report-later.js';

/** How long a page that is always busy keeps the webmaster waiting, in milliseconds. */
const patience = 10_000;

/**
 * Tells the webmaster of ids that point nowhere or stand twice, when nobody presses or writes. Nothing the reader sees
 * waits for it: a link to something that is not in the file is left out.
 */
export function reviewWhenIdle(content: ContentFile): void {
  // Safari cannot tell when that is.
  if (!globalThis.requestIdleCallback) review(content);
  else requestIdleCallback(() => review(content), { timeout: patience });
}

function review(content: ContentFile): void {
  const issues = checkReferences(content.raw).filter((issue) => !isTold(issue, content));
  if (issues.length > 0) issueReporter(content.url)(issues);
}

/** An id that stands twice in a list is told of when the list is first asked for, as a fault of the list. */
function isTold({ code, path }: ContentIssue, content: ContentFile): boolean {
  const list = /^(\w+)\[\d+\]\.id$/.exec(path)?.[1];
  return code === 'duplicateId' && list !== undefined && content.isAsked(list);
}
