import { expect } from '@open-wc/testing';
import { closest, editDistance } from '../../src/content/closest.js';
import { describeIssues } from '../../src/content/describe-issues.js';
import { checkReferences } from '../../src/content/references.js';
import { issueMessages } from '../../src/i18n/issues.js';
import * as fc from '../properties.js';
import { sampleContent, type SampleContent } from './sample-content.js';

function found(spoil: (raw: SampleContent) => void): string[] {
  const raw = sampleContent();
  spoil(raw);
  return describeIssues(checkReferences(raw), issueMessages.nb);
}

/** The places of a file that were found to be wrong. */
function paths(spoil: (raw: SampleContent) => void): string[] {
  const raw = sampleContent();
  spoil(raw);
  return checkReferences(raw).map((issue) => issue.path);
}

describe('ids in a content file', () => {
  it('are fine in a sound file', () => {
    expect(checkReferences(sampleContent())).to.deep.equal([]);
  });

  it('are asked for with what was probably meant', () => {
    expect(found((raw) => (raw.cases[0]!.topics = ['samtalle']))).to.deep.equal([
      'cases[0].topics[0]: Fant ikke «samtalle» i topics. Mente du «samtale»? Rett id-en, eller legg til det den viser til.',
    ]);
  });

  it('are asked for without a guess when nothing is close', () => {
    expect(found((raw) => (raw.cases[0]!.scenarios[0]!.films = ['smerte']))).to.deep.equal([
      'cases[0].scenarios[0].films[0]: Fant ikke «smerte» i films. Rett id-en, eller legg til det den viser til.',
    ]);
  });

  const dangling: [string, (raw: SampleContent) => void][] = [
    ['films[0].topics[0]', (raw) => (raw.films[0]!.topics = ['x'])],
    ['films[0].questions[0].topics[0]', (raw) => (raw.films[0]!.questions[0]!.topics = ['x'])],
    ['films[0].pairWith', (raw) => Object.assign(raw.films[0]!, { pairWith: 'x' })],
    ['resources[0].topics[0]', (raw) => (raw.resources[0]!.topics = ['x'])],
    ['resources[0].evidence.scheme', (raw) => (raw.resources[0]!.evidence.scheme = 'x')],
    ['resources[0].evidence.level', (raw) => (raw.resources[0]!.evidence.level = 'x')],
    [
      'cases[0].scenarios[0].questions[0].method',
      (raw) => (raw.cases[0]!.scenarios[0]!.questions[0]!.method = 'x'),
    ],
    [
      'cases[0].scenarios[0].resources[0].resource',
      (raw) => (raw.cases[0]!.scenarios[0]!.resources[0]!.resource = 'x'),
    ],
    ['cases[0].series[0].instrument', (raw) => (raw.cases[0]!.series[0]!.instrument = 'x')],
    ['cases[0].series[0].points[0].scenario', (raw) => (raw.cases[0]!.series[0]!.points[0]!.scenario = 'x')],
    ['programmes[0].sessions[0].topics[0]', (raw) => (raw.programmes[0]!.sessions[0]!.topics = ['x'])],
    ['programmes[0].sessions[0].cases[0]', (raw) => (raw.programmes[0]!.sessions[0]!.cases = ['x'])],
    [
      'programmes[0].sessions[0].blocks[0].film',
      (raw) => (raw.programmes[0]!.sessions[0]!.blocks[0]!.film = 'x'),
    ],
    [
      'programmes[0].sessions[0].blocks[0].phase',
      (raw) => (raw.programmes[0]!.sessions[0]!.blocks[0]!.phase = 'x'),
    ],
    [
      'programmes[0].sessions[0].blocks[1].case',
      (raw) => (raw.programmes[0]!.sessions[0]!.blocks[1]!.case = 'x'),
    ],
    [
      'programmes[0].sessions[0].blocks[1].scenario',
      (raw) => (raw.programmes[0]!.sessions[0]!.blocks[1]!.scenario = 'x'),
    ],
    [
      'programmes[0].sessions[0].blocks[1].question',
      (raw) => (raw.programmes[0]!.sessions[0]!.blocks[1]!.question = 'x'),
    ],
    [
      'programmes[0].sessions[0].blocks[1].resource',
      (raw) => (raw.programmes[0]!.sessions[0]!.blocks[1]!.resource = 'x'),
    ],
    ['programmes[0].modules[0].session', (raw) => (raw.programmes[0]!.modules[0]!.session = 'x')],
    ['certificates[0].programme', (raw) => (raw.certificates[0]!.programme = 'x')],
    ['rollouts[0].programme', (raw) => (raw.rollouts[0]!.programme = 'x')],
    ['rollouts[0].rows[0].stage', (raw) => (raw.rollouts[0]!.rows[0]!.stage = 'x')],
    ['webinars[0].film', (raw) => (raw.webinars[0]!.film = 'x')],
  ];
  for (const [path, spoil] of dangling) {
    it(`that refer to nothing are told: ${path}`, () => {
      expect(paths(spoil)).to.deep.equal([path]);
    });
  }

  it('of a scenario need the case they are in', () => {
    expect(paths((raw) => delete raw.programmes[0]!.sessions[0]!.blocks[1]!.case)).to.deep.equal([
      'programmes[0].sessions[0].blocks[1].case',
    ]);
  });

  it('that stand twice in a list are told at the second, also deep inside', () => {
    const twice = (raw: SampleContent) => {
      raw.topics.push({ id: 'samtale', title: 'En til' });
      raw.cases[0]!.scenarios[0]!.choices[0]!.options[1]!.id = 'lege';
    };

    expect(paths(twice)).to.deep.equal(['topics[1].id', 'cases[0].scenarios[0].choices[0].options[1].id']);
  });

  it('may be the same in different lists', () => {
    expect(
      paths((raw) => (raw.topics[0]!.id = raw.cases[0]!.topics[0] = raw.films[0]!.topics[0] = 'torunn')),
    ).to.deep.equal([
      'resources[0].topics[0]',
      'programmes[0].sessions[0].topics[0]',
      'films[0].questions[0].topics[0]',
    ]);
  });

  it('of questions are unique wherever they stand, and the first is named', () => {
    expect(found((raw) => (raw.films[0]!.stops[0]!.question.id = 'natt-1'))).to.deep.equal([
      'films[0].stops[0].question.id: Spørsmålet «natt-1» finnes fra før (cases[0].scenarios[0].questions[0]). Id-en til et spørsmål må være alene i hele fila.',
    ]);
  });

  it('are checked in time proportional to the file, however many are wrong', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `tema-${index}`);
    const raw = { topics: ids.map((id) => ({ id })), films: ids.map((id) => ({ id, topics: [`${id}x`] })) };
    const started = performance.now();

    expect(checkReferences(raw)).to.have.length(20_000);
    expect(performance.now() - started).to.be.below(3_000);
  });

  it('are checked in any value at all without a crash', () => {
    const { file } = fc.letrec((tie) => ({
      file: fc.dictionary(
        fc.constantFrom(
          'id',
          'cases',
          'scenarios',
          'films',
          'questions',
          'programmes',
          'sessions',
          'blocks',
          '__proto__',
        ),
        fc.oneof(
          { maxDepth: 4, depthSize: 'small' },
          fc.anything({ maxDepth: 1 }),
          tie('file'),
          fc.array(tie('file'), { maxLength: 3 }),
        ),
        { maxKeys: 4 },
      ),
    }));
    fc.assert(
      fc.property(file, (raw) => {
        for (const issue of checkReferences(raw)) expect(issue.path).to.be.a('string');
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(checkReferences(raw)).to.be.an('array');
      }),
    );
  });
});

describe('the guess at an id', () => {
  it('counts letters added, taken away and changed', () => {
    expect(editDistance('torunn', 'torun')).to.equal(1);
    expect(editDistance('edith', 'judith')).to.equal(2);
    expect(editDistance('', 'abc')).to.equal(3);
  });

  it('is the nearest of those that are near', () => {
    expect(closest('torun', ['tonje', 'torunn', 'toru'])).to.equal('torunn');
    expect(closest('Torunn', ['torunn'])).to.equal('torunn');
    expect(closest('ab', ['cd', 'xy'])).to.equal(undefined);
  });
});
