import { expect } from '@open-wc/testing';
import { ContentFile } from '../../src/content/content-file.js';
import { describeIssues } from '../../src/content/describe-issues.js';
import { ContentError, type ContentIssue } from '../../src/content/errors.js';
import { issueMessages } from '../../src/i18n/issues.js';
import * as fc from '../properties.js';
import { nouns } from './nouns.js';
import { sampleContent, type SampleContent } from './sample-content.js';

/** Every place in a value that can be spoiled. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => places(each, [...path, key]))];
}

function spoiled(
  path: readonly (string | number)[],
  how: (parent: Record<string, unknown>, key: string) => void,
) {
  const raw = sampleContent() as SampleContent & Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, raw);
  how(parent, String(path.at(-1)));
  return raw;
}

const nasty = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    withNullPrototype: true,
    maxDepth: 3,
  }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\ufffd',
    'javascript:alert(1)',
    '__proto__',
    Infinity,
    -0,
    NaN,
    {},
    [],
    null,
    undefined,
  ),
  fc.constant(
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
  ),
  fc.constant({ _$litType$: 1, strings: ['<img>'], values: [] }),
);

describe('any content file', () => {
  const all = places(sampleContent()).filter((path) => path.length > 0);

  it('spoiled anywhere, in any way, is shown or refused with a path, and never thrown at the page', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), nasty, (path, value) => {
        const raw = spoiled(path, (parent, key) => (parent[key] = value));
        const issues: ContentIssue[] = [];
        try {
          const file = new ContentFile(raw, '/x', (found) => issues.push(...found));
          for (const noun of nouns) {
            const { items, broken } = file.list(noun);
            for (const each of broken) expect(each.issues.length).to.be.above(0);
            expect(items.length + broken.length).to.be.at.least(0);
          }
        } catch (error) {
          expect(error).to.be.instanceOf(ContentError);
          issues.push(...(error as ContentError).issues);
          expect(issues.length).to.be.above(0);
        }
        for (const issue of issues) expect(issue.path.startsWith(String(path[0])), issue.path).to.equal(true);
        for (const messages of Object.values(issueMessages)) {
          for (const line of describeIssues(issues, messages))
            expect(line).to.not.match(/undefined|\[object/);
        }
        expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      }),
      { numRuns: 300 },
    );
  });
});
