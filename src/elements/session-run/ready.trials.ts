import { html } from 'lit';
import { readyMessages } from '../../i18n/session-ready.js';
import { paperFoot } from '../../parts/paper-foot.js';
import type { Sheet } from '../../print/sheet.js';
import type { RunView } from './session-run.view.js';

const enough = 3;
const patience = 10_000;

/** Plays three seconds of a film, or all of it where it is shorter. Whether it came and played; never rejects. */
export async function watchFilm(video: HTMLVideoElement): Promise<boolean> {
  const seen = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    const end = (works: boolean): void => {
      clearTimeout(timer);
      resolve(works);
    };
    video.addEventListener('timeupdate', () => video.currentTime >= enough && end(true));
    video.addEventListener('ended', () => end(video.currentTime > 0));
    video.addEventListener('error', () => end(false));
    video.querySelector('source:last-of-type')?.addEventListener('error', () => end(false));
  });
  const plays = video.play().then(
    () => seen,
    () => false,
  );
  const works = await Promise.race([plays, seen]);
  video.pause();
  return works;
}

/** A short tone, soft at both ends. Whether the browser plays sound at all; whether it is heard only people know. */
export async function playTone(): Promise<boolean> {
  try {
    const context = new AudioContext();
    // A machine without a sound card never answers.
    await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, 1000))]);
    if (context.state !== 'running') {
      void context.close();
      return false;
    }
    const tone = context.createOscillator();
    const volume = context.createGain();
    const now = context.currentTime;
    volume.gain.setValueAtTime(0, now);
    volume.gain.linearRampToValueAtTime(0.25, now + 0.05);
    volume.gain.setValueAtTime(0.25, now + 0.8);
    volume.gain.linearRampToValueAtTime(0, now + 1);
    tone.frequency.value = 440;
    tone.connect(volume).connect(context.destination);
    tone.onended = () => void context.close();
    tone.start(now);
    tone.stop(now + 1);
    return true;
  } catch {
    return false;
  }
}

/** Whether the place the content came from answers now; content that lies in the page is asked for of the page. */
export async function reaches(contentUrl: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const address = new URL(contentUrl || location.href, document.baseURI);
    const stop = AbortSignal.timeout(patience);
    return (await fetch(address, { method: 'HEAD', cache: 'no-store', signal: stop })).status < 500;
  } catch {
    return false;
  }
}

/** One line, to see whether the printer answers. */
export function testSheet({ reading }: RunView): Sheet {
  const { language } = reading;
  const { title, line } = readyMessages[language].print;
  return {
    title,
    language,
    body: html`<h1>${title}</h1>
      <p>${line}</p>`,
    styles: [],
    foot: { ...paperFoot([], reading), address: '' },
    text: line,
  };
}
