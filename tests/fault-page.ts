import type { ContentState } from '../src/content/context.js';
import { loadContent } from '../src/content/load.js';
import { preloadContent } from '../src/content/preload.js';
import { settings } from '../src/content/source.js';
import { watchContent, watchInline } from '../src/content/store.js';

// What runs in the page of the fault server: it watches addresses and writes down what it is told.

interface Story {
  told: string[];
  /** The pauses that were asked for, in milliseconds. */
  pauses: number[];
  issues: unknown[];
  stop: () => void;
  retry?: () => void;
}

const stories = new Map<string, Story>();
const underWay = new Set<() => void>();
const unhandled: string[] = [];
const spoken: string[] = [];
let pauses: number[] = [];
const wake: (() => void)[] = [];
let isHurried = false;
let isHeld = false;

function stir(): void {
  wake.splice(0).forEach((check) => check());
}

/** The library's clock: pauses are written down and cut short unless held, patience only where a test hurries it. */
settings.later = (run, delay) => {
  const isLimit = delay === settings.patience || delay === settings.stall;
  if (!isLimit && delay !== settings.grace) pauses.push(Math.round(delay));
  const expire = () => {
    underWay.delete(expire);
    run();
    stir();
  };
  const isCut = isLimit ? isHurried : !isHeld || delay === settings.grace;
  const timer = setTimeout(expire, isCut ? Math.min(delay / 50, 300) : delay);
  underWay.add(expire);
  return () => {
    clearTimeout(timer);
    underWay.delete(expire);
    stir();
  };
};

addEventListener('unhandledrejection', ({ reason }) => unhandled.push(String(reason)));
addEventListener('error', ({ message }) => unhandled.push(message));
console.warn = (...words: unknown[]) => {
  spoken.push(words.join(' '));
  stir();
};

function asText(state: ContentState): string {
  if (state.status !== 'failed') return state.status;
  return ['failed', state.error.code, state.error.status].filter(Boolean).join(' ');
}

function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (isSo()) resolve();
      else wake.push(check);
    };
    check();
  });
}

const page = {
  settings,
  preloadContent,
  spoken,
  unhandled,
  get timers() {
    return underWay.size;
  },

  hurry(isOn: boolean): void {
    isHurried = isOn;
  },

  /** Lets pauses last as long as they are meant to. */
  hold(): void {
    isHeld = true;
  },

  watch(name: string, url: string): void {
    const story: Story = { told: [], pauses: [], issues: [], stop: () => undefined };
    pauses = story.pauses;
    stories.set(name, story);
    story.stop = watchContent(url, (state) => {
      story.told.push(asText(state));
      if (state.status === 'failed') Object.assign(story, { retry: state.retry, issues: state.error.issues });
      stir();
    });
  },

  watchInline(value: unknown): Promise<string[]> {
    const told: string[] = [];
    watchInline(value, 'Innholdet i siden', (state) => {
      told.push(asText(state));
      stir();
    });
    return until(() => told.at(-1) !== 'waiting').then(() => told);
  },

  stop: (name: string) => stories.get(name)?.stop(),
  retry: (name: string) => stories.get(name)?.retry?.(),
  told: (name: string) => stories.get(name)!.told,

  /** Resolves when so many states have been told and nothing is under way any more. */
  async atRest(name: string, count: number) {
    const story = stories.get(name)!;
    await until(() => story.told.length >= count && underWay.size === 0 && story.told.at(-1) !== 'waiting');
    return { told: story.told, pauses: story.pauses, issues: story.issues };
  },

  /** Resolves when no timer of the library runs. */
  idle: () => until(() => underWay.size === 0),

  toldTimes: (name: string, count: number) => until(() => stories.get(name)!.told.length >= count),
  spokenOf: (part: string) => until(() => spoken.some((line) => line.includes(part))),

  /** One attempt, as a programmer makes it. */
  load: (url: string, signal?: AbortSignal) =>
    loadContent(url, { signal }).then(
      (content) => content.head.id,
      (error: Error & { code?: string; status?: number }) => [error.name, error.code, error.status].join(' '),
    ),

  /** A hundred elements that change their minds: each asks for one file and then, a moment later, for another. */
  async race(urls: string[][]): Promise<string[]> {
    return Promise.all(
      urls.map(async (choices) => {
        let last = '';
        const stops: (() => void)[] = [];
        for (const url of choices) {
          stops.splice(0).forEach((stop) => stop());
          stops.push(
            watchContent(
              url,
              (state) => (last = state.status === 'ready' ? state.content.url : asText(state)),
            ),
          );
          if (Math.random() < 0.5) await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
        }
        await new Promise<void>((resolve) => {
          stops.push(watchContent(choices.at(-1)!, (state) => state.status !== 'waiting' && resolve()));
        });
        stops.forEach((stop) => stop());
        return last;
      }),
    );
  },
};

export type FaultPage = typeof page;

Object.assign(window, { page });
