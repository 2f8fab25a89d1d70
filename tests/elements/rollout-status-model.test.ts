import { expect } from '@open-wc/testing';
import type { Rollout } from '../../src/content/schema/rollout.js';
import {
  comparable,
  largestOf,
  nextSort,
  pairsOf,
  sharedUnits,
  sorted,
  spreadOf,
  totalOf,
  type Sort,
} from '../../src/elements/rollout-status/rollout-status.model.js';
import { rolloutsOf } from '../../src/elements/rollout-status/rollouts-of.model.js';
import * as fc from '../properties.js';
import { august, february } from './rollouts.js';

const spread = (change: object = {}) => spreadOf({ ...february, ...change } as Rollout, 'nb');
const names = (sort: Sort | undefined) => sorted(spread().places, sort, 'nb').map(({ row }) => row.name);

/** Any numbers in any units, some with a day of their own. */
const anyRollout: fc.Arbitrary<Rollout> = fc.record(
  {
    id: fc.constant('r'),
    title: fc.constant('R'),
    asOf: fc.constantFrom('2019', '2019-02-01'),
    rows: fc
      .array(
        fc
          .array(
            fc.record(
              {
                unit: fc.constantFrom('mentorer', 'sykehjem', { nb: 'kommuner', nn: 'kommunar' }),
                value: fc.oneof(fc.nat(500), fc.constantFrom(0.1, 0.2, 0.5)),
                asOf: fc.constantFrom('2018-06', '2019'),
                target: fc.nat(500),
              },
              { requiredKeys: ['unit', 'value'] },
            ),
            { maxLength: 4 },
          )
          .map((figures) => ({ figures })),
        { maxLength: 6 },
      )
      .map((rows) => rows.map((row, at) => ({ id: `s${at}`, name: `Sted ${at}`, ...row }))),
  },
  { requiredKeys: ['id', 'title', 'rows'] },
) as fc.Arbitrary<Rollout>;

describe('numbers of spread added up', () => {
  it('are of one unit and one date, one from each of two places or more', () => {
    expect(totalOf(spread(), 'mentorer')).to.deep.equal({
      kind: 'sum',
      sum: 32,
      places: 2,
      asOf: '2019-02-01',
    });
    expect(totalOf(spread(), 'nye i gang')).to.equal(undefined);
  });

  it('are not, where they are from different dates', () => {
    expect(totalOf(spread(), 'sykehjem')).to.deep.equal({ kind: 'dates' });
    const undated = spread({ asOf: undefined });
    expect(totalOf(undated, 'sykehjem')).to.deep.equal({ kind: 'dates' });
    expect(totalOf(undated, 'mentorer')).to.include({ kind: 'sum', sum: 32 });
  });

  it('never mix units or dates, whatever is reported', () => {
    fc.assert(
      fc.property(anyRollout, (rollout) => {
        const made = spreadOf(rollout, 'nb');
        for (const { key } of made.units) {
          const own = rollout.rows.flatMap(({ figures = [] }) =>
            figures.filter(({ unit }) => (typeof unit === 'string' ? unit : unit['nb']) === key),
          );
          const dates = new Set(own.map(({ asOf }) => asOf ?? rollout.asOf));
          const total = totalOf(made, key);
          if (total?.kind !== 'sum') continue;
          expect(dates.size).to.equal(1);
          expect(total.sum).to.be.closeTo(
            own.reduce((sum, { value }) => sum + value, 0),
            1e-6,
          );
          expect(total.places).to.equal(own.length);
          expect(total.places).to.be.at.least(2);
          expect(String(total.sum)).to.have.length.at.most(8);
        }
      }),
    );
  });

  it('leave goals out, and draw bars against what is largest in the unit itself', () => {
    expect(largestOf(spread().places, 'mentorer')).to.equal(20);
    expect(largestOf(spread().places, 'sykehjem')).to.equal(39);
    expect(largestOf(spread().places, 'ukjent')).to.equal(0);
    expect(largestOf(spread().places, 'nye i gang')).to.equal(120);
    const alone = spread({ rows: [{ id: 'a', name: 'A', figures: [{ unit: 'mentorer', value: 5 }] }] });
    expect(largestOf(alone.places, 'mentorer')).to.equal(0);
  });
});

describe('places of spread in order', () => {
  it('are as the file has them until someone asks, and again after the third press', () => {
    expect(names(undefined)).to.deep.equal(['Voss', 'Åurland', 'Bergen', 'Osterøy']);
    const first = nextSort(undefined, 'place');
    const second = nextSort(first, 'place');
    expect([first, second, nextSort(second, 'place')]).to.deep.equal([
      { by: 'place', isDescending: false },
      { by: 'place', isDescending: true },
      undefined,
    ]);
  });

  it('stand by the Norwegian alphabet, by stage, and with the largest number first', () => {
    expect(names({ by: 'place', isDescending: false })).to.deep.equal([
      'Bergen',
      'Osterøy',
      'Voss',
      'Åurland',
    ]);
    expect(names({ by: 'stage', isDescending: false })).to.deep.equal([
      'Åurland',
      'Voss',
      'Bergen',
      'Osterøy',
    ]);
    expect(names(nextSort(undefined, 'unit:mentorer'))).to.deep.equal([
      'Bergen',
      'Voss',
      'Åurland',
      'Osterøy',
    ]);
  });

  it('are all still there, and those that have not told stand last both ways', () => {
    fc.assert(
      fc.property(anyRollout, fc.boolean(), (rollout, isDescending) => {
        const { places } = spreadOf(rollout, 'nb');
        const made = sorted(places, { by: 'unit:sykehjem', isDescending }, 'nb');
        expect(made).to.have.members(places).and.to.have.length(places.length);
        const told = made.map(({ figures }) => figures.has('sykehjem'));
        expect(told.lastIndexOf(true)).to.be.lessThan(told.includes(false) ? told.indexOf(false) : Infinity);
      }),
    );
  });
});

describe('overviews of a programme', () => {
  const programmes = [
    { id: 'pakken', title: 'P' },
    { id: 'prosjekt', partOf: 'pakken', title: 'Q' },
  ];
  const all = [
    february,
    { ...february, id: 'del', programme: 'prosjekt' },
    { ...february, id: 'x', programme: 'y' },
  ] as Rollout[];
  const ids = (programme: string) => rolloutsOf(all, programmes, programme).map(({ id }) => id);

  it('are its own and those of its projects; without a programme all there are', () => {
    expect(ids('pakken')).to.deep.equal(['februar', 'del']);
    expect(ids('prosjekt')).to.deep.equal(['del']);
    expect(ids('')).to.deep.equal(['februar', 'del', 'x']);
  });

  it('can be held against each other where both have a date and count the same', () => {
    const [one, other] = [spread(), spreadOf(august as Rollout, 'nb')];
    expect(sharedUnits(one, other).map(({ key }) => key)).to.deep.equal(['mentorer']);
    expect(comparable([one, other]).length).to.equal(2);
    expect(comparable([one, spread({ id: 'to' })])).to.deep.equal([]);
    expect(comparable([one, spread({ id: 'to', asOf: undefined })])).to.deep.equal([]);
    expect(comparable([one])).to.deep.equal([]);
  });

  it('pair places by id; what is not told at a date is not there, and numbers of other dates are left out', () => {
    const [one, other] = [spread(), spreadOf(august as Rollout, 'nb')];
    expect(pairsOf(one, other, 'mentorer')).to.deep.equal([
      { name: 'Voss', values: [12, 15] },
      { name: 'Bergen', values: [20, undefined] },
      { name: 'Stord', values: [undefined, 3] },
    ]);
    expect(pairsOf(one, other, 'sykehjem')).to.deep.equal([{ name: 'Osterøy', values: [2, undefined] }]);
  });
});
