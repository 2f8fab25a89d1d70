import { expect } from '@open-wc/testing';
import type { FilmCardElement } from '../../src/elements/film-card/film-card.js';
import { setConsent } from '../../src/elements/film-card/film-card.consent.js';
import type { FilmConsentEvent, FilmPlayEvent } from '../../src/elements/film-card/film-card.events.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { byText, clearHash, isFocused, seenIn, textOf, until } from '../fixtures.js';
import { filmCard } from './films.js';

const rootOf = (card: FilmCardElement) => card.shadowRoot!;
const frameOf = (card: FilmCardElement) => rootOf(card).querySelector('iframe');
const videoOf = (card: FilmCardElement) => rootOf(card).querySelector('video')!;

/** Keeps the frame from going anywhere: what it would load is read, and never asked for. */
function withoutNetwork(): () => void {
  const real = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')!;
  Element.prototype.setAttribute = function (this: Element, name: string, value: string) {
    const isFrame = this.localName === 'iframe' && name === 'src';
    (real.value as typeof this.setAttribute).call(this, isFrame ? 'data-src' : name, value);
  };
  return () => Object.defineProperty(Element.prototype, 'setAttribute', real);
}

async function press(card: FilmCardElement, text: string): Promise<void> {
  byText(rootOf(card), 'button, summary', text).click();
  await card.updateComplete;
}

describe('a <film-card>', () => {
  let allowNetwork: () => void;
  beforeEach(() => void (allowNetwork = withoutNetwork()));
  afterEach(() => {
    allowNetwork();
    setConsent('youtube', false);
    setConsent('vimeo', false);
    document.documentElement.removeAttribute('lang');
    cleanUp();
    clearHash();
  });

  it('tells what is known of a film', async () => {
    const seen = seenIn(rootOf(await filmCard('egen')));
    for (const words of [
      'Film 1',
      'Å sitte ned',
      '3 sekunder · publisert november 2026 · tekstet på norsk bokmål · alt viktig blir sagt',
      'To som snakker sammen.',
      'Samtale',
      'Symptomer',
      'Sett deg.',
      'Hva la du merke til?',
      'Tenk på hendene.',
      '0:01',
      'før samling, kurs',
      'Bør sees sammen med: Samtalen',
      'Eksempel laget for Lindring.',
    ])
      expect(seen).to.contain(words);
  });

  it('offers no printing where the owner does not allow it', async () => {
    const card = await filmCard('egen', { rights: { mayPrint: false } });

    expect(seenIn(rootOf(card)))
      .to.contain('Vis på storskjerm')
      .and.not.to.contain('Skriv ut');
    await card.print();
    expect(Array.from(rootOf(card).children).some((each) => each.shadowRoot)).to.equal(false);
  });

  it('that is withdrawn is neither printed nor shown to a group', async () => {
    const card = await filmCard('egen', { withdrawn: { at: '2026-05', reason: 'Endret.' } });

    expect(seenIn(rootOf(card))).to.contain('Endret.');
    await card.print();
    await card.present();
    expect(Array.from(rootOf(card).children).some((each) => each.shadowRoot)).to.equal(false);
    expect(document.querySelectorAll('iframe[aria-hidden]')).to.have.length(0);
  });

  it('says that a length is not told, and never that it is nothing', async () => {
    const seen = seenIn(rootOf(await filmCard('ukjent')));
    expect(seen)
      .to.contain('lengde ikke oppgitt')
      .and.not.match(/\b0 (minutt|sekund)/);
    expect(seen).to.contain('Film 3');
    expect(seenIn(rootOf(await filmCard('vimeo')))).to.not.match(/Film \d/);
  });

  it('without an address says so, with the way to the owner', async () => {
    const card = await filmCard('ukjent');
    expect(seenIn(rootOf(card))).to.contain('Adresse ikke oppgitt – se Aldring og helse');
    expect(byText<HTMLAnchorElement>(rootOf(card), '.facade a', 'se').href).to.equal(
      'https://example.no/film',
    );
  });

  it('of an unknown host is a plain link', async () => {
    const card = await filmCard('lenke');
    expect(byText<HTMLAnchorElement>(rootOf(card), 'a', 'Åpne hos').href).to.equal('https://film.example/se');
    expect(rootOf(card).querySelector('iframe, video, .facade')).to.equal(null);
  });

  it('that is withdrawn gives the reason instead', async () => {
    const card = await filmCard('egen', { withdrawn: { at: '2026-05', reason: 'Nye råd.' } });
    expect(seenIn(rootOf(card))).to.contain('Nye råd.');
    expect(rootOf(card).querySelector('video, .slip')).to.equal(null);
    expect(card.asText()).to.contain('Nye råd.').and.not.contain('pårørende');
  });

  it('has its captions on also after the page has moved it, and lets go of them when it is taken away', async () => {
    const card = await filmCard('egen', {
      captions: [{ language: 'nb', file: '/tekst.vtt' }],
    });
    const track = card.shadowRoot!.querySelector('track')!.track;
    const place = card.parentElement!;
    card.remove();
    expect(track.mode).to.equal('disabled');

    place.append(card);
    expect(track.mode).to.equal('showing');
  });

  it('plays own files in the browser’s player, with captions in the reader’s language on', async () => {
    const card = await filmCard('egen', {
      captions: [
        { language: 'en', file: '/en.vtt' },
        { language: 'nn', file: '/nn.vtt' },
      ],
    });
    const video = videoOf(card);
    expect([video.controls, video.preload, video.getAttribute('crossorigin')]).to.deep.equal([
      true,
      'metadata',
      null,
    ]);
    const tracks = Array.from(rootOf(card).querySelectorAll('track'));
    expect(tracks.map(({ srclang, kind, default: isOn }) => [srclang, kind, isOn])).to.deep.equal([
      ['en', 'captions', false],
      ['nn', 'captions', true],
    ]);
  });

  describe('that YouTube keeps', () => {
    it('has a button that says what it does and who then gets the address, and nothing else', async () => {
      const card = await filmCard('tube');
      const button = byText(rootOf(card), '.facade button', 'Spill av film');
      expect(textOf(button)).to.equal('Spill av film: Samtalen, 5 minutter, åpner YouTube');
      expect(seenIn(rootOf(card))).to.contain('får YouTube vite IP-adressen din');
      expect(rootOf(card).querySelector('#tells')).to.not.equal(null);
      expect(rootOf(card).querySelector('iframe, img, video, link')).to.equal(null);
      expect(byText<HTMLAnchorElement>(rootOf(card), 'a', 'Åpne hos YouTube').href).to.equal(
        'https://www.youtube.com/watch?v=abcdefghijk',
      );
    });

    it('is let in by the press, from an address built of the id, and has the focus', async () => {
      const card = await filmCard('tube');
      const told: [string, string, string][] = [];
      const tell = (event: FilmConsentEvent | FilmPlayEvent) =>
        void told.push([event.type, event.filmId, event.provider]);
      card.addEventListener('film-consent', tell);
      card.addEventListener('film-play', tell);
      await press(card, 'Spill av film');
      const frame = frameOf(card)!;
      expect(frame.dataset['src']).to.equal('https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1');
      expect(frame.title).to.equal('Samtalen');
      expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
      expect(frame.allowFullscreen).to.equal(true);
      await until(() => isFocused(frame), 'the film never had the focus');
      expect(told).to.deep.equal([
        ['film-consent', 'tube', 'youtube'],
        ['film-play', 'tube', 'youtube'],
      ]);
      expect(keysLeft()).to.deep.equal([]);
    });

    it('stays out when the page cancels, until the page itself plays it', async () => {
      const card = await filmCard('tube');
      card.addEventListener('film-consent', (event) => event.preventDefault());
      await press(card, 'Spill av film');
      expect(frameOf(card)).to.equal(null);
      card.consent = 'granted';
      await card.updateComplete;
      expect(frameOf(card)).to.equal(null);
      await card.play();
      expect(frameOf(card)).to.not.equal(null);
    });

    it('asks nothing where the page has consent, and is not let in before a press all the same', async () => {
      const card = await filmCard('tube');
      card.addEventListener('film-consent', () => expect.fail('asked'));
      card.consent = 'granted';
      await card.updateComplete;
      expect(frameOf(card)).to.equal(null);
      expect(seenIn(rootOf(card))).to.not.contain('IP-adressen');
      await press(card, 'Spill av film');
      expect(frameOf(card)).to.not.equal(null);
    });

    it('is asked of once on a page, and can be kept out again', async () => {
      const card = await filmCard('tube');
      const next = await filmCard('tube');
      const vimeo = await filmCard('vimeo');
      await press(card, 'Spill av film');
      await next.updateComplete;
      expect(seenIn(rootOf(next))).to.not.contain('IP-adressen');
      expect(frameOf(next)).to.equal(null);
      expect(seenIn(rootOf(vimeo))).to.contain('får Vimeo vite');

      await press(card, 'Ikke last inn fra YouTube igjen');
      await until(() => isFocused(rootOf(card).querySelector('.facade button')));
      expect(frameOf(card)).to.equal(null);
      await next.updateComplete;
      expect(seenIn(rootOf(next))).to.contain('får YouTube vite');
    });

    it('and the page does not allow, is told of in words, with the link and the text', async () => {
      const card = await filmCard('tube');
      await press(card, 'Spill av film');
      const violation = (blockedURI: string) =>
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            documentURI: location.href,
            violatedDirective: 'frame-src',
            effectiveDirective: 'frame-src',
            originalPolicy: '',
            disposition: 'enforce',
            statusCode: 200,
            blockedURI,
          }),
        );
      violation('https://annet.example');
      await card.updateComplete;
      expect(rootOf(card).querySelector('[role=alert]')).to.equal(null);
      violation('https://www.youtube-nocookie.com');
      await until(() => rootOf(card).querySelector('[role=alert]'));
      expect(textOf(rootOf(card).querySelector('[role=alert]'))).to.contain(
        'Åpne filmen hos YouTube i stedet',
      );
      await until(
        () => rootOf(card).querySelector('.fallback[open]') && seenIn(rootOf(card)).includes('Hei.'),
      );
    });
  });

  it('lets Vimeo in without tracking, with the hash of an unlisted film', async () => {
    const card = await filmCard('vimeo');
    await press(card, 'Spill av film: Pusten, åpner Vimeo');
    expect(frameOf(card)?.dataset['src']).to.equal(
      'https://player.vimeo.com/video/123456789?dnt=1&h=abcdef1234&autoplay=1',
    );
  });

  it('asks before it fetches a file from another host', async () => {
    const card = await filmCard('egen', {
      files: [{ file: 'https://film.example/a.webm', type: 'video/webm' }],
    });
    expect(rootOf(card).querySelector('video')).to.equal(null);
    expect(seenIn(rootOf(card))).to.contain('får film.example vite IP-adressen din');
    expect(rootOf(card).querySelector('.chapters button')).to.equal(null);
  });

  it('goes to where a link says', async () => {
    history.replaceState(null, '', '#film=tube&t=90');
    const card = await filmCard('tube');
    await until(() => card.updateComplete);
    await press(card, 'Spill av film');
    expect(frameOf(card)?.dataset['src']).to.contain('start=90');
  });

  it('searches its text, tells how many hits, and goes from one to the next', async () => {
    const card = await filmCard('egen');
    await press(card, 'Filmen som tekst');
    const field = rootOf(card).querySelector<HTMLInputElement>('#find')!;
    field.value = 'parorende';
    field.dispatchEvent(new InputEvent('input'));
    await card.updateComplete;
    const status = rootOf(card).querySelector('.text [role=status]')!;
    expect(textOf(status)).to.equal('2 treff');
    expect(Array.from(rootOf(card).querySelectorAll('mark'), textOf)).to.deep.equal([
      'pårørende',
      'pårørende',
    ]);
    const hits = rootOf(card).querySelectorAll('.hit');
    for (const at of [0, 1, 0]) {
      await press(card, 'Neste treff');
      expect(isFocused(hits[at]), `hit ${at}`).to.equal(true);
    }
    field.value = 'katt';
    field.dispatchEvent(new InputEvent('input'));
    await card.updateComplete;
    expect(textOf(status)).to.equal('Ingen treff');
  });

  it('opens its text where it is told what to look for', async () => {
    const card = await filmCard('egen');
    card.search = 'fortell';
    await until(() => isFocused(rootOf(card).querySelector('.hit')));
    expect(rootOf(card).querySelector<HTMLDetailsElement>('.text')!.open).to.equal(true);
  });

  it('that does not work gives a code to open it on a telephone, drawn here', async () => {
    const card = await filmCard('tube');
    await press(card, 'Filmen virker ikke');
    await until(() => rootOf(card).querySelector('svg[role=img] path'));
    expect(rootOf(card).querySelector('svg')!.getAttribute('aria-label')).to.equal(
      'QR-kode til https://www.youtube.com/watch?v=abcdefghijk',
    );
    expect(seenIn(rootOf(card))).to.contain('Hei.');
  });

  it('as a file that is not there says so, and gives the text', async () => {
    const card = await filmCard('egen', { files: [{ file: '/finnes-ikke.webm', type: 'video/webm' }] });
    await until(() => rootOf(card).querySelector('[role=alert]'), 'nothing was said');
    await until(() => seenIn(rootOf(card)).includes('De er redde'));
  });

  it('follows the page to nynorsk and English', async () => {
    const card = await filmCard('tube');
    document.documentElement.lang = 'nn';
    await until(() => seenIn(rootOf(card)).includes('Spel av film: Samtalen, 5 minutt, opnar YouTube'));
    document.documentElement.lang = 'en';
    await until(() => seenIn(rootOf(card)).includes('opens YouTube'));
  });

  it('stores nothing, and writes nothing to the address, before an act', async () => {
    await filmCard('egen');
    expect([keysLeft(), location.hash]).to.deep.equal([[], '']);
  });
});
