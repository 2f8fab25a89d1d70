import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { localized, source } from '../../src/content/schema/base.js';
import { shapes } from '../../src/content/schema/shapes.js';
import { isTextField } from '../../src/i18n/proof-fields.js';
import { changesBetween } from '../../src/proof/changes.js';
import { isMissing, proofOf, textsIn, type Raw } from '../../src/proof/proof.js';
import * as fc from '../properties.js';

const file = {
  version: 1,
  id: 'prove',
  language: 'nb',
  films: [{ id: 'blikk', title: 'Blikket', topics: ['mote'], keyPoints: ['Sett deg', 'Vent'] }],
  cases: [
    {
      id: 'anna',
      name: 'Anna',
      settings: ['home'],
      diagnoses: ['KOLS'],
      background: { nb: 'Hun bor alene.', nn: 'Ho bur åleine.' },
      scenarios: [
        {
          id: 'natt',
          title: 'Natta',
          text: 'Hun ringer.',
          questions: [{ id: 'hva', text: 'Hva nå?', method: 'imr' }],
          leaderNote: 'Vent litt.',
        },
      ],
      leaderNote: 'Gi tid.',
      origin: 'example',
    },
  ],
};

function textsOf(content: Raw) {
  return proofOf(content).flatMap(({ things }) => textsIn(things));
}

const changed = (change: (copy: typeof file) => void): typeof file => {
  const copy = structuredClone(file);
  change(copy);
  return copy;
};

describe('the proof of a content file', () => {
  it('has every text in the order of the file, the notes of the leader too, by the ids on the way', () => {
    expect(textsOf(file).map(({ path }) => path)).to.deep.equal([
      'films/blikk/title',
      'films/blikk/keyPoints/1',
      'films/blikk/keyPoints/2',
      'cases/anna/name',
      'cases/anna/diagnoses/1',
      'cases/anna/background',
      'cases/anna/scenarios/natt/title',
      'cases/anna/scenarios/natt/text',
      'cases/anna/scenarios/natt/questions/hva/text',
      'cases/anna/scenarios/natt/leaderNote',
      'cases/anna/leaderNote',
    ]);
  });

  it('tells what has no nynorsk, but not of a name', () => {
    const missing = textsOf(file).filter((text) => isMissing(text, 'nn'));
    const paths = missing.map(({ path }) => path);
    expect(paths).to.include('cases/anna/leaderNote');
    expect(paths).to.not.include('cases/anna/name');
    expect(paths).to.not.include('cases/anna/background');
  });

  it('tells that what is in an example is an example', () => {
    const anna = proofOf(file)[1]?.things[0];
    expect(anna?.provenance.origin).to.equal('example');
    expect(anna?.parts.find((part) => 'parts' in part)?.provenance.origin).to.equal('example');
  });

  it('knows every field that the schema has texts in', () => {
    const inner = (kind: unknown): unknown => {
      if (kind instanceof z.ZodMiniOptional) return inner(kind._zod.def.innerType);
      return kind instanceof z.ZodMiniArray ? inner(kind._zod.def.element) : kind;
    };
    const ofProvenance: unknown[] = [source, shapes.review, shapes.withdrawal, shapes.trainingContent];
    const fields = Object.values(shapes)
      .filter((shape) => !ofProvenance.includes(shape))
      .flatMap((shape) => Object.entries(shape.shape))
      .filter(([, kind]) => inner(kind) === localized)
      .map(([field]) => field);
    expect(fields).to.have.length.above(60);
    expect(fields.filter((field) => !isTextField(field))).to.deep.equal([]);
  });
});

describe('what has changed since an older file', () => {
  it('is told with before and after, by id and not by where it stands', () => {
    const newer = changed(({ films, cases }) => {
      films.unshift({ id: 'ny', title: 'Ny', topics: [], keyPoints: [] });
      cases[0]!.scenarios[0]!.text = 'Hun ringer igjen.';
      cases[0]!.scenarios[0]!.questions = [];
    });
    const changes = changesBetween(file, newer);
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).to.deep.equal([
      'added films/ny/title',
      'changed cases/anna/scenarios/natt/text',
      'removed cases/anna/scenarios/natt/questions/hva/text',
    ]);
    expect(changes[1]?.before?.words).to.deep.equal({ nb: 'Hun ringer.' });
    expect(changes[1]?.after?.words).to.deep.equal({ nb: 'Hun ringer igjen.' });
  });

  it('is one point when a point is put first in a list', () => {
    const newer = changed(({ films }) => films[0]!.keyPoints.unshift('Kom inn'));
    expect(changesBetween(file, newer).map(({ kind, path }) => `${kind} ${path}`)).to.deep.equal([
      'added films/blikk/keyPoints/1',
    ]);
  });

  it('is nothing in a file where one text has become the same text by language', () => {
    const newer = { ...file, films: [{ ...file.films[0], title: { nb: 'Blikket' } }] };
    expect(changesBetween(file, newer)).to.deep.equal([]);
  });

  const anyFile = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', '__proto__', '1'),
        title: fc.constantFrom('En', 'To', { nb: 'En', nn: 'Ein' }),
        keyPoints: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 4 }),
      }),
      { selector: ({ id }) => id },
    )
    .map((films) => ({ films }));
  const tally = (content: Raw) =>
    textsOf(content)
      .map(({ place, words }) => place + JSON.stringify(words))
      .sort();

  it('takes any older file to the newer one, and is nothing when things have only moved', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (older, newer) => {
        const texts = tally(older);
        for (const { before } of changesBetween(older, newer))
          if (before) texts.splice(texts.indexOf(before.place + JSON.stringify(before.words)), 1);
        for (const { after } of changesBetween(older, newer))
          if (after) texts.push(after.place + JSON.stringify(after.words));
        expect(texts.sort()).to.deep.equal(tally(newer));
        expect(changesBetween(newer, { films: [...newer.films].reverse() })).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });
});
