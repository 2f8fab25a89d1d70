import { expect } from '@open-wc/testing';
import '../../src/elements/film-bank/define.js';
import '../elements/frame.js';
import { until } from '../fixtures.js';
import { cleanUp } from '../storage/browser.js';
import { outOfOrder, pressIn, readIn, showOf, swedishIn } from './reading.js';
import { factRows, type FactRow } from './rows.js';

/** What no reader should ever meet, whatever a source leaves out. */
const neverShown = /Invalid Date|\bNaN\b|undefined|\[object|(?<![\d,.])0\s?min\b|\bnull\b|1970/;

function faultsOf(element: Element, { found = [], order = [] }: FactRow): string[] {
  const text = readIn(element);
  return [...found.filter((each) => !text.includes(each)), ...outOfOrder(text, order)];
}

const cases = [
  '1 Torunn',
  'hjemmeboende · KOLS',
  '2 Gunnar',
  'hjemmeboende · kreftsykdom',
  '3 Edith',
  'hjemmeboende · hjertesvikt',
  '4 Hans Olav',
  'på sykehjem · demens, alvorlig skrøpelighet',
  '5 Reidar',
  'hjemmeboende · leversvikt',
  '6 Margit',
  'hjemmeboende / på sykehjem · Alzheimers sykdom',
  '7 Robert',
  'på sykehjem · Parkinsons sykdom',
  '8 Zubeida',
  'hjemmeboende · diabetes, nyresvikt',
  '9 Signe',
  'på sykehjem · sammensatt sykdomsbilde, skrøpelighet',
];

describe('a fact the programmes tell', () => {
  before(() => document.documentElement.setAttribute('lang', 'nb'));
  after(() => document.documentElement.removeAttribute('lang'));
  afterEach(cleanUp);

  for (const row of factRows) {
    it(`${row.source}: ${row.fact} (<${row.element}>)`, async () => {
      const element = await showOf(row.pack, row.element, row.attributes);
      for (const each of row.press ?? []) await pressIn(element, each);
      await until(() => faultsOf(element, row).length === 0).catch(() => undefined);

      expect(faultsOf(element, row)).to.deep.equal([]);
      const text = readIn(element);
      expect(text).not.to.match(neverShown);
      for (const each of row.missing ?? []) expect(text).not.to.match(each);
    });
  }
});

describe('what the material traps one into', () => {
  before(() => document.documentElement.setAttribute('lang', 'nb'));
  after(() => document.documentElement.removeAttribute('lang'));
  afterEach(cleanUp);

  const topics = [
    'Intro til læringsmodellen',
    'Intro til palliasjon',
    'Det palliative forløp',
    'Kommunikasjon',
    'Forhåndssamtaler, planlegging og behandlingsavklaring',
    'Pårørende',
    'Symptomkartlegging',
    'Kartlegging med ESAS og samtale',
    'Symptomlindring',
    'Eksistensielle og åndelige behov',
    'Kulturelle perspektiver',
    'Hjemmetid og hjemmedød',
    'Overgang til døende fase',
    'Dødsøyeblikket og tiden etter',
    'Personer med utviklingshemming',
    'Alvorlig somatisk sykdom hos personer med ruslidelse',
    'Organisering og tverrfaglig samarbeid – to eksempler',
  ];
  const films = [
    '1 Intro til læringsmodellen',
    '2 Introduksjon til palliasjon del 1',
    '3 Introduksjon til palliasjon del 2',
    '4 Det palliative forløp',
    '5 Kommunikasjon',
    '6 Forhåndssamtaler, planlegging og behandlingsavklaring',
    '7 Pårørende',
    '8 Symptomkartlegging',
    '9 Kartlegging med ESAS og samtale',
  ];

  for (const pack of ['lindrende-2026', 'lindrende-2026-fakta']) {
    it(`the films of ${pack}: seventeen topics, nine numbers, and no number from ten on`, async () => {
      const bank = await showOf(pack, 'film-bank');
      await until(() => readIn(bank).includes(topics.at(-1)!));
      const text = readIn(bank);

      expect(outOfOrder(text, films)).to.deep.equal([]);
      expect(outOfOrder(text, topics)).to.deep.equal([]);
      expect(text).not.to.match(/\b1[0-7] (?:[A-ZÆØÅ])/);
      expect(text).not.to.match(neverShown);
    });

    it(`the nine cases of ${pack}, in the order and the places of the source`, async () => {
      const bank = await showOf(pack, 'case-bank');
      await until(() => readIn(bank).includes('9 caser'));
      const text = readIn(bank);

      expect(outOfOrder(text, cases)).to.deep.equal([]);
      expect(text).to.contain('alvorlig skrøpelighet');
      expect(text).not.to.match(/skrøpeligheit|Skrøpeligheit/);
      expect(text).not.to.match(neverShown);
    });
  }

  it('a case of which only the name, the place and the illness are told stands finished with these', async () => {
    const shown = await showOf('lindrende-2026-fakta', 'case-card', { 'case-id': 'margit' });
    await until(() => readIn(shown).includes('Kilde'));
    const text = readIn(shown);

    expect(outOfOrder(text, ['Margit', 'hjemmeboende / på sykehjem', 'Alzheimers sykdom'])).to.deep.equal([]);
    expect(text).not.to.match(/scenario|\bår\b/i);
    expect(text).not.to.match(neverShown);
  });

  it('what is told in Swedish is marked as Swedish, and nothing else is', async () => {
    const shown = await showOf('klinobs', 'programme-card', { 'programme-id': 'klinobskommune' });
    await until(() => readIn(shown).includes('Förankring'));

    const marked = swedishIn(shown);
    expect(marked).to.have.length(4);
    expect(outOfOrder(marked.join(), ['Förankring', 'Anpassat', 'Samarbete', 'Team'])).to.deep.equal([]);
  });
});
