import { expect } from '@open-wc/testing';
import {
  embedUrl,
  filmAddress,
  filmPage,
  isFilmAddress,
  type FilmAddress,
} from '../../src/content/film-address.js';
import * as fc from '../properties.js';

const id = 'dQw4w9WgXcQ';
const youtube = { provider: 'youtube', id };

/** Film pages as people copy them, and what is kept. */
const kept: [string, unknown][] = [
  [`https://www.youtube.com/watch?v=${id}`, youtube],
  [`http://youtube.com/watch?v=${id}&list=PL1&index=2`, youtube],
  [`https://m.youtube.com/watch?app=desktop&v=${id}`, youtube],
  [`https://www.youtube.com/watch?v=${id}&t=90`, { ...youtube, start: 90 }],
  [`https://www.youtube.com/watch?v=${id}&t=1h2m3s`, { ...youtube, start: 3723 }],
  [`https://youtu.be/${id}?si=abc&t=12s`, { ...youtube, start: 12 }],
  [`https://youtu.be/${id}/`, youtube],
  [`https://www.youtube.com/embed/${id}?start=30&autoplay=1`, { ...youtube, start: 30 }],
  [`https://www.youtube-nocookie.com/embed/${id}`, youtube],
  [`https://www.youtube.com/shorts/${id}`, youtube],
  [`https://www.youtube.com/live/${id}?feature=share`, youtube],
  [`HTTPS://WWW.YOUTUBE.COM/watch?v=${id}`, youtube],
  ['https://vimeo.com/123456789', { provider: 'vimeo', id: '123456789' }],
  ['https://vimeo.com/123456789/0a1b2c3d4e', { provider: 'vimeo', id: '123456789', hash: '0a1b2c3d4e' }],
  ['https://vimeo.com/123456789?share=copy#t=45s', { provider: 'vimeo', id: '123456789', start: 45 }],
  [
    'https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&dnt=0',
    { provider: 'vimeo', id: '123456789', hash: '0a1b2c3d4e' },
  ],
  ['https://vimeo.com/channels/staffpicks/123456789', { provider: 'vimeo', id: '123456789' }],
  ['https://vimeo.com/groups/helse/videos/123456789', { provider: 'vimeo', id: '123456789' }],
  ['https://vimeo.com/showcase/7654321/video/123456789', { provider: 'vimeo', id: '123456789' }],
];

/** On the web, but no film we can take out of its page: a link to follow, nothing to load. */
const links = [
  'https://www.aldringoghelse.no/film/1',
  'https://video.helse.example/film',
  'https://www.bærum.kommune.no/film',
  'https://www.bø.kommune.no/film',
  'https://nrk.example/tv?u=https://youtube.com/watch?v=dQw4w9WgXcQ',
  'https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ',
  'https://evil.example/#@youtube.com',
  'https://www.youtube.com/playlist?list=PL123',
  'https://www.youtube.com/embed/videoseries?list=PL123',
  'https://www.youtube.com/embed/live_stream?channel=UC1',
  'https://www.youtube.com/watch?v=short',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ%22onload',
  'https://youtu.be/',
  'https://youtu.be/../../dQw4w9WgXcQx',
  'https://vimeo.com/showcase/7654321',
  'https://vimeo.com/12345',
  'https://vimeo.com/123456789/../../x',
  'https://vimeo.com/123456789/NOTAHASH',
];

/** Dressed up as a provider, or no place a film would be. */
const refused = [
  '',
  'dQw4w9WgXcQ',
  'youtube.com/watch?v=dQw4w9WgXcQ',
  '//www.youtube.com/watch?v=dQw4w9WgXcQ',
  'javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ',
  'data:text/html,https://youtu.be/dQw4w9WgXcQ',
  '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
  'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://youtube.com-film.example/watch?v=dQw4w9WgXcQ',
  'https://myyoutube.com/watch?v=dQw4w9WgXcQ',
  'https://you-tube.com/watch?v=dQw4w9WgXcQ',
  'https://y0utube.com/watch?v=dQw4w9WgXcQ',
  'https://youtub.com/watch?v=dQw4w9WgXcQ',
  'https://yotube.com/watch?v=dQw4w9WgXcQ',
  'https://youtube.co/watch?v=dQw4w9WgXcQ',
  'https://youtube.evil.example/watch?v=dQw4w9WgXcQ',
  'https://youtu.be.evil.example/dQw4w9WgXcQ',
  'https://youtubé.com/watch?v=dQw4w9WgXcQ',
  'https://xn--youtub-4ua.com/watch?v=dQw4w9WgXcQ',
  'https://уoutube.com/watch?v=dQw4w9WgXcQ',
  'https://yоutubе.com/watch?v=dQw4w9WgXcQ',
  'https://vimeo.com.evil.example/123456789',
  'https://my-vimeo.example/123456789',
  'https://evilvimeo.com/123456789',
  'https://evilyoutube.com/watch?v=dQw4w9WgXcQ',
  'https://not.youtu.be/dQw4w9WgXcQ',
  'https://v1meo.com/123456789',
  'https://virneo.com/123456789',
  'https://vimeó.com/123456789',
  'https://vımeo.com/123456789',
  'https://www.youtube.com./watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
  'https://user:pass@www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com\\@evil.example/watch?v=dQw4w9WgXcQ',
  'https://www.you\ntube.com/watch?v=dQw4w9WgXcQ',
  'https://localhost/film',
  'https://film.localhost/film',
  'http://127.0.0.1/film',
  'http://2130706433/film',
  'http://0x7f.1/film',
  'http://[::1]/film',
  'http://169.254.169.254/latest/meta-data',
  'http://10.0.0.5/film',
  'http://intranett/film',
];

describe('the address of a film', () => {
  for (const [text, address] of kept) {
    it(`is reduced to who hosts it and its id: ${text}`, () => {
      expect(filmAddress(text)).to.deep.equal(address);
    });
  }

  for (const text of links) {
    it(`is a link and nothing more: ${text}`, () => {
      expect(filmAddress(text)?.provider).to.equal('link');
      expect(embedUrl(filmAddress(text)!)).to.equal(undefined);
    });
  }

  for (const text of refused) {
    it(`is refused: ${JSON.stringify(text)}`, () => {
      expect(filmAddress(text)).to.equal(undefined);
      expect(isFilmAddress(text)).to.equal(false);
    });
  }

  it('is taken at the port that is the usual one, since the browser leaves it out', () => {
    expect(filmAddress(`https://www.youtube.com:443/watch?v=${id}`)).to.deep.equal(youtube);
  });
});

describe('what a page loads a film from', () => {
  it('is built anew, without cookies and without tracking', () => {
    expect(embedUrl({ provider: 'youtube', id })).to.equal(`https://www.youtube-nocookie.com/embed/${id}`);
    expect(embedUrl({ provider: 'youtube', id, start: 90 })).to.equal(
      `https://www.youtube-nocookie.com/embed/${id}?start=90`,
    );
    expect(embedUrl({ provider: 'vimeo', id: '123456789', hash: '0a1b2c3d', start: 5 })).to.equal(
      'https://player.vimeo.com/video/123456789?dnt=1&h=0a1b2c3d#t=5s',
    );
  });

  it('leads back to the film’s own page', () => {
    for (const [text] of kept)
      expect(filmAddress(filmPage(filmAddress(text)!)!), text).to.deep.equal(filmAddress(text));
  });

  it('is nothing for an id made by hand that is none', () => {
    for (const address of [
      { provider: 'youtube', id: '../../evil?x=' },
      { provider: 'vimeo', id: '1"onload=' },
      { provider: 'link', url: 'javascript:alert(1)' },
    ] as FilmAddress[]) {
      expect(embedUrl(address)).to.equal(undefined);
      expect(filmPage(address)).to.equal(undefined);
    }
  });

  it('is never anywhere else, whatever stands in the file', () => {
    const host = fc.constantFrom(
      'www.youtube.com',
      'youtu.be',
      'vimeo.com',
      'player.vimeo.com',
      'youtube-nocookie.com',
      'evil.example',
    );
    const piece = fc.oneof(
      fc.constantFrom(
        id,
        '123456789',
        'watch',
        'embed',
        'video',
        'v=',
        '?',
        '/',
        '#t=9',
        '&h=',
        '0a1b2c3d',
        '..',
        '%2f',
        '@',
        '"',
        '<',
        '\\',
        ':',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('https://', 'http://', '//', 'javascript://', ''),
        host,
        fc.array(piece, { maxLength: 8 }),
        (scheme, at, rest) => {
          const address = filmAddress(`${scheme}${at}/${rest.join('')}`);
          if (!address) return;
          const url = embedUrl(address);
          if (url) {
            expect(url).to.match(
              /^https:\/\/(www\.youtube-nocookie\.com\/embed\/[\w-]{11}(\?start=\d+)?|player\.vimeo\.com\/video\/\d{6,12}\?dnt=1(&h=[0-9a-f]{6,20})?(#t=\d+s)?)$/,
            );
          }
          expect(filmPage(address)).to.match(/^https?:\/\//);
          expect(new URL(filmPage(address)!)).to.include({ username: '', password: '' });
          if (at === 'evil.example') expect(address.provider).to.equal('link');
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
