import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { captionFile } from '../scripts/films/captions.mjs';
import { chaptersOf, filmNames, linesOf, readFilm, secondsOf } from '../scripts/films/timeline.mjs';
import { filesUnder, root } from '../scripts/machine/project.mjs';
import { listenOnFreePort, siteServer } from '../scripts/site/site-server.mjs';
import { readContainer } from './film-containers.mjs';

// The films are made with `npm run films` and committed; whoever plays or merges them needs no ffmpeg.

const read = (file) => readFileSync(path.join(root, file));
const files = filesUnder('demo/films');
const films = filmNames().map(readFilm);

/** Seconds of `00:01:02.500`, or of a chapter's `1:02`. */
function secondsFrom(clock) {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** The cues of a WebVTT file, as a browser would find them. */
function cuesOf(text) {
  const [head, ...blocks] = text.trimEnd().split('\n\n');
  assert.equal(head, 'WEBVTT');
  return blocks.map((block) => {
    const [, from, to, words] =
      block.match(/^\d+\n(\d\d:\d\d:\d\d\.\d{3}) --> (\d\d:\d\d:\d\d\.\d{3})\n([^]+)$/) ?? assert.fail(block);
    assert.ok(!/-->|[<&]/.test(words), words);
    return { from: secondsFrom(from), to: secondsFrom(to), words };
  });
}

function assertChaptersWithin(chapters, seconds) {
  const starts = chapters.split('\n').map((line) => {
    const [, clock] = line.match(/^(\d+:[0-5]\d) \S/) ?? assert.fail(`«${line}» is no chapter`);
    return secondsFrom(clock);
  });
  assert.equal(starts[0], 0);
  for (const [index, start] of starts.entries()) {
    assert.ok(index === 0 || start > starts[index - 1], chapters);
    assert.ok(start < seconds, chapters);
  }
}

test('every file of the films is one that its source makes, and no film lacks one', () => {
  const made = films.flatMap(({ name }) =>
    ['-poster.webp', '.mp4', '.nb.vtt', '.webm'].map((end) => `demo/films/${name}${end}`),
  );
  assert.deepEqual(files, made.sort());
});

test('a film comes quickly on a slow line: under 600 kB, its still under 20 kB', () => {
  for (const file of files) {
    const most = /\.(webm|mp4)$/.test(file) ? 600_000 : 20_000;
    assert.ok(statSync(path.join(root, file)).size < most, file);
  }
});

for (const film of films) {
  const seconds = secondsOf(film);

  for (const [type, silent, spoken] of [
    ['webm', ['vp9'], ['vp9', 'opus']],
    ['mp4', ['avc1.64001f'], ['avc1.64001f', 'mp4a.40.2']],
  ]) {
    test(`${film.name}.${type} is what its name says, as long as its source, and can be played at once`, () => {
      const found = readContainer(read(`demo/films/${film.name}.${type}`));

      assert.equal(found.container, `video/${type}`);
      assert.deepEqual(found.codecs, film.spoken ? spoken : silent);
      assert.ok(Math.abs(found.seconds - seconds) < 0.2, `${found.seconds} s, not ${seconds} s`);
      assert.ok(found.isReadyFromTheStart);
    });
  }

  test(`the still of ${film.name} is a WebP`, () => {
    const bytes = read(`demo/films/${film.name}-poster.webp`);
    assert.equal(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 12), 'RIFFWEBP');
  });

  test(`the captions of ${film.name} are those of its source, within the film, one at a time and not too fast`, () => {
    const text = read(`demo/films/${film.name}.nb.vtt`).toString('utf8');
    const cues = cuesOf(text);

    assert.equal(text, captionFile(linesOf(film)), 'run `npm run films` and commit the result');
    for (const [index, { from, to, words }] of cues.entries()) {
      assert.ok(from < to && to <= seconds, words);
      assert.ok(index === 0 || from >= cues[index - 1].to, words);
      assert.ok(words.length / (to - from) < 17, `nobody reads «${words}» in ${to - from} s`);
    }
  });

  test(`the chapters of ${film.name} lie within the film, in order, in both languages`, () => {
    for (const language of ['nb', 'nn']) assertChaptersWithin(chaptersOf(film, language), seconds);
  });
}

/** What the content files say of films that lie in demo/films/. */
const entries = filesUnder('demo/content')
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) =>
    (JSON.parse(read(file)).films ?? []).flatMap((entry) => {
      const name = entry.files
        ?.map((each) => each.file.match(/^\.\.\/films\/(.+)\.webm$/)?.[1])
        .find(Boolean);
      return name ? [{ file, entry, film: films.find((each) => each.name === name) }] : [];
    }),
  );

for (const { file, entry, film } of entries) {
  test(`${file} says of ${entry.id} what the film is`, () => {
    assert.ok(film, `there is no source of ${entry.id} in scripts/films/`);
    assert.equal(entry.seconds, secondsOf(film));
    for (const language of ['nb', 'nn'])
      assert.equal(entry.chapters[language], chaptersOf(film, language), language);
    for (const stop of entry.stops ?? []) assert.ok(stop.at < entry.seconds, stop.question.id);
    for (const { file: address, type } of entry.files) {
      const { container, codecs } = readContainer(read(path.posix.join(path.posix.dirname(file), address)));
      assert.ok([container, `${container}; codecs="${codecs.join(', ')}"`].includes(type), type);
    }
    for (const address of [entry.poster, ...entry.captions.map((track) => track.file)])
      assert.ok(existsSync(path.join(root, path.dirname(file), address)), address);
  });
}

describe('a film from the demo server', () => {
  const server = siteServer();
  let origin;

  before(async () => {
    origin = `http://127.0.0.1:${await listenOnFreePort(server, 8700, '127.0.0.1')}`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const file of files.filter((each) => /\.(webm|mp4)$/.test(each))) {
    test(`${path.basename(file)} comes in the pieces a player asks for: Safari plays nothing without`, async () => {
      const whole = read(file);
      for (const [range, from, to] of [
        // Safari's first question, then a jump, which is open at the end.
        ['bytes=0-1', 0, 1],
        [`bytes=${whole.length - 1000}-`, whole.length - 1000, whole.length - 1],
      ]) {
        const answer = await fetch(`${origin}/${file}`, { headers: { Range: range } });

        assert.equal(answer.status, 206);
        assert.equal(answer.headers.get('Content-Type'), `video/${path.extname(file).slice(1)}`);
        assert.equal(answer.headers.get('Content-Range'), `bytes ${from}-${to}/${whole.length}`);
        assert.deepEqual(Buffer.from(await answer.arrayBuffer()), whole.subarray(from, to + 1));
      }
    });
  }

  test('captions come as text with Norwegian letters', async () => {
    const answer = await fetch(`${origin}/demo/films/en-runde.nb.vtt`);
    assert.equal(answer.headers.get('Content-Type'), 'text/vtt; charset=utf-8');
  });
});
