import type { Messages } from './language.js';

const nb = { explain: (word: string) => `${word}, forklar ordet`, title: 'Vanskelige ord' };
type GlossaryMessages = typeof nb;
const nn: GlossaryMessages = { explain: (word) => `${word}, forklar ordet`, title: 'Vanskelege ord' };
const en: GlossaryMessages = { explain: (word) => `${word}, explain the word`, title: 'Hard words' };

/** What is said around glossary words. */
export const glossaryMessages: Messages<GlossaryMessages> = { nb, nn, en };
