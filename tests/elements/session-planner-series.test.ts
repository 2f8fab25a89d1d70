import { expect } from '@open-wc/testing';
import { clearHash, focused, textOf } from '../fixtures.js';
import { cleanUp } from '../storage/browser.js';
import { fill, kept, planFile, pressIn, rootOf, seen, sessionOf, showPlanner, told } from './planner.js';

const inPlan = () => kept().map(({ session }) => session.id);

describe('the series of a session-planner', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('can have one session more, in the rhythm of the rest, and undoing takes it away again', async () => {
    const planner = await showPlanner();
    await fill(planner, 'start', '2026-09-15');
    await pressIn(planner, 'Legg til samling');

    expect(kept().map(({ day }) => day)).to.deep.equal([
      '2026-09-15',
      '2026-10-13',
      '2026-11-10',
      '2026-12-08',
    ]);
    expect(told(planner)).to.equal('Samling 4 er lagt til.');
    expect(textOf(focused())).to.contain('Samling 4');
    expect(textOf(sessionOf(planner, inPlan().at(-1)!))).to.contain('Introduksjon');

    await pressIn(planner, 'Angre');
    expect(inPlan()).to.deep.equal(['en', 'to', 'tre']);
  });

  it('can do without a session, which can be brought back, and focus goes to the one in its place', async () => {
    const planner = await showPlanner();
    await pressIn(planner, 'Tittel, dag og sted', sessionOf(planner, 'en'));
    await pressIn(planner, 'Ta bort samlingen', sessionOf(planner, 'en'));

    expect(inPlan()).to.deep.equal(['to', 'tre']);
    expect(told(planner)).to.equal('Samling 1 er tatt bort.');
    expect(textOf(focused())).to.contain('Å snakke');

    await pressIn(planner, 'Hent tilbake «Å begynne»');
    expect(inPlan()).to.deep.equal(['to', 'tre', 'en']);
    expect(seen(planner)).not.to.contain('Hent tilbake');
  });

  it('of a network whose source tells no sessions begins with one, and the leader adds the rest', async () => {
    const network = { id: 'prove', title: 'Læringsnettverket' };
    const planner = await showPlanner(planFile({ programmes: [network] }));

    expect(seen(planner)).to.contain('Læringsnettverket');
    await pressIn(planner, 'Legg til samling');
    await pressIn(planner, 'Legg til samling');

    expect(rootOf(planner).querySelectorAll('[data-session]')).to.have.length(3);
    expect(seen(planner)).to.contain('3 samlinger');
  });
});
