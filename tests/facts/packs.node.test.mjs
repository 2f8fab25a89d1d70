import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const folder = new URL('../../demo/content/', import.meta.url);

function contentOf(name) {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** Every text of one language only, with the path it stands at. */
function bareIn(value, path) {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null || isLocalized(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => bareIn(each, `${path}.${key}`));
}

/** Every text in languages, with the path it stands at. */
function localizedIn(value, path) {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, each]) => localizedIn(each, `${path}.${key}`));
}

function isLocalized(value) {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^(nb|nn|en|sv)$/.test(key));
}

describe('the programmes of others', () => {
  const packs = ['hinn.json', 'kompetansebroen.json', 'klinobs.json'];

  test('have no session, and no title or length of a module that their source does not tell', () => {
    const told = Object.fromEntries(
      packs.flatMap((name) =>
        contentOf(name).programmes.flatMap(({ id, sessions, modules = [] }) => {
          assert.equal(sessions, undefined, id);
          return modules.map(({ id: module, title, weeks, hours, days, form }) => [
            module,
            [title?.nb, weeks && `${weeks.from}–${weeks.to}`, hours, days, form?.nb].map(
              (each) => each ?? '-',
            ),
          ]);
        }),
      ),
    );
    const emne = ['-', '3–4', '-', '-', 'Individuelt arbeid, så gruppesamling med mentor'];
    assert.deepEqual(told, {
      'emne-1': emne,
      'emne-2': emne,
      'emne-3': emne,
      'emne-4': emne,
      laeringsnettverk: ['Læringsnettverk', '-', '-', '-', '-'],
      coaching: ['Coaching', '-', '-', '-', '-'],
      'trinn-1': ['Trinn 1', '-', 3, '-', 'Ferdighetstrening'],
      'trinn-2': ['Trinn 2', '-', '-', '-', '-'],
      'trinn-3': ['Trinn 3', '-', '-', 2, 'Simulering'],
    });
  });

  test('keep what does not agree as it was told: eight municipalities in the pilot, nine among the partners', () => {
    const [{ timeline, partners }] = contentOf('kompetansebroen.json').programmes;
    assert.match(timeline[2].what.nb, /8 kommuner/);
    assert.equal(partners.indexOf('Kompetansebroen'), 9);
  });

  test('give a fourth phase no time, and no material a level, but for what is marked as an example', () => {
    const { programmes, resources } = contentOf('kompetansebroen.json');
    const fourth = programmes[0].timeline.find(({ title }) => title?.nb === 'Fase 4');
    assert.equal(fourth.when, undefined);
    for (const { id, evidence, origin } of resources)
      assert.equal(Boolean(evidence), origin === 'example', id);
  });

  test('count each thing by itself: no two reported numbers of one row have the same unit', () => {
    for (const { rows } of contentOf('hinn.json').rollouts)
      for (const { id, figures = [] } of rows) {
        const units = figures.map(({ unit }) => unit.nb);
        assert.equal(new Set(units).size, units.length, id);
      }
  });

  test('have five rungs in two parts, the last of them twice, each with an id of its own', () => {
    const { roles } = contentOf('klinobs.json').programmes[0];
    const rungs = roles.filter(({ part }) => part);
    assert.deepEqual(
      rungs.map(({ title }) => title.nb),
      [
        'Instruktør og kollegaveileder',
        'Instruktør og kollegaveileder (kompetansekrav NRR)',
        'Instruktør, kollegaveileder og tilrettelegger',
        'Fasilitator med kommune-TTT-kurs',
        'Fasilitator med kommune-TTT-kurs',
      ],
    );
    assert.equal(new Set(rungs.map(({ id }) => id)).size, 5);
    assert.equal(new Set(rungs.map(({ part }) => part.nb)).size, 2);
  });

  test('can be read in bokmål and nynorsk, but for what is quoted in its own language', () => {
    for (const name of packs) {
      for (const { path, text } of localizedIn(contentOf(name), name)) {
        if (text.sv || (text.en && !text.nb)) continue;
        assert.ok(text.nb?.trim(), `${path} has no bokmål`);
        assert.ok(text.nn?.trim(), `${path} has no nynorsk`);
      }
    }
  });

  test('leave to one language only names, and what the source itself calls its pages', () => {
    const names =
      /\.(\$schema|id|language|title|owner|commissionedBy|county|publisher|name|partOf|programme|stage|kind|format|scheme|level|origin|status|(partners|settings|for)\.\d+)$/;
    for (const name of packs) {
      for (const { path, text } of bareIn(contentOf(name), name))
        assert.ok(names.test(path) || /^https:|^\d{4}(-\d\d){0,2}$/.test(text), `${path}: ${text}`);
    }
  });

  test('name no person and no mailbox of a person', () => {
    for (const name of packs) {
      const text = JSON.stringify(contentOf(name));
      assert.doesNotMatch(text, /@|mailto:|tel:/, name);
    }
  });

  test('spell what the source misspelt as it should be', () => {
    for (const name of packs)
      assert.doesNotMatch(
        JSON.stringify(contentOf(name)),
        /skrøpeligheit|ii lindrende|Ölad|operationaliserad/i,
        name,
      );
  });
});
