import { expect } from '@open-wc/testing';
import type { ContentIssue } from '../../src/content/errors.js';
import { sampleContent } from './sample-content.js';

const members: Record<string, unknown> = {
  extend: () => undefined,
  names: 'a page of 2006',
  toJSON: () => 'nothing you asked for',
};

// Only type imports of ours above: zod must meet the page as it is, for the first time.
describe('on a page whose scripts have put members on Object.prototype', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;

  before(() => Object.assign(prototype, members));
  after(() => Object.keys(members).forEach((name) => delete prototype[name]));

  it('a content file is checked as on any other, and the page keeps its members', async () => {
    const { ContentFile } = await import('../../src/content/content-file.js');
    const { nouns } = await import('./nouns.js');
    const { checkReferences } = await import('../../src/content/references.js');
    const issues: ContentIssue[] = [];
    const file = new ContentFile({ ...sampleContent(), films: [{ id: 'b' }] }, '/x', (found) =>
      issues.push(...found),
    );

    for (const { list, item } of nouns) {
      expect(file.list({ list, item }).items, list).to.have.length(list === 'films' ? 0 : 1);
    }
    expect(issues.map((issue) => issue.path)).to.deep.equal(['films[0].title', 'films[0].topics']);
    expect(checkReferences(sampleContent())).to.deep.equal([]);
    for (const [name, value] of Object.entries(members)) {
      expect(Object.getOwnPropertyDescriptor(prototype, name)).to.include({
        value,
        enumerable: true,
        writable: true,
      });
    }
  });
});
