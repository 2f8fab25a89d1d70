import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { importSource } from '../scripts/json-schema.mjs';

const folder = new URL('../demo/content/', import.meta.url);

const { ContentFile } = await importSource('src/content/content-file.ts');
const { checkReferences } = await importSource('src/content/references.ts');
const { describeIssues } = await importSource('src/content/describe-issues.ts');
const { issueMessages } = await importSource('src/i18n/issues.ts');
const { nouns } = await importSource('tests/content/nouns.ts');

function contentOf(name) {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

const sum = (blocks) => blocks.reduce((minutes, block) => minutes + block.minutes, 0);

// An overlay lies beside the content it is laid on, and is no content itself.
const isContent = (name) => name.endsWith('.json') && !contentOf(name).for;

for (const name of readdirSync(folder).filter(isContent)) {
  test(`${name} has no fault and no id that leads nowhere`, () => {
    const raw = contentOf(name);
    const issues = [];
    const file = new ContentFile(raw, name, (found) => issues.push(...found));
    for (const noun of nouns) file.list(noun);

    issues.push(...checkReferences(raw));
    assert.deepEqual(describeIssues(issues, issueMessages.nb), []);
  });
}

/** Every text of a value with the path it stands at, a text in two languages as one. */
function textsIn(value, path = '') {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if ('nb' in value || 'nn' in value) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`));
}

/** Places where a string is a name or an id and not something to read. */
const noText = /\.(id|origin|publisher|phase|film|case|scenario|question|(topics|films|cases)\.\d+)$/;

describe('the five sessions that Lindring suggests', () => {
  const content = contentOf('lindrende-2026.json');
  const { sessions, learningModel } = content.programmes.find(({ id }) => id === 'lindrende-2026');
  const questions = new Map();
  const keepQuestions = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const each of value.questions ?? []) questions.set(each.id, each);
    for (const each of Object.values(value)) keepQuestions(each);
  };
  keepQuestions(content);

  test('are as many as the programme tells of, and as long', () => {
    assert.equal(sessions.length, learningModel.sessions);
    for (const { id, minutes, blocks } of sessions) {
      assert.ok(minutes >= learningModel.minMinutes, id);
      assert.equal(sum(blocks), minutes, id);
    }
  });

  test('take up each topic of the programme once', () => {
    assert.deepEqual(
      sessions.flatMap(({ topics }) => topics).sort(),
      content.topics.map(({ id }) => id).sort(),
    );
  });

  test('have each numbered film once, in the session that takes up its topic', () => {
    const numbered = content.films.filter((film) => film.number).map(({ id }) => id);
    const placed = sessions.flatMap(({ films = [] }) => films.filter((id) => numbered.includes(id)));
    assert.deepEqual(placed, numbered);
    for (const { id, films = [], topics, blocks } of sessions) {
      for (const each of films) {
        const film = content.films.find((entry) => entry.id === each);
        assert.ok(
          film.topics.every((topic) => topics.includes(topic)),
          `${id}: ${each}`,
        );
      }
      for (const { film } of blocks) if (film) assert.ok(films.includes(film), `${id}: ${film}`);
    }
  });

  test('name every topic where the group meets it: in what to do before, or in what the leader shows', () => {
    for (const { id, preparation, topics, blocks } of sessions) {
      const shown = blocks.flatMap((block) => [block.title, block.material, block.note]);
      for (const language of ['nb', 'nn']) {
        const words = [preparation, ...shown].map((text) => text?.[language]).join('\n');
        for (const each of topics) {
          const { title } = content.topics.find((topic) => topic.id === each);
          assert.ok(words.includes(title[language]), `${id}: ${title[language]}`);
        }
      }
    }
  });

  test('have each case once, but for Gunnar, who comes back at the end', () => {
    const placed = sessions.flatMap(({ cases }) => cases);
    const back = placed.lastIndexOf('gunnar');
    assert.equal(back, placed.length - 1);
    assert.deepEqual(placed.slice(0, back).sort(), content.cases.map(({ id }) => id).sort());
    for (const { id, cases, blocks } of sessions) {
      const met = blocks.flatMap((block) => block.case ?? []);
      assert.deepEqual([...new Set(met)].sort(), [...cases].sort(), id);
    }
  });

  test('ask in a block about a case what the case asks there', () => {
    for (const { blocks } of sessions) {
      for (const block of blocks.filter((each) => each.case)) {
        const scenario = content.cases
          .find(({ id }) => id === block.case)
          .scenarios.find(({ id }) => id === block.scenario);
        assert.ok(
          scenario.questions.some(({ id }) => id === block.question),
          `${block.scenario}: ${block.question}`,
        );
      }
    }
  });

  test('open with the duty of confidentiality and close with somebody to talk to, however short the time', () => {
    for (const { id, blocks } of sessions) {
      const kept = blocks.filter((block) => block.keep);
      assert.deepEqual(
        kept.map((block) => block.id),
        ['velkommen', 'noen-a-snakke-med', 'avslutning'],
        id,
      );
      assert.equal(blocks[0].id, 'velkommen');
      assert.match(blocks[0].title.nb, /taushet og retten til å stå over/);
      assert.match(blocks[0].title.nn, /teieplikt og retten til å stå over/);
      assert.equal(blocks.at(-1).id, 'avslutning');
      assert.ok(sum(kept) <= 20, id);
    }
  });

  test('leave in 45 minutes a case that the group first thinks about alone and then talks about', () => {
    for (const { id, blocks } of sessions) {
      const priorities = blocks.flatMap((block) => block.priority ?? []);
      assert.equal(new Set(priorities).size, blocks.filter((block) => !block.keep).length, id);

      const left = new Set(blocks);
      for (const block of blocks
        .filter((each) => !each.keep)
        .sort((one, other) => one.priority - other.priority))
        if (sum([...left]) > 45) left.delete(block);
      const [alone, together] = [...left].filter((block) => !block.keep);
      assert.equal(left.size, 5, id);
      assert.equal(together.scenario, alone.scenario, id);
      assert.deepEqual(questions.get(alone.question).for, ['alone'], id);
      assert.deepEqual(questions.get(together.question).for, ['pairs'], id);
    }
  });

  test('say where a group of odd number goes, wherever people are put in pairs', () => {
    for (const { id, blocks } of sessions) {
      for (const { note, id: block } of blocks.filter(({ question }) =>
        questions.get(question)?.for?.includes('pairs'),
      ))
        assert.match(note.nb, /ulikt antall|[Tt]o og to/, `${id}: ${block}`);
      assert.ok(
        blocks.some(({ note }) => /ulikt antall/.test(note.nb)),
        id,
      );
    }
  });

  test('can be read in nynorsk as in bokmål, every text of them', () => {
    const texts = sessions.flatMap((session) => textsIn(session, session.id));
    const toRead = texts.filter(({ path }) => !noText.test(path));
    assert.ok(toRead.length > 200);
    for (const { path, text } of toRead) {
      assert.ok(text.nb?.trim(), `${path} has no bokmål`);
      assert.ok(text.nn?.trim(), `${path} has no nynorsk`);
    }
  });

  test('say, each of them, that they are an example of ours', () => {
    for (const { id, origin, source: from } of sessions) {
      assert.equal(origin, 'example', id);
      assert.equal(from.publisher, 'Lindring', id);
    }
  });
});
