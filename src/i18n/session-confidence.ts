import type { Messages } from './language.js';

const nb = {
  title: 'Hvor trygg er du?',
  help: 'Si ett trinn om gangen, og tell hendene. Ingen navn, og det er lov å la være.',
  question: '«Hvor trygg er du på det vi snakker om i dag?»',
  times: { before: 'Før', after: 'Etter' },
  levels: ['Svært utrygg', 'Ganske utrygg', 'Midt imellom', 'Ganske trygg', 'Svært trygg'],
  level: 'Trinn',
  hands: (time: string, level: string) => `${time}: hender for «${level}»`,
  sum: 'I alt',
  careful:
    'Hender i et rom sier lite om hva den enkelte kan. Bruk dem til å velge hva dere snakker mer om, ikke til å måle noen.',
};

type ConfidenceMessages = typeof nb;

const nn: ConfidenceMessages = {
  title: 'Kor trygg er du?',
  help: 'Sei eitt trinn om gongen, og tel hendene. Ingen namn, og det er lov å la vere.',
  question: '«Kor trygg er du på det vi snakkar om i dag?»',
  times: { before: 'Før', after: 'Etter' },
  levels: ['Svært utrygg', 'Ganske utrygg', 'Midt imellom', 'Ganske trygg', 'Svært trygg'],
  level: 'Trinn',
  hands: (time, level) => `${time}: hender for «${level}»`,
  sum: 'I alt',
  careful:
    'Hender i eit rom seier lite om kva den enkelte kan. Bruk dei til å velje kva de snakkar meir om, ikkje til å måle nokon.',
};

const en: ConfidenceMessages = {
  title: 'How confident are you?',
  help: 'Say one level at a time, and count the hands. No names, and nobody has to.',
  question: '“How confident are you about what we talk of today?”',
  times: { before: 'Before', after: 'After' },
  levels: ['Very unsure', 'Rather unsure', 'In between', 'Rather confident', 'Very confident'],
  level: 'Level',
  hands: (time, level) => `${time}: hands for “${level}”`,
  sum: 'In all',
  careful:
    'Hands in a room say little about what each can do. Use them to choose what to talk more about, not to measure anyone.',
};

/** What is said when hands are counted before and after a session. */
export const confidenceMessages: Messages<ConfidenceMessages> = { nb, nn, en };
