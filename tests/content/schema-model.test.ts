import { expect } from '@open-wc/testing';
import type * as z from 'zod/mini';
import { checkItem } from '../../src/content/check.js';
import { ContentFile } from '../../src/content/content-file.js';
import { describeIssues } from '../../src/content/describe-issues.js';
import type { ContentIssue, IssueCode } from '../../src/content/errors.js';
import { rulesOf } from '../../src/content/json-schema.js';
import {
  besideLinks,
  innerLinks,
  links,
  listPlaces,
  questionLinks,
  questionPlaces,
} from '../../src/content/reference-places.js';
import { id } from '../../src/content/schema/base.js';
import { lists, trainingContent } from '../../src/content/schema/content.js';
import { question } from '../../src/content/schema/question.js';
import { shapes } from '../../src/content/schema/shapes.js';
import { issueMessages } from '../../src/i18n/issues.js';
import { nouns } from './nouns.js';
import { sampleContent } from './sample-content.js';

interface Visited {
  readonly schema: z.core.$ZodType;
  readonly path: string;
}

/** Every schema inside a schema, with its path, `*` for the items of a list. */
function everythingIn(root: z.core.$ZodType): Visited[] {
  const found: Visited[] = [];
  const visit = (schema: z.core.$ZodType, path: string): void => {
    found.push({ schema, path });
    const def = schema._zod.def as {
      type: string;
      shape?: Record<string, z.core.$ZodType>;
      element?: z.core.$ZodType;
      innerType?: z.core.$ZodType;
    };
    if (def.innerType) visit(def.innerType, path);
    if (def.element) visit(def.element, `${path}.*`);
    for (const [key, field] of Object.entries(def.shape ?? {})) visit(field, path ? `${path}.${key}` : key);
  };
  visit(root, '');
  return found;
}

const everything = everythingIn(trainingContent);
const objects = everything.filter(({ schema }) => schema._zod.def.type === 'object');

describe('the schema of a content file', () => {
  it('has a noun to ask for with every list of the file', () => {
    expect(nouns.map((noun) => noun.list)).to.have.members(Object.keys(lists));
    for (const noun of nouns) expect(noun.item, noun.list).to.equal(lists[noun.list as keyof typeof lists]);
  });

  it('knows of every field of the sample', () => {
    expect(trainingContent.safeParse(sampleContent()).success).to.equal(true);
  });

  it('refuses by named rules only, since each name has its sentences', () => {
    const named = everything.flatMap(({ schema }) => rulesOf(schema).map((each) => each.rule));
    const checks = everything.flatMap(({ schema }) => schema._zod.def.checks ?? []);

    // Kinds of our own have one check without a name, since they tell what is wrong themselves.
    const own = everything.filter(({ schema }) => schema._zod.def.type === 'custom');
    expect(named.length + own.length).to.equal(checks.length);
  });

  it('names every object, so that every field has a description by type', () => {
    const known = new Set<unknown>(Object.values(shapes));
    const unknown = objects.filter(({ schema }) => !known.has(schema)).map(({ path }) => path);

    expect(unknown).to.deep.equal([]);
    expect(new Set(objects.map(({ schema }) => schema)).size).to.equal(known.size);
  });
});

describe('the tables of what ids refer to', () => {
  it('hold every field of the schema that is an id of something else', () => {
    const linked = [
      ...Object.values(links).flat(),
      ...questionLinks,
      ...Object.keys(innerLinks),
      ...besideLinks.map((each) => each.place),
    ];
    const fields = everything
      .filter(({ schema, path }) => schema === id && !/(^|\.)id$/.test(path))
      .map(({ path }) => path);

    expect(linked).to.have.members(fields);
  });

  it('hold every list of the schema whose items have ids', () => {
    const withIds = objects.filter(({ schema, path }) => path && 'id' in (schema as typeof question).shape);
    const questions = withIds.filter(({ schema }) => schema === question).map(({ path }) => path);
    const others = withIds
      .filter(({ schema }) => schema !== question)
      .map(({ path }) => path.replace(/\.\*$/, ''));

    expect(questionPlaces).to.have.members(questions);
    expect(listPlaces).to.have.members(others);
  });
});

/** One wrong value for each way the schema can refuse one. */
const wrong: Readonly<Record<string, { list: string; item: object; code: IssueCode }>> = {
  'a field is missing': { list: 'topics', item: { id: 'a' }, code: 'missing' },
  'a choice is missing': { list: 'resources', item: { id: 'a', title: 'A' }, code: 'missing' },
  'the type is wrong': { list: 'topics', item: { id: 'a', title: 1 }, code: 'type' },
  'a text is empty': { list: 'topics', item: { id: 'a', title: '' }, code: 'empty' },
  'no language is given': { list: 'topics', item: { id: 'a', title: {} }, code: 'empty' },
  'a language is none': { list: 'topics', item: { id: 'a', title: { bokmål: 'A' } }, code: 'languageKey' },
  'an id has capitals': { list: 'topics', item: { id: 'A', title: 'A' }, code: 'id' },
  'a choice is none': { list: 'resources', item: { id: 'a', title: 'A', kind: 'bok' }, code: 'notOneOf' },
  'a list is too short': {
    list: 'evidenceSchemes',
    item: { id: 'a', title: 'A', levels: [] },
    code: 'tooFew',
  },
  'a link is none': {
    list: 'webinars',
    item: { id: 'a', title: 'A', signup: 'www.example.no' },
    code: 'link',
  },
  'a web address is none': {
    list: 'webinars',
    item: { id: 'a', title: 'A', recording: 'example' },
    code: 'web',
  },
  'a file is none': {
    list: 'resources',
    item: { id: 'a', title: 'A', kind: 'flyer', file: 'C:\\a.pdf' },
    code: 'file',
  },
  'a film is none': {
    list: 'films',
    item: { id: 'a', title: 'A', topics: [], address: 'youtube' },
    code: 'film',
  },
  'a date is none': { list: 'topics', item: { id: 'a', title: 'A', reviewBy: '1. mai' }, code: 'date' },
  'a time is none': {
    list: 'webinars',
    item: { id: 'a', title: 'A', start: '2026-11-22' },
    code: 'dateTime',
  },
  'a duration is 0': { list: 'webinars', item: { id: 'a', title: 'A', minutes: 0 }, code: 'wholePositive' },
  'a stop lies before the start': {
    list: 'films',
    item: { id: 'a', title: 'A', topics: [], stops: [{ at: -1, question: { id: 'q', text: 'Hva?' } }] },
    code: 'notNegative',
  },
  'a share is over 1': {
    list: 'certificates',
    item: { id: 'a', title: 'A', kind: 'mentor', requirements: [{ id: 'b', text: 'B', minShare: 80 }] },
    code: 'share',
  },
  'a scale has half numbers': {
    list: 'instruments',
    item: {
      id: 'a',
      title: 'A',
      language: 'nb',
      scale: { min: 0.5, max: 10 },
      items: [{ id: 'b', text: 'B', anchors: { low: 'C', high: 'D' } }],
    },
    code: 'whole',
  },
};

describe('the sentence a webmaster gets', () => {
  for (const [when, { list, item, code }] of Object.entries(wrong)) {
    it(`when ${when} says so in three languages, with what to do`, () => {
      const noun = nouns.find((each) => each.list === list)!;
      const { issues } = checkItem(noun.item, item, `${list}[0]`, new Set());

      expect(issues.map((issue) => issue.code)).to.deep.equal([code]);
      const lines = Object.values(issueMessages).map((messages) => describeIssues(issues, messages)[0]!);
      expect(new Set(lines).size, lines.join(' ')).to.equal(3);
      for (const line of lines)
        expect(line)
          .to.match(new RegExp(`^${list}\\[0\\]\\.\\S+: \\S.*\\S$`))
          .and.not.match(/undefined|null/);
    });
  }

  it('is there for every rule of the schema', () => {
    const rules = new Set(
      everything.flatMap(({ schema }) => rulesOf(schema).map((each) => each.rule as string)),
    );
    rules.delete('formatVersion');

    expect(
      [...rules].filter((rule) => !Object.values(wrong).some(({ code }) => code === rule)),
    ).to.deep.equal([]);
  });

  it('never lacks what it names', () => {
    for (const messages of Object.values(issueMessages)) {
      for (const [code, sentence] of Object.entries(messages))
        expect(sentence({}), code).to.be.a('string').and.not.equal('');
    }
  });

  it('is there for a code from a newer part of the library too', () => {
    const issues = [{ path: 'a', code: 'toString' }] as unknown as ContentIssue[];

    expect(describeIssues(issues, issueMessages.nb)).to.deep.equal([`a: ${issueMessages.nb.unreadable()}`]);
  });
});

describe('a page with one case', () => {
  it('checks no list it does not show', () => {
    const issues: ContentIssue[] = [];
    const file = new ContentFile({ ...sampleContent(), films: [1], programmes: [2] }, '/x', (found) =>
      issues.push(...found),
    );
    file.list(nouns.find((noun) => noun.list === 'cases')!);

    expect(issues).to.deep.equal([]);
  });
});
