import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { GroupRosterElement } from '../../src/elements/group-roster/group-roster.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { byText, clearHash, focused, isFocused, seenIn, textOf, until } from '../fixtures.js';
import { add, dialogIn, kept, listed, paste, pressIn, records, rosterFile, showRoster } from './roster.js';

const told = (roster: GroupRosterElement) => textOf(roster.shadowRoot!.querySelector('[data-told]'));
const findings = (roster: GroupRosterElement) =>
  Array.from(roster.shadowRoot!.querySelectorAll('.findings li'), textOf);
const people = (roster: GroupRosterElement) =>
  Array.from(roster.shadowRoot!.querySelectorAll('[part=person]'), (each) =>
    textOf(each).replace(/ Endre Ta bort$/, ''),
  );
const lists = (roster: GroupRosterElement) =>
  Array.from(roster.shadowRoot!.querySelectorAll('.list .small-title'), textOf);

afterEach(() => {
  cleanUp();
  clearHash();
});

describe('a <group-roster> with nobody on it', () => {
  it('says so, tells no percentage, and keeps nothing', async () => {
    const roster = await showRoster();

    expect(seenIn(roster.shadowRoot!)).to.contain('Ingen på lista ennå.').and.not.to.contain('%');
    expect(findings(roster)).to.deep.equal([]);
    expect(keysLeft()).to.deep.equal([]);
  });

  it('has the first programme of the file where none is named, and says when one is not there', async () => {
    const first = await showRoster(html`<group-roster></group-roster>`);
    expect(textOf(first.shadowRoot)).to.contain('Lindring i praksis');

    const none = await showRoster(
      html`<group-roster programme-id="nei"><a href="/x">Lista</a></group-roster>`,
    );
    // The sentence in full comes after the short one.
    await until(() => textOf(none.shadowRoot).includes('nei'));
  });
});

describe('putting people on the list', () => {
  it('gives each the next number, empties the fields, says so, and leaves the focus for the next', async () => {
    const roster = await showRoster();
    await add(roster, { name: '  Anne   Berg ', profession: 'health-worker', workplace: 'Solsida' });

    expect(people(roster)).to.deep.equal(['1 Anne Berg Helsefagarbeider · Solsida']);
    expect(told(roster)).to.equal('Anne Berg er lagt til som nummer 1.');
    const name = roster.shadowRoot!.querySelector<HTMLInputElement>('.adding [name=name]')!;
    expect(name.value).to.equal('');
    expect(isFocused(name)).to.equal(true);

    await add(roster, { name: 'Bo Li' });
    expect(people(roster)[1]).to.equal('2 Bo Li');
    expect(kept()[0]).to.deep.include({ name: 'Anne Berg', part: 'participant', number: 1 });
  });

  it('asks for a name, and takes no fødselsnummer in any field', async () => {
    const roster = await showRoster();
    await add(roster, { name: ' ' });
    const fault = () => textOf(roster.shadowRoot!.querySelector('.adding [role=alert]'));
    expect(fault()).to.equal('Skriv et navn eller initialer.');

    await add(roster, { name: 'Anne 010190 12345' });
    expect(fault()).to.contain('fødselsnummer');
    await add(roster, { name: 'Anne', workplace: '01019012345' });
    expect(fault()).to.contain('fødselsnummer');
    expect(keysLeft()).to.deep.equal([]);

    await add(roster, { name: 'Anne', workplace: '' });
    expect(fault()).to.equal('');
    expect(kept()).to.have.length(1);
  });

  it('asks the browser neither to fill in, spell, translate nor help to write a name, and says whose names', async () => {
    listed(1, 0);
    const roster = await showRoster();
    await pressIn(roster, 'Endre', '.person');
    const fields = roster.shadowRoot!.querySelectorAll('input[name=name], input[name=workplace]');
    expect(fields).to.have.length(4);
    for (const field of fields) {
      for (const [name, value] of [
        ['autocomplete', 'off'],
        ['spellcheck', 'false'],
        ['translate', 'no'],
        ['writingsuggestions', 'false'],
      ] as const)
        expect(field.getAttribute(name), name).to.equal(value);
      const help = roster.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!.split(' ')[0]!);
      expect(textOf(help)).to.contain('Bare deltakernes navn, aldri pasienter eller fødselsnummer.');
    }
  });

  it('tells the page how many there are and never who, and puts nobody in an address or a key', async () => {
    const roster = await showRoster();
    const events: Event[] = [];
    roster.addEventListener('roster-change', (event) => events.push(event));
    await add(roster, { name: 'Anne Berg', profession: 'nurse' });

    expect(
      events.map((event) => Object.entries(event).filter(([name]) => name !== 'isTrusted')),
    ).to.deep.equal([
      [
        ['programmeId', 'program'],
        ['count', 1],
      ],
    ]);
    expect(keysLeft().join() + location.href).not.to.match(/anne|berg/i);
    expect(roster.asText()).not.to.contain('Anne');
  });
});

describe('changing the list', () => {
  it('changes someone in place, and comes back to where the press was', async () => {
    listed(2, 0);
    const roster = await showRoster();
    await pressIn(roster, 'Endre', '[data-person=p2]');
    const form = roster.shadowRoot!.querySelector<HTMLFormElement>('[data-person=p2] form')!;
    expect(isFocused(form.querySelector('input'))).to.equal(true);
    form.querySelector('input')!.value = 'Bo Lie';
    form.querySelector<HTMLSelectElement>('[name=part]')!.value = 'mentor';
    form.requestSubmit();
    await until(() => people(roster).some((each) => each.includes('Bo Lie')));

    expect(lists(roster)).to.deep.equal(['Mentorer', 'Deltakere']);
    expect(kept()[1]).to.include({ name: 'Bo Lie', part: 'mentor', number: 2, profession: 'health-worker' });
    await until(() => focused()?.getAttribute('aria-label') === 'Endre: Bo Lie');
  });

  it('lets a change be given up', async () => {
    listed(1, 0);
    const roster = await showRoster();
    await pressIn(roster, 'Endre', '.person');
    roster.shadowRoot!.querySelector<HTMLInputElement>('.person input')!.value = 'X';
    await pressIn(roster, 'Avbryt', '.person');

    expect(kept()[0]!.name).to.equal('Anne Berg');
    await until(() => focused()?.getAttribute('aria-label') === 'Endre: Anne Berg');
  });

  it('takes someone away and back again, with the same number and attendance; the others keep theirs', async () => {
    listed(3, 0);
    records().write('attendance', 'program.s1', { p2: true });
    const roster = await showRoster();
    await pressIn(roster, 'Ta bort', '[data-person=p2]');
    expect(people(roster).map((each) => each[0])).to.deep.equal(['1', '3']);
    expect(told(roster)).to.equal('Bo Li er tatt bort fra lista.');
    await until(() => textOf(focused()) === 'Angre');

    await pressIn(roster, 'Angre');
    expect(people(roster)[1]).to.contain('2 Bo Li');
    await until(() => focused()?.getAttribute('aria-label') === 'Endre: Bo Li');
    expect(textOf(roster.shadowRoot!.querySelector('[data-session=s1] summary'))).to.contain(
      '1 av 1 til stede',
    );
  });

  it('follows what another element of the same group does', async () => {
    const roster = await showRoster();
    listed(1, 0);
    await roster.updateComplete;
    expect(people(roster)).to.have.length(1);
  });

  it('after asking deletes the list, the attendance and the duties, and leaves the rest', async () => {
    listed(2, 0);
    records().write('attendance', 'program.s1', { p1: true });
    records().write('duty', 'program.s1', { notes: 'p1' });
    records().write('note', 'q1', 'Husk');
    const roster = await showRoster();
    await pressIn(roster, 'Slett lista');
    const { root } = await dialogIn(roster);
    byText(root, 'button', 'Slett lista').click();
    await until(() => told(roster) === 'Lista, oppmøtet og oppgavene er slettet.');
    expect(keysLeft().map((key) => key.split('/').at(-2))).to.deep.equal(['note']);
  });
});

describe('what the programme says of the group', () => {
  for (const [healthWorkers, others, sentence] of [
    [4, 3, 'Minst 50 % helsefagarbeidere. 4 av 7 (57 %): oppfylt.'],
    [3, 3, 'Minst 50 % helsefagarbeidere. 3 av 6 (50 %): oppfylt.'],
    [3, 4, 'Minst 50 % helsefagarbeidere. 3 av 7 (43 %): ikke oppfylt.'],
  ] as const) {
    it(`with ${healthWorkers} of ${healthWorkers + others} is: ${sentence}`, async () => {
      listed(healthWorkers, others);
      expect(findings(await showRoster())[1]?.replace(/\u00a0/g, ' ')).to.equal(sentence);
    });
  }

  it('of its size is told in words', async () => {
    listed(2, 3);
    expect(findings(await showRoster())[0]).to.equal('6–7 deltakere. 5 på lista: én for lite.');
  });

  it('is not told where the programme has no rule', async () => {
    listed(2, 3);
    const roster = await showRoster(undefined, rosterFile({ groupRule: undefined }));
    expect(findings(roster)).to.deep.equal([]);
    expect(seenIn(roster.shadowRoot!)).not.to.contain('%');
  });

  it('does not count those whose profession nobody has told, and says that it cannot be settled', async () => {
    listed(3, 3, [{ name: 'Ny' }]);
    expect(findings(await showRoster())[1]).to.match(/kan ikke avgjøres ennå\. Yrket til én mangler\.$/);
  });

  it('has two lists where the programme has mentors', async () => {
    listed(2, 0, [{ name: 'Mona', part: 'mentor' }]);
    expect(lists(await showRoster())).to.deep.equal(['Mentorer', 'Deltakere']);
    cleanUp();
    listed(2, 0, [{ name: 'Lise', part: 'leader' }]);
    expect(lists(await showRoster())).to.deep.equal(['Gruppeleder', 'Deltakere']);
  });
});

describe('a list of initials only', () => {
  it('replaces the names, after asking, in what is kept too; nothing can bring them back', async () => {
    listed(2, 0);
    const roster = await showRoster();
    await pressIn(roster, 'Ta bort', '[data-person=p1]');
    await pressIn(roster, 'Bare initialer', '.more');
    const { root } = await dialogIn(roster);
    byText(root, 'button', 'Bytt ut navnene').click();
    await until(() => told(roster) === 'Lista har bare initialer nå.');

    expect(people(roster)).to.deep.equal(['2 B.L. Helsefagarbeider']);
    expect(Object.values(sessionStorage).join()).not.to.match(/Anne|Bo Li/);
    expect(roster.shadowRoot!.querySelector('[data-act=undo]')).to.equal(null);
    expect(roster.shadowRoot!.querySelector<HTMLInputElement>('.more input')!.checked).to.equal(true);
  });

  it('is not made where the answer is no', async () => {
    listed(1, 0);
    const roster = await showRoster();
    await pressIn(roster, 'Bare initialer', '.more');
    const { root, dialog } = await dialogIn(roster);
    byText(root, 'button', 'Avbryt').click();
    await until(() => !dialog.isConnected);

    expect(kept()[0]!.name).to.equal('Anne Berg');
    expect(roster.shadowRoot!.querySelector<HTMLInputElement>('.more input')!.checked).to.equal(false);
  });

  it('makes initials of who is added, changed or pasted', async () => {
    const roster = await showRoster();
    await pressIn(roster, 'Bare initialer', '.more');
    await add(roster, { name: 'Anne Berg' });
    await add(roster, { name: 'Arne Bø' });
    await paste(roster, 'Cato Moe\nAli Bin');
    await pressIn(roster, 'Legg til 2', '.paste');
    await until(() => kept().length === 4);

    expect(kept().map(({ name }) => name)).to.deep.equal(['A.B.', 'A.B. 2', 'C.M.', 'A.B. 3']);
    expect(Object.values(sessionStorage).join()).not.to.match(/Anne|Arne|Cato|Ali/);
  });
});

describe('a list pasted from Excel', () => {
  it('is shown before it is taken in, with what was not understood, and nothing is kept until then', async () => {
    const roster = await showRoster();
    const box = await paste(roster, 'Navn\tYrke\r\nAnne\tHelsefagarbeider\r\nBo\tkokk\r\n\tnurse\r\n');
    expect(textOf(box)).to.contain('2 blir lagt til: Anne · HelsefagarbeiderBo · Annet');
    expect(textOf(box.querySelector('.remarks'))).to.equal(
      'Linje 3: Kjenner ikke yrket «kokk». Det blir «Annet».Linje 4: Fant ikke noe navn i «nurse». Raden er ikke med.',
    );
    expect(keysLeft()).to.deep.equal([]);

    await pressIn(roster, 'Legg til 2', '.paste');
    await until(() => told(roster) === '2 er lagt til.');
    expect(people(roster)).to.deep.equal(['1 Anne Helsefagarbeider', '2 Bo Annet']);
    expect(roster.shadowRoot!.querySelector('.paste')).to.equal(null);
    await until(() => isFocused(roster.shadowRoot!.querySelector('[data-told]')));
  });

  it('with a fødselsnummer is not read, and the page says why', async () => {
    const roster = await showRoster();
    const box = await paste(roster, 'Navn;Fnr\nAnne;01019012345');
    expect(textOf(box.querySelector('[role=status]'))).to.contain('11 siffer');
    expect(byTextOrNot(box, 'Legg til')).to.equal(undefined);
    expect(textOf(box.querySelector('.found'))).to.equal('');
  });

  it('can be opened as a file, also one from a Windows of before', async () => {
    const roster = await showRoster();
    const box = await paste(roster, '');
    const input = box.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    const bytes = Uint8Array.from('Navn;Sted\r\n\xC5se \xD8ye;\xC5sen', (letter) => letter.charCodeAt(0));
    files.items.add(new File([bytes], 'liste.csv'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => textOf(box.querySelector('.found')) === 'Åse Øye');
  });
});

function byTextOrNot(root: ParentNode, text: string): Element | undefined {
  return Array.from(root.querySelectorAll('button')).find((each) => textOf(each).startsWith(text));
}
