import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const path = new URL('../demo/content/lindrende-2026.json', import.meta.url);
const content = JSON.parse(readFileSync(path, 'utf8'));
const esas = content.instruments.find(({ id }) => id === 'esas-r');

// As on the Norwegian form and in the archetype openEHR-EHR-OBSERVATION.esas_r.v1 (nb). Owned by others: a change
// here is a change of the form, and needs the owner's new edition beside it.
const wording = [
  ['Smerte', undefined, 'Ingen smerte', 'Verst tenkelig smerte'],
  ['Slapphet', 'mangel på krefter', 'Ingen slapphet', 'Verst tenkelig slapphet'],
  ['Døsighet', 'å føle seg søvnig', 'Ingen døsighet', 'Verst tenkelig døsighet'],
  ['Kvalme', undefined, 'Ingen kvalme', 'Verst tenkelig kvalme'],
  ['Nedsatt matlyst', undefined, 'Ikke nedsatt matlyst', 'Verst tenkelig nedsatt matlyst'],
  ['Tung pust', undefined, 'Ingen tung pust', 'Verst tenkelig tung pust'],
  ['Depresjon', 'å føle seg nedstemt', 'Ingen depresjon', 'Verst tenkelig depresjon'],
  ['Angst', 'å føle seg urolig', 'Ingen angst', 'Verst tenkelig angst'],
  [
    'Velvære',
    'hvordan du har det, alt tatt i betraktning',
    'Best tenkelig velvære',
    'Verst tenkelig velvære',
  ],
  ['Annet problem', 'f.eks. forstoppelse', 'Ingen …', 'Verst tenkelig …'],
];

const answering = ['torunn', 'gunnar', 'edith', 'robert'];

function pointsOf(id) {
  return content.cases.find((study) => study.id === id).series.flatMap(({ points }) => points);
}

const allPoints = content.cases.flatMap(({ series = [] }) => series.flatMap(({ points }) => points));

/** Fails for a text that lacks a language, or that says what one before it said. */
function assertAllDifferent(texts) {
  for (const language of ['nb', 'nn']) {
    const seen = new Set();
    for (const text of texts) {
      const words = text[language]?.trim();
      assert.ok(words, `${language}: ${JSON.stringify(text)}`);
      assert.ok(!seen.has(words), `twice: ${words}`);
      seen.add(words);
    }
  }
}

describe('ESAS-r in the content file', () => {
  test('has the rows of the Norwegian form, word for word and in its order', () => {
    const rows = esas.items.map(({ text, definition, anchors }) => [
      text.nb,
      definition?.nb,
      anchors.low.nb,
      anchors.high.nb,
    ]);
    assert.deepEqual(rows, wording);
    assert.equal(esas.window.nb, 'akkurat nå');
  });

  test('is in no other language than the one its owners gave it', () => {
    const own = [
      esas.window,
      ...esas.items.flatMap((row) => [row.text, row.definition, ...Object.values(row.anchors)]),
    ];
    for (const text of own) if (text) assert.deepEqual(Object.keys(text), ['nb'], JSON.stringify(text));
    assert.equal(esas.language, 'nb');
    assert.equal(content.instruments.filter(({ title }) => /esas/i.test(title)).length, 1);
  });

  test('is locked: nobody may adapt it, and only the last row is named by the one who answers', () => {
    assert.equal(esas.locked, true);
    assert.equal(esas.rights.mayAdapt, false);
    assert.deepEqual(
      esas.items.map(({ free = false }) => free),
      wording.map((_, index) => index === wording.length - 1),
    );
  });

  test('goes from 0 to 10, and is neither added up nor divided into mild and severe', () => {
    assert.deepEqual(esas.scale, { min: 0, max: 10 });
    assert.equal(esas.sum, undefined);
    assert.equal(esas.bands, undefined);
  });

  test('names those it belongs to, and what they allow, in every language of the page', () => {
    for (const language of ['nb', 'nn', 'en']) {
      const words = esas.attribution[language];
      for (const name of [
        '© 2019',
        'University of Alberta',
        'Helse Bergen',
        '© openEHR Foundation',
        'CC BY-SA 4.0',
      ])
        assert.ok(words.includes(name), `${language}: ${name}`);
      if (esas.items.some(({ codes }) => codes?.loinc)) assert.match(words, /LOINC/, language);
    }
    assert.match(esas.source.url, /^https:\/\/www\.helse-bergen\.no\//);
    assert.ok(esas.officialForm);
  });

  test('reminds of the direction where people read it the other way: at appetite and at wellbeing', () => {
    const reminded = esas.items.filter(({ reminder }) => reminder).map(({ id }) => id);
    assert.deepEqual(reminded, ['nedsatt-matlyst', 'velvaere']);
  });

  test('says that reminders and openers are ours, and says so of nothing else in the form', () => {
    assert.equal(esas.guide.origin, 'example');
    assert.equal(esas.origin, undefined);
  });

  test('opens the conversation at every row with two or three open questions, no two alike', () => {
    for (const { id, conversation } of esas.items) assert.ok([2, 3].includes(conversation?.length), id);
    const openers = esas.items.flatMap(({ conversation }) => conversation);
    assertAllDifferent([...openers, ...esas.items.flatMap(({ reminder = [] }) => reminder)]);
    for (const { nb, nn } of openers) {
      assert.match(nb, /^(Hva|Hvem|Hvor|Hvordan|Hvilke|Når|Fortell) .*\?$/);
      assert.match(nn, /^(Kva|Kven|Kvar|Korleis|Kva for|Når|Fortel) .*\?$/);
    }
  });
});

describe('the answers of the case patients', () => {
  test('are three sets each for those who can answer, told by the patient, alone or with help', () => {
    for (const id of answering) {
      const points = pointsOf(id);
      assert.equal(points.length, 3, id);
      for (const { by } of points) assert.ok(['patient', 'with-help'].includes(by), `${id}: ${by}`);
      assert.equal(new Set(points.map(({ by }) => by)).size, 2, id);
    }
  });

  test('are marked as examples with the case they belong to', () => {
    for (const { id, series, origin } of content.cases) if (series) assert.equal(origin, 'example', id);
  });

  test('answer each row of the form, and no row it lacks, with a number of its scale or not at all', () => {
    const rows = esas.items.map(({ id }) => id);
    for (const { id: patient, series = [] } of content.cases) {
      for (const { instrument, points } of series) {
        assert.equal(instrument, 'esas-r', patient);
        for (const { id, answers } of points) {
          assert.deepEqual(Object.keys(answers), rows, `${patient}: ${id}`);
          for (const [row, answer] of Object.entries(answers)) {
            const isNumber = Number.isInteger(answer) && answer >= esas.scale.min && answer <= esas.scale.max;
            assert.ok(
              isNumber || answer === null || answer === 'unable',
              `${patient}, ${id}, ${row}: ${answer}`,
            );
          }
        }
      }
    }
  });

  test('name the free row when it has a number, and only then', () => {
    for (const { id, answers, other } of allPoints) {
      assert.equal(typeof answers['annet-problem'] === 'number', other !== undefined, id);
      if (other) assert.ok(other.nb && other.nn, id);
    }
  });

  test('let a group meet both a 0 that is an answer and a row that is not answered', () => {
    const given = answering.flatMap((id) => pointsOf(id).flatMap(({ answers }) => Object.values(answers)));
    assert.ok(given.includes(0));
    for (const id of ['torunn', 'edith', 'robert'])
      assert.ok(
        pointsOf(id).some(({ answers }) => answers.velvaere === null || answers.depresjon === null),
        id,
      );
  });

  test('stand in the time of the case, in its order, and never on a date', () => {
    for (const study of content.cases.filter(({ series }) => series)) {
      const order = study.scenarios.map(({ id }) => id);
      const places = pointsOf(study.id).map(({ scenario }) => order.indexOf(scenario));
      assert.ok(!places.includes(-1), study.id);
      assert.deepEqual(places, places.toSorted(), study.id);
      const labels = pointsOf(study.id).map(({ label }) => label);
      assertAllDifferent(labels);
      for (const { nb, nn } of labels) assert.doesNotMatch(nb + nn, /\d/);
    }
  });

  test('come with a note each to talk about, no two alike, whose numbers are those of the answers', () => {
    assertAllDifferent(allPoints.map(({ note }) => note));
    for (const { id, note, answers } of allPoints) {
      for (const words of [note.nb, note.nn]) {
        assert.match(words, /\?$/, id);
        const told = words.replace(/(ikkje|ikke|enn) 0/g, '').matchAll(/(?<!-)\b\d+\b/g);
        for (const [number] of told)
          assert.ok(Object.values(answers).includes(Number(number)), `${id}: ${number}`);
      }
    }
  });

  test('are none of Hans Olav, whom nobody answers for: his rows cannot be assessed, and the note tells of MOBID-2', () => {
    const points = pointsOf('hans-olav');
    assert.ok(points.length > 0);
    for (const { by, answers, note } of points) {
      assert.equal(by, 'staff');
      for (const [row, answer] of Object.entries(answers))
        assert.equal(answer, row === 'annet-problem' ? null : 'unable', row);
      for (const words of [note.nb, note.nn]) assert.match(words, /MOBID-2/);
    }
  });
});
