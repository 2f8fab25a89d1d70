import { expect } from '@open-wc/testing';
import { firstPlayable, meaningOf, nameOfKey } from '../../src/elements/session-run/ready.model.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { focused, isFocused, pressKey, textOf, until } from '../fixtures.js';
import { axeFaults, readers } from './accessibility.js';
import { checkOf, ownFilm, pressAt, sessionFile, showReady, tubeFilm, viewOf } from './session-parts.js';

type Host = Awaited<ReturnType<typeof showReady>>;

const state = (host: Host, name: string) =>
  `${checkOf(host, name).dataset['state']} ${textOf(checkOf(host, name).querySelector('[role=status]'))}`;
const sum = (host: Host) => textOf(host.shadowRoot!.querySelector('.ready > [role=status]'));
const film = (files: readonly object[]) => {
  const { held, content } = viewOf(sessionFile(files));
  return firstPlayable(held, content, location.href);
};

describe('which film is tried', () => {
  it('is the first of the session that can be shown, and whether others keep it is known', () => {
    const untold = { id: 'x', title: 'X', topics: ['t'] };
    const gone = { ...ownFilm, id: 'borte', withdrawn: { at: '2026-05', reason: 'Endret.' } };
    expect(film([])).to.equal(undefined);
    expect(film([untold, gone])).to.equal(undefined);
    expect(film([untold, gone, ownFilm, tubeFilm])).to.deep.include({ isOwn: true });
    expect(film([tubeFilm, ownFilm])?.film.id).to.equal('tube');
    expect(film([tubeFilm])?.isOwn).to.equal(false);
  });
});

describe('what a key means in a session', () => {
  it('is known for every key a clicker sends, and for no letter that means something else', () => {
    expect(['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft', '.', 'F5'].map(meaningOf)).to.deep.equal([
      'next',
      'next',
      'back',
      'back',
      'blank',
      'ignore',
    ]);
    const written = Array.from({ length: 0x180 }, (_, code) => String.fromCodePoint(code));
    expect(written.filter((key) => meaningOf(key) !== undefined)).to.deep.equal([' ', '.', 'B', 'b']);
    expect(nameOfKey('PageDown')).to.equal('PgDn');
  });
});

describe('«Klar til samling?»', () => {
  afterEach(cleanUp);

  it('begins with nothing tried, asks the network for nothing and keeps nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    const host = await showReady(sessionFile([tubeFilm]));
    expect(sum(host)).to.equal('0 av 6 er prøvd og virker.');
    for (const name of ['film', 'sound', 'clicker', 'text', 'print', 'network'])
      expect(state(host, name), name).to.equal('untried Ikke prøvd');
    expect(textOf(checkOf(host, 'film'))).to.contain(
      'Filmen kommer fra YouTube, og blir ikke hentet før du trykker.',
    );
    expect(host.shadowRoot!.querySelector('iframe, video, film-card')).to.equal(null);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => !name.startsWith(location.origin))).to.deep.equal([]);
    expect(keysLeft()).to.deep.equal([]);
  });

  it('has no film to try where the session has none', async () => {
    const host = await showReady();
    expect(checkOf(host, 'film')).to.equal(null);
    expect(sum(host)).to.equal('0 av 5 er prøvd og virker.');
  });

  it('plays three seconds of a film, and then asks whether it was seen and heard', async () => {
    const host = await showReady(sessionFile([ownFilm]));
    // Without a press of a person, browsers play only what is silent.
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function silently(this: HTMLMediaElement) {
      this.muted = true;
      return play.call(this);
    };
    try {
      await pressAt(host, 'film', 'Spill tre sekunder');
      await until(() => textOf(checkOf(host, 'film')).includes('Ser og hører dere filmen?'));
    } finally {
      HTMLMediaElement.prototype.play = play;
    }
    expect(state(host, 'film')).to.contain('untried');
    await pressAt(host, 'film', 'Ja');
    await until(() => state(host, 'film') === 'works Prøvd og virker');
    expect(sum(host)).to.equal('1 av 6 er prøvd og virker.');
    await until(() => textOf(focused()) === 'Prøv igjen');
    expect(keysLeft()).to.deep.equal([]);
  });

  it('says what to do about a film that does not come', async () => {
    const lost = { ...ownFilm, files: [{ file: '/finnes/ikke.webm', type: 'video/webm' }] };
    const host = await showReady(sessionFile([lost]));
    await pressAt(host, 'film', 'Spill tre sekunder');
    await until(() => state(host, 'film') === 'fails Virker ikke');
    expect(textOf(checkOf(host, 'film'))).to.contain('Minuttene går til refleksjon');
    expect(host.shadowRoot!.querySelector('video')).to.equal(null);
  });

  it('tells which key came from the clicker, and keeps F5 from reloading the page', async () => {
    const host = await showReady();
    await pressAt(host, 'clicker', 'Prøv klikkeren');
    const button = checkOf(host, 'clicker').querySelector<HTMLElement>('[data-try]')!;
    button.focus();
    expect(textOf(button)).to.equal('Trykk på klikkeren nå');
    await pressKey('PageDown');
    expect(state(host, 'clicker')).to.contain('works');
    expect(textOf(checkOf(host, 'clicker'))).to.contain('PgDn kom: neste del.');

    const reload = new KeyboardEvent('keydown', {
      key: 'F5',
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    button.dispatchEvent(reload);
    await host.updateComplete;
    expect(reload.defaultPrevented).to.equal(true);
    expect(textOf(checkOf(host, 'clicker'))).to.contain('F5 kom: gjør ingenting her');

    await pressKey('Tab');
    await host.updateComplete;
    expect(isFocused(button)).to.equal(false);
    expect(textOf(button)).to.equal('Prøv igjen');
    const after = new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true });
    button.dispatchEvent(after);
    expect(after.defaultPrevented).to.equal(false);
  });

  it('does not count a key that does nothing in a session, and says what to do when none comes', async () => {
    const host = await showReady();
    await pressAt(host, 'clicker', 'Prøv klikkeren');
    checkOf(host, 'clicker').querySelector<HTMLElement>('[data-try]')!.focus();
    await pressKey('x');
    expect(state(host, 'clicker')).to.contain('untried');
    expect(textOf(checkOf(host, 'clicker'))).to.contain('x kom, men gjør ingenting i samlingen.');
    await pressAt(host, 'clicker', 'Ingen tast kom');
    await until(() => state(host, 'clicker') === 'fails Virker ikke');
    expect(textOf(checkOf(host, 'clicker'))).to.contain('USB-port');
  });

  it('shows a line as large as the room will read, and takes a no for an answer', async () => {
    const host = await showReady();
    await pressAt(host, 'text', 'Vis en linje');
    const line = checkOf(host, 'text').querySelector<HTMLElement>('.room-line')!;
    expect(parseFloat(getComputedStyle(line).fontSize)).to.be.at.least(20);
    await until(() => textOf(focused()) === 'Ja');
    await pressAt(host, 'text', 'Nei');
    await until(() => state(host, 'text') === 'fails Virker ikke');
    expect(textOf(checkOf(host, 'text'))).to.contain('Ctrl og +');
    expect(checkOf(host, 'text').querySelector('.room-line')).to.equal(null);
  });

  it('tries the network where the content came from, and says what works without', async () => {
    const host = await showReady();
    expect(textOf(checkOf(host, 'network'))).to.contain(
      'Uten nett: Tekst, case, spørsmål, tid og notater virker',
    );
    await pressAt(host, 'network', 'Prøv nettet');
    await until(() => state(host, 'network') === 'works Prøvd og virker');

    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    try {
      await pressAt(host, 'network', 'Prøv igjen');
      await until(() => state(host, 'network') === 'fails Virker ikke');
    } finally {
      globalThis.fetch = fetch;
    }
    expect(textOf(checkOf(host, 'network'))).to.contain('hold samlingen uten film');
  });

  it('plays a tone and asks whether it is heard, or says that the machine plays none', async () => {
    const host = await showReady();
    await pressAt(host, 'sound', 'Spill en tone');
    await until(
      () =>
        state(host, 'sound').startsWith('fails') ||
        textOf(checkOf(host, 'sound')).includes('Hører dere tonen?'),
    );
  });

  for (const { lang, scheme } of readers) {
    it(`has no known fault for one who does not see, or sees little, in ${lang}, ${scheme}`, async () => {
      document.documentElement.lang = lang;
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      try {
        const host = await showReady(sessionFile([tubeFilm]));
        checkOf(host, 'network').querySelector<HTMLElement>('[data-try]')!.click();
        await until(() => checkOf(host, 'network').dataset['state'] === 'works');
        checkOf(host, 'text').querySelector<HTMLElement>('[data-try]')!.click();
        await until(() => checkOf(host, 'text').querySelector('[data-yes]'));
        expect(await axeFaults(host)).to.deep.equal([]);
      } finally {
        document.documentElement.removeAttribute('lang');
        document.documentElement.style.colorScheme = '';
        document.body.style.background = '';
      }
    });
  }
});
