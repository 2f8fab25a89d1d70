import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { importSource } from '../scripts/json-schema.mjs';
import { findEngines } from '../scripts/machine/engines.mjs';
import { filesUnder, root } from '../scripts/machine/project.mjs';
import { spoken, transcript } from '../scripts/materials/audio.mjs';
import { bookletText } from '../scripts/materials/booklets.mjs';
import { contentFile, pagesOf } from '../scripts/materials/content.mjs';
import { makersOf } from '../scripts/materials/makers.mjs';
import { mark } from '../scripts/materials/mark.mjs';
import { htmlOf } from '../scripts/materials/prose.mjs';

// The materials are made with `npm run materials` and committed; whoever reads or merges them needs no printer.

const content = JSON.parse(readFileSync(contentFile, 'utf8'));
const { chromium } = findEngines();
const makers = makersOf(content, chromium);
const folder = path.join(root, 'demo/materials');
const at = (name) => path.join(folder, name);
const withFile = content.resources.filter(({ file }) => file);
const resourceOf = (name) => withFile.find(({ file }) => path.basename(file) === name);
const names = (end) => Object.keys(makers).filter((name) => name.endsWith(end));

/** A text without white space and hyphens, which lines break at. */
const bare = (text) => text.replace(/[\s\u00ad\u2010-]/g, '');

/** The words of Markdown, paragraph by paragraph. */
function paragraphsOf(markdown) {
  return htmlOf(markdown)
    .split(/<\/(?:h\d|p|li|blockquote)>/)
    .map((piece) => piece.replace(/<[^>]+>/g, ''))
    .filter((piece) => piece.trim());
}

function info(name) {
  const lines = execFileSync('pdfinfo', [at(name)], { encoding: 'utf8' }).split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/:\s+/, 2)));
}

/** The files in a ZIP file, by its list of contents. Written apart from what makes them. */
function unzipped(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  assert.ok(end >= 0, 'it has no list of contents');
  const files = {};
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    assert.equal(zip.readUInt32LE(entry), 0x02014b50);
    const [small, large, label] = [20, 24]
      .map((field) => zip.readUInt32LE(entry + field))
      .concat(zip.readUInt16LE(entry + 28));
    const name = zip.toString('utf8', entry + 46, entry + 46 + label);
    const head = zip.readUInt32LE(entry + 42);
    const body = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    assert.equal(zip.toString('utf8', head + 30, head + 30 + label), name);
    const text = inflateRawSync(zip.subarray(body, body + small));
    assert.equal(text.length, large, name);
    assert.equal(crc32(text), zip.readUInt32LE(entry + 16), name);
    files[name] = text.toString('utf8');
    entry += 46 + label + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  assert.equal(entry, end);
  return files;
}

test('each of the materials is one that the script makes, and the content tells of it', () => {
  const made = Object.keys(makers).sort();
  assert.deepEqual(
    filesUnder('demo/materials').map((file) => path.basename(file)),
    made,
  );
  assert.deepEqual(withFile.map(({ file }) => path.basename(file)).sort(), made);
  for (const { id, origin } of withFile) assert.equal(origin, 'example', id);
});

test('the mark is the one that stands on screen', async () => {
  const { markMessages } = await importSource('src/i18n/marks.ts');
  assert.equal(mark, markMessages.nb.example);
});

test('each is as large as the content says, and comes quickly on a slow line', () => {
  for (const { file, bytes } of withFile) {
    assert.equal(bytes, statSync(at(path.basename(file))).size, file);
    assert.ok(bytes < 400_000, file);
  }
});

for (const name of names('.pdf')) {
  describe(name, () => {
    const pages = pagesOf(at(name));
    const { title, sections = [], pages: told } = resourceOf(name);

    test('is tagged, has bookmarks, a title and a language', () => {
      const known = info(name);
      const raw = readFileSync(at(name), 'latin1');
      assert.equal(known.Tagged, 'yes');
      assert.equal(known.Title, title.nb ?? title);
      assert.match(raw, /\/Lang \(nb-NO\)/);
      assert.match(raw, /\/Type \/Outlines/);
      assert.match(raw, /\/DisplayDocTitle true/);
    });

    test('has as many pages as the content says, few enough to read in a break', () => {
      assert.equal(pages.length, told);
      assert.ok(pages.length >= 2 && pages.length <= 8);
    });

    test('says on every page that it is an example, and which page it is', () => {
      for (const [index, page] of pages.entries()) {
        assert.ok(page.includes(mark), `page ${index + 1}`);
        assert.match(page, new RegExp(`\\b${index + 1}\\b`));
      }
    });

    test('has the words its source has today', () => {
      const words = bare(pages.join(' ').replaceAll(mark, ''));
      const texts = sections.length
        ? sections
            .flatMap((part) => [part.title, part.text, ...(part.checklist ?? [])])
            .map((text) => text?.nb ?? '')
        : [bookletText(name.replace('.pdf', ''))];
      for (const paragraph of texts.flatMap(paragraphsOf)) {
        const piece = bare(paragraph.replace(/&quot;/g, '"'));
        // A page may break it, and then the number of the page stands in the middle.
        const isThere = words.includes(piece) || words.includes(piece.slice(0, 30));
        assert.ok(isThere, paragraph);
      }
    });

    test('has each part on the page the content says', () => {
      for (const { page, title: part } of sections) assert.ok(pages[page - 1]?.includes(part.nb), part.nb);
    });
  });
}

test('no case leads to a page that a booklet does not have', () => {
  for (const { id, resources = [] } of content.cases) {
    for (const { resource, page } of resources) {
      const { pages } = content.resources.find((each) => each.id === resource);
      assert.ok(page === undefined || page <= pages, `${id}: ${resource}, page ${page}`);
    }
  }
});

describe(
  'the documents to go on writing in',
  { skip: !chromium && !process.env.CI && 'Chromium was not found' },
  () => {
    let browser;
    let page;

    before(async () => {
      browser = await launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
      page = await browser.newPage();
    });

    after(() => browser?.close());

    /** Where a text is no well-formed XML, and the words of it. */
    function parsed(text) {
      return page.evaluate((xml) => {
        const parsedXml = new DOMParser().parseFromString(xml, 'application/xml');
        return {
          fault: parsedXml.querySelector('parsererror')?.textContent ?? '',
          words: parsedXml.documentElement.textContent,
        };
      }, text);
    }

    for (const name of [...names('.docx'), ...names('.pptx')]) {
      test(`${name} opens, is well-formed, and is what the script makes today`, async () => {
        const files = unzipped(readFileSync(at(name)));
        for (const [part, text] of Object.entries(files)) {
          assert.equal((await parsed(text)).fault, '', part);
        }
        assert.deepEqual(files, unzipped(await makers[name]()));
      });

      test(`${name} has every file it speaks of, and each has a kind`, () => {
        const files = unzipped(readFileSync(at(name)));
        for (const [part, text] of Object.entries(files).filter(([each]) => each.endsWith('.rels'))) {
          const from = path.posix.join(path.posix.dirname(part), '..');
          for (const [, target] of text.matchAll(/Target="([^"]+)"/g)) {
            assert.ok(path.posix.join(from, target) in files, `${part}: ${target}`);
          }
        }
        const kinds = [...files['[Content_Types].xml'].matchAll(/PartName="\/([^"]+)"/g)].map(
          ([, part]) => part,
        );
        const parts = Object.keys(files).filter((part) => !/\.rels$|^\[/.test(part));
        assert.deepEqual(kinds.sort(), parts.sort());
      });

      test(`${name} carries the mark on every page`, async () => {
        const files = unzipped(readFileSync(at(name)));
        const feet = Object.keys(files).filter((part) => /^(word\/footer|ppt\/slides\/slide)/.test(part));
        assert.ok(feet.length > 0);
        for (const part of feet) assert.ok((await parsed(files[part])).words.includes(mark), part);
      });
    }
  },
);

describe('the booklet that is read aloud', () => {
  const { transcript: told, bytes } = content.resources.find(({ kind }) => kind === 'audio');

  test('has a transcript of what is said, no more and no less', () => {
    assert.equal(told.nb, transcript());
    assert.ok(spoken().includes(mark));
  });

  test('has as many paragraphs in nynorsk', () => {
    assert.equal(told.nn.split('\n\n').length, told.nb.split('\n\n').length);
  });

  test('lasts as long as so many words do', () => {
    const seconds = (bytes * 8) / 32_000;
    const perMinute = told.nb.split(/\s+/).length / (seconds / 60);
    assert.ok(perMinute > 90 && perMinute < 160, `${perMinute} words a minute`);
  });
});
