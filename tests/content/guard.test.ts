import { expect } from '@open-wc/testing';
import { ContentFile } from '../../src/content/content-file.js';
import type { ContentIssue } from '../../src/content/errors.js';
import { guard, maxDepth, maxTextLength } from '../../src/content/guard.js';
import { cases } from '../../src/content/schema/case.js';
import { sampleContent } from './sample-content.js';

/** Lists in lists, `depth` of them, as a file would have them. */
function nested(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}

function codes(issues: readonly ContentIssue[]): string[] {
  return issues.map((issue) => issue.code);
}

function casesWith(field: unknown): { shown: number; issues: ContentIssue[] } {
  const raw = sampleContent();
  const issues: ContentIssue[] = [];
  const file = new ContentFile({ ...raw, cases: [{ ...raw.cases[0], field }] }, '/x', (found) =>
    issues.push(...found),
  );
  return { shown: file.list(cases).items.length, issues };
}

describe('the guard before the schema', () => {
  it('finds nothing in a sound file', () => {
    expect(guard(sampleContent(), '')).to.deep.equal([]);
  });

  it('stops at nesting no author makes by hand, and says where', () => {
    expect(guard(nested(maxDepth), 'cases[0]')).to.deep.equal([]);
    expect(guard(nested(maxDepth + 1), 'cases[0]')).to.deep.equal([
      { path: `cases[0]${'[0]'.repeat(maxDepth)}`, code: 'tooDeep', values: { limit: maxDepth } },
    ]);
  });

  it('does not run out of stack, however deep the file is', () => {
    expect(codes(guard(nested(100_000), ''))).to.deep.equal(['tooDeep']);
    expect(casesWith(nested(5_000)).shown).to.equal(0);
  });

  it('ends on an object that contains itself', () => {
    const round: Record<string, unknown> = {};
    round['a'] = round['b'] = round;

    expect(codes(guard(round, ''))).to.deep.equal(['tooDeep']);
  });

  it('ends on an object whose parts are used over and over', () => {
    let twice: unknown = 1;
    for (let level = 0; level < 40; level++) twice = [twice, twice];

    expect(codes(guard(twice, 'cases[0]'))).to.deep.equal(['tooMany']);
  });

  it('takes a text as long as a booklet, and none that is longer', () => {
    expect(guard({ text: 'a'.repeat(maxTextLength) }, '')).to.deep.equal([]);
    expect(guard({ text: 'a'.repeat(maxTextLength + 1) }, 'cases[0]')).to.deep.equal([
      { path: 'cases[0].text', code: 'tooLong', values: { length: maxTextLength + 1, limit: maxTextLength } },
    ]);
  });

  it('tells of a number too large for JSON, also in a field nobody knows', () => {
    const { shown, issues } = casesWith(JSON.parse('[1, 1e999]'));

    expect(shown).to.equal(0);
    expect(issues).to.deep.equal([{ path: 'cases[0].field[1]', code: 'notFinite' }]);
  });

  it('shows a text that lost its letters, and warns of it with the place', () => {
    const { shown, issues } = casesWith({ nb: 'P\ufffdr\ufffdrende' });

    expect(shown).to.equal(1);
    expect(issues).to.deep.equal([{ path: 'cases[0].field.nb', code: 'encoding', warning: true }]);
  });

  it('takes a __proto__ key out before anyone can copy it, and warns of it', () => {
    const field = JSON.parse('{"__proto__": {"polluted": true}, "name": "x"}') as object;
    const { shown, issues } = casesWith(field);

    expect(shown).to.equal(1);
    expect(issues).to.deep.equal([{ path: 'cases[0].field.__proto__', code: 'protoKey', warning: true }]);
    expect(Object.keys(field)).to.deep.equal(['name']);
    expect(Object.assign({}, field)).to.not.have.property('polluted');
  });

  it('tells faults in the order of the file', () => {
    const issues = guard({ a: '\ufffd', b: [NaN, { c: '\ufffd' }], d: Infinity }, 'x');

    expect(issues.map((issue) => issue.path)).to.deep.equal(['x.a', 'x.b[0]', 'x.b[1].c', 'x.d']);
  });

  it('reads 200,000 values in a blink', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => ({ id: `a${index}`, text: 'Hei', n: 1 }));
    const started = performance.now();

    expect(guard(many, '')).to.deep.equal([]);
    expect(performance.now() - started).to.be.below(2_000);
  });
});
