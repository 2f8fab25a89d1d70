import { expect } from '@open-wc/testing';
import { hasIdNumber } from '../../src/sessions/id-number.js';
import { csvOfPeople, readPeople, tidy } from '../../src/elements/group-roster/people-table.js';
import { rowsOf } from '../../src/elements/group-roster/table-text.js';
import { csvOf } from '../../src/parts/csv.js';
import { rosterLaterMessages } from '../../src/i18n/group-roster-later.js';
import { foldForSearch } from '../../src/i18n/search.js';
import { groupParts, professions, type Person } from '../../src/sessions/people.js';
import * as fc from '../properties.js';

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '@SUM',
    "'=x",
    "'",
    '"',
    '""',
    'a;b',
    'a\tb',
    '-',
    '+47',
    'Bo "Bosse" Berg',
    '\uFEFFx',
    '＝1',
  ),
);
const people = fc
  .array(
    fc.record({
      name: words.map(tidy).filter((name) => name !== '' && !/\d{5}/.test(name)),
      profession: fc.constantFrom(...professions),
      part: fc.constantFrom(...groupParts),
      workplace: words.map(tidy),
    }),
    { maxLength: 12 },
  )
  .map((all): Person[] => all.map((each, at) => ({ ...each, number: at + 1 })));

const cells = (text: string) => rowsOf(text).map((row) => row.cells);
const read = (text: string, listed: Person[] = []) => readPeople(text, listed);
const names = (text: string) => read(text).people.map(({ name }) => name);
const remarks = (text: string, listed: Person[] = []) =>
  read(text, listed).remarks.map(({ line, what, words }) => [line, what, words].join(' ').trim());

describe('the list as CSV', () => {
  it('opens in a Norwegian Excel: semicolons, a byte order mark, CRLF, and quotes where they are needed', () => {
    expect(
      csvOf([
        ['Navn', 'Sted'],
        ['Bo "B" Å', 'a;b'],
      ]),
    ).to.equal('\uFEFFNavn;Sted\r\n"Bo ""B"" Å";"a;b"\r\n');
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(words, (text) => {
        const [cell = ''] = csvOf([[text]])
          .slice(1)
          .split('\r\n');
        return !/^"?[=+\-@\t\r＝＋－＠]/.test(cell);
      }),
    );
  });

  for (const language of ['nb', 'nn', 'en'] as const) {
    it(`pasted back gives the same people, whatever they are called, in ${language}`, () => {
      fc.assert(
        fc.property(people, (all) => {
          const csv = csvOfPeople(all, rosterLaterMessages[language]);
          if (hasIdNumber(csv)) return read(csv).hasIdNumber;
          const { people: back, remarks } = readPeople(csv, []);
          const sent = all.map(({ number: _, ...person }) => person);
          const alike = new Set(all.map(({ name }) => foldForSearch(name))).size === all.length;
          return (
            JSON.stringify(back) === JSON.stringify(sent) &&
            (!alike || remarks.every(({ what }) => what === 'column'))
          );
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe('a table as text', () => {
  it('is read as Excel copies it, as Norwegian CSV and as plain CSV', () => {
    const rows = [
      ['Navn', 'Yrke'],
      ['Bo', 'assistent'],
    ];
    expect(cells('Navn\tYrke\r\nBo\tassistent\r\n')).to.deep.equal(rows);
    expect(cells('\uFEFFNavn;Yrke\nBo;assistent')).to.deep.equal(rows);
    expect(cells('Navn,Yrke\rBo,assistent\r')).to.deep.equal(rows);
  });

  it('keeps what is quoted together, with its separators, line breaks and quotes, and knows the line it began on', () => {
    const rows = rowsOf('"a;b";"c ""d"""\n"en\nto";3\n\nBo "Bosse" Berg;x');
    expect(rows.map((row) => row.cells)).to.deep.equal([
      ['a;b', 'c "d"'],
      ['en\nto', '3'],
      ['Bo "Bosse" Berg', 'x'],
    ]);
    expect(rows.map(({ line }) => line)).to.deep.equal([1, 2, 5]);
  });

  it('never fails, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        readPeople(text, []);
        return true;
      }),
      { numRuns: 500 },
    );
  });
});

describe('a pasted list', () => {
  it('is understood by its headings, in bokmål, nynorsk and English, in any order', () => {
    const bo = { name: 'Bo Li', profession: 'nurse', part: 'mentor', workplace: 'Solsida' };
    for (const text of [
      'Arbeidssted;Yrke;Navn;Rolle\nSolsida;Sykepleier;Bo Li;Mentor',
      'Namn;Yrke;Arbeidsstad;Rolle\nBo Li;sjukepleiar;Solsida;mentor',
      'First name;Last name;Profession;Role;Workplace\nBo;Li;nurse;mentor;Solsida',
      'Fornavn\tEtternavn\tStilling\tAvdeling\tRolle\nBo\tLi\tSpesialsykepleier\tSolsida\tMENTOR',
    ])
      expect(read(text).people, text).to.deep.equal([bo]);
  });

  it('without headings is guessed from what is in it, and says so', () => {
    const { people: found, remarks: said } = read(
      '1\tAnne Berg\tHelsefagarbeider\tSolsida\n2\tBo Li\tassistent\tÅsheim',
    );
    expect(found.map(({ name, profession, workplace }) => [name, profession, workplace])).to.deep.equal([
      ['Anne Berg', 'health-worker', 'Solsida'],
      ['Bo Li', 'assistant', 'Åsheim'],
    ]);
    expect(said.map(({ what }) => what)).to.deep.equal(['guessed']);
  });

  it('of names alone is a list of names, also as «Berg, Anne»', () => {
    expect(names('Anne Berg\nBo Li\n')).to.deep.equal(['Anne Berg', 'Bo Li']);
    expect(names('Berg, Anne\nLi, Bo')).to.deep.equal(['Berg, Anne', 'Li, Bo']);
    expect(names('Anna\nBo')).to.deep.equal(['Anna', 'Bo']);
    expect(names('Berg, Anna\nLi, Bo')).to.deep.equal(['Berg, Anna', 'Li, Bo']);
    expect(names('Anne Berg, assistent, Solsida')).to.deep.equal(['Anne Berg']);
  });

  it('says line by line what was not understood', () => {
    expect(
      remarks('Navn;Yrke;Rolle;Telefon\nAnne;ergoterapeut;;\n;nurse;;\nBo;nurse;sjef;\nBo;;;\nCato;;;', [
        { name: 'cato', profession: '', part: 'participant', workplace: '', number: 1 },
      ]),
    ).to.deep.equal([
      '1 column Telefon',
      '2 profession ergoterapeut',
      '3 no-name nurse',
      '4 part sjef',
      '5 same-name Bo',
      '6 listed Cato',
    ]);
  });

  it('with eleven digits together is not read at all', () => {
    for (const number of ['01019012345', '010190 12345', '010190-12345', '010190\u00a012345'])
      expect(read(`Navn;Nr\nAnne;${number}`), number).to.deep.equal({
        people: [],
        remarks: [],
        hasIdNumber: true,
      });
    expect(read('Navn;Telefon\nAnne;99 88 77 66').hasIdNumber).to.equal(false);
    expect(read('Navn;Telefon\nAnne;004799887766').hasIdNumber).to.equal(false);
  });

  it('takes no one in whose name is a long number, as a fødselsnummer that lost its first digit', () => {
    expect(read('Navn\n1019012345').people).to.deep.equal([]);
    expect(read('Anne\t1019012345\tnurse').people[0]).to.include({ name: 'Anne', workplace: '' });
  });

  it('ends at two hundred', () => {
    const many = Array.from({ length: 250 }, (_, at) => `Navn ${at}x`).join('\n');
    expect(names(many)).to.have.length(200);
    expect(remarks(many).at(-1)).to.contain('too-many');
  });
});
