import { scriptLine } from './script-line.js';

/** What stands before each of our tags on this page: `data-prefix="mal-"` makes `<case-card>` `<mal-case-card>`. */
export const prefix = /^[a-z][a-z\d-]*-$/.exec(scriptLine['prefix'] ?? '')?.[0] ?? '';

/** A template of ours with the tags as they are called on this page. All hyphenated tags in our templates are ours. */
export function withPrefix(html: string): string {
  return html.replace(/(<\/?)(?=\w+-)/g, `$1${prefix}`);
}
