import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/machine/project.mjs';

// docs/tilgjengelighet.md, which webmasters copy into their own statements.

const text = readFileSync(path.join(root, 'docs/tilgjengelighet.md'), 'utf8');
const rows = Array.from(
  text.matchAll(/^\| (\d\.\d\.\d+) .*? \| (A{1,2}) +\| ([^|]+?) +\| (.*?) +\|$/gm),
  ([, number, level, answer, why]) => ({ number, level, answer, why }),
);

// W3C Recommendation of WCAG 2.2: level A and AA. 4.1.1 is taken out there.
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

test('the statement answers every criterion of level A and AA once, at its level', () => {
  for (const [level, numbers] of Object.entries(criteria)) {
    const answered = rows.filter((row) => row.level === level).map(({ number }) => number);
    assert.deepEqual(answered.sort(), numbers.split(' ').sort());
  }
});

test('each answer is one of four, and what is met in part says what is lacking', () => {
  for (const { number, answer, why } of rows) {
    assert.ok(['oppfylt', 'delvis', 'siden din', 'ikke relevant'].includes(answer), `${number} ${answer}`);
    if (answer === 'oppfylt' || answer === 'delvis') assert.ok(why.length > 20, number);
  }
});

const testsNamedIn = (words) => words.match(/tests\/[\w./-]*\w/g);
const isMissing = (file) => !existsSync(path.join(root, file));

test('the tests that the statement leans on are there', () => {
  const named = testsNamedIn(text);
  assert.ok(named.length > 15);
  assert.deepEqual(named.filter(isMissing), []);
});

test('every way in that the README tells of has a test, and it is there', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const table = readme.match(/^\| where .*\n(?:\|.*\n)+/m)[0];
  const [, , ...ways] = table.trim().split('\n');
  assert.ok(ways.length >= 9);
  for (const way of ways) assert.ok(testsNamedIn(way), way);
  assert.deepEqual(testsNamedIn(table).filter(isMissing), []);
});
