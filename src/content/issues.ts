import type * as z from 'zod/mini';
import type { ContentIssue, IssueCode } from './errors.js';
import { keyPath } from './json-path.js';

const longestValue = 60;

/** What was found, short enough for a sentence. */
function shown(value: unknown): string {
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
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { code: 'missing', values: { expected: issue.expected } };
      return { code: 'type', values: { expected: issue.expected, found: kindOf(issue.input) } };
    case 'invalid_value':
      return { code: 'notOneOf', values: { allowed: issue.values.join(', '), found } };
    case 'custom':
      return { code: issue.params?.['rule'] as IssueCode, values: { found, limit: issue.params?.['limit'] as number } };
    default:
      return { code: 'invalid' };
  }
}

/** An issue of the schema in the terms of the content file. */
export function toContentIssue(issue: z.core.$ZodIssue, path: string): ContentIssue {
  return {
    path: issue.path.reduce<string>((to, key) => keyPath(to, typeof key === 'number' ? key : String(key)), path),
    ...describe(issue),
  };
}
