import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { openRecords } from '../../src/storage/records.js';
import { byText, pressKey, until } from '../fixtures.js';
import { axeFaults, readers } from './accessibility.js';
import { eveningClock, eveningGroup, held, opened, roomOf, session, seven } from './evening.js';

describe('<session-run> for everybody', () => {
  const clock = eveningClock();
  afterEach(() => void document.documentElement.style.removeProperty('color-scheme'));

  for (const { lang, scheme } of readers) {
    it(`has nothing axe finds wrong, before, in the room and after, in ${lang}, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const records = openRecords(eveningGroup);
      seven.forEach((person, at) => records.write('person', `p${at}`, person));
      const run = await session(held(), html`<session-run lang=${lang}></session-run>`);
      run.style.background = scheme === 'dark' ? '#13191b' : '#fff';
      await until(() => run.shadowRoot!.querySelector('.attendance'));
      expect(await axeFaults(run), 'before').to.deep.equal([]);

      run.shadowRoot!.querySelector<HTMLElement>('[data-start]')!.click();
      await opened(run);
      expect(await axeFaults(run), 'title').to.deep.equal([]);
      await clock.pass(9);
      await pressKey('r');
      expect(await axeFaults(run), 'round').to.deep.equal([]);
      await pressKey('n');
      expect(await axeFaults(run), 'writing').to.deep.equal([]);
      await pressKey('Escape');
      await pressKey('?');
      expect(await axeFaults(run), 'keys').to.deep.equal([]);
      await pressKey('Escape');
      await clock.pass(4);
      await pressKey('PageDown');
      await until(() => roomOf(run).querySelector('film-card')?.shadowRoot?.querySelector('video'));
      roomOf(run).querySelector('film-card')!.shadowRoot!.querySelector('video')!.removeAttribute('poster');
      roomOf(run).querySelector<HTMLElement>('.film-fails button')!.click();
      await until(() => roomOf(run).querySelector('.instead'));
      expect(await axeFaults(run), 'film as text').to.deep.equal([]);
      for (let at = 0; at < 3; at += 1) await pressKey('ArrowRight');
      await until(() =>
        roomOf(run).querySelector('reflection-prompt')?.shadowRoot?.querySelector('[part=steps]'),
      );
      expect(await axeFaults(run), 'question').to.deep.equal([]);
      await pressKey('Escape');
      expect(await axeFaults(run), 'leaving').to.deep.equal([]);
      const buttons = roomOf(run).querySelectorAll<HTMLElement>('.leaving button');
      buttons[2]!.click();
      await until(() => run.shadowRoot!.querySelector('[data-after]'));
      expect(await axeFaults(run), 'after').to.deep.equal([]);
    });
  }

  it('has room for what it shows on a narrow screen and on an old projector', async () => {
    const run = await session();
    byText(run.shadowRoot!, 'button', 'Start samlingen');
    for (const width of ['320px', '390px', '1024px']) {
      run.style.inlineSize = width;
      run.style.display = 'block';
      const { scrollWidth, clientWidth } = run.shadowRoot!.querySelector('article')!;
      expect(scrollWidth, width).to.be.at.most(clientWidth);
    }
  });
});
