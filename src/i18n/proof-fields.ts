import type { Language } from './language.js';

type InThree = readonly [nb: string, nn: string, en: string];

const names = {
  answersFor: ['Ansvar', 'Ansvar', 'Answers for'],
  alt: ['Bildetekst', 'Bilettekst', 'Text for the picture'],
  attribution: ['Kreditering', 'Kreditering', 'Attribution'],
  audience: ['For hvem', 'For kven', 'For whom'],
  background: ['Bakgrunn', 'Bakgrunn', 'Background'],
  basedOn: ['Bygger på', 'Byggjer på', 'Based on'],
  before: ['Før samlingene', 'Før samlingane', 'Before the sessions'],
  cadence: ['Hvor ofte', 'Kor ofte', 'How often'],
  chapters: ['Kapitler', 'Kapittel', 'Chapters'],
  checklist: ['Sjekkliste', 'Sjekkliste', 'Checklist'],
  commissionedBy: ['På oppdrag fra', 'På oppdrag frå', 'Commissioned by'],
  confirmedBy: ['Bekreftes av', 'Blir stadfesta av', 'Confirmed by'],
  contentNote: ['Om innholdet', 'Om innhaldet', 'About the content'],
  conversation: ['Til samtalen', 'Til samtalen', 'For the conversation'],
  county: ['Fylke', 'Fylke', 'County'],
  definition: ['Forklaring', 'Forklaring', 'Definition'],
  diagnoses: ['Diagnose', 'Diagnose', 'Diagnosis'],
  experiences: ['Erfaring', 'Erfaring', 'Experience'],
  figure: ['Tall', 'Tal', 'Figure'],
  form: ['Form', 'Form', 'Form'],
  forms: ['Bøyning', 'Bøying', 'Form of the word'],
  funding: ['Finansiering', 'Finansiering', 'Funding'],
  goal: ['Mål', 'Mål', 'Goal'],
  help: ['Hjelp', 'Hjelp', 'Help'],
  high: ['Enden av skalaen', 'Enden av skalaen', 'End of the scale'],
  homework: ['Til neste gang', 'Til neste gong', 'For next time'],
  inBrief: ['Kort om', 'Kort om', 'In brief'],
  keyFactors: ['Viktig for å lykkes', 'Viktig for å lykkast', 'Key factor'],
  keyPoints: ['Hovedpunkt', 'Hovudpunkt', 'Key point'],
  label: ['Når', 'Når', 'When'],
  layer: ['Nivå', 'Nivå', 'Level'],
  leaderNote: ['Til gruppelederen', 'Til gruppeleiaren', 'For the group leader'],
  login: ['Innlogging', 'Innlogging', 'Login'],
  low: ['Starten av skalaen', 'Starten av skalaen', 'Start of the scale'],
  material: ['Materiell', 'Materiell', 'Material'],
  method: ['Metode', 'Metode', 'Method'],
  name: ['Navn', 'Namn', 'Name'],
  note: ['Merknad', 'Merknad', 'Note'],
  other: ['Annet', 'Anna', 'Other'],
  others: ['Slik kan andre se det', 'Slik kan andre sjå det', 'How others may see it'],
  owner: ['Eier', 'Eigar', 'Owner'],
  packing: ['Ta med', 'Ta med', 'Bring'],
  part: ['Del av veien', 'Del av vegen', 'Part of the way'],
  partners: ['Samarbeidspartner', 'Samarbeidspartnar', 'Partner'],
  parts: ['Del', 'Del', 'Part'],
  period: ['Periode', 'Periode', 'Period'],
  preparation: ['Forberedelse', 'Førebuing', 'Preparation'],
  price: ['Pris', 'Pris', 'Price'],
  profession: ['Yrkesgruppe', 'Yrkesgruppe', 'Profession'],
  remarks: ['Merknad', 'Merknad', 'Remark'],
  reminder: ['Påminning', 'Påminning', 'Reminder'],
  requires: ['Krav', 'Krav', 'Requires'],
  role: ['Rolle', 'Rolle', 'Role'],
  season: ['Når', 'Når', 'When'],
  signatures: ['Underskrift', 'Underskrift', 'Signature'],
  sourceTitle: ['Tittel i kilden', 'Tittel i kjelda', 'Title in the source'],
  status: ['Status', 'Status', 'Status'],
  subtitle: ['Undertittel', 'Undertittel', 'Subtitle'],
  summary: ['Kort sagt', 'Kort sagt', 'Summary'],
  support: ['Støtte', 'Støtte', 'Support'],
  text: ['Tekst', 'Tekst', 'Text'],
  theme: ['Tema', 'Tema', 'Theme'],
  title: ['Tittel', 'Tittel', 'Title'],
  topic: ['Gjelder', 'Gjeld', 'Concerns'],
  transcript: ['Teksten i lyd eller film', 'Teksten i lyd eller film', 'Transcript'],
  unit: ['Enhet', 'Eining', 'Unit'],
  what: ['Hva', 'Kva', 'What'],
  when: ['Når', 'Når', 'When'],
  who: ['Hvem', 'Kven', 'Who'],
  why: ['Hvorfor', 'Kvifor', 'Why'],
  window: ['Tidsrom', 'Tidsrom', 'Time window'],
  word: ['Ord', 'Ord', 'Word'],
} satisfies Record<string, InThree>;

/** A field of a content file that somebody reads. */
export type TextField = keyof typeof names;

const at: Readonly<Record<Language, 0 | 1 | 2>> = { nb: 0, nn: 1, en: 2 };

/** Whether a field of a content file has words for a reader. A test holds it to the schema. */
export function isTextField(key: string): key is TextField {
  return Object.hasOwn(names, key);
}

/** What a field is called on a proof. */
export function fieldName(field: TextField, language: Language): string {
  return names[field][at[language]];
}
