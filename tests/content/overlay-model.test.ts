import { expect } from '@open-wc/testing';
import { checkItem } from '../../src/content/check.js';
import { layOverlay } from '../../src/content/overlay/lay.js';
import type { Raw } from '../../src/content/overlay/place.js';
import { provenanceOf } from '../../src/content/provenance.js';
import { caseStudy } from '../../src/content/schema/case.js';
import type { OverlayHead } from '../../src/content/schema/overlay.js';
import { adapted, lentOut, solvik } from '../elements/solvik.js';
import * as fc from '../properties.js';

const head: OverlayHead = { version: 1, for: 'prove', by: 'Solvik kommune', at: '2026-11-03' };

function lay(acts: object, base: Raw = lentOut(), isEditing = false) {
  return layOverlay(base, { ...head, ...acts }, head, isEditing);
}

interface Scenario {
  id: string;
  title: unknown;
  text: unknown;
  questions: { id: string; text: unknown }[];
}

interface Case extends Record<string, unknown> {
  id: string;
  scenarios: Scenario[];
  questions: { id: string; text: unknown }[];
}

function kariIn(raw: Raw): Case {
  return (raw['cases'] as Case[]).find(({ id }) => id === 'kari')!;
}

function codes(laid: ReturnType<typeof lay>): string[] {
  return laid.issues.map(({ path, code }) => `${path}: ${code}`);
}

describe('an overlay laid on a content file', () => {
  it('replaces, hides and adds what it names by ids, and tells each', () => {
    const laid = layOverlay(lentOut(), solvik(), head);
    const kari = kariIn(laid.raw);

    expect(laid.issues).to.deep.equal([]);
    expect(kari.scenarios.map(({ id }) => id)).to.deep.equal(['kari-1']);
    expect(kari.scenarios[0]!.text).to.equal(
      `Kari åpner ikke. Nøkkelen ligger i nøkkelboksen.\n\n${adapted}`,
    );
    expect(kari.questions.at(-1)!.text).to.equal(
      'Hvem ringer du i Solvik?\n\nLagt til av Solvik kommune, 3. november 2026.',
    );
    expect(kari['localMark']).to.include({ nb: '1 del skjult lokalt.', nn: '1 del skjult lokalt.' });
    expect((laid.raw['cases'] as Case[]).map(({ id }) => id)).to.deep.equal(['kari']);
    expect(laid.hidden.get('cases')).to.have.length(1);
    expect(laid.changes.map(({ number, kind, place }) => `${number} ${kind} ${place}`)).to.deep.equal([
      '1 replaced cases/kari/scenarios/kari-1',
      '2 hidden cases/kari/scenarios/kari-2',
      '3 hidden cases/ola',
      '4 added cases/kari/questions/solvik-q',
      '5 added resources/solvik-liste',
    ]);
    expect(checkItem(caseStudy, kari, '', new Set()).issues).to.deep.equal([]);
  });

  it('gives the very same file back when there is nothing to do', () => {
    const base = lentOut();

    expect(lay({}, base).raw).to.equal(base);
    expect(lay({ add: {}, hide: [], replace: [], local: [] }, base).raw).to.equal(base);
  });

  it('never throws and never changes either file, whatever stands in it', () => {
    // All but `__proto__` as a key, which guard() takes out of any file.
    const written = (value: unknown) =>
      JSON.stringify(value, (key, each: unknown) => (key === '__proto__' ? undefined : each));
    const places = fc.constantFrom(
      'cases/kari',
      'cases/kari/scenarios/kari-1',
      'questions/kari-1-q1',
      'cases/ola',
      'films/film-1',
      'topics/samtale',
      'glossary/dyspne',
      'cases/ukjent',
      'cases',
      '__proto__/x',
    );
    const fields = fc.constantFrom(
      'text',
      'title',
      'name',
      'id',
      'scenarios',
      'summary',
      'kind',
      '__proto__',
    );
    const value = fc.oneof(fc.string(), fc.jsonValue(), fc.constant({ nb: 'Ny', nn: 'Ny' }));
    const acts = fc.record(
      {
        replace: fc.oneof(
          fc.array(fc.record({ place: places, field: fields, text: value, was: value }), { maxLength: 4 }),
          fc.jsonValue(),
        ),
        hide: fc.oneof(fc.array(fc.oneof(places, fc.jsonValue()), { maxLength: 4 }), fc.jsonValue()),
        add: fc.oneof(
          fc.dictionary(
            fc.constantFrom('cases', 'questions', 'scenarios', 'topics', 'tull'),
            fc.array(
              fc.oneof(fc.record({ id: fc.string(), to: places, text: value, title: value }), fc.jsonValue()),
            ),
          ),
          fc.jsonValue(),
        ),
        local: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(acts, fc.boolean(), (each, isEditing) => {
        const base = lentOut();
        const before = written([base, each]);
        const laid = lay(each, base, isEditing);

        expect(written([base, each])).to.equal(before);
        // What was sound stays sound: no act may cost the reader a case.
        for (const study of laid.raw['cases'] as Case[])
          expect(checkItem(caseStudy, study, '', new Set()).item, JSON.stringify(each)).not.to.equal(
            undefined,
          );
      }),
      { numRuns: 150, examples: [[JSON.parse('{"local": [{"__proto__": ""}]}') as object, true]] },
    );
  });

  it('keeps fields that nobody knows, in the file and in what it adds', () => {
    const base = { ...lentOut(), egetFelt: { a: [1] } };
    const laid = lay({ ...solvik(), add: { topics: [{ id: 'ny', title: 'Ny', farge: 'blå' }] } }, base);

    expect(laid.raw['egetFelt']).to.equal(base.egetFelt);
    expect((laid.raw['topics'] as Raw[]).at(-1)).to.include({ id: 'ny', farge: 'blå' });
  });

  it('replaces only where the nearest rights say that the text may be adapted', () => {
    const text = 'Vår tekst.';
    const base = lentOut();
    const kari = kariIn(base);
    Object.assign(kari.scenarios[1]!, { rights: { owner: 'En forfatter', mayAdapt: false } });
    const laid = lay(
      {
        replace: [
          { place: 'cases/kari/scenarios/kari-2', field: 'text', text },
          { place: 'questions/kari-2-q1', field: 'text', text },
          { place: 'topics/samtale', field: 'title', text },
          { place: 'questions/kari-1-q1', field: 'text', text },
        ],
      },
      base,
    );

    expect(codes(laid)).to.deep.equal([
      'replace[0].place: notAdaptable',
      'replace[1].place: notAdaptable',
      'replace[2].place: notAdaptable',
    ]);
    expect(laid.issues[0]!.values).to.deep.equal({ owner: 'En forfatter' });
    expect(kariIn(laid.raw).scenarios[1]).to.equal(kari.scenarios[1]);
    expect(kariIn(laid.raw).scenarios[0]!.questions[0]!.text).to.equal(`${text}\n\n${adapted}`);
  });

  it('replaces texts, never ids, kinds, names of patients or whole lists of things', () => {
    for (const field of [
      'id',
      'name',
      'age',
      'settings',
      'scenarios',
      'origin',
      'source.url',
      'finnes-ikke',
    ]) {
      const laid = lay({ replace: [{ place: 'cases/kari', field, text: 'noe' }] });
      expect(codes(laid), field).to.deep.equal(['replace[0].field: noText']);
    }
  });

  it('says after each language of a text, in that language, who adapted it', () => {
    const laid = lay({
      replace: [{ place: 'cases/kari', field: 'summary', text: { nb: 'Vår.', nn: 'Vår.', en: 'Ours.' } }],
    });

    expect(kariIn(laid.raw)['summary']).to.deep.equal({
      nb: `Vår.\n\n${adapted}`,
      nn: 'Vår.\n\nTilpassa av Solvik kommune, 3. november 2026. Ikkje gjennomgått av Aldring og helse.',
      en: 'Ours.\n\nAdapted by Solvik kommune, 3 November 2026. Not reviewed by Aldring og helse.',
    });
  });

  it('says of a title in the text beside it, for a title is shown where no sentence fits', () => {
    const laid = lay({
      replace: [{ place: 'cases/kari/scenarios/kari-1', field: 'title', text: 'Grytidlig' }],
    });
    const [scenario] = kariIn(laid.raw).scenarios;

    expect(scenario!.title).to.equal('Grytidlig');
    expect(scenario!.text).to.match(
      /veggen\.\n\nTittelen er tilpasset av Solvik kommune, 3\. november 2026\./,
    );
  });

  it('tells that the original is another than when it was adapted, and goes on with the adaptation', () => {
    const place = 'cases/kari';
    const replace = (was: unknown) => lay({ replace: [{ place, field: 'summary', was, text: 'Vår.' }] });

    expect(codes(replace('Hun sier at  det går bra.\n'))).to.deep.equal([]);
    expect(codes(replace({ nn: 'Ho seier at det går bra.' }))).to.deep.equal([]);
    const changed = replace('Noe den ikke lenger sier.');
    expect(changed.issues).to.deep.equal([
      { path: 'replace[0].was', code: 'originalChanged', warning: true },
    ]);
    expect(kariIn(changed.raw)['summary']).to.match(/^Vår\./);
  });

  it('leaves a form alone that its owner has locked, inside and not as a whole', () => {
    const row = { id: 'smerte', text: 'Smerte', anchors: { low: 'Ingen', high: 'Verst' } };
    const form = { id: 'esas', title: 'ESAS', language: 'nb', locked: true, scale: { min: 0, max: 10 } };
    const base = { ...lentOut(), instruments: [{ ...form, items: [row], rights: { mayAdapt: true } }] };
    const inside = lay(
      {
        replace: [{ place: 'instruments/esas/items/smerte', field: 'text', text: 'Vondt' }],
        hide: ['instruments/esas/items/smerte'],
        add: { items: [{ ...row, to: 'instruments/esas', id: 'klo' }] },
      },
      base,
    );

    expect(codes(inside)).to.deep.equal([
      'replace[0].place: locked',
      'hide[0]: locked',
      'add.items[0].to: locked',
    ]);
    expect(inside.raw).to.equal(base);
    expect(lay({ hide: ['instruments/esas'] }, base).raw['instruments']).to.deep.equal([]);
  });

  it('hides nothing that would leave the rest unusable, and says what to hide instead', () => {
    const laid = lay({
      hide: ['cases/kari/scenarios/kari-1/choices/kari-valg/options/inn', 'cases/kari/quotes/x'],
    });

    expect(codes(laid)).to.deep.equal(['hide[0]: notHidable', 'hide[1]: unknownId']);
    expect(laid.changes).to.deep.equal([]);
  });

  it('takes a time point of a film away with its question, and finds questions wherever they stand', () => {
    const base = lentOut();
    const stop = (id: string, at: number) => ({ at, question: { id, text: 'Stopp' } });
    Object.assign((base['films'] as object[])[0]!, { stops: [stop('stopp-1', 3), stop('stopp-2', 9)] });
    const laid = lay({ hide: ['questions/stopp-1', 'questions/kari-1-q3'] }, base);
    const [film] = laid.raw['films'] as { stops: { at: number }[] }[];

    expect(film!.stops.map(({ at }) => at)).to.deep.equal([9]);
    expect(laid.changes).to.have.length(2);
  });

  it('adds no item that is wrong, is there already, or belongs nowhere, and says where in the overlay', () => {
    const laid = lay({
      add: {
        cases: [
          { id: 'per', name: 'Per', settings: [], diagnoses: ['KOLS'], scenarios: [] },
          { id: 'kari', name: 'Kari', settings: ['home'], diagnoses: ['KOLS'], scenarios: [] },
        ],
        questions: [
          { id: 'kari-q', text: 'Samme id som i en case' },
          { to: 'cases/kari', id: 'STORE', text: 'x' },
          { to: 'cases/kaari', id: 'ny', text: 'x' },
          { to: 'topics/samtale', id: 'ny', text: 'x' },
          7,
        ],
        filmer: [{ id: 'ny', title: 'x' }],
      },
    });

    expect(codes(laid)).to.deep.equal([
      'add.cases[0].settings: tooFew',
      'add.cases[1].id: duplicateId',
      'add.questions[0]: duplicateQuestion',
      'add.questions[1].id: id',
      'add.questions[2].to: unknownId',
      'add.questions[3]: notAddable',
      'add.questions[4]: type',
      'add.filmer[0]: notAddable',
    ]);
    expect(laid.issues[4]!.values).to.include({ meant: 'kari' });
    expect(laid.issues[7]!.values).to.include({ meant: 'films' });
    expect(laid.changes).to.deep.equal([]);
  });

  it('says of what is added neither that the owner wrote it nor that anyone has reviewed it', () => {
    const base = {
      ...lentOut(),
      source: { title: 'Casebanken', publisher: 'Aldring og helse' },
      reviewed: { by: 'lege', at: '2026-01-01' },
    };
    const study = { id: 'per', name: 'Per', settings: ['home'], diagnoses: ['KOLS'], scenarios: [] };
    const added = (kariLike: Raw) => (kariLike['cases'] as Raw[]).at(-1)!;

    expect(provenanceOf(base, added(lay({ add: { cases: [study] } }, base).raw))).to.deep.equal({
      localMark: {
        nb: 'Lagt til av Solvik kommune, 3. november 2026.',
        nn: 'Lagt til av Solvik kommune, 3. november 2026.',
        en: 'Added by Solvik kommune, 3 November 2026.',
      },
    });
  });

  it('takes no number or routine without someone who answers for it and a date', () => {
    const sound = { title: 'Vakt', phone: '116 117', owner: 'Solvik', at: '2026-11' };
    const laid = lay({
      local: [
        sound,
        { ...sound, owner: undefined },
        { ...sound, at: undefined },
        { ...sound, owner: ' ' },
        { ...sound, phone: 'ring Kari' },
        { ...sound, phone: '*21*12345678#' },
        { ...sound, link: 'javascript:alert(1)' },
        { ...sound, show: ['overalt'] },
      ],
    });

    expect(laid.local).to.deep.equal([sound]);
    expect(codes(laid)).to.deep.equal([
      'local[1].owner: missing',
      'local[2].at: missing',
      'local[3].owner: empty',
      'local[4].phone: phone',
      'local[5].phone: phone',
      'local[6].link: link',
      'local[7].show[0]: notOneOf',
    ]);
  });

  it('numbers every mark for the editor, and names what is hidden instead of counting it', () => {
    const laid = lay(solvik(), lentOut(), true);
    const kari = kariIn(laid.raw);

    expect(kari.scenarios[0]!.text).to.contain('[Endring 1] Tilpasset av Solvik kommune');
    expect(kari['localMark']).to.include({ nb: '[Endring 2] Skjult lokalt: «Natt».' });
  });
});
