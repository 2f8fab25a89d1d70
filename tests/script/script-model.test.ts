import { expect } from '@open-wc/testing';
import { asContentScript, jsonIn } from '../../src/content/content-script.js';
import { attributesOf, known, tags } from '../../src/script/known.js';
import { readLink } from '../../src/script/link.model.js';
import { nearTag } from '../../src/script/near-tag.model.js';
import { readPlaceholder, type Wish } from '../../src/script/placeholder.model.js';
import * as fc from '../properties.js';

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const read = (attributes: Record<string, string>, classes = '') =>
  readPlaceholder({
    attributes: new Map(Object.entries(attributes)),
    classes: classes.split(/\s+/).filter(Boolean),
  });
const own = ['https://eksempel.no'];
const linked = (address: string) => readLink(new URL(address, 'https://eksempel.no/kurs/'), own);

describe('what a placeholder asks for', () => {
  it('is every tag of the library, with every attribute it has', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const elements = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.filter((each) => each.tagName),
    );

    for (const { tagName = '', attributes = [] } of elements) {
      expect([...attributesOf(tagName)].sort(), tagName).to.deep.equal(
        attributes.map(({ name }) => name).sort(),
      );
    }
    expect(tags).to.have.length(elements.length);
  });

  it('is the same by attributes as by classes', () => {
    const wish = { tag: 'case-card', attributes: { 'case-id': 'torunn' }, unknown: [] };

    expect(read({ 'data-lindring': 'case-card', 'data-case-id': 'torunn' })).to.deep.equal(wish);
    expect(read({}, 'lindring lindring-tag--case-card lindring-case-id--torunn')).to.deep.equal(wish);
  });

  it('is nothing where the page has a class «lindring» of its own', () => {
    expect(read({ 'data-case-id': 'x' }, 'lindring lindring-boks')).to.equal(undefined);
  });

  it('is a fault with what is missing, where the tag or the id is', () => {
    expect(read({ 'data-lindring': 'case-crad' })).to.deep.equal({
      code: 'unknownTag',
      written: 'case-crad',
    });
    expect(read({ 'data-lindring': '' })).to.deep.equal({ code: 'unknownTag', written: '' });
    expect(read({ 'data-lindring': 'constructor' })).to.have.property('code', 'unknownTag');
    expect(read({ 'data-lindring': 'film-card', 'data-filmid': 'x' })).to.deep.equal({
      code: 'noChooser',
      tag: 'film-card',
      attribute: 'film-id',
    });
  });

  it('never takes more into an element of ours than that element knows, whatever stands on the placeholder', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'data-onclick',
        'onclick',
        'data-style',
        'style',
        'srcdoc',
        'data-srcdoc',
        'data-id',
        'data-lang',
      ),
      fc.constantFrom('data-__proto__', 'data-constructor', 'data-class', 'data-slot', 'data-is', 'data-src'),
      fc.string(),
      fc.string().map((text) => `data-${text}`),
    );
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('lindring-onclick--alert(1)', 'lindring-style--x', 'lindring-case-id--y'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...tags),
        fc.array(fc.tuple(name, fc.string())),
        fc.array(word),
        (tag, pairs, words) => {
          const wish = readPlaceholder({
            attributes: new Map([
              ...pairs,
              ['data-lindring', tag],
              ['data-case-id', 'a'],
              ['data-film-id', 'b'],
            ]),
            classes: words,
          }) as Wish;
          expect(Object.keys(known)).to.include(wish.tag);
          for (const each of Object.keys(wish.attributes))
            expect([...attributesOf(wish.tag), 'lang']).to.include(each);
          expect(wish.attributes['lang'] ?? 'nb').to.match(/^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i);
        },
      ),
    );
  });
});

describe('what a link asks for', () => {
  it('is what the embed page shows, in its language', () => {
    expect(linked('../embed/case-card/torunn.html?lang=nn')?.attributes).to.deep.equal({
      'case-id': 'torunn',
      lang: 'nn',
    });
    expect(linked('/x/embed/case-bank/alle.html')).to.deep.include({ tag: 'case-bank', attributes: {} });
    expect(linked('/embed/session-run/samling-1.html')?.attributes).to.deep.equal({
      'session-id': 'samling-1',
    });
  });

  it('is nothing for pages of others, other pages and other things', () => {
    for (const address of [
      'https://andre.no/embed/case-card/torunn.html',
      'https://eksempel.no.andre.no/embed/case-card/torunn.html',
      '/embed/case-card/',
      '/embed/case-card/torunn.html.exe',
      '/embed/case-card/Torunn%20B.html',
      '/embed/constructor/torunn.html',
      '/embed/case-bank/torunn.html',
      'javascript:0//embed/case-card/torunn.html',
    ]) {
      expect(linked(address), address).to.equal(undefined);
    }
  });
});

describe('a tag that is not quite ours', () => {
  it('is told as the one that was meant', () => {
    expect(nearTag('film-bnk', '')).to.equal('film-bank');
    expect(nearTag('casecard-', '')).to.equal('case-card');
    expect(nearTag('mal-film-bnk', 'mal-')).to.equal('mal-film-bank');
    expect(nearTag('film-bank', 'mal-')).to.equal('mal-film-bank');
  });

  it('is not seen in the tags of others, nor in ours', () => {
    for (const theirs of [
      'my-app',
      'data-table',
      'ds-button',
      'pkt-card',
      'film-strip',
      'cookie-banner',
      'x-a',
      ...tags,
    ]) {
      expect(nearTag(theirs, ''), theirs).to.equal(undefined);
    }
  });
});

describe('a content file as a script', () => {
  it('holds the same JSON on the lines after its first, and any other text is left as it is', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false } as never), (json) => {
        const script = asContentScript(json);
        expect(jsonIn(script).trim()).to.equal(json.trim());
        expect(script.split('\n').slice(1).join('\n').startsWith(json.trim())).to.equal(true);
        expect(jsonIn(json)).to.equal(json);
      }),
    );
  });
});
