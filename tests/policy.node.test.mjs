import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../scripts/json-schema.mjs';

const { allows, readPolicies } = await importSource('src/check/policy.ts');
const page = new URL('https://kommune.no/kurs/');

const cases = [
  // [policy, asked for, let through?]
  ['', 'https://annet.no/a.js', true],
  ["default-src 'none'", 'https://kommune.no/a.js', false],
  ["script-src 'self'", 'https://kommune.no/cdn/lindring.js', true],
  ["script-src 'self'", 'https://annet.no/lindring.js', false],
  ["default-src 'none'; script-src https:", 'https://annet.no/a.js', true],
  ['script-src https:', 'http://annet.no/a.js', false],
  ['script-src http:', 'http://annet.no/a.js', true],
  ['script-src *.annet.no', 'https://cdn.annet.no/a.js', true],
  ['script-src *.annet.no', 'https://annet.no/a.js', false],
  ['script-src *.annet.no', 'https://etannet.no/a.js', false],
  ['script-src annet.no', 'https://annet.no/a.js', true],
  ['script-src annet.no', 'https://annet.no:8443/a.js', false],
  ['script-src annet.no:*', 'https://annet.no:8443/a.js', true],
  ['script-src http://annet.no', 'https://annet.no/a.js', true],
  ['script-src http://annet.no:*', 'https://annet.no/a.js', true],
  ['script-src annet.no/cdn/', 'https://annet.no/cdn/lindring.js', true],
  ['script-src annet.no/cdn/', 'https://annet.no/eldre/lindring.js', false],
  ['script-src annet.no/cdn/lindring.js', 'https://annet.no/cdn/lindring.js', true],
  ["script-src 'strict-dynamic' https:", 'https://annet.no/a.js', false],
  ["script-src 'self'; script-src *", 'https://annet.no/a.js', false],
  ["script-src 'none'; script-src-elem *", 'https://annet.no/a.js', true],
];

for (const [text, url, isLetThrough] of cases) {
  test(`«${text}» ${isLetThrough ? 'lets through' : 'stops'} ${url}`, () => {
    const request = { url: new URL(url), page };
    assert.equal(
      readPolicies(text).every((policy) => allows(policy, 'script-src', request)),
      isLetThrough,
    );
  });
}

test('a nonce or a hash of the script line lets the script through wherever it lies', () => {
  const url = new URL('https://annet.no/a.js');
  const [byNonce] = readPolicies("script-src 'nonce-abc' 'strict-dynamic'");
  const [byHash] = readPolicies("script-src 'sha384-xyz'");

  assert.equal(allows(byNonce, 'script-src', { url, page, nonce: 'abc' }), true);
  assert.equal(allows(byNonce, 'script-src', { url, page, nonce: 'abd' }), false);
  assert.equal(allows(byHash, 'script-src', { url, page, integrity: 'sha384-xyz' }), true);
});

test('each policy of a header has its say', () => {
  const policies = readPolicies("script-src 'self', script-src https:");
  const asked = (url) => policies.map((policy) => allows(policy, 'script-src', { url: new URL(url), page }));

  assert.deepEqual(asked('https://annet.no/a.js'), [false, true]);
});
