import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/*
 * Each element gone through with a screen reader: what must be said on the way, in this order; what is pressed; and what
 * is said afterwards that was not said before. Boxes and choices are not pressed: this reader does not tick them.
 */
export const spoken = [
  {
    tag: 'case-card',
    says: ['heading, Torunn, level 2', 'button, Åpne casen'],
  },
  {
    tag: 'case-card',
    lang: 'nn',
    says: [
      'heading, Torunn, level 2',
      'button, Vis på storskjerm',
      'button, Vis notat for gruppeleiaren, not pressed',
    ],
    press: 'button, Vis notat for gruppeleiaren, not pressed',
    then: 'button, Vis notat for gruppeleiaren, pressed',
  },
  {
    tag: 'case-bank',
    says: [
      'searchbox, Søk i casene',
      'status',
      '9 caser',
      'heading, 1 Torunn, level 2',
      'button, Merk som brukt: Torunn',
    ],
  },
  {
    tag: 'film-card',
    says: [
      'heading, Ti minutter med en case: tenk selv, to og to, sammen, level 2',
      'button, Vis på storskjerm',
      'heading, Kapitler, level 3',
      /^button, 0:19\s?Tenk selv: 2 minutter/,
    ],
  },
  {
    tag: 'film-bank',
    says: [
      /^searchbox, Søk i filmene/,
      '11 filmer',
      'checkbox, Velg: Intro til læringsmodellen, not checked',
    ],
  },
  {
    tag: 'reflection-prompt',
    says: [
      /^heading, Tenk på en pårørende .*, level 2$/,
      'button, Start: Tenk selv',
      'button, Start: Sammen',
    ],
    press: 'button, Start: Tenk selv',
    then: /^button, Pause/,
  },
  {
    tag: 'session-planner',
    says: [
      'heading, Lindrende behandling og omsorg, level 2',
      'group, Når og hvor',
      'heading, 2 Samtalen, level 3',
      /^button, 2 Samtalen.*, not expanded/,
    ],
    press: /^button, 2 Samtalen.*, not expanded/,
    then: /^button, 2 Samtalen(?!.*not expanded).*, expanded/,
  },
  {
    tag: 'session-run',
    says: [
      'group, Hvilken samling?',
      'button, Samling 2: Samtalen, not pressed',
      'heading, Samling 1: Hva er palliasjon, for hvem og når?, level 2',
      'button, Start samlingen',
    ],
    press: 'button, Samling 2: Samtalen, not pressed',
    then: 'heading, Samling 2: Samtalen, level 2',
  },
  {
    tag: 'group-roster',
    says: ['heading, Gruppa, level 2', 'status', 'button, Lim inn fra Excel, not expanded'],
    press: 'button, Lim inn fra Excel, not expanded',
    then: /^region, Lim inn fra Excel/,
  },
  {
    tag: 'esas-form',
    says: [
      'heading, ESAS-r: øving med Torunn, level 2',
      'group, Hva dere vil gjøre',
      'group, Smerte',
      'radio, 0, Ingen smerte, not checked, position 1, set size 11',
      'radio, 10, Verst tenkelig smerte, not checked, position 11, set size 11',
      'checkbox, Kan ikke vurdere: Smerte, not checked',
      'group, Slapphet mangel på krefter',
    ],
  },
  {
    tag: 'resource-list',
    says: [
      /^combobox, Vis etter/,
      '9 i lista',
      'heading, Kurs, level 2',
      'link, Se hos USHT Akershus: Digitalt læringsløp',
    ],
  },
  { tag: 'webinar-list', says: ['heading, Webinarserie for gruppeledere, level 3', 'button, Skriv ut'] },
  {
    tag: 'learning-path',
    says: ['heading, Læringsløpet, level 2', 'group, Emne 1', 'checkbox, Deltaker: gjort, not checked'],
  },
  {
    tag: 'role-ladder',
    says: [
      'heading, Rollene, level 2',
      'button, Jeg er her: steg 1 av 5, Instruktør og kollegaveileder, not pressed',
    ],
    press: /^button, Jeg er her: steg 1 av 5.*not pressed/,
    then: /^button, Jeg er her: steg 1 av 5(?!.*not pressed).*, pressed/,
  },
  {
    tag: 'course-certificate',
    says: [
      'heading, Kursbevis, level 2',
      /^textbox, Navn/,
      'heading, Slik blir det på papir, level 3',
      'button, Skriv ut',
    ],
  },
  {
    tag: 'rollout-status',
    says: ['heading, Utbredelse, level 2', /^table, Per 1. februar 2019/, 'button, Sted'],
    press: 'button, Trinn',
    then: /^columnheader, Trinn, .*(ascending|descending)/,
  },
  {
    tag: 'programme-card',
    lang: 'en',
    says: [/^heading, Digital opplæringspakke .*, level 2$/, 'heading, The parts, level 3', 'button, Print'],
  },
];

/** `@guidepup/virtual-screen-reader` as a script for the page. */
export async function screenReaderScript() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { virtual } from '@guidepup/virtual-screen-reader/browser.js'",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'screenReader',
  });
  return outputFiles[0].text;
}

/**
 * Runs in the page: goes through an element from top to bottom and tells what was said. With `press`, it presses what
 * it comes to that is called so, and tells nothing. It begins inside the shadow root: the reader does not look into
 * one by itself, but goes through one it is put in. What waits for a search in the page (`hidden=until-found`) it
 * takes for shown, and reads; screen readers do not, as `trees/` shows.
 */
export async function hear(tag, press) {
  const { virtual } = globalThis.screenReader;
  const container = document.querySelector(tag).shadowRoot.querySelector('.page');
  const said = [];
  await virtual.start({ container });
  try {
    for (let step = 0; step < 3000; step += 1) {
      const phrase = (await virtual.lastSpokenPhrase()).replace(/\s+/g, ' ');
      said.push(phrase);
      if (press && new RegExp(press).test(phrase)) {
        await virtual.act();
        return said;
      }
      if (phrase.startsWith('end of article')) return said;
      await virtual.next();
    }
    return said;
  } finally {
    await virtual.stop();
  }
}
