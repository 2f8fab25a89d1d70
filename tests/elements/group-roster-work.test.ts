import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { GroupRosterElement } from '../../src/elements/group-roster/group-roster.js';
import type { ReflectionPromptElement } from '../../src/elements/reflection-prompt/reflection-prompt.js';
import { suggestedFrame } from '../../src/sessions/session-plan.js';
import { openRecords } from '../../src/storage/records.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { byText, clearHash, focused, isFocused, seenIn, textOf, until } from '../fixtures.js';
import { ask, asking, openRound, pressIn as pressInPrompt } from './prompt.js';
import { dialogIn, listed, pressIn, records, rosterFile, showRoster } from './roster.js';

const summary = (roster: GroupRosterElement, id: string) =>
  textOf(roster.shadowRoot!.querySelector(`[data-session=${id}] summary`)).replace(/\u00a0/g, ' ');
const signs: Record<string, string> = { 'Til stede': '✓', Borte: '–', 'Ikke ført': '·' };
const cells = (roster: GroupRosterElement) =>
  Array.from(roster.shadowRoot!.querySelectorAll('tbody tr'), (row) =>
    Array.from(row.children, (cell) => signs[textOf(cell)] ?? (textOf(cell) || '·')).join(' '),
  );
const select = (roster: GroupRosterElement, session: number, duty: string) =>
  byText(roster.shadowRoot!.querySelectorAll('.duty')[session - 1]!, 'label', duty).querySelector('select')!;

function choose(roster: GroupRosterElement, session: number, duty: string, value: string): Promise<unknown> {
  const at = select(roster, session, duty);
  at.value = value;
  at.dispatchEvent(new Event('change', { bubbles: true }));
  return roster.updateComplete;
}

async function there(roster: GroupRosterElement, session: string, name: string, word: string): Promise<void> {
  const row = byText(roster.shadowRoot!.querySelector(`[data-session=${session}]`)!, 'fieldset', name);
  byText(row, 'label', word).querySelector('input')!.click();
  await roster.updateComplete;
}

const isAny = (value: unknown): value is object => value !== undefined;

afterEach(() => {
  cleanUp();
  clearHash();
});

describe('attendance', () => {
  it('is told person by person, counted, and can be taken back; nothing is kept of what is not told', async () => {
    listed(2, 1);
    const roster = await showRoster();
    const before = keysLeft().length;
    await there(roster, 's1', 'Anne Berg', 'Til stede');
    await there(roster, 's1', 'Bo Li', 'Borte');

    expect(records().read('attendance', 'program.s1', isAny)).to.deep.equal({
      p1: true,
      p2: false,
    });
    expect(summary(roster, 's1')).to.equal('Samling 1: Hva er palliasjon? 1 av 2 til stede · 1 ikke ført');
    expect(cells(roster)).to.deep.equal(['Anne Berg ✓ · · 1 av 1', 'Bo Li – · · 0 av 1', 'Cato Moe · · · ·']);

    await there(roster, 's1', 'Anne Berg', 'Ikke ført');
    await there(roster, 's1', 'Bo Li', 'Ikke ført');
    expect(keysLeft()).to.have.length(before);
  });

  it('has no place for a reason', async () => {
    listed(2, 0);
    const roster = await showRoster();
    const part = roster.shadowRoot!.querySelector('.attendance')!;
    expect(part.querySelectorAll('textarea, input:not([type=radio])')).to.have.length(0);
    expect(textOf(part)).to.contain('Bare om de var der, aldri hvorfor ikke.');
  });

  it('of the rest is one press, which changes nobody who is told of, and the focus goes to what came of it', async () => {
    listed(3, 0);
    const roster = await showRoster();
    await pressIn(roster, 'Oppmøte');
    await pressIn(roster, 'Samling 1', '[data-session=s1]');
    await there(roster, 's1', 'Bo Li', 'Borte');
    await pressIn(roster, 'Resten var til stede', '[data-session=s1]');

    expect(summary(roster, 's1')).to.contain('2 av 3 til stede');
    await until(() => isFocused(roster.shadowRoot!.querySelector('[data-session=s1] summary')));
  });

  it('tells who missed what, and what they can make up for alone', async () => {
    listed(2, 0);
    records().write('attendance', 'program.s1', { p1: true, p2: false });
    records().write('attendance', 'program.s2', { p1: true, p2: false });
    const roster = await showRoster();
    expect(textOf(roster.shadowRoot!.querySelector('.missed'))).to.equal(
      'Bo Li · Samling 1: Hva er palliasjon? Bo Li · Samling 2: Samtalen Forberedelse: Les side 4.Film: Pårørende',
    );
    await there(roster, 's1', 'Bo Li', 'Til stede');
    await there(roster, 's2', 'Bo Li', 'Til stede');
    expect(seenIn(roster.shadowRoot!)).not.to.contain('Les side 4.');
  });

  it('is not asked of a leader, and of nobody while nobody is on the list', async () => {
    listed(1, 0, [{ name: 'Lise', part: 'leader' }]);
    const roster = await showRoster();
    expect(textOf(roster.shadowRoot!.querySelector('.attendance'))).not.to.contain('Lise');
    cleanUp();
    const empty = await showRoster();
    expect(empty.shadowRoot!.querySelector('.attendance')).to.equal(null);
  });

  it('stands in the order the sessions are held, on the days they are planned for', async () => {
    listed(1, 0);
    records().write('plan', 'program', {
      ...suggestedFrame({ id: 'program', title: 'Lindring' }),
      start: '2026-10-20',
      order: ['s2', 's1', 's3'],
    });
    const roster = await showRoster();
    expect(summary(roster, 's2')).to.equal('Samling 1: Samtalen tirsdag 20. oktober');
    expect(summary(roster, 's1')).to.equal('Samling 2: Hva er palliasjon? tirsdag 17. november');
  });
});

describe('duties', () => {
  it('are suggested in turn and kept only when chosen', async () => {
    listed(3, 0);
    const roster = await showRoster();
    const before = keysLeft().length;
    expect(select(roster, 1, 'Innleder').selectedOptions[0]!.label).to.equal('Forslag: Anne Berg');
    expect(select(roster, 1, 'Tidtaker').selectedOptions[0]!.label).to.equal('Forslag: Cato Moe');
    expect(keysLeft()).to.have.length(before);

    await choose(roster, 1, 'Innleder', 'p3');
    expect(records().read('duty', 'program.s1', isAny)).to.deep.equal({
      presenter: 'p3',
    });
    expect(select(roster, 1, 'Innleder').selectedOptions[0]!.label).to.equal('Cato Moe');
    expect(select(roster, 1, 'Tidtaker').selectedOptions[0]!.label).to.match(/^Forslag: (Anne|Bo)/);

    await choose(roster, 1, 'Innleder', '');
    expect(keysLeft()).to.have.length(before);
  });

  it('go to others when someone has left', async () => {
    listed(3, 0);
    records().write('duty', 'program.s1', { presenter: 'p2' });
    const roster = await showRoster();
    await pressIn(roster, 'Ta bort', '[data-person=p2]');
    expect(textOf(roster.shadowRoot!.querySelector('.duties'))).not.to.contain('Bo Li');
    expect(select(roster, 1, 'Innleder').selectedOptions[0]!.label).to.match(/^Forslag: (Anne|Cato)/);
  });
});

describe('the paper of a <group-roster>', () => {
  async function sheets() {
    const { attendanceSheet, rosterSheet } =
      await import('../../src/elements/group-roster/group-roster.sheet.js');
    const { ContentFile } = await import('../../src/content/content-file.js');
    const { programmes } = await import('../../src/content/schema/programme.js');
    const content = new ContentFile(rosterFile(), 'prove.json');
    const view = {
      content,
      programme: content.list(programmes).items[0]!,
      provenance: { origin: 'example' as const },
      reading: { language: 'nb' as const, fileLanguage: 'nb' },
      level: 2,
    };
    const { render } = await import('lit');
    const drawn = (sheet: ReturnType<typeof rosterSheet>) => {
      const paper = document.createElement('div');
      render(sheet.body, paper);
      return paper;
    };
    return { attendance: attendanceSheet(view, records()), roster: rosterSheet(view, records()), drawn };
  }

  it('for attendance has a box for everyone at each session, ticked where it is told, and no room for a signature or a profession', async () => {
    listed(2, 1, [{ name: 'Lise', part: 'leader' }]);
    records().write('attendance', 'program.s1', { p1: true, p2: false });
    const { attendance, drawn } = await sheets();
    const rows = Array.from(drawn(attendance).querySelectorAll('tbody tr'), (row) =>
      Array.from(row.children, (cell) => textOf(cell) || '□').join(' '),
    );
    expect(rows).to.deep.equal(['1 Anne Berg ✓ □ □', '2 Bo Li – □ □', '3 Cato Moe □ □ □']);
    expect(textOf(drawn(attendance))).not.to.match(/helsefagarbeider|signatur/i);
    expect(attendance.text).to.contain('1. Anne Berg [✓] [ ] [ ]');
    expect(attendance.page!.size).to.equal('A4');
    expect(attendance.foot.address).to.equal('');
    expect(attendance.foot.mark).to.contain('Eksempel laget for Lindring.');
  });

  it('for the list has those of each part apart, with profession and workplace', async () => {
    listed(1, 0, [{ name: 'Mona', part: 'mentor', workplace: 'Solsida' }]);
    const { roster, drawn } = await sheets();
    const paper = drawn(roster);
    expect(Array.from(paper.querySelectorAll('h2'), textOf)).to.deep.equal(['Mentorer', 'Deltakere']);
    expect(textOf(paper)).to.contain('Helsefagarbeider').and.to.contain('Solsida');
  });

  it('is chosen first; a page can print in its own way', async () => {
    listed(1, 0);
    const roster = await showRoster();
    let asked: string | undefined;
    roster.addEventListener('roster-print', (event) => {
      asked = event.sheet;
      event.preventDefault();
    });
    void roster.print();
    const { root } = await dialogIn(roster);
    byText(root, 'label', 'Deltakerliste').querySelector('input')!.click();
    byText(root, 'button', 'Skriv ut').click();
    await until(() => asked);
    expect(asked).to.equal('roster');
  });
});

describe('a round in a group that has a roster', () => {
  const turn = (prompt: ReflectionPromptElement) =>
    textOf(prompt.shadowRoot!.querySelector('.turn [role=status]'));
  const inPrompt = () => openRecords({ content: asking()['id'] as string, group: 'gruppe-1' });
  const put = (at: number, name: string, profession: string, part = 'participant') =>
    inPrompt().write('person', `p${at}`, { name, profession, part, workplace: '', number: at });

  it('is of its participants, who need not be written again, and shows no profession', async () => {
    put(1, 'Dina', 'nurse');
    put(2, 'Bo', 'assistant');
    put(3, 'Lise', '', 'leader');
    const prompt = await ask(html`<reflection-prompt question-id="fri"></reflection-prompt>`);
    await openRound(prompt);
    const before = keysLeft().length;
    expect(prompt.shadowRoot!.querySelectorAll('.round select')).to.have.length(2);
    expect(keysLeft()).to.have.length(before);

    await pressInPrompt(prompt, 'Start runden');
    expect(turn(prompt)).to.equal('Bo har ordet Så: Dina');
    expect(textOf(prompt.shadowRoot!.querySelector('.turn'))).not.to.match(/assistent|sykepleier/i);
  });

  it('is of those who were written in the round, where someone has', async () => {
    put(1, 'Dina', 'nurse');
    inPrompt().write('round', 'circle', { count: 2, minutes: 0, people: [{ name: 'Ali', profession: '' }] });
    const prompt = await ask();
    await openRound(prompt);
    await pressInPrompt(prompt, 'Start runden');
    expect(turn(prompt)).to.equal('Ali har ordet Så: Person 2');
  });

  it('has initials too once the list has', async () => {
    listed(2, 0);
    records().write('turns', 'q1', { order: ['Anne Berg', 'Bo Li', 'Gjest'], acts: [] });
    records().write('round', 'circle', {
      count: 2,
      minutes: 0,
      people: [{ name: 'Anne Berg', profession: '' }],
    });
    const roster = await showRoster();
    await pressIn(roster, 'Bare initialer', '.more');
    const { root } = await dialogIn(roster);
    byText(root, 'button', 'Bytt ut navnene').click();
    await until(() => textOf(focused()) === 'Lista har bare initialer nå.');
    expect(Object.values(sessionStorage).join()).not.to.match(/Anne Berg|Bo Li/);
    expect(Object.values(sessionStorage).join()).to.contain('Gjest');
  });
});

describe('the group as a file', () => {
  it('can be saved and opened where the list is', async () => {
    listed(1, 0);
    const roster = await showRoster();
    roster.shadowRoot!.querySelector<HTMLDetailsElement>('.more')!.open = true;
    await until(() => textOf(roster.shadowRoot!.querySelector('.more')).includes('Åpne gruppa'));
    byText(roster.shadowRoot!, 'button', 'Lagre gruppa');
  });
});
