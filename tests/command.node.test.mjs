import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../scripts/machine/project.mjs';

// `npx lindring` as somebody who installed the package runs it: from the tarball, with its own dependencies and no others.

const folder = mkdtempSync(path.join(tmpdir(), 'lindring-command-'));
const { bin, dependencies, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

function lindring(...given) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(folder, 'package', bin.lindring), ...given],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'nb_NO.UTF-8' } },
  );
  return { code: status, out: stdout, said: stderr };
}

function write(name, text) {
  writeFileSync(path.join(folder, name), typeof text === 'string' ? text : JSON.stringify(text, null, 2));
}

const head = { version: 1, id: 'prove', title: 'Prøve', language: 'nb' };

before(() => {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  execFileSync('tar', ['-xzf', path.join(folder, filename), '-C', folder]);
  for (const name of Object.keys(dependencies)) {
    const place = path.join(folder, 'package/node_modules', name);
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), place);
  }
});
after(() => rmSync(folder, { recursive: true }));

describe('lindring check', () => {
  test('says that a sound file is sound, and ends with 0', () => {
    write('god.json', { ...head, topics: [{ id: 'samtale', title: 'Samtalen' }] });

    assert.deepEqual(lindring('check', 'god.json'), {
      code: 0,
      out: 'god.json: ingen feil\n0 feil, 0 advarsler i 1 fil\n',
      said: '',
    });
  });

  test('points at the line and the character of each fault, in the order of the file', () => {
    write(
      'feil.json',
      `{
  "version": 1,
  "id": "prove",
  "topics": [
    { "id": "samtale", "title": "Samtalen" },
    { "id": "Samtale", "title": "" }
  ],
  "films": [
    { "id": "film", "title": "En film", "topics": ["samtal"] }
  ]
}`,
    );

    const { code, out } = lindring('check', 'feil.json');

    assert.equal(code, 1);
    const lines = out.trimEnd().split('\n');
    assert.match(lines[0], /^feil\.json:6:7 {2}feil {2}topics\[1\]\.id: .*kan ikke være en id/);
    assert.match(lines[1], /^feil\.json:6:24 {2}feil {2}topics\[1\]\.title: .*Teksten er tom/);
    assert.match(lines[2], /^feil\.json:9:52 {2}feil {2}films\[0\]\.topics\[0\]: .*Mente du «samtale»/);
    assert.equal(lines[3], '3 feil, 0 advarsler i 1 fil');
  });

  test('finds where a file stops being JSON, also after a byte order mark and with Windows line breaks', () => {
    write('komma.json', '\ufeff{\r\n  "version": 1,\r\n  "id": "prove",\r\n}');

    const { code, out } = lindring('check', 'komma.json');

    assert.equal(code, 1);
    assert.match(out, /^komma\.json:3:16 {2}feil {2}JSON-en har en feil på linje 3, tegn 16\./);
  });

  test('finds a key that stands twice, which no reader of JSON would tell of', () => {
    write('to.json', '{ "version": 1, "id": "prove",\n  "title": "Den første",\n  "title": "Den andre" }');

    const { code, out } = lindring('check', 'to.json');

    assert.equal(code, 1);
    assert.match(out, /^to\.json:3:3 {2}feil {2}title: {2}«title» står to ganger/);
  });

  test('tells what a file is that is no content at all', () => {
    write('tom.json', '  \n');
    write('side.json', '<!doctype html><title>Logg inn</title>');
    write('annet.json', '[1, 2]');

    const { code, out } = lindring('check', 'tom.json', 'side.json', 'annet.json');

    assert.equal(code, 1);
    assert.match(out, /^tom\.json:1:1 {2}feil {2}Fila er tom\.$/m);
    assert.match(out, /^side\.json:1:1 {2}feil {2}Fila er en nettside/m);
    assert.match(out, /^annet\.json:1:1 {2}feil {2}Dette er ikke en innholdsfil/m);
    assert.match(out, /^3 feil, 0 advarsler i 3 filer$/m);
  });

  test('advises the author of what readers would miss, without failing unless it is asked to', () => {
    write('raad.json', {
      ...head,
      films: [{ id: 'film', title: 'En film', topics: [], files: [{ file: 'a.webm', type: 'video/webm' }] }],
      resources: [{ id: 'lyd', title: 'Et hefte som lyd', kind: 'audio', file: 'a.mp3' }],
      cases: [
        {
          id: 'kari',
          name: 'Kari',
          settings: ['home'],
          diagnoses: ['KOLS'],
          reviewBy: '2020-01-01',
          origin: 'example',
          background: 'Så här känner jag mig, och det är bättre',
          scenarios: [{ id: 'en', title: 'En', text: 'Tekst ![bilde](a.png)', questions: [] }],
        },
      ],
      programmes: [
        {
          id: 'program',
          title: 'Programmet',
          learningModel: { sessions: 2, minMinutes: 120 },
          sessions: [{ id: 'a', title: 'A', minutes: 90, blocks: [{ id: 'x', title: 'X', minutes: 60 }] }],
        },
      ],
    });

    const { code, out } = lindring('check', 'raad.json');

    for (const sentence of [
      'films[0]:  Filmen «film» mangler teksting',
      'films[0]:  Filmen «film» mangler filmen som tekst',
      'resources[0]:  Lydfila «lyd» mangler',
      'cases[0]:  Casen «kari» har tekst, men ingen spørsmål',
      'cases[0].reviewBy:  Skulle vært gjennomgått på nytt innen 2020-01-01',
      'cases[0].origin:  1 del er merket som eksempel',
      'cases[0].background:  Teksten har «och»',
      'cases[0].scenarios[0].text:  Bilder i tekst blir ikke vist',
      'programmes[0]:  Her er 1 samling. Læringsmodellen sier 2',
      'programmes[0].sessions[0]:  Samlingen er på 90 minutter. Læringsmodellen sier minst 120',
      'programmes[0].sessions[0]:  Blokkene er til sammen 60 minutter',
    ]) {
      assert.ok(out.includes(sentence), `${sentence}\n--\n${out}`);
    }
    assert.equal(code, 0);
    assert.equal(lindring('check', 'raad.json', '--strict').code, 1);
  });

  test('gives a machine the same as a list', () => {
    write('feil2.json', { ...head, topics: [{ id: 'a' }] });

    const { code, out } = lindring('check', '--json', 'feil2.json');

    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(out).map(({ sentence, ...rest }) => ({ ...rest, hasSentence: sentence.length > 10 })),
      [
        {
          file: 'feil2.json',
          level: 'error',
          path: 'topics[0].title',
          code: 'missing',
          line: 7,
          column: 5,
          hasSentence: true,
        },
      ],
    );
  });

  test('speaks nynorsk and English when asked', () => {
    write('tom2.json', '');

    assert.match(lindring('check', 'tom2.json', '--lang', 'nn').out, /1 feil, 0 åtvaringar i 1 fil/);
    assert.match(lindring('check', 'tom2.json', '--lang', 'en').out, /error {2}The file is empty\./);
  });

  test('ends with 2 and what to do when it cannot begin', () => {
    for (const [given, said] of [
      [['check'], /Hvilken fil\?/],
      [['check', 'finnes-ikke.json'], /finnes-ikke\.json kan ikke leses \(ENOENT\)/],
      [['sjekk', 'a.json'], /«sjekk» er ikke en kommando/],
      [['check', 'a.json', '--fort'], /«--fort» er ikke et valg/],
      [['check', 'a.json', '--lang', 'sv'], /«sv» er ikke et språk her/],
    ]) {
      const result = lindring(...given);
      assert.equal(result.code, 2, given.join(' '));
      assert.match(result.said, said);
    }
  });

  test('stays the same whatever the file: never an exception, always a place', () => {
    for (const text of [
      'null',
      '1e999',
      '"x"',
      '{"version":99,"id":"a"}',
      `${'['.repeat(5000)}`,
      '{"version":1,"id":"a","films":7}',
    ]) {
      write('rart.json', text);
      const { code, out, said } = lindring('check', 'rart.json');
      assert.equal(code, 1, text.slice(0, 40));
      assert.match(out, /^rart\.json:\d+:\d+ {2}feil/);
      assert.equal(said, '');
    }
  });
});

describe('lindring convert', () => {
  test('writes the content as a script and as text beside the file, and makes JSON of the script again', () => {
    const text = `${JSON.stringify({ ...head, topics: [] }, null, 2)}\n`;
    write('pakke.json', text);

    assert.equal(lindring('convert', 'pakke.json').code, 0);
    assert.equal(readFileSync(path.join(folder, 'pakke.txt'), 'utf8'), text);
    assert.equal(lindring('convert', 'pakke.js', '--out', 'tilbake').code, 0);
    assert.equal(readFileSync(path.join(folder, 'tilbake/pakke.json'), 'utf8'), text);
    assert.equal(lindring('check', 'pakke.js').code, 0);
  });

  test('says what to do with a file that is not JSON, or not there', () => {
    write('skadet.json', '{ "version": 1,');

    const broken = lindring('convert', 'skadet.json');
    assert.deepEqual([broken.code, /npx lindring check skadet.json/.test(broken.said)], [1, true]);
    assert.equal(lindring('convert', 'borte.json').code, 2);
    assert.equal(lindring('convert').code, 2);
  });
});

describe('lindring embed', () => {
  const sound = {
    ...head,
    origin: 'example',
    cases: [
      {
        id: 'kari',
        name: 'Kari',
        settings: ['home'],
        diagnoses: ['KOLS'],
        background: 'Hun er trøtt.',
        scenarios: [],
      },
    ],
    questions: [{ id: 'hva', text: 'Hva gjør du?' }],
    resources: [{ id: 'hefte', title: 'Et hefte', kind: 'booklet', file: 'filer/hefte.pdf' }],
  };
  const bytesOf = (out) =>
    Object.fromEntries(
      readdirSync(path.join(folder, out), { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => path.join(each.parentPath ?? each.path, each.name))
        .sort()
        .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
    );

  test('makes a page for each thing and each list, says so, and makes the very same the next time', () => {
    write('sider.json', sound);

    const { code, out } = lindring('embed', 'sider.json', '--out', 'ut');

    assert.equal(code, 0);
    assert.match(
      out,
      /^4 sider skrevet i ut.embed\n {2}1 case-card\n {2}1 reflection-prompt\n {2}1 case-bank\n {2}1 resource-list\n/,
    );
    assert.match(out, /Innholdet viser til filer på eget område/);
    const first = bytesOf('ut');
    assert.deepEqual(
      Object.keys(first).map((file) => file.split(path.sep).slice(2).join('/')),
      [
        'LICENSES.txt',
        'case-bank/alle.html',
        'case-card/kari.html',
        'lindring.js',
        'page.css',
        'reflection-prompt/hva.html',
        'resize.js',
        'resource-list/alle.html',
      ],
    );
    assert.match(first[path.join('ut', 'embed/case-card/kari.html')], /<p>Hun er trøtt\.<\/p>/);
    assert.match(
      first[path.join('ut', 'embed/resource-list/alle.html')],
      /href="\.\.\/\.\.\/filer\/hefte\.pdf"/,
    );
    lindring('embed', 'sider.json', '--out', 'ut');
    assert.deepEqual(bytesOf('ut'), first);
  });

  test('makes only what was asked for, in the language and with the addresses that were asked for', () => {
    write('sider.json', sound);
    const base = 'https://eksempel.no/innhold/';

    const { code, out } = lindring(
      ...['embed', 'sider.json', '--out', 'nn', '--lang', 'nn', '--base', base, '--json'],
      ...['--only', 'case-card/kari', '--only', 'resource-list'],
    );

    assert.equal(code, 0);
    const pages = JSON.parse(out).written.filter(({ path: name }) => name.endsWith('.html'));
    assert.deepEqual(
      pages.map((each) => each.path),
      ['embed/case-card/kari.html', 'embed/resource-list/alle.html'],
    );
    const text = readFileSync(path.join(folder, 'nn/embed/resource-list/alle.html'), 'utf8');
    assert.match(text, /<html lang="nn">/);
    assert.match(text, /href="https:\/\/eksempel\.no\/innhold\/filer\/hefte\.pdf"/);
  });

  test('reads the script that convert makes of a content file', () => {
    write('skript.json', sound);
    lindring('convert', 'skript.json');

    assert.equal(lindring('embed', 'skript.js', '--out', 'skript').code, 0);
    assert.ok(existsSync(path.join(folder, 'skript/embed/case-card/kari.html')));
  });

  test('writes nothing from content with faults, and says where they are', () => {
    write('feil2.json', { ...sound, questions: [{ id: 'hva', text: '' }] });

    const { code, said } = lindring('embed', 'feil2.json', '--out', 'ingen');

    assert.equal(code, 1);
    assert.match(said, /^feil2\.json:\d+:\d+ {2}feil {2}questions\[0\]\.text: .*Teksten er tom/);
    assert.match(said, /Ingen sider er skrevet\. Rett feilene først\./);
    assert.ok(!existsSync(path.join(folder, 'ingen')));
  });

  test('tells of pages from before whose thing is no longer in the content', () => {
    write('sider.json', sound);
    lindring('embed', 'sider.json', '--out', 'gammel');
    write('sider.json', { ...sound, cases: [{ ...sound.cases[0], id: 'ny' }] });

    const { out } = lindring('embed', 'sider.json', '--out', 'gammel');

    assert.match(out, /Fra før, og ikke skrevet nå: embed\/case-card\/kari\.html\./);
  });

  test('ends with 2 and what to do when it cannot begin, and follows no link out of the folder', () => {
    write('sider.json', sound);
    for (const name of ['lenket', 'utenfor']) mkdirSync(path.join(folder, name));
    symlinkSync(path.join(folder, 'utenfor'), path.join(folder, 'lenket/embed'));
    for (const [given, said] of [
      [['embed'], /Hvilken fil\?/],
      [['embed', 'sider.json'], /Hvor skal sidene skrives\?/],
      [['embed', 'finnes-ikke.json', '--out', 'ut'], /kan ikke leses \(ENOENT\)/],
      [['embed', 'sider.json', '--out', 'ut', '--only', 'case-card/kary'], /Mente du «case-card\/kari»\?/],
      [['embed', 'sider.json', '--out', 'ut', '--base', '../filer'], /ikke en adresse på nettet/],
      [['embed', 'sider.json', '--out', 'lenket'], /ligger utenfor mappa i --out/],
    ]) {
      const result = lindring(...given);
      assert.equal(result.code, 2, given.join(' '));
      assert.match(result.said, said);
    }
    assert.deepEqual(readdirSync(path.join(folder, 'utenfor')), []);
  });
});

describe('lindring bundle and pack', () => {
  const file = {
    ...head,
    cases: [
      {
        id: 'kari',
        name: 'Kari',
        settings: ['home'],
        diagnoses: ['KOLS'],
        background: 'Hun er trøtt.',
        scenarios: [{ id: 'natt', title: 'Natt', text: 'Hun ringer på.', questions: [] }],
      },
    ],
  };
  const bytesOf = (name) => readFileSync(path.join(folder, name));

  test('make one page and one course out of the packed library, the very same the second time', () => {
    write('hefte.json', file);
    const commands = [
      ['bundle', 'hefte.json', '--out', 'hefte.html'],
      ['pack', 'hefte.json', '--format', 'scorm12', '--out', 'kurs.zip'],
    ];

    for (const command of commands) {
      const [, , ...rest] = command;
      const name = rest.at(-1);
      const { code, said } = lindring(...command);
      assert.deepEqual([code, said], [0, ''], command.join(' '));
      const first = bytesOf(name);
      lindring(...command);
      assert.ok(first.equals(bytesOf(name)), name);
    }

    assert.match(bytesOf('hefte.html').toString('utf8'), /<p>Hun er trøtt\.<\/p>/);
    assert.equal(bytesOf('kurs.zip').subarray(0, 2).toString('latin1'), 'PK');
  });

  test('make nothing of a file with faults, and say where they are', () => {
    write('feil3.json', { ...file, questions: [{ id: 'hva', text: '' }] });

    for (const command of [['bundle'], ['pack', '--format', 'scorm12']]) {
      const { code, said } = lindring(...command, 'feil3.json', '--out', 'ikke-laget');
      assert.equal(code, 1);
      assert.match(said, /^feil3\.json:\d+:\d+ .*questions\[0\]\.text/);
      assert.ok(!existsSync(path.join(folder, 'ikke-laget')));
    }
  });
});

test('lindring without a command tells what it can do, and its version', () => {
  assert.match(lindring('--help').out, /lindring check/);
  assert.equal(lindring('--version').out.trim(), version);
  assert.equal(lindring().code, 2);
});
