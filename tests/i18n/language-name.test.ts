import { expect } from '@open-wc/testing';
import { languageName } from '../../src/i18n/language-name.js';

describe('the name of a language', () => {
  it('is said in the language of the reader, the same in both forms of Norwegian', () => {
    expect(languageName('nn', 'nb')).to.equal('norsk nynorsk');
    expect(languageName('nn', 'nn')).to.equal('norsk nynorsk');
    expect(languageName('nn', 'en')).to.equal('Norwegian Nynorsk');
  });

  it('is the browser’s own for the languages of those who work here', () => {
    expect(languageName('pl', 'nb')).to.equal('polsk');
    expect(languageName('uk', 'nn')).to.equal('ukrainsk');
    expect(languageName('ur', 'en')).to.equal('Urdu');
  });

  it('is the code where it is no language, also where a page has put something on every object', () => {
    expect(languageName('x', 'nb')).to.equal('x');
    expect(languageName('no one', 'nb')).to.equal('no one');
    expect(languageName('constructor', 'nb')).to.equal('constructor');
  });
});
