import { expect, oneEvent } from '@open-wc/testing';
import type { ContentErrorEvent } from '../../src/content/events.js';
import { until } from '../fixtures.js';
import { sample, sampleWith } from './kari.js';
import { inline, json, provide, shown, untilShown } from './providing.js';

describe('<training-content> with something wrong in it', () => {
  const wrong: [string, unknown, string][] = [
    ['is cut off', '{"version": 1,', 'json'],
    ['is empty', '', 'empty'],
    ['is not a content file', '{"navn": "noe"}', 'schema'],
    ['is made for a newer version', json({ ...sample(), version: 99 }), 'version'],
  ];
  for (const [what, text, code] of wrong) {
    it(`says so to page and reader, by code, when the JSON inside it ${what}`, async () => {
      let told: Promise<ContentErrorEvent>;
      const provider = await provide((element) => {
        told = oneEvent(element, 'content-error');
        element
          .querySelector('case-card')!
          .append(Object.assign(document.createElement('a'), { href: '/kari', textContent: 'Les om Kari' }));
        element.append(inline(String(text)));
      });

      const event = await told!;
      expect(event).to.include({ code, bubbles: true, composed: true });
      expect(
        Object.keys(event)
          .filter((key) => key !== 'isTrusted')
          .sort(),
      ).to.deep.equal(['code', 'url']);
      await until(() => /^Innholdet/.test(shown(provider)));
      expect(provider.querySelector('a')!.checkVisibility()).to.equal(true);
    });
  }

  it('says so when the page sets something that is not content at all', async () => {
    const circle: Record<string, unknown> = { version: 1 };
    circle['self'] = circle;
    for (const content of [circle, 7, [], { version: 1n }]) {
      let told: Promise<ContentErrorEvent>;
      await provide((element) => {
        told = oneEvent(element, 'content-error');
        element.content = content;
      });
      expect((await told!).code).to.equal('schema');
    }
  });

  it('shows the content when it is mended', async () => {
    const provider = await provide((element) => (element.content = '{'));
    await until(() => /^Innholdet/.test(shown(provider)));

    provider.content = sample();

    await untilShown(provider, 'Hun sier at det går bra.');
  });

  it('tells the webmaster where, once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words) => void said.push(words.join(' '));
    try {
      const file = sampleWith({ settings: ['romskip'], id: 'kari' });
      await provide((element) => (element.content = { ...file, id: 'med-feil' }));
      await provide((element) => (element.content = { ...file, id: 'med-feil' }));
      await until(() => said.some((line) => line.includes('cases[0].settings')), `said: ${said.join()}`);
    } finally {
      console.warn = warn;
    }
    expect(said.filter((line) => line.includes('cases[0].settings'))).to.have.length(1);
    expect(said.every((line) => line.startsWith('[lindring]'))).to.equal(true);
  });
});
