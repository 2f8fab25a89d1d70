import { expect } from '@open-wc/testing';
import { isForeign, pick, type Reading } from '../../src/i18n/pick.js';

const reading = (language: Reading['language'], fileLanguage = 'nb'): Reading => ({ language, fileLanguage });

describe('the text a reader gets', () => {
  it('is the one in her own language', () => {
    const text = { nb: 'uke', nn: 'veke', en: 'week' };

    for (const language of ['nb', 'nn', 'en'] as const) {
      expect(pick(text, reading(language))).to.deep.equal({ text: text[language], lang: language });
    }
  });

  it('is the nearest language when there is none in her own', () => {
    expect(pick({ en: 'week', nn: 'veke' }, reading('nb')).lang).to.equal('nn');
    expect(pick({ en: 'week', nb: 'uke' }, reading('nn')).lang).to.equal('nb');
    expect(pick({ nn: 'veke', nb: 'uke' }, reading('en')).lang).to.equal('nb');
    expect(pick({ en: 'week', no: 'uke' }, reading('nb')).lang).to.equal('no');
    expect(pick({ de: 'Woche', sv: 'vecka' }, reading('nb', 'sv')).lang).to.equal('sv');
    expect(pick({ se: 'vahkku' }, reading('en')).lang).to.equal('se');
  });

  it('is found however the file writes its languages, and keeps the mark the file gave it', () => {
    expect(pick({ en: 'week', 'nb-NO': 'uke' }, reading('nb'))).to.deep.equal({ text: 'uke', lang: 'nb-NO' });
    expect(pick({ en: 'week', NN: 'veke' }, reading('nn'))).to.deep.equal({ text: 'veke', lang: 'NN' });
    expect(pick({ nb: 'uke', 'en-GB': 'week' }, reading('en')).text).to.equal('week');
    expect(pick({ de: 'Woche', sv: 'vecka' }, reading('nb', 'sv-FI')).lang).to.equal('sv');
  });

  it('is in the language of the file when it names none', () => {
    expect(pick('veke', reading('nb', 'nn'))).to.deep.equal({ text: 'veke', lang: 'nn' });
  });

  it('is empty, and not an error, when there is nothing', () => {
    expect(pick({}, reading('nb'))).to.deep.equal({ text: '', lang: '' });
  });

  it('has a mark of its own only in another language than the page', () => {
    const foreign = [
      ['nn', 'nb'],
      ['nb', 'nn'],
      ['en', 'nb'],
      ['se', 'en'],
      ['no', 'nn'],
      ['sv-FI', 'nb'],
    ] as const;
    const own = [
      ['nb', 'nb'],
      ['nb-NO', 'nb'],
      ['NB', 'nb'],
      ['no', 'nb'],
      ['en-GB', 'en'],
      ['nn', 'nn'],
      ['', 'nb'],
    ] as const;

    for (const [lang, language] of foreign) expect(isForeign(lang, reading(language)), lang).to.equal(true);
    for (const [lang, language] of own) expect(isForeign(lang, reading(language)), lang).to.equal(false);
  });
});
