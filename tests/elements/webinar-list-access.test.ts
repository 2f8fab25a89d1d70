import { expect } from '@open-wc/testing';
import { reader } from '../../src/elements/webinar-list/webinar-list.parts.js';
import type { WebinarListElement } from '../../src/elements/webinar-list/webinar-list.js';
import { textOf, until } from '../fixtures.js';
import { cleanUp } from '../storage/browser.js';
import { axeFaults, readers } from './accessibility.js';
import { EveningClock } from './evening.js';
import { rowOf, showList, webinars } from './webinars.js';

let clock: EveningClock;

async function openRecording(list: WebinarListElement): Promise<void> {
  rowOf(list, 'filmet').querySelector('button')!.click();
  await until(() => rowOf(list, 'filmet').querySelector('film-card')?.shadowRoot?.querySelector('footer'));
}

const states: [string, string, (list: WebinarListElement) => unknown][] = [
  ['before one begins, to a reader far away', '2026-10-01T11:00Z', () => undefined],
  ['while one goes on', '2026-10-15T11:30Z', () => undefined],
  ['with a recording open', '2026-10-15T13:30Z', openRecording],
];

describe('to one who does not see, or sees little, a <webinar-list>', () => {
  beforeEach(() => {
    clock = new EveningClock();
    reader.zone = 'America/New_York';
  });

  afterEach(() => {
    clock.stop();
    reader.zone = '';
    document.documentElement.removeAttribute('lang');
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    cleanUp();
  });

  for (const [what, now, prepare] of states) {
    for (const { lang, scheme } of readers) {
      it(`${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        clock.now = Date.parse(now);
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const list = await showList();
        await prepare(list);

        expect(await axeFaults(list)).to.deep.equal([]);
        expect(textOf(list.shadowRoot)).to.match(/\S/);
      });
    }
  }

  for (const { lang } of readers) {
    it(`has everything within 320 px, and nothing too small to press, in ${lang}`, async () => {
      clock.now = Date.parse('2026-10-01T11:00Z');
      document.documentElement.lang = lang;
      const long = {
        ...webinars[1]!,
        title: 'Førehandssamtalar og behandlingsavklaring i kommunehelsetenesta',
      };
      const list = await showList([long, ...webinars.filter(({ id }) => id !== 'neste')]);
      list.parentElement!.style.inlineSize = '320px';
      await list.updateComplete;
      const { right } = list.getBoundingClientRect();

      const seen = Array.from(list.shadowRoot!.querySelectorAll<HTMLElement>('*')).filter((each) =>
        each.checkVisibility(),
      );
      const out = seen.filter((each) => each.getBoundingClientRect().right > right + 0.5);
      expect(out.map((each) => textOf(each))).to.deep.equal([]);
      const small = seen
        .filter((each) => each.matches('button, .row a'))
        .filter((each) => each.getBoundingClientRect().height < 23.9);
      expect(small.map((each) => textOf(each))).to.deep.equal([]);
    });
  }
});
