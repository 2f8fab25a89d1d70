import type { IssueCode, IssueValues } from '../i18n/issues.js';

/**
 * Why a content file could not be shown. The codes are stable; pages and tests may depend on them.
 *
 * `http`: the server answered with a status of 400 or more (`status` tells which) · `empty`: an answer without
 * text · `html`: a web page where JSON was meant (a login page, a soft 404) · `json`: not JSON, `issues` tell
 * line and column · `schema`: JSON, but not a content file · `version`: made for a newer version of the library ·
 * `too-large`: over the size limit · `timeout`: no answer in time · `offline`: the device has no network ·
 * `csp`: the page's own Content-Security-Policy forbids it · `network`: the server cannot be reached, or does
 * not allow this page to read from it (CORS); the browser does not tell the two apart.
 */
export type ContentFault =
  | 'http'
  | 'empty'
  | 'html'
  | 'json'
  | 'schema'
  | 'version'
  | 'too-large'
  | 'timeout'
  | 'offline'
  | 'csp'
  | 'network';

export type { IssueCode } from '../i18n/issues.js';

/** One thing that is wrong in a content file, and where. */
export interface ContentIssue {
  /** JSON path, as `cases[2].scenarios[0].title`; empty for the file itself. */
  readonly path: string;
  /** What is wrong, as a key of the issue messages, with what the sentence needs. */
  readonly code: IssueCode;
  readonly values?: IssueValues;
  /** Worth mending, but what it stands in is shown. */
  readonly warning?: true;
}

/** How many issues are told one by one; a file can hold forty thousand. */
export const shownIssues = 20;

function listed(issues: readonly ContentIssue[]): string {
  const lines = issues.slice(0, shownIssues).map((issue) => `\n  - ${issue.path}: ${issue.code}`);
  const rest = issues.length - lines.length;
  return lines.join('') + (rest > 0 ? `\n  - and ${rest} more` : '');
}

/** Why a content file could not be shown, in a form a programmer can act on. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(
    readonly code: ContentFault,
    /** The address asked for, or a word for content that has none. */
    readonly url: string,
    /** What is wrong inside the file, for `json`, `schema` and `version`. */
    readonly issues: readonly ContentIssue[] = [],
    /** The HTTP status, for `http`. */
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    super(`${url}: ${code}${status ? ` ${status}` : ''}${listed(issues)}`, options);
  }
}
