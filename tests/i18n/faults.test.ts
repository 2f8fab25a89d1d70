import { expect } from '@open-wc/testing';
import type { ContentFault } from '../../src/content/errors.js';
import { faultRemedies } from '../../src/i18n/fault-remedies.js';
import { faultMessage, faultMessages } from '../../src/i18n/faults.js';
import type { Language } from '../../src/i18n/language.js';

// By type every code there is: one that is added must be added here.
const codes: Record<ContentFault, readonly number[]> = {
  http: [400, 401, 403, 404, 410, 418, 429, 500, 503],
  empty: [0],
  html: [0],
  json: [0],
  schema: [0],
  version: [0],
  'too-large': [0],
  timeout: [0],
  offline: [0],
  csp: [0],
  network: [0],
};
const all = Object.entries(codes) as [ContentFault, readonly number[]][];
const languages: readonly Language[] = ['nb', 'nn', 'en'];

describe('the words for content that does not come', () => {
  for (const language of languages) {
    it(`tell the reader in ${language} what she can do, whatever is wrong`, () => {
      for (const [code, statuses] of all) {
        for (const status of statuses) {
          const message = faultMessage(language, code, status);
          expect(message.length, message).to.be.within(30, 140);
          expect(message).to.match(/^\p{Lu}.*\.$/u);
        }
      }
    });

    it(`tell the webmaster in ${language} where to look, whatever is wrong`, () => {
      for (const [code, statuses] of all) {
        for (const status of statuses) {
          const place = { status, source: 'https://innhold.example', page: 'https://kommune.example' };
          const remedy = faultRemedies[language][code](place);
          expect(remedy, code).to.match(/^\p{Lu}.*\.$/u);
          if (code === 'http') expect(remedy).to.contain(String(status));
          if (code === 'csp') expect(remedy).to.contain(place.source).and.to.contain('connect-src');
          if (code === 'network') expect(remedy).to.contain(`Access-Control-Allow-Origin: ${place.page}`);
        }
      }
    });
  }

  it('are never the same in two languages', () => {
    const { nb, nn, en } = faultMessages;
    for (const [code] of all) {
      const [bokmaal, nynorsk, english] = [nb, nn, en].map((messages) => String(messages[code]));
      expect(new Set([bokmaal, nynorsk, english]), code).to.have.property('size', 3);
    }
  });
});
