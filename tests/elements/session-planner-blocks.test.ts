import { expect } from '@open-wc/testing';
import { pick } from '../../src/i18n/pick.js';
import { isPlannedSession } from '../../src/sessions/session-plan.js';
import { openRecords } from '../../src/storage/records.js';
import { byText, clearHash, focused, textOf, until } from '../fixtures.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import {
  blocksIn,
  editBlock,
  field,
  fill,
  kept,
  planFile,
  pressControl,
  pressIn,
  records,
  rootOf,
  seen,
  sessionOf,
  showPlanner,
  told,
} from './planner.js';

const whole = ['velkommen', 'film', 'case', 'pause', 'slutt'];
const block = (id: string) => kept()[0]!.session.blocks.find((each) => each.id === id)!;
const inNb = (text: Parameters<typeof pick>[0] | undefined) =>
  text === undefined ? '' : pick(text, { language: 'nb', fileLanguage: 'nb' }).text;

const blockAtFocus = () => focused()?.closest<HTMLElement>('[data-block]')?.dataset['block'];

describe('the blocks of a session', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('are moved by buttons; the focus goes along, and it is told where the block is now', async () => {
    const planner = await showPlanner();
    const form = await editBlock(planner, 'film');
    await pressIn(planner, 'Flytt ned', form);
    expect(blocksIn(planner)).to.deep.equal(['velkommen', 'case', 'film', 'pause', 'slutt']);
    expect(told(planner)).to.equal('«Vi ser filmen» er nå nummer 3 av 5.');
    await until(() => blockAtFocus() === 'film' && textOf(focused()) === 'Flytt ned');
    await pressIn(planner, 'Flytt ned', form);
    await pressIn(planner, 'Flytt ned', form);
    expect(blocksIn(planner).at(-1)).to.equal('film');
    // There it cannot go further down: the way back is where the focus is.
    await until(() => textOf(focused()) === 'Flytt opp');
    expect(byText<HTMLButtonElement>(form, 'button', 'Flytt ned').disabled).to.equal(true);
  });

  it('are copied, taken away and added, and the focus is never lost', async () => {
    const planner = await showPlanner();
    const form = await editBlock(planner, 'pause');
    await pressIn(planner, 'Lag en kopi', form);
    expect(blocksIn(planner)).to.deep.equal(['velkommen', 'film', 'case', 'pause', 'pause-2', 'slutt']);
    expect(told(planner)).to.equal('Kopi av «Pause» er lagt til.');
    await until(() => blockAtFocus() === 'pause-2');
    const copy = () => sessionOf(planner, 'en').querySelector<HTMLElement>("[data-block='pause-2']")!;
    await until(() => copy().querySelector('.form'));
    await pressIn(planner, 'Ta bort', copy());
    expect(blocksIn(planner)).to.deep.equal(whole);
    expect(told(planner)).to.equal('«Pause» er tatt bort.');
    await until(() => blockAtFocus() === 'slutt');
    await pressIn(planner, 'Legg til punkt');
    expect(blocksIn(planner).at(-1)).to.equal('punkt-2');
    await until(() => blockAtFocus() === 'punkt-2');
    expect(seen(planner)).to.contain('Nytt punkt 10 min');
  });

  it('have title, minutes, phase, who, material, links, and a note, kept as they are set', async () => {
    const planner = await showPlanner();
    const form = await editBlock(planner, 'pause');
    await fill(planner, 'title-en-pause', 'Kaffe');
    await fill(planner, 'minutes-en-pause', '15');
    await fill(planner, 'who-en-pause', 'Gruppeleder');
    await fill(planner, 'material-en-pause', 'Kanne');
    const choose = async (label: string, value: string): Promise<void> => {
      const select = byText(form, 'label', label).querySelector('select')!;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await planner.updateComplete;
    };
    await choose('Del av samlingen', 'refleksjon');
    await choose('Film', 'film-1');
    await choose('Case', 'kari');
    await choose('Scenario', 'kari-2');
    await choose('Spørsmål', 'kari-2-q1');
    await pressIn(planner, 'Alltid med', form);
    const area = form.querySelector('textarea')!;
    area.value = 'Husk melk.';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(block('pause')).to.deep.equal({
      id: 'pause',
      title: { nb: 'Kaffe' },
      minutes: 15,
      phase: 'refleksjon',
      who: { nb: 'Gruppeleder' },
      material: { nb: 'Kanne' },
      film: 'film-1',
      case: 'kari',
      scenario: 'kari-2',
      question: 'kari-2-q1',
      keep: true,
      note: { nb: 'Husk melk.' },
    });
    await choose('Case', '');
    expect(block('pause').scenario).to.equal(undefined);
    expect(seen(planner)).to.contain('Kaffe 15 min Gruppeleder · Film: Å sitte ned · Kanne');
  });

  it('can be given to a number on the roster, never to a name', async () => {
    records.write('person', 'tilfeldig', {
      name: 'Kari Nordmann',
      profession: 'nurse',
      part: 'participant',
      workplace: '',
      number: 3,
    });
    const planner = await showPlanner();
    const form = await editBlock(planner, 'film');
    const select = byText(form, 'label', 'Fra deltakerlista').querySelector('select')!;
    expect(Array.from(select.options, ({ text }) => text)).to.deep.equal(['Velg', 'deltaker 3']);
    select.value = '3';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await planner.updateComplete;
    expect(inNb(block('film').who)).to.equal('deltaker 3');
    expect(field(planner, 'who-en-film').value).to.equal('deltaker 3');
    expect(textOf(rootOf(planner))).not.to.contain('Nordmann');
  });

  it('minutes and titles that cannot be are never kept, and a sentence says so', async () => {
    const planner = await showPlanner();
    await editBlock(planner, 'pause');
    for (const wrong of ['0', '-5', '1.5', '601']) {
      await fill(planner, 'minutes-en-pause', wrong);
      expect(field(planner, 'minutes-en-pause').value).to.equal('20');
      expect(told(planner)).to.contain('Skriv hele minutter fra 1 til 600.');
    }
    await fill(planner, 'title-en-pause', '  ');
    expect(field(planner, 'title-en-pause').value).to.equal('Pause');
    expect(told(planner)).to.contain('Skriv en tittel.');
    expect(keysLeft()).to.deep.equal([]);
  });

  describe('undo and redo', () => {
    it('takes back every act in turn, and does them again', async () => {
      const planner = await showPlanner();
      await fill(planner, 'place', 'Salen');
      const form = await editBlock(planner, 'film');
      await pressIn(planner, 'Flytt ned', form);
      await fill(planner, 'minutes-en-film', '25');
      await pressIn(planner, 'Ta bort', form);
      await pressIn(planner, '45 minutter');
      const end = kept();
      const key = (name: string) => byText<HTMLButtonElement>(sessionOf(planner, 'en'), '.undo button', name);
      for (let step = 0; step < 5; step += 1) {
        key('Angre').click();
        await planner.updateComplete;
      }
      expect(blocksIn(planner)).to.deep.equal(whole);
      expect(keysLeft()).to.deep.equal([]);
      expect(key('Angre').getAttribute('aria-disabled')).to.equal('true');
      for (let step = 0; step < 5; step += 1) {
        key('Gjør om').click();
        await planner.updateComplete;
      }
      expect(kept()).to.deep.equal(end);
    });

    it('is Ctrl+Z and Ctrl+Y in the planner, but never while someone writes', async () => {
      const planner = await showPlanner();
      const form = await editBlock(planner, 'film');
      await pressIn(planner, 'Flytt ned', form);
      await fill(planner, 'place', 'Salen');
      field(planner, 'place').focus();
      pressControl('z');
      await planner.updateComplete;
      expect(kept()[0]?.place).not.to.equal('');
      rootOf(planner).querySelector<HTMLElement>("[data-block='film'] [data-act=edit]")!.focus();
      pressControl('z');
      pressControl('z');
      await planner.updateComplete;
      expect(blocksIn(planner)).to.deep.equal(whole);
      expect(told(planner)).to.equal('Angret.');
      pressControl('y');
      await planner.updateComplete;
      expect(blocksIn(planner)).not.to.deep.equal(whole);
      pressControl('z');
      pressControl('Z', true);
      await planner.updateComplete;
      expect(blocksIn(planner)).not.to.deep.equal(whole);
    });

    it('leaves alone what was changed somewhere else since, and says so', async () => {
      const planner = await showPlanner();
      await pressIn(planner, '45 minutter');
      const now = records.read('session', 'prove.en', isPlannedSession)!;
      openRecords(records.of).write('session', 'prove.en', { ...now, title: 'Fra en annen fane' });
      await planner.updateComplete;
      await pressIn(planner, 'Angre');
      expect(told(planner)).to.contain('endret et annet sted');
      expect(records.read('session', 'prove.en', isPlannedSession)?.title).to.equal('Fra en annen fane');
    });

    it('is over when everything is deleted', async () => {
      const planner = await showPlanner();
      await pressIn(planner, '45 minutter');
      await pressIn(planner, 'Slett alt');
      expect(keysLeft()).to.deep.equal([]);
      expect(rootOf(planner).querySelector('.undo')).to.equal(null);
      expect(blocksIn(planner)).to.deep.equal(whole);
    });
  });

  it('a session is back as the content suggests it in one press', async () => {
    const planner = await showPlanner(planFile());
    await pressIn(planner, 'Ta bort', await editBlock(planner, 'film'));
    await pressIn(planner, 'Tittel, dag og sted');
    await pressIn(planner, 'Bruk forslaget igjen');
    expect(blocksIn(planner)).to.deep.equal(whole);
    expect(keysLeft()).to.deep.equal([]);
  });
});
