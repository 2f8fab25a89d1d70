import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { isRunLog } from '../../src/sessions/run-log.js';
import { openRecords } from '../../src/storage/records.js';
import type { SessionRunElement } from '../../src/elements/session-run/session-run.js';
import { byText, focused, pressKey, readyWith, seenIn, textOf, until, withContent } from '../fixtures.js';
import { pressByTab } from '../keyboard.js';
import {
  enter,
  evening,
  eveningClock,
  eveningGroup,
  held,
  opened,
  ready,
  roomOf,
  session,
  seven,
} from './evening.js';

/** Every word that can be read in a root and in the elements shown in it. */
function allText(root: ParentNode): string {
  const inner = Array.from(root.querySelectorAll('*')).map((each) =>
    each.shadowRoot ? allText(each.shadowRoot) : '',
  );
  return [textOf(root as ShadowRoot), ...inner].join(' ');
}

function now(run: SessionRunElement): string {
  return textOf(roomOf(run).querySelector('#now'));
}

function time(run: SessionRunElement): string {
  return textOf(roomOf(run).querySelector('.time strong'));
}

function plan(run: SessionRunElement): string {
  return textOf(roomOf(run).querySelector('.plan'));
}

describe('<session-run>', () => {
  const clock = eveningClock();

  it('shows title, aim and blocks from the content alone, and stores nothing before it is started', async () => {
    const run = await session();

    expect(seenIn(run.shadowRoot!)).to.include('Samling 1: Samtalen').and.include('120 minutter i alt');
    expect(run.shadowRoot!.querySelectorAll('[part=blocks] li').length).to.equal(6);
    expect(openRecords(eveningGroup).state.status).to.equal('empty');
    expect(run.asText()).to.include('Kari om natten');
  });

  it('runs the whole evening by keyboard, through a reload and a sleep, without leaving the element', async () => {
    const run = await session();
    const records = openRecords(eveningGroup);
    seven.forEach((person, at) => records.write('person', `p${at}`, person));
    const told: string[] = [];
    for (const type of ['session-start', 'block-turn', 'session-end'])
      run.addEventListener(type, (event) => told.push(`${type} ${JSON.stringify({ ...event })}`));
    const scrolled = (): boolean => Boolean(roomOf(run).querySelector('main'));
    await pressByTab('Start samlingen');
    await opened(run);
    expect(scrolled()).to.equal(true);
    expect([now(run), time(run), plan(run)]).to.deep.equal([
      'Innsjekk',
      '10 minutter igjen',
      'I rute · slutter ca. kl. 15.00',
    ]);

    // The check-in is a round: R, and the one with the word is read from afar, never with a profession.
    await pressKey('r');
    await pressByTab('Start runden');
    await until(() => roomOf(run).querySelector('.speaks'));
    expect(textOf(roomOf(run).querySelector('.speaks'))).to.equal('Ane har ordet');
    await pressKey('Enter');
    await until(() => textOf(roomOf(run).querySelector('.speaks')).startsWith('Cecilie'));
    expect(allText(roomOf(run))).not.to.match(/assistent|sykepleier/i);
    await pressKey('Escape');
    await clock.pass(12);
    expect([time(run), plan(run)]).to.deep.equal([
      '2 minutter over tiden',
      '2 minutter etter planen · slutter ca. kl. 15.02',
    ]);

    // On by a clicker, also where the focus is in what was pressed last.
    await pressKey('PageDown');
    expect(now(run)).to.equal('Se filmen');
    await until(() => roomOf(run).querySelector('film-card')?.shadowRoot?.querySelector('video'));
    await clock.pass(5);
    await pressKey('+');
    expect(time(run)).to.equal('16 minutter igjen');

    // A reload: another element, the same records, a press and the same block.
    const { place } = await withContent(readyWith(held()), html`<session-run></session-run>`);
    run.remove();
    const again = await ready(place);
    expect(seenIn(again.shadowRoot!)).to.include('Samlingen er i gang. Nå: Se filmen.');
    await pressByTab('Fortsett samlingen');
    await opened(again);
    expect([now(again), time(again)]).to.deep.equal(['Se filmen', '16 minutter igjen']);
    again.addEventListener('session-end', (event) =>
      told.push(`session-end ${JSON.stringify({ ...event })}`),
    );

    // The case opens at its scenario.
    await clock.pass(15);
    await pressKey('ArrowRight');
    const card = await untilCard(again);
    expect(now(again)).to.equal('Kari om natten');
    await until(() => seenIn(card.shadowRoot!).includes('Lyset er på.'));

    // The lid is closed for forty minutes: the same block, told as it is.
    await clock.pass(40);
    await clock.pass(3);
    expect([now(again), time(again)]).to.deep.equal(['Kari om natten', '3 minutter over tiden']);
    await pressKey('ArrowRight');
    await pressKey('ArrowRight');
    expect(now(again)).to.equal('Sammen');
    await until(() =>
      roomOf(again).querySelector('reflection-prompt')?.shadowRoot?.querySelector('[part=question]'),
    );
    expect(allText(roomOf(again)))
      .to.include('Hva tar du med deg?')
      .and.not.include('Bare for meg');

    // What the group writes stays with the question and the session.
    await pressKey('n');
    await until(() => focused() instanceof HTMLTextAreaElement);
    for (const letter of 'Te. ') await pressKey(letter);
    expect(records.read('note', 'fri', (value): value is string => typeof value === 'string')).to.equal(
      'Te. ',
    );
    await pressKey('Escape');
    await clock.pass(20);
    await pressKey('ArrowRight');
    expect(now(again)).to.equal('Avslutning');
    await clock.pass(10);
    expect(allText(roomOf(again))).not.to.match(/LEDERNOTAT/);

    // The last «Neste» asks first.
    await pressKey('PageDown');
    expect(textOf(focused())).to.equal('Nei, fortsett');
    await pressByTab('Ja, avslutt samlingen');
    await until(() => again.shadowRoot!.querySelector('[data-after]'));
    await until(() => focused() === again.shadowRoot!.querySelector('[data-after]'));
    const after = seenIn(again.shadowRoot!);
    expect(after).to.include('Samlingen er ferdig').and.include('kl. 13.00–14.45').and.include('Te.');
    expect(again.shadowRoot!.querySelectorAll('.times tbody tr').length).to.equal(6);

    // Attendance, right there: who was here, and never why not.
    byText(again.shadowRoot!, '.attendance label', 'Deltaker 7').querySelector('input')!.click();
    expect(
      records.read('attendance', 'kurs.kveld', (value): value is object => typeof value === 'object'),
    ).to.deep.equal({ p6: true });
    expect(told.map((each) => each.split(' ')[0])).to.deep.equal([
      'session-start',
      'block-turn',
      'session-end',
    ]);
    expect(told.join()).not.to.match(/Ane|Kari om|Te\./);
  });

  it('keeps its keys to itself, lets nobody hear them, and gives them back', async () => {
    const run = await session();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', listen);
    await enter(run);
    for (const key of ['PageDown', 'PageUp', 'F5', '.', '.', '5', 'b', 'x']) await pressKey(key);
    document.removeEventListener('keydown', listen);

    expect(heard).to.deep.equal([]);
    expect(now(run)).to.equal('Innsjekk');
    expect(time(run)).to.equal('15 minutter igjen');
  });

  it('asks before it is left, and the time goes on behind it', async () => {
    const run = await session();
    await enter(run);
    await pressKey('Escape');
    expect(textOf(focused())).to.equal('Nei, fortsett');
    await pressByTab('Tilbake til siden');
    await until(() => seenIn(run.shadowRoot!).includes('Fortsett samlingen'));
    await clock.pass(4);
    await enter(run, 'Fortsett samlingen');
    expect(time(run)).to.equal('6 minutter igjen');
  });

  it('gives the text of a film that fails, and its minutes to the talk', async () => {
    const run = await session();
    await enter(run);
    await clock.pass(10);
    await pressKey('ArrowRight');
    await until(() => roomOf(run).querySelector('film-card')?.shadowRoot?.querySelector('video'));
    const card = roomOf(run).querySelector('film-card')!;
    card.shadowRoot!.querySelector('source')!.dispatchEvent(new Event('error'));
    await until(() => roomOf(run).querySelector('.instead'));
    expect(seenIn(roomOf(run)))
      .to.include('Les den sammen')
      .and.include('Fortell.')
      .and.include('«Kari om natten»');
    await clock.pass(5);
    await pressKey('ArrowRight');
    expect([time(run), plan(run)]).to.deep.equal(['55 minutter igjen', 'I rute · slutter ca. kl. 15.00']);
  });

  it('has the question on the stage where nobody has told the address of the film', async () => {
    const blocks = [{ id: 'inn', title: 'Forløpet', minutes: 20, film: 'uten-adresse', question: 'fri' }];
    const file = held({ blocks });
    const films = [...(file['films'] as object[]), { id: 'uten-adresse', title: 'Forløpet', topics: [] }];
    const run = await session({ ...file, films });
    await enter(run);

    await until(() => roomOf(run).querySelector('reflection-prompt'));
    expect(roomOf(run).querySelector('film-card')).to.equal(null);
    expect(seenIn(roomOf(run))).not.to.include('Filmen virker ikke');
  });

  it('goes on by itself where that is chosen, and says so at the turn', async () => {
    const run = await session();
    run.shadowRoot!.querySelector<HTMLInputElement>('.mode input')!.click();
    await run.updateComplete;
    await enter(run);
    await clock.pass(11);
    expect(now(run)).to.equal('Se filmen');
    expect(textOf(roomOf(run).querySelector('.time [role=status]'))).to.equal('Nå: Se filmen');
  });

  it('tells at the thresholds only, in words and in another shape', async () => {
    const run = await session();
    await enter(run);
    const spoken: string[] = [];
    const stages: string[] = [];
    for (let minute = 0; minute < 12; minute += 0.5) {
      await clock.pass(0.5);
      spoken.push(textOf(roomOf(run).querySelector('.time [role=status]')));
      stages.push(roomOf(run).querySelector<HTMLElement>('.time')!.dataset['stage']!);
    }
    expect([...new Set(spoken)]).to.deep.equal([
      '',
      'Snart ferdig. 2 minutter igjen',
      'Rund av. Under ett minutt igjen',
      'Tiden er ute',
    ]);
    expect([...new Set(stages)]).to.deep.equal(['ample', 'short', 'last', 'over']);
  });

  it('offers the same session in 45 minutes, and says what is left out', async () => {
    const run = await session();
    byText(run.shadowRoot!, 'button', '45 minutter').click();
    await run.updateComplete;
    expect(seenIn(run.shadowRoot!)).to.include('Det er ikke tid til:').and.include('Pause');
    await enter(run);
    expect(textOf(roomOf(run).querySelector('.kicker'))).not.to.include('av 6');
  });

  it('opens the session of a link, and starts nothing', async () => {
    history.replaceState(null, '', '#session=to');
    const run = await session();
    expect(seenIn(run.shadowRoot!)).to.include('Samling 2: Symptomer');
    expect(openRecords(eveningGroup).state.status).to.equal('empty');
  });

  it('sends the leader’s window the block, its end and the view, and shows notes there alone', async () => {
    const run = await session();
    const channel = new BroadcastChannel('lindring/1/prove/gruppe-1/kurs.kveld');
    const sent: unknown[] = [];
    channel.addEventListener('message', ({ data }) => sent.push(data));
    await enter(run);
    await pressKey('.');
    await pressKey('.');
    history.replaceState(null, '', '#lindring=leader&session=kveld');
    const { place } = await withContent(readyWith(held()), html`<session-run></session-run>`);
    const leaders = await ready(place);
    await until(() => seenIn(leaders.shadowRoot!).includes('LEDERNOTAT Si noe om taushetsplikt.'));
    expect(seenIn(leaders.shadowRoot!)).to.include('Etterpå: Se filmen').and.include('10 minutter igjen');
    expect(allText(roomOf(run))).not.to.include('LEDERNOTAT');
    byText(leaders.shadowRoot!, 'button', 'Neste').click();
    await until(() => now(run) === 'Se filmen');
    await until(() => seenIn(leaders.shadowRoot!).includes('LEDERNOTAT Lyd på.'));
    const told = sent.flatMap((each) => (each as { told?: object }).told ?? []);
    for (const each of told) expect(Object.keys(each)).to.have.members(['block', 'ends', 'view']);
    expect(JSON.stringify(sent)).not.to.include('LEDERNOTAT');
    channel.close();
    leaders.remove();
  });

  it('says so when the leader’s window does not come, and when the browser has no way to talk to it', async () => {
    const run = await session();
    const opened: unknown[][] = [];
    const { open } = window;
    window.open = (...how: unknown[]) => (opened.push(how), null);
    byText(run.shadowRoot!, 'button', 'Åpne vindu for gruppelederen').click();
    await until(() => opened.length > 0);
    expect(String(opened[0]![0])).to.match(/#lindring=leader&session=kveld$/);
    expect(opened[0]!.slice(1)).to.deep.equal(['_blank', 'noopener']);
    await clock.pass(1);
    await run.updateComplete;
    expect(seenIn(run.shadowRoot!)).to.include('Vinduet svarer ikke.');
    window.open = open;

    const { BroadcastChannel } = window;
    Reflect.deleteProperty(window, 'BroadcastChannel');
    const other = await session(held(), html`<session-run session-id="to"></session-run>`);
    byText(other.shadowRoot!, 'button', 'Åpne vindu for gruppelederen').click();
    await until(() => seenIn(other.shadowRoot!).includes('Skriv ut gruppelederens ark i stedet.'));
    window.BroadcastChannel = BroadcastChannel;
  });

  it('opens a case that stands behind its content note by «Neste», since a clicker has no other way', async () => {
    const file = held();
    Object.assign((file['cases'] as object[])[0]!, { contentNote: 'Om å være redd.' });
    const run = await session(file);
    await enter(run);
    await pressKey('ArrowRight');
    await pressKey('ArrowRight');
    const card = await untilCard(run);
    await until(() => seenIn(card.shadowRoot!).includes('Om å være redd.'));
    await pressKey('ArrowRight');
    await until(() => seenIn(card.shadowRoot!).includes('Lyset er på.'));
    expect(now(run)).to.equal('Kari om natten');
    expect(seenIn(card.shadowRoot!)).not.to.match(/Vis notater|La det være stille|Skriv ut/);
    await pressKey('ArrowRight');
    expect(now(run)).to.equal('Pause');
  });

  it('leaves nothing running when it is taken out of the page', async () => {
    const run = await session();
    await enter(run);
    expect(clock.waiting).to.be.greaterThan(0);
    run.remove();
    await nextFrame();
    expect(clock.waiting).to.equal(0);
  });

  it('keeps a log that can be read again', async () => {
    const run = await session();
    await enter(run);
    await pressKey('ArrowRight');
    const log = openRecords(eveningGroup).read('run', 'kurs.kveld', isRunLog);
    expect(log?.blocks.length).to.equal(evening.blocks.length);
    expect(log?.acts.map(({ act }) => act)).to.deep.equal(['begin']);
  });

  it('does not hold a session its owner has taken back', async () => {
    const withdrawn = { at: '2026-08-01', reason: 'Erstattet av en ny.' };
    const { place } = await withContent(readyWith(held({ withdrawn })), html`<session-run></session-run>`);
    const run = place.querySelector('session-run')!;
    await until(() => textOf(run.shadowRoot).includes('Erstattet av en ny.'));
    expect(run.shadowRoot!.querySelector('[data-start], [part=blocks]')).to.equal(null);
    await run.start();
    expect(openRecords(eveningGroup).state.status).to.equal('empty');
  });

  it('prints no plan that its owner does not let be printed', async () => {
    const { place } = await withContent(
      readyWith(held({ rights: { mayPrint: false } })),
      html`<session-run></session-run>`,
    );
    const run = await ready(place);
    let isAsked = false;
    run.addEventListener('session-print', (event) => {
      event.preventDefault();
      isAsked = true;
    });

    expect(seenIn(run.shadowRoot!)).not.to.include('Skriv ut gruppelederens ark');
    await run.print();
    expect(isAsked).to.equal(false);
  });

  it('says what is missing when there is no such session', async () => {
    const { place } = await withContent(
      readyWith(held()),
      html`<session-run session-id="ingen"></session-run>`,
    );
    const run = place.querySelector('session-run')!;
    await until(() => textOf(run.shadowRoot).includes('«ingen»'), 'the reason never came');
  });
});

async function untilCard(run: SessionRunElement) {
  await until(() => roomOf(run).querySelector('case-card')?.shadowRoot?.querySelector('[data-scenario]'));
  return roomOf(run).querySelector('case-card')!;
}
