// In every engine: each plays films with a player of its own.
import { expect } from '@open-wc/testing';
import type { FilmCardElement } from '../../src/elements/film-card/film-card.js';
import { cleanUp } from '../storage/browser.js';
import {
  byText,
  clearHash,
  dialogOf,
  isFocused,
  pressKey,
  textOf,
  until,
  withoutFullScreen,
} from '../fixtures.js';
import { filmCard } from './films.js';

const rootOf = (card: FilmCardElement) => card.shadowRoot!;

/** The film of three seconds, with something in it to play. A tab without a press may only play what is silent. */
async function playing(change: object = {}): Promise<{ card: FilmCardElement; video: HTMLVideoElement }> {
  const card = await filmCard('egen', change);
  const video = rootOf(card).querySelector('video')!;
  video.muted = true;
  await until(() => video.readyState > 0, 'the film never came');
  return { card, video };
}

const stopOf = (card: FilmCardElement) => rootOf(card).querySelector<HTMLElement>('.stop');

describe('a film that plays', () => {
  let allowFullScreen: () => void;
  beforeEach(() => void (allowFullScreen = withoutFullScreen()));
  afterEach(() => {
    allowFullScreen();
    cleanUp();
    clearHash();
  });

  it('tells that it plays, stops for its question, and goes on when asked to', async () => {
    const { card, video } = await playing();
    const told: string[] = [];
    card.addEventListener('film-play', ({ filmId, provider }) => void told.push(`${filmId}:${provider}`));
    await video.play();
    await until(() => stopOf(card), 'the question never came');
    expect(video.paused).to.equal(true);
    expect(video.currentTime).to.be.within(1, 2);
    expect(textOf(stopOf(card))).to.contain('Hva ville du sagt nå?');
    await until(() => isFocused(stopOf(card)), 'the question never had the focus');

    byText(rootOf(card), '.stop button', 'Fortsett filmen').click();
    await until(() => !video.paused && !stopOf(card), 'the film did not go on');
    await until(() => video.ended, 'the film never ended');
    expect(stopOf(card)).to.equal(null);
    expect(told).to.deep.equal(['egen:']);
  });

  it('takes its question away when the reader moves in it', async () => {
    const { card, video } = await playing();
    await video.play();
    await until(() => stopOf(card));
    video.currentTime = 2;
    await until(() => !stopOf(card), 'the question stayed');
  });

  it('does not ask what the reader moves past while it plays', async () => {
    const { video, card } = await playing();
    await video.play();
    video.currentTime = 2;
    await until(() => video.ended || stopOf(card), 'the film never ended');
    expect(stopOf(card)).to.equal(null);
    expect(video.ended).to.equal(true);
  });

  it('asks one by one what stands at the end, and then gives the focus back to the film', async () => {
    const question = (n: number) => ({ at: 60, question: { id: `egen-s${n}`, text: `Spørsmål ${n}` } });
    const { card, video } = await playing({ stops: [question(1), question(2)] });
    video.currentTime = 2.5;
    void video.play();
    for (const n of [1, 2]) {
      await until(() => textOf(stopOf(card)).includes(`Spørsmål ${n}`), `question ${n} never came`);
      await until(() => isFocused(stopOf(card)), `question ${n} never had the focus`);
      byText(rootOf(card), '.stop button', 'Fortsett filmen').click();
    }
    await until(() => !stopOf(card) && isFocused(video), 'the focus was lost');
  });

  it('lays no captions over words that stand in the picture, and those of the reader’s language over others', async () => {
    const captionsOf = async (change: object) =>
      rootOf((await playing(change)).card).querySelector('track')!.default;
    expect(await captionsOf({})).to.equal(true);
    expect(await captionsOf({ captionsBurnedIn: true })).to.equal(false);
  });

  it('says so when it breaks while it plays, and helps on', async () => {
    const { card, video } = await playing();
    video.dispatchEvent(new Event('error'));
    await until(() => rootOf(card).querySelector('[role=alert]'), 'nothing was said');
    const help = rootOf(card).querySelector<HTMLDetailsElement>('.fallback')!;
    await until(() => help.open && help.querySelector('svg'), 'it never opened');
  });

  it('asks at the end what stands behind the end', async () => {
    const { card, video } = await playing({
      stops: [{ at: 60, question: { id: 'egen-s9', text: 'Hva nå?' } }],
    });
    video.currentTime = 2.5;
    await video.play();
    await until(() => textOf(stopOf(card)).includes('Hva nå?'), 'the question never came');
  });

  it('is moved by its chapters', async () => {
    const { card, video } = await playing({ stops: [] });
    byText(rootOf(card), '.chapters button', '0:02').click();
    await until(() => video.currentTime >= 2 && !video.paused, 'it did not move');
    expect(isFocused(video)).to.equal(true);
  });

  it('begins where a link says', async () => {
    history.replaceState(null, '', '#film=egen&t=2');
    const { video } = await playing();
    await until(() => video.currentTime === 2, 'it began elsewhere');
  });

  it('is big on a large screen, and «Neste» leads on to its questions', async () => {
    const { card } = await playing();
    void card.present();
    const { root, dialog } = await dialogOf(card as never);
    const inner = () => root.querySelector('film-card')?.shadowRoot;
    await until(() => inner()?.querySelector('video'), 'there is no film on the screen');
    expect(inner()!.querySelector('.title, .slip, footer')).to.equal(null);
    const { width } = inner()!.querySelector('video')!.getBoundingClientRect();
    expect(width).to.be.greaterThan(innerWidth * 0.5);
    const next = byText(root, 'button', 'Neste').getBoundingClientRect();
    expect(next.bottom).to.be.at.most(innerHeight);
    byText(root, 'button', 'Neste').click();
    await until(() => textOf(root.querySelector('.asked')) === 'Hva la du merke til?');
    expect(root.querySelector('film-card')).to.equal(null);
    dialog.close();
    await until(() => !dialog.isConnected);
  });

  it('stands beside its question on a large screen, with nothing of either scrolled away', async () => {
    const { card } = await playing();
    void card.present();
    const { root, dialog } = await dialogOf(card as never);
    await until(() => root.querySelector('film-card')?.shadowRoot?.querySelector('video'));
    const inner = root.querySelector('film-card')!.shadowRoot!;
    const video = inner.querySelector('video')!;
    video.muted = true;
    void video.play();
    await until(() => inner.querySelector('.stop'), 'the question never came');
    for (const each of [video, inner.querySelector('.stop')!]) {
      const { top, bottom, width } = each.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(byText(root, 'button', 'Neste').getBoundingClientRect().top);
      expect(width).to.be.greaterThan(innerWidth * 0.3);
    }
    dialog.close();
    await until(() => !dialog.isConnected);
  });

  it('keeps Space for itself on a large screen while it has the focus, and leaves the clicker its keys', async () => {
    const { card } = await playing();
    void card.present();
    const { root, dialog } = await dialogOf(card as never);
    await until(() => root.querySelector('film-card')?.shadowRoot?.querySelector('video'));
    const video = root.querySelector('film-card')!.shadowRoot!.querySelector('video')!;
    video.muted = true;
    video.focus();
    await pressKey(' ');
    expect(root.querySelector('film-card')).to.not.equal(null);
    await pressKey('PageDown');
    await until(() => root.querySelector('.asked'), 'the clicker did not lead on');
    dialog.close();
    await until(() => !dialog.isConnected);
  });
});
