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

for (const isServer of [false, true])
  describe(`in a sample ${isServer ? 'on a build server' : 'on one’s own machine'}`, () => {
    const shares = sampled(files, engineNames, { isServer });
    const players = isServer ? shares.slice(1) : shares;
    const drawn = files.filter((file) => !isModel(file));

    test(
      isServer
        ? 'every file runs in Chromium and in another, what is marked in all, and a model once'
        : 'every file runs in one engine',
      () => {
        for (const file of files) {
          const engines = enginesOf(shares, file);
          const wanted = isModel(file) || !isServer ? 1 : isMarked(file) ? 3 : 2;
          assert.equal(engines.length, wanted, file);
          if (isServer || isModel(file)) assert.equal(engines[0], 'chromium', file);
        }
      },
    );

    test('engines have as many, and files about the same thing are spread over them', () => {
      const counts = players.map((share) => share.files.filter((file) => !isModel(file)).length);
      assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, counts.join());
      for (const about of ['case-card', 'film-card', 'session-planner', 'group-roster'])
        for (const { engine, files: own } of players)
          assert.ok(
            own.some((file) => file.startsWith(`tests/elements/${about}`)),
            `${about} in ${engine}`,
          );
    });

    test('the order in which files are found makes no difference', () => {
      const backwards = sampled(files.toReversed(), engineNames, { isServer });
      for (const file of files) assert.deepEqual(enginesOf(backwards, file), enginesOf(shares, file), file);
    });

    test('nothing is left out on a machine that lacks an engine or two', () => {
      const two = sampled(files, ['chromium', 'webkit'], { isServer });
      for (const file of drawn) assert.ok(enginesOf(two, file).length >= (isServer ? 2 : 1), file);
      assert.deepEqual(sampled(files, ['firefox'], { isServer }), [{ engine: 'firefox', files }]);
      assert.deepEqual(sampled(files, [], { isServer }), []);
    });
  });

test('what is marked says why, and is the lesser part', () => {
  const marked = files.filter(isMarked);
  assert.ok(marked.includes('tests/guest/key-guard.test.ts'));
  assert.ok(marked.length < files.length / 5, `${marked.length} of ${files.length}`);
});

test('what is asked for, and the whole proof, runs in each engine', () => {
  for (const file of files) assert.deepEqual(enginesOf(allInEach(files, engineNames), file), engineNames);
});
