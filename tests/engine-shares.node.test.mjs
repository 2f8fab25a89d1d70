import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allInEach, isMarked, sampled } from '../scripts/testing/engine-shares.mjs';
import { engineNames } from '../scripts/machine/engines.mjs';
import { filesUnder } from '../scripts/machine/project.mjs';

// Which test file runs in which engine.

const files = filesUnder('tests').filter((file) => file.endsWith('.test.ts'));
const enginesOf = (shares, file) =>
  shares.flatMap((share) => (share.files.includes(file) ? share.engine : []));
const isModel = (file) => file.endsWith('-model.test.ts');

describe('in a sample', () => {
  const shares = sampled(files, engineNames);
  const countOf = (file) => enginesOf(shares, file).length;

  test('every file runs in Chromium', () => {
    assert.deepEqual(
      shares.map(({ engine }) => engine),
      engineNames,
    );
    assert.deepEqual(shares[0].files, files);
  });

  test('every file runs in one of Firefox and WebKit too, but for models; what is marked in both', () => {
    for (const file of files) assert.equal(countOf(file), isModel(file) ? 1 : isMarked(file) ? 3 : 2, file);
  });

  test('Firefox and WebKit have as many, and files about the same thing are spread over both', () => {
    const [, firefox, webkit] = shares.map((share) => share.files);
    assert.ok(Math.abs(firefox.length - webkit.length) <= 1, `${firefox.length} and ${webkit.length}`);
    for (const about of ['case-card', 'film-card', 'session-planner', 'group-roster'])
      for (const own of [firefox, webkit])
        assert.ok(
          own.some((file) => file.startsWith(`tests/elements/${about}`)),
          about,
        );
  });

  test('what is marked says why, and is the lesser part', () => {
    const marked = files.filter(isMarked);
    assert.ok(marked.includes('tests/guest/key-guard.test.ts'));
    assert.ok(marked.length < files.length / 5, `${marked.length} of ${files.length}`);
  });

  test('the order in which files are found makes no difference', () => {
    const backwards = sampled(files.toReversed(), engineNames);
    for (const file of files) assert.deepEqual(enginesOf(backwards, file), enginesOf(shares, file), file);
  });

  test('nothing is left out on a machine that lacks an engine or two', () => {
    const [, webkit] = sampled(files, ['chromium', 'webkit']);
    assert.deepEqual(
      webkit.files.toSorted(),
      files.filter((file) => !isModel(file)),
    );
    assert.deepEqual(sampled(files, ['firefox']), [{ engine: 'firefox', files }]);
    assert.deepEqual(sampled(files, []), []);
  });
});

test('what is asked for, and the whole proof, runs in each engine', () => {
  for (const file of files) assert.deepEqual(enginesOf(allInEach(files, engineNames), file), engineNames);
});
