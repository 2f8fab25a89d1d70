import { expect } from '@open-wc/testing';
import { ContentFile } from '../../src/content/content-file.js';
import {
  findQuestion,
  minutesFrom,
  ownId,
  pairing,
  shareOut,
  stepsOf,
} from '../../src/elements/reflection-prompt/reflection-prompt.model.js';
import { reflectionMessages } from '../../src/i18n/reflection.js';
import * as fc from '../properties.js';
import { sample, sampleWith } from './kari.js';

const titles = reflectionMessages.nb;
const minutes = (...asked: Parameters<typeof stepsOf>) => stepsOf(...asked).map((step) => step.minutes);

function content(file: object = sample(), onIssues?: () => void): ContentFile {
  return new ContentFile(file as Record<string, unknown>, 'prove.json', onIssues);
}

describe('a group that falls into pairs', () => {
  it('leaves nobody alone and nobody out, with at most one group of three', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (size) => {
        const { pairs, trios } = pairing(size);
        return pairs >= 0 && trios <= 1 && 2 * pairs + 3 * trios === size;
      }),
    );
    expect([6, 7].map(pairing)).to.deep.equal([
      { pairs: 3, trios: 0 },
      { pairs: 2, trios: 1 },
    ]);
  });

  it('is told so in words that are right in number', () => {
    expect(reflectionMessages.nb.pairing(2, 1)).to.equal('2 par og én gruppe på tre');
    expect(reflectionMessages.nn.pairing(0, 1)).to.equal('éi gruppe på tre');
    expect(reflectionMessages.en.pairing(1, 1)).to.equal('1 pair and one group of three');
  });
});

describe('the minutes of the steps', () => {
  it('are ours where nobody says anything', () => {
    expect(minutes({}, undefined, titles, [])).to.deep.equal([2, 4, 6]);
  });

  it('add up to what the question asks for, and no step is without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 300 }), (total) => {
        const shared = shareOut(total, [1, 2, 3]);
        return shared.every((each) => each >= 1) && shared.reduce((sum, each) => sum + each, 0) === total;
      }),
    );
    expect(minutes({ minutes: 10 }, undefined, titles, [])).to.deep.equal([2, 3, 5]);
  });

  it('are what the page says before what the content says', () => {
    expect(minutes({ minutes: 30 }, undefined, titles, minutesFrom('1, 2; 3'))).to.deep.equal([1, 2, 3]);
    expect(minutesFrom('to 0 -4 5')).to.deep.equal([5]);
  });

  it('are those of the method, and nothing is made up where it has none', () => {
    const method = { id: 'igp', title: 'IGP', steps: [{ title: 'Alene', minutes: 3 }, { title: 'Plenum' }] };

    expect(minutes({ minutes: 30 }, method, titles, [])).to.deep.equal([3, undefined]);
  });

  it('are only of the first step where the question is for one alone', () => {
    expect(stepsOf({ for: ['alone'] }, undefined, titles, []).map(({ company }) => company)).to.deep.equal([
      'alone',
    ]);
    expect(stepsOf({ for: ['pairs'] }, undefined, titles, [])).to.have.length(3);
  });
});

describe('a question by its id', () => {
  const film = {
    id: 'film-2',
    title: 'Natt',
    topics: [],
    questions: [{ id: 'film-q', text: 'Hva så du?' }],
    stops: [{ at: 4, question: { id: 'stopp-q', text: 'Hva skjer nå?' } }],
  };
  const file = { ...sample(), films: [film], questions: [{ id: 'fri', text: 'Hva tar du med deg?' }] };

  it('is found wherever it stands', () => {
    for (const [id, text] of [
      ['fri', 'Hva tar du med deg?'],
      ['kari-q', 'Hva husker dere best?'],
      ['kari-1-q2', 'Hvem ringer du?'],
      ['kari-1-q3', 'Og da?'],
      ['film-q', 'Hva så du?'],
      ['stopp-q', 'Hva skjer nå?'],
    ]) {
      expect(findQuestion(content(file), id!)?.question?.text, id).to.equal(text);
    }
  });

  it('is nothing else that has that id', () => {
    for (const id of ['kari', 'kari-1', 'kari-valg', 'film-1', 'borte'])
      expect(findQuestion(content(file), id)).to.equal(undefined);
  });

  it('is marked as what it stands in: an example, withdrawn, of that case', () => {
    const withdrawn = { at: '2026-05', reason: 'Endret.' };

    const { provenance, caseId } = findQuestion(content(sampleWith({ withdrawn })), 'kari-1-q1')!;

    expect(provenance.origin).to.equal('example');
    expect(provenance.withdrawn).to.deep.equal(withdrawn);
    expect(caseId).to.equal('kari');
    expect(findQuestion(content(file), 'fri')!.caseId).to.equal(undefined);
  });

  it('runs the rules for itself alone, and tells of its own faults', () => {
    const told: string[] = [];
    const broken = {
      ...file,
      cases: [{ id: 'feil' }],
      questions: [
        { id: 'fri', text: 'Fri' },
        { id: 'tom', text: '' },
      ],
    };
    const read = new ContentFile(
      broken,
      'prove.json',
      (issues) => void told.push(...issues.map(({ path }) => path)),
    );

    expect(findQuestion(read, 'fri')?.question?.text).to.equal('Fri');
    expect(told).to.deep.equal([]);
    expect(findQuestion(read, 'tom')?.question).to.equal(undefined);
    findQuestion(read, 'tom');
    expect(told).to.deep.equal(['questions[1].text']);
  });
});

describe('a question of the page’s own', () => {
  it('has an id that may stand in a key and holds none of its words', () => {
    const id = ownId('Hva sa Kari?');

    expect(id).to.match(/^egen-[a-z0-9]+$/);
    expect(id).to.equal(ownId('Hva sa Kari?'));
    expect(id).not.to.equal(ownId('Hva sa Ola?'));
  });
});
