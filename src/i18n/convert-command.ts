import type { Messages } from './language.js';

interface Sentences {
  readonly noFiles: string;
  readonly notJson: (file: string) => string;
  readonly written: (file: string) => string;
}

/** What `lindring convert` says. */
export const convertCommandMessages: Messages<Sentences> = {
  nb: {
    noFiles: 'Hvilken fil? Skriv for eksempel: npx lindring convert innhold.json',
    notJson: (file) => `${file} er ikke gyldig JSON. Se hvor med: npx lindring check ${file}`,
    written: (file) => `Skrev ${file}`,
  },
  nn: {
    noFiles: 'Kva fil? Skriv til dømes: npx lindring convert innhold.json',
    notJson: (file) => `${file} er ikkje gyldig JSON. Sjå kvar med: npx lindring check ${file}`,
    written: (file) => `Skreiv ${file}`,
  },
  en: {
    noFiles: 'Which file? For instance: npx lindring convert content.json',
    notJson: (file) => `${file} is not valid JSON. See where with: npx lindring check ${file}`,
    written: (file) => `Wrote ${file}`,
  },
};
