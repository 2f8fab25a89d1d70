import type { provenance } from './base.js';
import { caseDescriptions } from './descriptions-cases.nb.js';
import { programmeDescriptions } from './descriptions-programmes.nb.js';
import type { DescriptionsOf } from './shapes.js';

/** What every object may say about where it stands. */
export const provenanceDescriptions: Readonly<Record<keyof typeof provenance, string>> = {
  source: 'Hvor dette er hentet fra. Vises nederst på skjermen og på utskrifter.',
  edition: 'Utgaven, slik eieren skriver den, for eksempel «2. utgave» eller «2026-03».',
  canonical: 'Nettadressen der den nyeste utgaven alltid ligger. Leses bare når noen trykker «Se etter nyere utgave».',
  rights: 'Hvem som eier dette, og hva andre har lov til.',
  reviewed: 'Siste faglige gjennomgang. Mangler den, står det «Ikke faglig gjennomgått» ved innholdet.',
  reviewBy: 'Datoen innholdet bør være gjennomgått på nytt, for eksempel 2027-06-01. Etter den står det «Bør kontrolleres».',
  withdrawn: 'Sett inn når dette ikke lenger skal brukes. Leserne ser da grunnen og lenken i stedet for innholdet.',
  origin:
    'Skriv "example" når teksten er laget som eksempel og ikke kommer fra eieren. Det står da ved teksten overalt, på skjerm og papir.',
};

/**
 * What each object of a content file and each of its fields is for, for those who write one in an editor. A field
 * without a description is a type error. Never imported by anything a page loads.
 */
export const descriptions: DescriptionsOf = {
  ...caseDescriptions,
  ...programmeDescriptions,
  trainingContent: {
    about: 'Innholdsfil for Lindring: opplæringsinnhold i lindrende behandling og omsorg. Alle lister kan utelates.',
    $schema: 'Adressen til dette skjemaet. Gir forslag og kontroll mens du skriver.',
    version: 'Versjonen av filformatet. Alltid 1.',
    id: 'Kort navn på fila, for eksempel «lindrende-2026». Det en gruppe lagrer, henger på denne; ikke endre den siden.',
    title: 'Tittelen på innholdet, for eksempel «Lindrende behandling og omsorg 2026».',
    language: 'Språket i tekster som ikke sier noe annet: nb, nn, en, se … Utelates det, gjelder nb.',
    topics: 'Temaer som filmer, caser og materiell hører under.',
    films: 'Filmer, også de som bare er kjent ved tittel.',
    cases: 'Caser: oppdiktede pasienter å snakke sammen om.',
    questions: 'Refleksjonsspørsmål som ikke hører til en case eller en film.',
    methods: 'Måter å reflektere på, steg for steg.',
    programmes: 'Programmer, pakker og prosjekter, med samlinger eller moduler, roller og regler for gruppa.',
    resources: 'Materiell: temahefter, veiledere, lysark, rapporter, lydfiler og lenker.',
    evidenceSchemes: 'Skalaer for hvor godt noe er dokumentert, med nivåene i rekkefølge.',
    webinars: 'Webinarer, med eller uten fastsatt tid.',
    instruments: 'Kartleggingsskjemaer, for eksempel ESAS-r, ordrett som i kilden.',
    certificates: 'Kursbevis og bekreftelser som gruppa kan skrive ut selv.',
    rollouts: 'Hvor langt et program er kommet, sted for sted.',
    glossary: 'Vanskelige ord, forklart med enkle ord.',
  },
  source: {
    about: 'Kilden til en tekst eller et tall.',
    title: 'Tittelen på kilden.',
    publisher: 'Den som har gitt den ut, for eksempel «Helsedirektoratet».',
    url: 'Nettadressen til kilden, med https:// foran.',
    published: 'Når den ble utgitt: 2026-11-22, 2026-11 eller 2026.',
    updated: 'Når den sist ble endret: 2026-11-22, 2026-11 eller 2026.',
  },
  rights: {
    about: 'Rettigheter til en tekst eller en fil.',
    owner: 'Eieren, for eksempel «Aldring og helse».',
    mayAdapt: 'true når andre har lov til å endre teksten. Utelatt betyr nei.',
    mayPrint: 'true når andre har lov til å skrive den ut og dele den på papir.',
    contact: 'Hvor man spør om lov: nettadresse, mailto: eller tel:.',
  },
  review: {
    about: 'En faglig gjennomgang.',
    by: 'Hvem som leste, som rolle og aldri som navn: «Fagansvarlig sykepleier, kreftavdelingen».',
    at: 'Datoen for gjennomgangen: 2026-11-22, 2026-11 eller 2026.',
  },
  withdrawal: {
    about: 'Beskjed om at noe er trukket tilbake.',
    at: 'Datoen det ble trukket tilbake: 2026-11-22, 2026-11 eller 2026.',
    reason: 'Grunnen, i én setning leserne forstår.',
    replacedBy: 'Adressen til det som gjelder nå.',
  },
  resource: {
    about: 'Materiell å lese, vise, høre eller bestille.',
    id: 'Kort navn på materiellet, for eksempel «temahefte-1».',
    title: 'Tittelen på materiellet.',
    kind: 'Hva slags materiell: booklet (temahefte), leader-booklet (hefte for gruppeleder), flyer, list (liste), presentation (lysark), poster (plakat), report (rapport), document (annet dokument), audio (lyd), animation (animasjon), course (kurs), link (lenke).',
    summary: 'Hva det inneholder, i en setning eller to.',
    file: 'Adressen til fila, hel eller fra innholdsfila: «hefter/temahefte-1.pdf».',
    format: 'Filformatet, for eksempel «PDF» eller «PowerPoint».',
    bytes: 'Størrelsen på fila, i byte. 2 MB er 2000000.',
    pages: 'Antall sider.',
    transcript: 'Det som blir sagt, når materiellet er lyd. Kan ha avsnitt, lister og lenker (Markdown).',
    language: 'Språket materiellet er på: nb, nn, en, se …',
    price: 'Prisen med ord, for eksempel «Gratis» eller «Papir til kostpris».',
    order: 'Hvor man bestiller: nettadresse eller mailto:.',
    login: 'Hva som kreves for å komme til, for eksempel «Krever innlogging i Canvas».',
    evidence: 'Hvor godt tiltaket er dokumentert, på en navngitt skala.',
    topics: 'Id-en til temaene materiellet hører under.',
    sections: 'Innholdet del for del, når det kan leses på siden.',
  },
  section: {
    about: 'En del av et materiell.',
    id: 'Kort navn på delen, for eksempel «forberedelser».',
    title: 'Overskriften på delen.',
    text: 'Teksten. Kan ha avsnitt, lister og lenker (Markdown).',
    checklist: 'Sjekkliste, punkt for punkt.',
    when: 'Når den brukes: before (før), during (under) eller after (etter).',
    page: 'Siden i fila der delen begynner, fra 1.',
  },
  evidence: {
    about: 'Et nivå på en navngitt skala, aldri bare et tall.',
    scheme: 'Id-en til skalaen.',
    level: 'Id-en til nivået på skalaen.',
  },
  evidenceScheme: {
    about: 'En skala for hvor godt noe er dokumentert.',
    id: 'Kort navn på skalaen.',
    title: 'Navnet på skalaen.',
    levels: 'Nivåene, i den rekkefølgen kilden har dem. Minst ett.',
  },
  evidenceLevel: {
    about: 'Et nivå på skalaen.',
    id: 'Kort navn på nivået, for eksempel «niva-3».',
    title: 'Hva nivået betyr, slik kilden skriver det.',
  },
  webinar: {
    about: 'Et webinar. Uten tid vises det som kommende.',
    id: 'Kort navn på webinaret, for eksempel «smertelindring-host».',
    title: 'Tittelen på webinaret.',
    summary: 'Hva det handler om.',
    audience: 'Hvem det er for, gruppe for gruppe.',
    season: 'Omtrent når, når dagen ikke er bestemt, for eksempel «Våren 2027».',
    free: 'true når det er gratis, false når det koster noe.',
    start: 'Når det begynner: 2026-11-22T09:00, norsk tid. Utelates når det ikke er bestemt.',
    minutes: 'Hvor lenge det varer, i minutter.',
    signup: 'Hvor man melder seg på: nettadresse eller mailto:.',
    recording: 'Nettadressen til opptaket.',
    film: 'Id-en til filmen, når opptaket ligger blant filmene.',
  },
};
