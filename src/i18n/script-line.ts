import type { Messages } from './language.js';

/** The sentences about what a page says to the library. */
export interface ScriptLineSentences {
  unknownElement(written: string, meant: string): string;
  unknownTag(written: string, meant: string | undefined): string;
  noChooser(tag: string, attribute: string): string;
  misspelt(written: string, meant: string): string;
  noContent(tag: string): string;
  noPlace(host: string): string;
  wrongPrefix(written: string): string;
  wrongTheme(written: string): string;
  wrongLanguage(written: string): string;
}

/** What the webmaster is told of the script line, of placeholders and links, and of tags that are not quite ours. */
export const scriptLineMessages: Messages<ScriptLineSentences> = {
  nb: {
    unknownElement: (written, meant) => `ukjent element <${written}>, mente du <${meant}>?`,
    unknownTag: (written, meant) =>
      `Plassholderen med «${written}» blir stående: det er ikke et av elementene våre. ` +
      (meant ? `Mente du «${meant}»?` : 'Skriv for eksempel data-lindring="case-card".'),
    noChooser: (tag, attribute) =>
      `Plassholderen for <${tag}> blir stående: den sier ikke hvilken. Legg til data-${attribute}="…" (som klasse: lindring-${attribute}--…).`,
    misspelt: (written, meant) => `Plassholder: data-${written} er ukjent, mente du data-${meant}?`,
    noContent: (tag) =>
      `Lenken eller plassholderen for <${tag}> blir stående: den sier ikke hvor innholdet er. ` +
      'Sett data-content="…" på script-linjen, eller data-src="…" her.',
    noPlace: (host) => `Plassholderen blir stående: <${host}> kan ikke ha noe i seg. Bruk <div> eller <p>.`,
    wrongPrefix: (written) =>
      `data-prefix="${written}" brukes ikke. Skriv små bokstaver og bindestrek til slutt, for eksempel "mal-".`,
    wrongTheme: (written) => `data-theme="${written}" brukes ikke. Skriv light, dark eller auto.`,
    wrongLanguage: (written) =>
      `data-lang="${written}" finnes ikke her; knapper og ledetekster er på bokmål. Skriv nb, nn eller en.`,
  },
  nn: {
    unknownElement: (written, meant) => `ukjent element <${written}>, meinte du <${meant}>?`,
    unknownTag: (written, meant) =>
      `Plasshaldaren med «${written}» blir ståande: det er ikkje eit av elementa våre. ` +
      (meant ? `Meinte du «${meant}»?` : 'Skriv til dømes data-lindring="case-card".'),
    noChooser: (tag, attribute) =>
      `Plasshaldaren for <${tag}> blir ståande: han seier ikkje kva for ein. Legg til data-${attribute}="…" (som klasse: lindring-${attribute}--…).`,
    misspelt: (written, meant) => `Plasshaldar: data-${written} er ukjend, meinte du data-${meant}?`,
    noContent: (tag) =>
      `Lenkja eller plasshaldaren for <${tag}> blir ståande: det står ikkje kvar innhaldet er. ` +
      'Set data-content="…" på script-linja, eller data-src="…" her.',
    noPlace: (host) => `Plasshaldaren blir ståande: <${host}> kan ikkje ha noko i seg. Bruk <div> eller <p>.`,
    wrongPrefix: (written) =>
      `data-prefix="${written}" blir ikkje brukt. Skriv små bokstavar og bindestrek til slutt, til dømes "mal-".`,
    wrongTheme: (written) => `data-theme="${written}" blir ikkje brukt. Skriv light, dark eller auto.`,
    wrongLanguage: (written) =>
      `data-lang="${written}" finst ikkje her; knappar og leietekstar er på bokmål. Skriv nb, nn eller en.`,
  },
  en: {
    unknownElement: (written, meant) => `unknown element <${written}>, did you mean <${meant}>?`,
    unknownTag: (written, meant) =>
      `The placeholder with “${written}” is left as it is: that is not one of our elements. ` +
      (meant ? `Did you mean “${meant}”?` : 'Write for instance data-lindring="case-card".'),
    noChooser: (tag, attribute) =>
      `The placeholder for <${tag}> is left as it is: it does not say which one. Add data-${attribute}="…" (as a class: lindring-${attribute}--…).`,
    misspelt: (written, meant) => `Placeholder: data-${written} is unknown, did you mean data-${meant}?`,
    noContent: (tag) =>
      `The link or placeholder for <${tag}> is left as it is: it does not say where the content is. ` +
      'Put data-content="…" on the script line, or data-src="…" here.',
    noPlace: (host) => `The placeholder is left as it is: <${host}> cannot hold anything. Use <div> or <p>.`,
    wrongPrefix: (written) =>
      `data-prefix="${written}" is not used. Write small letters with a hyphen at the end, such as "mal-".`,
    wrongTheme: (written) => `data-theme="${written}" is not used. Write light, dark or auto.`,
    wrongLanguage: (written) =>
      `data-lang="${written}" is not to be had here; buttons and labels are in Norwegian. Write nb, nn or en.`,
  },
};
