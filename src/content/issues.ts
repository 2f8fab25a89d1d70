import type * as z from 'zod/mini';
import type { ContentIssue, IssueCode } from './errors.js';
import { keyPath } from './json-path.js';

const longestValue = 60;

/** What was found, short enough for a sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[ … ]' : '{ … }';
  const text = String(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** The kind of a value, in the words the schema uses for what it expects; a number is its own best description. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null || typeof value === 'number' ? String(value) : typeof value;
}

function describe(issue: z.core.$ZodIssue): Omit<ContentIssue, 'path'> {
  const found = shown(issue.input);
  if (issue.input === undefined) {
    return {
      code: 'missing',
      values: { expected: issue.code === 'invalid_type' ? issue.expected : 'string' },
    };
  }
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'type', values: { expected: issue.expected, found: kindOf(issue.input) } };
    case 'invalid_value':
      return { code: 'notOneOf', values: { allowed: issue.values.join(', '), found } };
    case 'custom': {
      const { rule, limit } = issue.params as { rule: IssueCode; limit?: number };
      return { code: rule, values: limit === undefined ? { found } : { found, limit } };
    }
    default:
      return { code: 'invalid' };
  }
}

/** An issue of the schema in the terms of the content file. */
export function toContentIssue(issue: z.core.$ZodIssue, path: string): ContentIssue {
  return {
    path: issue.path.reduce<string>(
      (to, key) => keyPath(to, typeof key === 'number' ? key : String(key)),
      path,
    ),
    ...describe(issue),
  };
}
