import { expect } from '@open-wc/testing';
import { ContentFile } from '../../src/content/content-file.js';
import { resourceFile } from '../../src/content/resource-file.js';
import {
  groupingOf,
  groupings,
  groupingsFor,
  groupsOf,
  levelsOf,
  resourcesOf,
} from '../../src/elements/resource-list/resource-list.model.js';
import { fileSize } from '../../src/i18n/file-size.js';
import { leaderChecklists, leftOf, ticksWith } from '../../src/sessions/checklists.js';
import * as fc from '../properties.js';
import { canvasFile, leaderBooklet, resourceFileOf } from './resources.js';

const reading = { language: 'nb', fileLanguage: 'nb' } as const;
const fileOf = (raw: Record<string, unknown>) => new ContentFile(raw, 'prove.json');

describe('the size of a file', () => {
  it('is said as people say it', () => {
    const said = [1, 420_000, 999_499, 999_600, 1_400_000, 9_960_000, 23_400_000, 2_000_000_000].map(
      (bytes) => fileSize(bytes, 'nn').replace('\u00a0', ' '),
    );
    expect(said).to.deep.equal(['1 kB', '420 kB', '999 kB', '1 MB', '1,4 MB', '10 MB', '23 MB', '2 GB']);
    expect(fileSize(1_400_000, 'en')).to.equal('1.4\u00a0MB');
  });

  it('is never nothing, never a thousand of a unit, and within a twentieth of the truth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e11 }), (bytes) => {
        const [number = '', unit = ''] = fileSize(bytes, 'en').split('\u00a0');
        const size = Number(number) * { kB: 1e3, MB: 1e6, GB: 1e9 }[unit]!;
        expect(Number(number)).to.be.within(0.1, 999.9);
        if (bytes >= 10_000) expect(size / bytes).to.be.within(0.95, 1.06);
      }),
    );
  });
});

describe('where a file lies', () => {
  const page = 'https://intranett.example.no/kurs/side.html';
  const content = 'https://filer.example.no/innhold/fil.json';
  const at = (file: string, more = {}, number?: number) =>
    resourceFile({ file, ...more }, content, page, number);

  it('is told from the content file, and opened at a page when it is a PDF', () => {
    expect(at('hefter/en.pdf', {}, 12)).to.deep.equal({
      href: 'https://filer.example.no/innhold/hefter/en.pdf#page=12',
      isOwn: true,
      host: undefined,
      format: 'PDF',
    });
    expect(at('en.docx', {}, 12)!.href).to.equal('https://filer.example.no/innhold/en.docx');
    expect(at('hent?id=4', { format: 'PDF' }, 2)!.href).to.equal(
      'https://filer.example.no/innhold/hent?id=4#page=2',
    );
  });

  it('belongs to the page and to the content file, and to nobody else', () => {
    expect(at('https://intranett.example.no/a.mp3')!.isOwn).to.equal(true);
    expect(at('https://andre.example.no/a.mp3')).to.include({ isOwn: false, host: 'andre.example.no' });
    expect(at('https://kompetansebroen.example.no/kurs')).to.include({ format: '' });
    expect(resourceFile({}, content, page)).to.equal(undefined);
  });
});

describe('the order of a list', () => {
  it('is what the reader chose, else what the page asks, else by access where that parts it, else by kind', () => {
    expect(groupingOf('', '', ['kind'])).to.equal('kind');
    expect(groupingOf('', '', ['kind', 'access'])).to.equal('access');
    expect(groupingOf('', 'kind', ['access'])).to.equal('kind');
    expect(groupingOf('', 'evidence', ['kind', 'evidence'])).to.equal('evidence');
    expect(groupingOf('kind', 'evidence', ['kind', 'evidence'])).to.equal('kind');
    expect(groupingOf('', 'evidence', ['kind'])).to.equal('kind');
    expect(groupingOf('', 'none', [])).to.equal('none');
  });

  it('loses nothing and repeats nothing, whatever it is ordered by', () => {
    for (const raw of [resourceFileOf(), canvasFile()]) {
      const content = fileOf(raw);
      const items = resourcesOf(content, '');
      for (const grouping of groupings) {
        const ids = groupsOf(items, grouping, levelsOf(content), reading).flatMap((group) =>
          group.items.map(({ id }) => id),
        );
        expect(ids.sort(), grouping).to.deep.equal(items.map(({ id }) => id).sort());
      }
    }
  });

  it('is not offered by levels that no scheme has', () => {
    const content = fileOf(
      resourceFileOf({
        resources: [
          { id: 'a', title: 'A', kind: 'flyer', evidence: { scheme: 'pyramide', level: 'ukjent' } },
        ],
      }),
    );
    expect(groupingsFor(resourcesOf(content, ''), levelsOf(content))).to.deep.equal([]);
  });
});

describe('the ticks of a checklist', () => {
  it('are each there once, in order, and go as they came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9)), fc.nat(9), (ticked, at) => {
        const after = ticksWith(ticked, at, true);
        expect(after).to.deep.equal([...new Set([...ticked, at])].sort((a, b) => a - b));
        expect(ticksWith(after, at, false)).not.to.include(at);
      }),
    );
  });

  it('leave what is not ticked, and are those of the leader’s booklet alone', () => {
    const read = () => [1] as never;
    const content = fileOf(
      resourceFileOf({
        resources: [leaderBooklet, { ...leaderBooklet, id: 'deltakerhefte', kind: 'booklet' }],
      }),
    );
    const before = leaderChecklists(content, 'before', { read });
    expect(before.map(({ resource }) => resource.id)).to.deep.equal(['lederhefte']);
    expect(leftOf(before[0]!).map((each) => (each as { nb: string }).nb)).to.deep.equal([
      'Bestill rom',
      'Skriv ut casen',
    ]);
  });
});
