import { expect } from '@open-wc/testing';
import { layOverlay } from '../../src/content/overlay/lay.js';
import { readOverlay } from '../../src/content/overlay/overlay-file.js';
import type { Raw } from '../../src/content/overlay/place.js';
import type { OverlayHead } from '../../src/content/schema/overlay.js';
import { hidePlaces, placeName } from '../../src/pages/verktoy/local-places.js';
import {
  formOf,
  isInForm,
  issuesIn,
  newForm,
  overlayIn,
  overlayOf,
  withEntry,
  withField,
  withHead,
  withHidden,
  withoutEntry,
  withoutHidden,
} from '../../src/pages/verktoy/local.model.js';
import { lentOut, solvik } from '../elements/solvik.js';
import * as fc from '../properties.js';

const reading = { language: 'nb', fileLanguage: 'nb' } as const;
const faults = (overlay: Raw) => issuesIn(overlay, lentOut()).map(({ path, code }) => `${path}: ${code}`);

function filled() {
  let form = withHead(newForm('2026-11-22'), 'by', 'Solvik kommune');
  form = withEntry(form, '2026-11-22');
  form = withField(form, 0, 'title', 'Legevakta');
  form = withField(form, 0, 'phone', '116 117');
  return withHidden(form, 'cases/ola');
}

describe('the form that writes a local overlay', () => {
  it('writes an overlay that the page takes, with the number in it and the case hidden', () => {
    const overlay = overlayOf(filled(), 'prove', reading);

    expect(overlay).to.deep.equal({
      version: 1,
      for: 'prove',
      by: 'Solvik kommune',
      at: '2026-11-22',
      hide: ['cases/ola'],
      local: [{ title: 'Legevakta', phone: '116 117', owner: 'Solvik kommune', at: '2026-11-22' }],
    });
    expect(faults(overlay)).to.deep.equal([]);
    readOverlay(overlay, 'lokalt.json');
    const laid = layOverlay(lentOut(), overlay, overlay as unknown as OverlayHead);
    expect(laid.local).to.deep.equal(overlay['local']);
    expect((laid.raw['cases'] as Raw[]).map(({ id }) => id)).not.to.contain('ola');
  });

  it('gives a file that is opened again back as it was, whatever stands in it', () => {
    const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>;
    const entry = fc.record(
      { title: json, phone: json, text: json, owner: json, at: json, reviewBy: json, show: json, note: json },
      { requiredKeys: [] },
    );
    const file = fc.record(
      {
        by: json,
        at: json,
        hide: fc.oneof(json, fc.array(fc.constantFrom('cases/ola', 'films/x'))),
        local: fc.oneof(json, fc.array(fc.oneof(entry, json))),
        replace: json,
        add: json,
        'noe eget': json,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(file, (each) => {
        const overlay = { version: 1, for: 'prove', ...each };
        expect(overlayOf(formOf(overlay, reading), 'prove', reading)).to.deep.equal(overlay);
      }),
    );
  });

  it('changes only what is changed in the form: other languages, other fields and adapted texts stay', () => {
    const before = solvik();
    let form = withField(formOf(before, reading), 0, 'title', 'Nattvakt');
    form = withField(form, 0, 'reviewBy', '');
    const after = overlayOf(withoutHidden(form, 0), 'prove', reading);

    const { reviewBy, ...local } = before.local[0]!;
    expect(reviewBy).to.equal('2999-01-01');
    expect(after).to.deep.equal({
      ...before,
      hide: ['cases/ola'],
      local: [{ ...local, title: { nb: 'Nattvakt', nn: 'Kveldsvakt' } }],
    });
    expect(overlayOf(withoutEntry(form, 0), 'prove', reading)['local']).to.deep.equal([]);
  });

  it('says at the field what is missing or wrong, as the page would', () => {
    let form = withEntry(newForm('2026-11-22'), '2026-11-22');
    form = withField(form, 0, 'phone', 'ring Kari');
    const overlay = overlayOf(withHidden(form, 'cases/per'), 'prove', reading);

    expect(faults(overlay)).to.have.members([
      'by: missing',
      'local[0].title: missing',
      'local[0].phone: phone',
      'local[0].owner: missing',
      'hide[0]: unknownId',
    ]);
    expect(issuesIn(overlay, lentOut()).filter(isInForm)).to.have.length(4);
  });

  it('opens a file that lacks a field, to be mended, and no file that is something else', () => {
    const nameless = Object.fromEntries(Object.entries(solvik()).filter(([name]) => name !== 'by'));
    expect(overlayIn(JSON.stringify(nameless), 'a.json')).to.deep.equal(nameless);
    for (const text of [
      '',
      'Hei',
      '[]',
      JSON.stringify(lentOut()),
      JSON.stringify({ ...solvik(), version: 9 }),
    ])
      expect(overlayIn(text, 'a.json'), text.slice(0, 20)).to.be.an('array');
  });

  it('names what can be hidden as people know it, a question with what it stands in', () => {
    const { cases, questions } = hidePlaces(lentOut(), reading);
    expect(cases).to.deep.include({ place: 'cases/kari', name: 'Kari' });
    expect(questions.some(({ name }) => name.startsWith('Kari: '))).to.equal(true);
    expect(placeName(lentOut(), 'cases/borte', reading)).to.equal('cases/borte');
  });
});
