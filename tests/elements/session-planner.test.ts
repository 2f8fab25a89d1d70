import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { PlanChangeEvent } from '../../src/elements/session-planner/session-planner.events.js';
import { isPlanFrame } from '../../src/sessions/session-plan.js';
import { clearHash, focused, isFocused, readyWith, textOf, until, withContent } from '../fixtures.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import {
  blocksIn,
  editBlock,
  field,
  fill,
  kept,
  planFile,
  plannerIn,
  pressIn,
  programme,
  records,
  rootOf,
  seen,
  sessionOf,
  showPlanner,
  told,
} from './planner.js';

describe('session-planner', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  describe('before anything is planned', () => {
    it('can be read: what the sessions are called and are for, with films and cases, and the first with its blocks', async () => {
      const planner = await showPlanner();
      const text = seen(planner);
      expect(text).to.contain('Prøveprogrammet');
      expect(text).to.contain('3 samlinger · omtrent én i måneden · minst 2 timer hver gang');
      for (const part of [
        'Å begynne',
        'Dere vet hva vi skal gjøre.',
        'Filmer: Å sitte ned',
        'Caser: Kari',
        'Å snakke',
        'Å slutte',
        'Om Kari 60 min',
        'Alle · Case: Kari, Morgen',
      ])
        expect(text).to.contain(part);
      expect(blocksIn(planner)).to.deep.equal(['velkommen', 'film', 'case', 'pause', 'slutt']);
      expect(text).to.contain('Eksempel laget for Lindring.');
    });

    it('stores nothing and asks for nothing, also when sessions and blocks are opened', async () => {
      const planner = await showPlanner();
      await pressIn(planner, '2', sessionOf(planner, 'to'));
      await editBlock(planner, 'case', 'to');
      expect(keysLeft()).to.deep.equal([]);
      expect(rootOf(planner).querySelector('.undo')).to.equal(null);
    });

    it('the programme that is not there is told of, and a page with several lets the reader choose', async () => {
      const { place } = await withContent(
        readyWith(planFile()),
        html`<session-planner programme-id="borte"><a href="/x">Vei</a></session-planner>`,
      );
      const missing = place.querySelector('session-planner')!;
      await missing.updateComplete;
      await until(() => textOf(missing.shadowRoot).includes('«borte»'), 'the reason never came');

      const second = {
        id: 'hinn',
        title: 'Fire emner',
        modules: [1, 2, 3, 4].map((at) => ({
          id: `modul-${at}`,
          title: `Emne ${at}`,
          weeks: { from: 3, to: 4 },
        })),
      };
      const planner = await showPlanner(
        planFile({ programmes: [programme, second, { id: 'uten', title: 'Uten samlinger' }] }),
      );
      const select = rootOf(planner).querySelector('select')!;
      expect(Array.from(select.options, ({ text }) => text)).to.deep.equal(['Prøveprogrammet', 'Fire emner']);
      select.value = 'hinn';
      select.dispatchEvent(new Event('change'));
      await planner.updateComplete;
      expect(seen(planner)).to.contain('4 samlinger');
      expect(seen(planner)).to.contain('Emne 4');
    });
  });

  describe('days, time and place', () => {
    it('a first day gives every session its day and clock, also past the change of clocks', async () => {
      const planner = await showPlanner();
      await fill(planner, 'start', '2026-10-06');
      await fill(planner, 'weeks', '3');
      await fill(planner, 'time', '13:00');
      await fill(planner, 'place', 'Møterommet');
      expect(textOf(sessionOf(planner, 'en').querySelector('.when'))).to.equal(
        'tirsdag 6. oktober 2026 · kl. 13.00–15.00 · Møterommet · 2 timer',
      );
      expect(textOf(sessionOf(planner, 'to').querySelector('.when'))).to.contain(
        'tirsdag 27. oktober 2026 · kl. 13.00–15.00',
      );
      expect(seen(planner)).to.contain(
        'Samlingene kommer på tirsdager. Den siste er tirsdag 17. november 2026.',
      );
      const clocks = Array.from(sessionOf(planner, 'to').querySelectorAll('.clock'), textOf);
      expect(clocks).to.deep.equal(['13.00', '13.10', '13.30', '14.30', '14.50', '15.00']);
    });

    it('17 May 2027 is told of, and one press takes the day that is suggested; it can be undone', async () => {
      const planner = await showPlanner();
      await fill(planner, 'start', '2027-04-19');
      const second = sessionOf(planner, 'to');
      expect(textOf(second.querySelector('.mark'))).to.equal(
        '17. mai 2027 er helligdag (grunnlovsdagen). Forslag: mandag 24. mai.',
      );
      expect(kept()[1]?.day).to.equal('2027-05-17');
      await pressIn(planner, 'Bruk mandag 24. mai', second);
      expect(kept().map(({ day }) => day)).to.deep.equal(['2027-04-19', '2027-05-24', '2027-06-14']);
      expect(second.querySelector('.mark')).to.equal(null);
      expect(told(planner)).to.equal('Samlingen er nå mandag 24. mai.');
      await until(() => focused()?.closest('[data-session]') === sessionOf(planner, 'to'));
      await pressIn(planner, 'Angre');
      expect(kept()[1]?.day).to.equal('2027-05-17');
    });

    it('a day the group will not meet is avoided in the same way, and can be taken away again', async () => {
      const planner = await showPlanner();
      await fill(planner, 'start', '2026-09-15');
      await pressIn(planner, 'Dager dere ikke møtes');
      await pressIn(planner, 'Legg til');
      expect(told(planner)).to.equal('Skriv en dag, for eksempel 14. juni 2027.');
      field(planner, 'skip').value = '2026-10-13';
      await pressIn(planner, 'Legg til');
      expect(textOf(sessionOf(planner, 'to').querySelector('.mark'))).to.equal(
        '13. oktober 2026 er en dag dere ikke møtes. Forslag: tirsdag 20. oktober.',
      );
      expect(textOf(rootOf(planner).querySelector('.skip summary'))).to.equal('Dager dere ikke møtes (1)');
      expect(isFocused(field(planner, 'skip'))).to.equal(true);
      expect(told(planner)).to.equal('Dere møtes ikke tirsdag 13. oktober 2026.');
      await pressIn(planner, 'Ta bort', rootOf(planner).querySelector('.skip')!);
      expect(sessionOf(planner, 'to').querySelector('.mark')).to.equal(null);
      expect(isFocused(rootOf(planner).querySelector('.skip summary'))).to.equal(true);
    });

    it('what cannot be a day, a number of weeks or minutes is never kept, and a sentence says so', async () => {
      const planner = await showPlanner();
      await fill(planner, 'start', '2026-09-15');
      for (const wrong of ['0026-09-15', '9999-01-01']) {
        await fill(planner, 'start', wrong);
        expect(field(planner, 'start').value).to.equal('2026-09-15');
        expect(kept()[0]?.day).to.equal('2026-09-15');
        expect(textOf(rootOf(planner).querySelector('#start-wrong'))).to.contain(
          'Dagen som sto der, gjelder fortsatt.',
        );
        expect(field(planner, 'start').getAttribute('aria-describedby')).to.contain('start-wrong');
      }
      for (const wrong of ['0', '-1', '2.5', '100', '']) {
        await fill(planner, 'weeks', wrong);
        expect(field(planner, 'weeks').value).to.equal('4');
        expect(textOf(rootOf(planner).querySelector('#weeks-wrong'))).to.contain('1 til 26');
      }
      await fill(planner, 'weeks', '2');
      expect(rootOf(planner).querySelector('.wrong')).to.equal(null);
      expect(kept()[1]?.day).to.equal('2026-09-29');
    });

    it('one session moved by hand moves no other, and follows the rhythm again when asked', async () => {
      const planner = await showPlanner();
      await fill(planner, 'start', '2026-09-15');
      await fill(planner, 'date-en', '2026-09-17');
      await fill(planner, 'time-en', '09:30');
      expect(kept().map(({ day, time }) => [day, time])).to.deep.equal([
        ['2026-09-17', '09:30'],
        ['2026-10-13', ''],
        ['2026-11-10', ''],
      ]);
      await pressIn(planner, 'Tittel, dag og sted');
      await pressIn(planner, 'Følg rytmen igjen');
      expect(kept()[0]?.day).to.equal('2026-09-15');
    });

    it('what must be ready can be ticked', async () => {
      const planner = await showPlanner();
      await pressIn(planner, 'Forankring i ledelsen');
      await pressIn(planner, 'Avklarte rammer');
      expect(records.read('plan', 'prove', isPlanFrame)?.ready).to.deep.equal([0, 1]);
      await pressIn(planner, 'Forankring i ledelsen');
      expect(records.read('plan', 'prove', isPlanFrame)?.ready).to.deep.equal([1]);
    });
  });

  describe('less time', () => {
    it('45 minutes tells what goes, and five minutes asks one question; the whole comes back', async () => {
      const planner = await showPlanner();
      await pressIn(planner, '45 minutter');
      const after = () => textOf(sessionOf(planner, 'en').querySelector('.sum'));
      expect(blocksIn(planner)).to.deep.equal(['velkommen', 'film', 'slutt']);
      expect(after()).to.contain('Til sammen 40 minutter.');
      expect(after()).to.contain('Ikke tid til: «Om Kari» og «Pause».');
      expect(told(planner).replace('\u00a0', ' ')).to.equal('Samlingen tar nå 40 minutter.');
      await pressIn(planner, 'Ett spørsmål');
      expect(blocksIn(planner)).to.deep.equal(['velkommen', 'case', 'slutt']);
      expect(after()).to.contain('Til sammen 5 minutter.');
      await pressIn(planner, 'Hele samlingen');
      expect(blocksIn(planner)).to.have.length(5);
      expect(after()).to.equal('Til sammen 2 timer.');
    });

    it('under two hours is said in words and stops nobody', async () => {
      const planner = await showPlanner();
      await editBlock(planner, 'case');
      await fill(planner, 'minutes-en-case', '50');
      expect(textOf(sessionOf(planner, 'en').querySelector('.sum'))).to.equal(
        'Til sammen 1 time og 50 minutter. Det er mindre enn 2 timer, som programmet anbefaler.',
      );
      expect(kept()[0]?.minutes).to.equal(110);
      expect(textOf(rootOf(planner).querySelector('.total'))).to.equal(
        '4 timer og 20 minutter til sammen, fordelt på 3 samlinger',
      );
      await fill(planner, 'minutes-en-case', '');
      expect(textOf(sessionOf(planner, 'en').querySelector('.sum'))).to.contain(
        'Ett punkt har ikke fått minutter.',
      );
    });
  });

  it('a link to a session opens it, and what is opened is in the address', async () => {
    history.replaceState(null, '', '#session=to');
    const planner = await showPlanner();
    await until(() => sessionOf(planner, 'to').querySelector('[aria-expanded=true]'));
    const opened = oneEvent(planner, 'session-open');
    await pressIn(planner, '3', sessionOf(planner, 'tre'));
    expect(((await opened) as unknown as { sessionId: string }).sessionId).to.equal('tre');
    expect(location.hash).to.equal('#session=tre');
  });

  it('a link finds its session in another programme of the file', async () => {
    history.replaceState(null, '', '#session=emne-2');
    const modules = [1, 2].map((at) => ({ id: `emne-${at}`, title: `Emne ${at}` }));
    const planner = await showPlanner(
      planFile({ programmes: [programme, { id: 'emner', title: 'To emner', modules }] }),
    );
    await until(() => sessionOf(planner, 'emne-2')?.querySelector('[aria-expanded=true]'));
  });

  it('a session the owner has taken back shows why instead of its text, also when it was planned before', async () => {
    const first = await showPlanner();
    await pressIn(first, '45 minutter');
    first.remove();
    const sessions = programme.sessions!.map((each) =>
      each.id === 'en' ? { ...each, withdrawn: { at: '2026-05', reason: 'Endret.' } } : each,
    );
    const planner = await showPlanner(planFile({ programmes: [{ ...programme, sessions }] }));
    const text = textOf(sessionOf(planner, 'en'));
    expect(text).to.contain('Endret.');
    expect(text).not.to.contain('Dere vet hva vi skal gjøre.');
    expect(blocksIn(planner)).to.deep.equal([]);
  });

  it('tells the page of changes by ids alone', async () => {
    const planner = await showPlanner();
    const events: PlanChangeEvent[] = [];
    planner.addEventListener('plan-change', (event) => events.push(event));
    await fill(planner, 'place', 'Hemmelig sted');
    await pressIn(planner, '45 minutter');
    expect(events.map(({ programmeId, sessionId }) => [programmeId, sessionId])).to.deep.equal([
      ['prove', ''],
      ['prove', 'en'],
    ]);
    expect(JSON.stringify(events.map((each) => ({ ...each })))).not.to.contain('Hemmelig');
  });

  it('another planner of the same group shows the same plan at once; another group has its own', async () => {
    const { place } = await withContent(
      readyWith(planFile()),
      html`<session-planner></session-planner><session-planner group="b"></session-planner>`,
    );
    const first = await plannerIn(place);
    const [, other] = place.querySelectorAll('session-planner');
    await until(() => other!.shadowRoot?.querySelector('[part=frame]'), 'the frame never came');
    await fill(first, 'start', '2026-09-15');
    await other!.updateComplete;
    expect(textOf(other!.shadowRoot)).not.to.contain('15. september');
    other!.group = 'gruppe-1';
    await until(() => textOf(other!.shadowRoot).includes('tirsdag 15. september 2026'));
  });

  it('is text for those who copy it', async () => {
    const planner = await showPlanner();
    await fill(planner, 'start', '2026-09-15');
    await fill(planner, 'time', '13:00');
    expect(planner.asText().replaceAll('\u00a0', ' ')).to.contain(
      'Samling 1: Å begynne\ntirsdag 15. september 2026, kl. 13.00\nkl. 13.00 Velkommen (10 minutter)',
    );
  });
});
