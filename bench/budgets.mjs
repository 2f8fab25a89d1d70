import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { between } from './statistics.mjs';

/* Each budget as a row: what, the limit, what was measured, and whether it was held. */

const two = (value) => value.toFixed(2);
const atMost = (what, limit, is, unit = '', digits = 2) => ({
  what,
  budget: `at most ${limit}${unit}`,
  is: `${is.toFixed(digits)}${unit}`,
  held: is <= limit ? 'held' : '**not held**',
});

const builtSize = (name) =>
  brotliCompressSync(readFileSync(new URL(`../cdn/${name}`, import.meta.url))).length / 1024;

function caseRows(find) {
  const page = (name) => find('case', `Lindring, ${name}`);
  return [
    atMost('case, loader: x bare HTML', 2.3, page('loader').ratio.median),
    atMost('case, hint lines: x bare HTML', 1.85, page('loader, hint lines').ratio.median),
    atMost('case, single file: x bare HTML', 3.0, page('single file').ratio.median),
    atMost('case, content first: x bare HTML', 1.1, page('content first').ratio.median),
    atMost('case, content first: layout shift', 0, page('content first').shift, '', 3),
    atMost('case, loader: requests before the content shows', 6, page('loader').firstRequests, '', 0),
  ];
}

function bareLitRows(pages, find, job) {
  const own = find(job, 'Lindring, loader, hint lines');
  const limit = job === 'planner' ? 1.35 : 1.15;
  return [
    atMost(`${job}, hint lines: x bare Lit with JSON`, limit, between(own, find(job, 'bare Lit, JSON'))),
  ];
}

function costRows(find, job) {
  const own = find(job, 'Lindring, loader');
  const floor = find(job, 'bare HTML');
  const more = job === 'planner' ? 50 : 0;
  return [
    atMost(`${job}, loader: blocking ms over the bare page`, more, own.blocking - floor.blocking, '', 0),
    atMost(`${job}, loader: heap MB over the bare page`, 0.6, own.heap - floor.heap),
    atMost(`${job}, loader: layout shift`, 0.01, own.shift, '', 3),
    atMost(`${job}, hint lines: layout shift`, 0, find(job, 'Lindring, loader, hint lines').shift, '', 3),
  ];
}

function heavyRows(pages, find) {
  return pages
    .filter(({ isHeavy }) => isHeavy)
    .flatMap((peer) => {
      const own = find(peer.job, 'Lindring, loader');
      const name = `${peer.job}, against ${peer.name}`;
      const sooner = between(peer, own);
      return [
        {
          ...{ what: `${name}: times sooner`, budget: 'at least 3', is: two(sooner) },
          held: sooner >= 3 ? 'held' : '**not held**',
        },
        atMost(`${name}: share of its bytes`, 0.2, own.bytes / peer.bytes),
        atMost(`${name}: share of its blocking time`, 0.2, own.blocking / peer.blocking),
      ];
    });
}

function filmRows(find) {
  const own = find('film', 'Lindring, loader');
  return [atMost('film: requests to others before the click', 0, own.outside, '', 0)];
}

function pageRows(pages) {
  const find = (job, name) => pages.find((page) => page.job === job && page.name === name);
  const jobs = [...new Set(pages.map(({ job }) => job))];
  return [
    ...(jobs.includes('case') ? caseRows(find) : []),
    ...jobs.flatMap((job) => bareLitRows(pages, find, job)),
    ...heavyRows(pages, find),
    ...(jobs.includes('film') ? filmRows(find) : []),
    ...jobs.flatMap((job) => costRows(find, job)),
  ];
}

function growthRows({ banks, twenty, frames }) {
  const steeper = (rows, key) =>
    Math.max(...rows.slice(1).map((row, at) => row[key] / rows[at][key] / (row.bytes / rows[at].bytes)));
  const bankRows = banks.flatMap(({ tag, rows }) => {
    const thousand = rows.find(({ count }) => count === 1000);
    return [
      atMost(`${tag}, search in 1,000: worst key to paint at 4x`, 50, thousand.keySlow, ' ms', 0),
      atMost(`${tag}, search in 1,000: worst key to paint, unthrottled`, 16, thousand.key, ' ms', 0),
      atMost(`${tag}, ten times the items: first content grows, x bytes`, 1, steeper(rows, 'first')),
      atMost(`${tag}, ten times the items: the rules take, x bytes`, 1.15, steeper(rows.slice(1), 'rules')),
      atMost(`${tag}, ten times the items: memory grows, x bytes`, 1.15, steeper(rows.slice(1), 'heap')),
    ];
  });
  return [
    ...bankRows,
    atMost('20 elements on one page: content requests', 1, twenty.requests, '', 0),
    atMost('20 elements on one page: times the file is read', 1, twenty.parses, '', 0),
    atMost('typing a note at 4x: longest frame', 50, frames.typing, ' ms', 0),
    atMost('the running clock at 4x: longest frame', 50, frames.clock, ' ms', 0),
    atMost('the running clock: share of a core', 1, frames.share * 100, ' %'),
    atMost('moving a block at 4x: press to paint', 50, frames.moving, ' ms', 0),
  ];
}

/** Every budget that what was measured can say something about. */
export function verdicts({ slow }, grown) {
  return [
    atMost('cdn/lindring.js, KB', 75, builtSize('lindring.js'), '', 1),
    atMost('cdn/loader.js, KB', 1.5, builtSize('loader.js')),
    ...(slow ? pageRows(slow) : []),
    ...(grown ? growthRows(grown) : []),
  ];
}
