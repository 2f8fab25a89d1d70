import type { Messages } from './language.js';

/** What a sentence about the work of an author may need to name. */
export type AdviceValues = Readonly<Record<string, string | number>>;
type Sentence = (values: AdviceValues) => string;

function many(count: string | number | undefined, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

const nb = {
  emptyFile: () => 'Fila er tom.',
  webPage: () =>
    'Fila er en nettside, ikke JSON. Kanskje ble en innloggings- eller feilside lagret i stedet.',
  duplicateKey: ({ key }) =>
    `«${key}» står to ganger i samme objekt. Bare den siste gjelder; slå dem sammen eller fjern den ene.`,
  captions: ({ id }) => `Filmen «${id}» mangler teksting. Legg inn captions, eller captionsBurnedIn.`,
  transcript: ({ id }) => `Filmen «${id}» mangler filmen som tekst. Legg inn transcript.`,
  audioDescription: ({ id }) =>
    `Filmen «${id}» mangler synstolking. Det kreves av film publisert etter 1. februar 2024.`,
  audioText: ({ id }) => `Lydfila «${id}» mangler det som blir sagt som tekst. Legg inn transcript.`,
  shortSession: ({ minutes, least }) =>
    `Samlingen er på ${minutes} minutter. Læringsmodellen sier minst ${least}.`,
  blocksDiffer: ({ blocks, minutes }) =>
    `Blokkene er til sammen ${blocks} minutter, men samlingen er satt til ${minutes}.`,
  fewSessions: ({ count, told }) =>
    `Her er ${many(count, 'samling', 'samlinger')}. Læringsmodellen sier ${told}.`,
  caseWithoutQuestions: ({ id }) => `Casen «${id}» har tekst, men ingen spørsmål å snakke om.`,
  pastReview: ({ date }) =>
    `Skulle vært gjennomgått på nytt innen ${date}. Leserne ser «Bør kontrolleres» til datoen er flyttet.`,
  examples: ({ count }) =>
    `${many(count, 'del', 'deler')} er merket som eksempel ("origin": "example"). Bytt ut med egne, gjennomgåtte tekster før siden publiseres.`,
  otherLanguage: ({ found, marked }) =>
    `Teksten har «${found}» og er merket som ${marked}. Er den på et annet språk, så skriv språkkoden foran: { "sv": "…" }.`,
  imageInText: () => 'Bilder i tekst blir ikke vist. Sett bildet på siden i stedet, med alternativ tekst.',
  noNynorsk: ({ count }) => `${many(count, 'tekst', 'tekster')} finnes på bokmål, men ikke på nynorsk.`,
} satisfies Record<string, Sentence>;

/** A stable name for each thing an author is advised of. */
export type AdviceCode = keyof typeof nb;

const nn: Readonly<Record<AdviceCode, Sentence>> = {
  emptyFile: () => 'Fila er tom.',
  webPage: () =>
    'Fila er ei nettside, ikkje JSON. Kanskje vart ei innloggings- eller feilside lagra i staden.',
  duplicateKey: ({ key }) =>
    `«${key}» står to gonger i same objekt. Berre den siste gjeld; slå dei saman eller fjern den eine.`,
  captions: ({ id }) => `Filmen «${id}» manglar teksting. Legg inn captions, eller captionsBurnedIn.`,
  transcript: ({ id }) => `Filmen «${id}» manglar filmen som tekst. Legg inn transcript.`,
  audioDescription: ({ id }) =>
    `Filmen «${id}» manglar synstolking. Det er kravd av film publisert etter 1. februar 2024.`,
  audioText: ({ id }) => `Lydfila «${id}» manglar det som blir sagt som tekst. Legg inn transcript.`,
  shortSession: ({ minutes, least }) =>
    `Samlinga er på ${minutes} minutt. Læringsmodellen seier minst ${least}.`,
  blocksDiffer: ({ blocks, minutes }) =>
    `Blokkene er til saman ${blocks} minutt, men samlinga er sett til ${minutes}.`,
  fewSessions: ({ count, told }) =>
    `Her er ${many(count, 'samling', 'samlingar')}. Læringsmodellen seier ${told}.`,
  caseWithoutQuestions: ({ id }) => `Casen «${id}» har tekst, men ingen spørsmål å snakke om.`,
  pastReview: ({ date }) =>
    `Skulle vore gjennomgått på nytt innan ${date}. Lesarane ser «Bør kontrollerast» til datoen er flytta.`,
  examples: ({ count }) =>
    `${many(count, 'del', 'delar')} er merkt som døme ("origin": "example"). Byt ut med eigne, gjennomgåtte tekstar før sida blir publisert.`,
  otherLanguage: ({ found, marked }) =>
    `Teksten har «${found}» og er merkt som ${marked}. Er han på eit anna språk, så skriv språkkoden framfor: { "sv": "…" }.`,
  imageInText: () => 'Bilete i tekst blir ikkje viste. Set biletet på sida i staden, med alternativ tekst.',
  noNynorsk: ({ count }) => `${many(count, 'tekst', 'tekstar')} finst på bokmål, men ikkje på nynorsk.`,
};

const en: Readonly<Record<AdviceCode, Sentence>> = {
  emptyFile: () => 'The file is empty.',
  webPage: () => 'The file is a web page, not JSON. Perhaps a login or error page was saved instead.',
  duplicateKey: ({ key }) =>
    `“${key}” stands twice in the same object. Only the last counts; join them or take one away.`,
  captions: ({ id }) => `The film “${id}” has no captions. Add captions, or captionsBurnedIn.`,
  transcript: ({ id }) => `The film “${id}” is not there as text. Add transcript.`,
  audioDescription: ({ id }) =>
    `The film “${id}” has no audio description. Norwegian rules ask for it of films published after 1 February 2024.`,
  audioText: ({ id }) => `What is said in the audio “${id}” is not there as text. Add transcript.`,
  shortSession: ({ minutes, least }) =>
    `The session lasts ${minutes} minutes. The learning model says at least ${least}.`,
  blocksDiffer: ({ blocks, minutes }) =>
    `The blocks add up to ${blocks} minutes, but the session is set to ${minutes}.`,
  fewSessions: ({ count, told }) =>
    `Here ${many(count, 'session is', 'sessions are')} given. The learning model says ${told}.`,
  caseWithoutQuestions: ({ id }) => `The case “${id}” has text, but no questions to talk about.`,
  pastReview: ({ date }) =>
    `Was to be reviewed again by ${date}. Readers are told so until the date is moved.`,
  examples: ({ count }) =>
    `${many(count, 'part is', 'parts are')} marked as an example ("origin": "example"). Replace with reviewed texts of your own before the page is published.`,
  otherLanguage: ({ found, marked }) =>
    `The text has “${found}” and is marked as ${marked}. If it is in another language, put its code in front: { "sv": "…" }.`,
  imageInText: () =>
    'Pictures in texts are not shown. Put the picture on the page instead, with an alternative text.',
  noNynorsk: ({ count }) => `${many(count, 'text is', 'texts are')} there in bokmål, but not in nynorsk.`,
};

export const adviceMessages: Messages<Readonly<Record<AdviceCode, Sentence>>> = { nb, nn, en };
