import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { clearHash, withoutFullScreen } from '../fixtures.js';
import { cleanUp } from '../storage/browser.js';
import { closeFrames } from './frames.js';

declare const axe: typeof axeCore;

declare global {
  /** From web-test-runner.config.mjs. */
  var isProof: boolean | undefined;
  var isQuick: boolean | undefined;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const colourRules = ['color-contrast', 'link-in-text-block'];

interface Reader {
  readonly lang: 'nb' | 'nn' | 'en';
  readonly scheme: 'light' | 'dark';
}

const allReaders: readonly Reader[] = [
  { lang: 'nb', scheme: 'light' },
  { lang: 'nn', scheme: 'dark' },
  { lang: 'en', scheme: 'light' },
];

/**
 * Who each state is tried for. Words and colours are the same in every engine: a build server tries all readers in
 * Chromium and one in the others, a quick `npm test` one everywhere, `npm run proof` all in each.
 */
export const readers =
  globalThis.isProof || (!globalThis.isQuick && navigator.userAgent.includes('Chrome/'))
    ? allReaders
    : allReaders.slice(1, 2);

/**
 * What axe cannot settle by itself and people have: a rule, and what of its reasons is known not to be a fault.
 * Anything else it is unsure of counts as a fault.
 */
const settled: Record<string, RegExp> = {};

/** Makes the page one that this reader has: her language, her colours, and a ground for them. */
export function readAs({ lang, scheme }: Reader): void {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
}

/** For tests that fill screens and open dialogs: before and after each, none is left of these elements. */
export function leavesNoTrace(tag: string): void {
  let allowFullScreen: () => void;
  beforeEach(() => void (allowFullScreen = withoutFullScreen()));
  afterEach(() => {
    allowFullScreen();
    for (const element of document.querySelectorAll(tag))
      for (const each of element.shadowRoot!.children) each.shadowRoot?.querySelector('dialog')?.close();
    document.documentElement.removeAttribute('lang');
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    closeFrames();
    cleanUp();
    clearHash();
  });
}

/** Everything axe finds wrong, or is not sure of, in a part of the page: one line for each place. */
export async function axeFaults(place: Element | Document): Promise<string[]> {
  return faultsOf(place, tags);
}

/** The same of what another theme changes, colours and sizes, for a page that has been gone through in one. */
export async function lookFaults(place: Element | Document): Promise<string[]> {
  return faultsOf(place, { type: 'rule', values: [...colourRules, 'target-size'] });
}

async function faultsOf(place: Element | Document, runOnly: axeCore.RunOnly | string[]): Promise<string[]> {
  // In forced colours axe reads ours, and the browser paints the reader's: every-element/keys-and-colours looks at those.
  const isForced = matchMedia('(forced-colors: active)').matches;
  const { violations, incomplete } = await axe.run(place as axeCore.ElementContext, {
    runOnly,
    rules: {
      'target-size': { enabled: true },
      ...(isForced ? Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) : {}),
      // About whole pages; what is tested here is a part of one.
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  const told = ({ id, nodes }: axeCore.Result, kind: string) =>
    nodes.map((node) => `${kind} ${id}: ${node.target.flat().at(-1)} ${reason(node)}`);
  return [
    ...violations.flatMap((each) => told(each, 'wrong')),
    ...incomplete.flatMap((each) => told(each, 'unsure').filter((line) => !settled[each.id]?.test(line))),
  ];
}

function reason({ any, all, none, html }: axeCore.NodeResult): string {
  return `${[...any, ...all, ...none].map(({ message }) => message).join('; ')} ${html.slice(0, 120)}`;
}
