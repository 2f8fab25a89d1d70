import { expect } from '@open-wc/testing';
import { ContentFile } from '../../src/content/content-file.js';
import { describeIssues } from '../../src/content/describe-issues.js';
import { ContentError, type ContentIssue } from '../../src/content/errors.js';
import { cases } from '../../src/content/schema/case.js';
import { films } from '../../src/content/schema/film.js';
import { resources } from '../../src/content/schema/resource.js';
import { issueMessages } from '../../src/i18n/issues.js';
import { nouns } from './nouns.js';
import { sampleContent } from './sample-content.js';

function read(raw: unknown): { file: ContentFile; issues: ContentIssue[] } {
  const issues: ContentIssue[] = [];
  const file = new ContentFile(raw as Record<string, unknown>, '/innhold.json', (found) =>
    issues.push(...found),
  );
  return { file, issues };
}

function refusal(raw: unknown): ContentError {
  try {
    read(raw);
  } catch (error) {
    return error as ContentError;
  }
  throw new Error('the file was accepted');
}

/** The issues of the one case of a file, once something in it is spoiled. */
function issuesOfCase(spoil: (study: Record<string, unknown>) => void): ContentIssue[] {
  const raw = sampleContent();
  spoil(raw.cases[0] as Record<string, unknown>);
  const { file } = read(raw);
  return file.list(cases).broken.flatMap((each) => [...each.issues]);
}

describe('a content file in the page', () => {
  it('gives every item of every noun of a sound file', () => {
    const { file, issues } = read(sampleContent());

    for (const noun of nouns) expect(file.list(noun).items, noun.list).to.have.length(1);
    expect(issues).to.deep.equal([]);
    expect(file.head).to.include({ id: 'eksempel', origin: 'example' });
  });

  it('keeps fields it does not know', () => {
    const raw = { ...sampleContent(), cases: [{ ...sampleContent().cases[0], kommune: { navn: 'Hamar' } }] };

    expect(read(raw).file.list(cases).items[0]).to.deep.include({ kommune: { navn: 'Hamar' } });
  });

  it('shows the sound cases beside a broken one, and tells which is broken', () => {
    const raw = sampleContent();
    const [torunn] = raw.cases;
    const { file, issues } = read({
      ...raw,
      cases: [
        { ...torunn, name: 5 },
        { ...torunn, id: 'edith' },
      ],
    });

    expect(file.list(cases).items.map((each) => each.id)).to.deep.equal(['edith']);
    expect(file.list(cases).broken.map((each) => each.id)).to.deep.equal(['torunn']);
    expect(issues).to.deep.equal([
      { path: 'cases[0].name', code: 'type', values: { expected: 'string', found: '5' } },
    ]);
  });

  it('lets the first of two with the same id keep it', () => {
    const raw = sampleContent();
    const { file, issues } = read({ ...raw, cases: [raw.cases[0], { ...raw.cases[0], name: 'En annen' }] });

    expect(file.list(cases).items.map((each) => each.name)).to.deep.equal(['Torunn']);
    expect(issues).to.deep.equal([{ path: 'cases[1].id', code: 'duplicateId', values: { id: 'torunn' } }]);
  });

  it('says where a list was meant', () => {
    const { file, issues } = read({ ...sampleContent(), films: { id: 'x' } });

    expect(file.list(films).items).to.deep.equal([]);
    expect(issues.map((issue) => issue.path)).to.deep.equal(['films']);
  });

  it('tells the faults of a list once, however many elements ask for it', () => {
    const { file, issues } = read({ ...sampleContent(), cases: [null] });
    file.list(cases);
    file.list(cases);

    expect(issues).to.have.length(1);
  });

  it('takes the number of a newer version along, so that the sentence can name it', () => {
    const error = refusal({ ...sampleContent(), version: 2 });

    expect(error.code).to.equal('version');
    expect(error.issues[0]?.values).to.deep.equal({ version: 2, supported: 1 });
  });

  for (const [what, raw] of Object.entries({
    'a list': [],
    'a text': 'hei',
    nothing: null,
    'no version': { id: 'x' },
    'a version in words': { version: '1', id: 'x' },
    'no id': { version: 1 },
    'an id with capitals': { version: 1, id: 'Lindrende' },
  })) {
    it(`is refused, with a path and not a crash, when it is ${what}`, () => {
      const error = refusal(raw);

      expect(error).to.be.instanceOf(ContentError);
      expect(error.code).to.equal('schema');
      expect(error.issues).to.have.length(1);
    });
  }

  it('is shown although its title is wrong, and says so', () => {
    const { file, issues } = read({ ...sampleContent(), title: 7 });

    expect(file.head.title).to.equal(undefined);
    expect(issues.map((issue) => issue.path)).to.deep.equal(['title']);
  });

  it('is not shown as if it were in use when what it says of its withdrawal cannot be read', () => {
    expect(
      refusal({ ...sampleContent(), withdrawn: { at: 'i fjor' } }).issues.map((issue) => issue.path),
    ).to.deep.equal(['withdrawn.at', 'withdrawn.reason']);
  });

  it('names the one language in which a text is empty', () => {
    const issues = issuesOfCase((study) => (study['summary'] = { nb: 'Torunn bor hjemme.', nn: ' ' }));

    expect(issues).to.deep.equal([{ path: 'cases[0].summary.nn', code: 'empty', values: { found: ' ' } }]);
  });

  it('says one thing, and not three, of a text that is neither text nor text per language', () => {
    const issues = issuesOfCase((study) => (study['summary'] = [1]));

    expect(describeIssues(issues, issueMessages.nb)).to.deep.equal([
      'cases[0].summary: Forventet tekst, eller tekst per språk, men fant en liste [ … ].',
    ]);
  });

  it('quotes a key that is no plain word', () => {
    const issues = issuesOfCase((study) => (study['summary'] = { 'ikke et språk': 'Hei' }));

    expect(issues[0]?.path).to.equal('cases[0].summary["ikke et språk"]');
  });

  it('does not take 0 minutes or a half one', () => {
    for (const minutes of [0, 0.5, -5]) {
      const issues = issuesOfCase((study) => (study['questions'] = [{ id: 'q', text: 'Hva?', minutes }]));

      expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([
        ['cases[0].questions[0].minutes', 'wholePositive'],
      ]);
    }
  });

  it('takes an age, or a span that is one, and nothing else', () => {
    for (const age of [84, { from: 80, to: 89 }])
      expect(issuesOfCase((study) => (study['age'] = age))).to.deep.equal([]);
    for (const age of [0, '84', { from: 80 }, { from: 89, to: 80 }, null]) {
      expect(
        issuesOfCase((study) => (study['age'] = age)),
        JSON.stringify(age),
      ).to.have.length(1);
    }
  });

  it('names the row whose answer is none', () => {
    const answers = { smerte: 11, kvalme: null, angst: 'unable', 'tung pust': 'vet ikke' };
    const issues = issuesOfCase((study) => {
      study['series'] = [{ instrument: 'x', points: [{ id: 'p', label: 'Dag 1', answers }] }];
    });

    expect(issues.map((issue) => issue.path)).to.deep.equal([
      'cases[0].series[0].points[0].answers["tung pust"]',
    ]);
  });

  it('refuses addresses that could run code, wherever an address may stand', () => {
    const raw = sampleContent();
    const { file, issues } = read({
      ...raw,
      resources: [
        {
          ...raw.resources[0],
          file: 'javascript:alert(1)',
          order: 'data:text/html,x',
          canonical: '//evil.example',
        },
      ],
    });

    expect(file.list(resources).items).to.deep.equal([]);
    expect(issues.map((issue) => issue.path)).to.have.members([
      'resources[0].file',
      'resources[0].order',
      'resources[0].canonical',
    ]);
  });

  it('survives forty thousand faults, tells twenty, and counts the rest', () => {
    const { file, issues } = read({ ...sampleContent(), cases: Array.from({ length: 40_003 }, () => 1) });
    file.list(cases);

    const lines = describeIssues(issues, issueMessages.nb);
    expect(lines).to.have.length(21);
    expect(lines.at(-1)).to.equal('… og 39983 til.');
    expect(new ContentError('schema', '/innhold.json', issues).message.length).to.be.below(2_000);
  });

  it('survives an object whose fields run code', () => {
    const trap = {
      get id(): string {
        throw new Error('trap');
      },
    };
    const { file, issues } = read({ ...sampleContent(), cases: [trap, sampleContent().cases[0]] });

    expect(file.list(cases).items).to.have.length(1);
    expect(issues).to.deep.equal([{ path: 'cases[0]', code: 'unreadable' }]);
  });
});
