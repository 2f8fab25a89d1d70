import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { verdicts } from './budgets.mjs';

const fixed = (digits) => (value) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const [whole, one, two, three] = [0, 1, 2, 3].map(fixed);

/** Rows of cells as a Markdown table. */
export function asTable(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const head = [
  ...[
    'page',
    'x bare HTML',
    'quartiles',
    'ms',
    'KB',
    'JS KB',
    'requests first / all',
    'blocking ms',
    'shift',
  ],
  ...['heap MB', 'rounds'],
];

function pageRow(page) {
  const { ratio } = page;
  return [
    ...[page.name, two(ratio.median), `${two(ratio.low)}–${two(ratio.high)}`, whole(page.content)],
    ...[one(page.bytes / 1024), one(page.scriptBytes / 1024), `${page.firstRequests} / ${page.requests}`],
    ...[whole(page.blocking), three(page.shift), two(page.heap), page.rounds],
  ];
}

const titles = {
  case: 'A case',
  reflection: 'A question to reflect on',
  film: 'A film before the click',
  form: 'A form from 0 to 10',
  planner: 'A programme of sessions',
};

function jobTables(pages) {
  return Object.entries(titles)
    .map(([job, title]) => [title, pages.filter((page) => page.job === job)])
    .filter(([, all]) => all.length > 0)
    .map(([title, all]) => `### ${title}\n\n${asTable(head, all.map(pageRow))}`)
    .join('\n\n');
}

function versions() {
  const lock = JSON.parse(readFileSync(fileURLToPath(new URL('package.json', import.meta.url)), 'utf8'));
  return Object.entries(lock.dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

const machine = () =>
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.versions.node}`;

const growthHead = {
  first: [
    'items',
    'KB',
    'first content ms',
    'rules ms',
    'heap MB more',
    'key to paint, worst ms',
    'the same at 4x',
  ],
};

function growthTables({ banks, twenty, frames }) {
  const banksText = banks
    .map(({ tag, rows, floor }) => {
      const cells = rows.map((row) => [
        ...[row.count.toLocaleString('en'), whole(row.bytes / 1024), whole(row.first), one(row.rules)],
        ...[two(row.heap), whole(row.key), whole(row.keySlow)],
      ]);
      const bare = ['bare HTML, 1,000', ...Array(4).fill('–'), whole(floor.key), whole(floor.keySlow)];
      return `### ${tag}, content as a property\n\n${asTable(growthHead.first, [...cells, bare])}`;
    })
    .join('\n\n');
  const others = [
    [
      '20 elements on one page: content requests / times the file is read',
      `${twenty.requests} / ${twenty.parses}`,
    ],
    ['typing a note at 4x: longest frame, ms', whole(frames.typing)],
    ['the running clock at 4x: longest frame, ms', whole(frames.clock)],
    ['the running clock, unthrottled: share of a core', `${two(frames.share * 100)} %`],
    ['moving a block at 4x: press to paint, ms', whole(frames.moving)],
  ];
  return `${banksText}\n\n### Together, and while in use\n\n${asTable(['what', 'measured'], others)}`;
}

/** RESULTS.md. */
export function report({ measured, grown, command, count, seconds }) {
  const parts = [
    '# What the built pages cost, beside others that do the same job',
    `\`${command}\`, ${new Date().toISOString().slice(0, 10)}, ${seconds} s, on ${machine()}. Rounds: ${count} slow, ${Math.ceil(count / 3)} unthrottled.`,
    `Peers: ${versions()}. How it is measured: [README.md](README.md).`,
  ];
  if (measured.slow || grown) {
    const budget = verdicts(measured, grown).map(({ what, budget: limit, is, held }) => [
      what,
      limit,
      is,
      held,
    ]);
    parts.push('## Budgets', asTable(['what', 'budget', 'measured', 'held'], budget));
  }
  if (measured.slow) parts.push('## Slow: CPU 4x, 150 ms, 1.6 Mbit/s', jobTables(measured.slow));
  if (measured.fast) parts.push('## Unthrottled', jobTables(measured.fast));
  if (grown) parts.push('## Growth', growthTables(grown));
  return parts.join('\n\n');
}
