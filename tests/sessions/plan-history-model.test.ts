import { expect } from '@open-wc/testing';
import {
  neighbourOf,
  withChanged,
  withCopy,
  without,
  withMoved,
  withNew,
} from '../../src/elements/session-planner/plan-acts.model.js';
import { PlanHistory } from '../../src/elements/session-planner/plan-history.model.js';
import * as fc from '../properties.js';

function inMemory() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    store: {
      get: (kind: string, id: string) => kept.get(`${kind}/${id}`),
      set: (kind: string, id: string, value: unknown) =>
        void (value === undefined
          ? kept.delete(`${kind}/${id}`)
          : kept.set(`${kind}/${id}`, structuredClone(value))),
    },
  };
}
const told = (kept: Map<string, unknown>) => JSON.stringify([...kept].sort());

const change = fc.record({
  kind: fc.constantFrom('plan', 'session'),
  id: fc.constantFrom('a', 'b', 'c'),
  after: fc.option(fc.record({ title: fc.constantFrom('en', 'to', 'tre'), minutes: fc.nat(3) }), {
    nil: undefined,
  }),
});
const act = fc.oneof(
  fc.record({
    do: fc.constant('act'),
    changes: fc.array(change, { maxLength: 3 }),
    field: fc.constantFrom('', 'title', 'place'),
  }),
  fc.record({ do: fc.constantFrom('undo', 'redo', 'settle') }),
) as fc.Arbitrary<{
  do: 'act' | 'undo' | 'redo' | 'settle';
  changes?: { kind: string; id: string; after: unknown }[];
  field?: string;
}>;

/** An act touches a record once, as those of the planner do. */
const once = (changes: { kind: string; id: string; after: unknown }[]) => [
  ...new Map(changes.map((each) => [`${each.kind}/${each.id}`, each])).values(),
];

describe('undoing a plan', () => {
  it('whatever was done, undoing all of it brings back what was, and doing it again brings back the end', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { kept, store } = inMemory();
        store.set('plan', 'a', { title: 'fra før' });
        const start = told(kept);
        const history = new PlanHistory(store);
        for (const each of acts) {
          if (each.do === 'act') history.act(once(each.changes ?? []), each.field);
          else history[each.do]();
        }
        const end = told(kept);
        const steps = { back: 0, on: 0 };
        // What was undone in the middle and never done again lies ahead of the end.
        const ahead: string[] = [];
        while (history.canRedo) {
          history.redo();
          ahead.push(told(kept));
        }
        ahead.forEach(() => history.undo());
        expect(told(kept)).to.equal(end);
        while (history.canUndo) {
          expect(history.undo().kind).to.equal('done');
          steps.back += 1;
        }
        expect(told(kept)).to.equal(start);
        while (steps.on < steps.back) {
          history.redo();
          steps.on += 1;
        }
        expect(told(kept)).to.equal(end);
      }),
    );
  });

  it('what is written in one field in one go is one step', () => {
    const { kept, store } = inMemory();
    const history = new PlanHistory(store);
    for (const title of ['S', 'Sa', 'Sam'])
      history.act([{ kind: 'session', id: 'a', after: { title } }], 'title');
    history.settle();
    history.act([{ kind: 'session', id: 'a', after: { title: 'Samt' } }], 'title');
    history.undo();
    expect(kept.get('session/a')).to.deep.equal({ title: 'Sam' });
    history.undo();
    expect(kept.size).to.equal(0);
    expect(history.canUndo).to.equal(false);
  });

  it('what changes nothing is no step', () => {
    const { store } = inMemory();
    const history = new PlanHistory(store);
    expect(history.act([{ kind: 'plan', id: 'a', after: undefined }])).to.equal(false);
    history.act([{ kind: 'plan', id: 'a', after: { place: 'A', time: undefined } }]);
    expect(history.act([{ kind: 'plan', id: 'a', after: { place: 'A' } }])).to.equal(false);
  });

  it('what somebody else has changed since stays, and only that', () => {
    const { kept, store } = inMemory();
    const history = new PlanHistory(store);
    history.act([
      { kind: 'session', id: 'a', after: { title: 'en' } },
      { kind: 'session', id: 'b', after: { title: 'to' } },
    ]);
    store.set('session', 'a', { title: 'fra en annen fane' });
    expect(history.undo().kind).to.equal('elsewhere');
    expect([...kept]).to.deep.equal([['session/a', { title: 'fra en annen fane' }]]);
    expect(history.canRedo).to.equal(false);
  });

  it('a record of another kind that changed meanwhile is not touched', () => {
    const { kept, store } = inMemory();
    const history = new PlanHistory(store);
    history.act([{ kind: 'plan', id: 'a', after: { place: 'A' } }]);
    store.set('session', 'b', { title: 'ny' });
    history.undo();
    expect([...kept.keys()]).to.deep.equal(['session/b']);
  });
});

describe('what can be done with blocks', () => {
  const blocks = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'punkt', 'punkt-2', 'a-2', 'a-3'), { minLength: 1 })
    .map((ids) => ids.map((id, at) => ({ id, title: id, minutes: at + 1 })));
  const some = blocks.chain((all) => fc.tuple(fc.constant(all), fc.constantFrom(...all.map(({ id }) => id))));
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

  it('no two ever have the same id, and nothing else is lost', () => {
    fc.assert(
      fc.property(some, ([all, id]) => {
        for (const made of [withCopy(all, id), withNew(all, 'Nytt'), withMoved(all, id, 1), without(all, id)])
          expect(new Set(ids(made)).size).to.equal(made.length);
        expect(withCopy(all, id)).to.have.length(all.length + 1);
        expect(ids(withNew(all, 'Nytt')).slice(0, -1)).to.deep.equal(ids(all));
        expect(ids(without(all, id))).to.have.members(ids(all).filter((each) => each !== id));
        expect(ids(withMoved(all, id, -1))).to.have.members(ids(all));
      }),
    );
  });

  it('moved down and up again it is where it was, and at an end it stays', () => {
    fc.assert(
      fc.property(some, ([all, id]) => {
        const isLast = all.at(-1)?.id === id;
        const down = withMoved(all, id, 1);
        expect(down === all).to.equal(isLast);
        if (!isLast) expect(ids(withMoved(down, id, -1))).to.deep.equal(ids(all));
      }),
    );
  });

  it('a copy stands after what it is a copy of, and says the same', () => {
    fc.assert(
      fc.property(some, ([all, id]) => {
        const made = withCopy(all, id);
        const at = ids(made).indexOf(id);
        expect({ ...made[at + 1], id }).to.deep.equal(made[at]);
      }),
    );
  });

  it('what is changed of one is changed of no other', () => {
    const [first, second] = withChanged(
      [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      'b',
      { minutes: 5 },
    );
    expect([first, second]).to.deep.equal([
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', minutes: 5 },
    ]);
    expect(neighbourOf([{ id: 'a', title: 'A' }], 'a')).to.equal(undefined);
  });
});
