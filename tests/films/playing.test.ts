import { expect } from '@open-wc/testing';
import type { Film } from '../../src/content/schema/film.js';
import { lengthOf, totalOf } from '../../src/films/length.js';
import { playingOf } from '../../src/films/playing.js';
import { lacksOf } from '../../src/films/film-check.js';

const page = 'https://kommune.example/kurs/';
const content = 'https://innhold.example/pakke/fil.json';
const film = (more: Partial<Film>): Film => ({ id: 'f', title: 'F', topics: [], ...more });
const files = (file: string) => [{ file, type: 'video/webm' }];

describe('how a film can be shown', () => {
  it('is as a file where the page or the content file lies, by itself', () => {
    const near = playingOf(film({ files: files('../a.webm') }), content, page);
    expect(near.files?.[0]?.src).to.equal('https://innhold.example/a.webm');
    expect(near.provider).to.equal(undefined);
    const own = playingOf(film({ files: files('https://kommune.example/a.webm') }), content, page);
    expect(own.provider).to.equal(undefined);
  });

  it('is from somebody else only by name: a file of another host is theirs', () => {
    const far = playingOf(
      film({ files: files('https://film.example/a.webm'), poster: 'https://film.example/a.jpg' }),
      content,
      page,
    );
    expect(far.provider).to.deep.equal({ id: 'https://film.example', name: 'film.example' });
    expect(far.poster).to.equal(undefined);
  });

  it('does not bring along captions of a third host', () => {
    const captions = [
      { language: 'nb', file: 'a.vtt' },
      { language: 'en', file: 'https://spor.example/a.vtt' },
    ];
    const { tracks } = playingOf(film({ files: files('a.webm'), captions }), content, page);
    expect(tracks?.map(({ language }) => language)).to.deep.equal(['nb']);
  });

  it('is in a frame built from the id, with the hash of an unlisted film and the time of a link', () => {
    const frame = (address: string, start = 0) => playingOf(film({ address }), content, page, start).frame;
    expect(frame('https://youtu.be/abcdefghijk?si=sporing')).to.equal(
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    );
    expect(frame('https://youtu.be/abcdefghijk', 90)).to.equal(
      'https://www.youtube-nocookie.com/embed/abcdefghijk?start=90',
    );
    expect(frame('https://vimeo.com/123456789/abcdef1234')).to.equal(
      'https://player.vimeo.com/video/123456789?dnt=1&h=abcdef1234',
    );
  });

  it('is as a link to anybody else, and not at all without an address', () => {
    const link = playingOf(film({ address: 'https://film.example/se' }), content, page);
    expect(link).to.deep.equal({ page: 'https://film.example/se', at: 'film.example' });
    expect(playingOf(film({}), content, page)).to.deep.equal({});
  });
});

describe('the length of films', () => {
  it('is said in words', () => {
    expect(lengthOf(300, 'nb')).to.equal('5\u00a0minutter');
    expect(lengthOf(61, 'nn')).to.equal('1\u00a0minutt og 1\u00a0sekund');
    expect(lengthOf(3899, 'en')).to.equal('1\u00a0hour and 5\u00a0minutes');
  });

  it('is never said to be nothing when it is not told', () => {
    expect(totalOf([{}, {}], 'nb')).to.equal('lengde ikke oppgitt');
    expect(totalOf([{ seconds: 720 }, {}, {}], 'nb')).to.equal(
      'minst 12\u00a0minutter; lengde ikke oppgitt for 2 filmer',
    );
    expect(totalOf([{ seconds: 720 }, { seconds: 60 }], 'nb')).to.equal('13\u00a0minutter');
  });
});

describe('what the author is told of a film', () => {
  it('is what it lacks, when there is a film to see', () => {
    expect(lacksOf(film({}))).to.deep.equal([]);
    const lacks = lacksOf(film({ files: files('a.webm'), publishedAt: '2026', audioDescription: 'missing' }));
    expect(lacks).to.have.length(3);
    const whole = film({ files: files('a.webm'), captionsBurnedIn: true, transcript: 'Hei.' });
    expect(lacksOf(whole)).to.deep.equal([]);
  });
});
