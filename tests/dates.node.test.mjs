import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// The engines of the other tests stand in one time zone; a day that slips shows only west or east of it.

const entryPoints = [fileURLToPath(new URL('../src/i18n/dates.ts', import.meta.url))];
const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'esm' });
const { dayOf, formatDate, formatTime } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);

const zones = ['Pacific/Kiritimati', 'Europe/Oslo', 'UTC', 'America/New_York', 'Pacific/Pago_Pago'];

for (const zone of zones) {
  test(`a day and a time stay what they are for a reader in ${zone}`, (t) => {
    const before = process.env.TZ;
    t.after(() => (before === undefined ? delete process.env.TZ : (process.env.TZ = before)));
    process.env.TZ = zone;

    assert.equal(formatDate('2026-09-15', 'nn', 'weekday'), 'tysdag 15. september 2026');
    assert.equal(formatDate('2026-01', 'nb'), 'januar 2026');
    assert.equal(formatDate('2026', 'nb'), '2026');
    assert.equal(dayOf(new Date(2026, 0, 1, 0, 0)), '2026-01-01');
    assert.equal(formatTime(new Date(2026, 11, 31, 23, 59), 'nb'), 'kl.\u00a023.59');
  });
}
