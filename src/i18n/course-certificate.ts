import type { Messages } from './language.js';

/** The first letter large: what stands in a list may begin a sentence. */
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const nb = {
  // On the certificate.
  deeds: { completion: 'har fullført', attendance: 'har deltatt i', mentor: 'har vært mentor i' },
  period: 'Periode',
  attendance: 'Oppmøte',
  presentAt: (count: string, of: number) =>
    `Til stede på ${count} av ${of} ${of === 1 ? 'samling' : 'samlinger'}`,
  hours: 'Omfang',
  duration: (hours: number, minutes: number) =>
    [hours > 0 ? `${hours} ${hours === 1 ? 'time' : 'timer'}` : '', minutes > 0 ? `${minutes} minutter` : '']
      .filter(Boolean)
      .join(' og '),
  inSessions: (duration: string) => `${duration} i samlinger`,
  topics: 'Innhold',
  topicCount: (count: number) => (count === 1 ? '1 emne' : `${count} emner`),
  sessionCount: (count: number) => (count === 1 ? '1 samling' : `${count} samlinger`),
  group: 'Gruppe',
  candidates: 'Kandidater',
  led: 'Samlinger',
  ledOf: (count: string, of: number) => `Ledet ${count} av ${of} planlagte`,
  ledSessions: (count: string, of: number) => `Ledet ${count} av ${of} planlagte samlinger`,
  issuer: 'Arbeidssted',
  placeDate: 'Sted og dato',
  signature: { completion: 'Gruppeleder', attendance: 'Gruppeleder', mentor: 'Underskrift' },
  honest: (issuer: string, basis: string) =>
    `Utstedt av ${issuer}, ikke elektronisk verifisert. Bygger på ${basis}. Ikke autorisasjon eller formell kompetanse.`,
  aWorkplace: 'arbeidsstedet',
  basis: {
    completion: 'gruppelederens føring',
    attendance: 'gruppelederens føring av oppmøte',
    mentor: 'gruppas egen føring',
  },
  nameLine: 'Linje til navnet',

  // Around it.
  requirements: 'Krav',
  noRequirements: 'Kilden oppgir ingen krav; gruppelederen avgjør.',
  people: { completion: 'Hvem har fullført?', attendance: 'Hvem har oppfylt kravene?', mentor: 'Mentorer' },
  peopleByHand: {
    completion: 'Hvem skal ha kursbevis?',
    attendance: 'Hvem skal ha bekreftelse?',
    mentor: 'Hvem skal ha bekreftelse?',
  },
  choose: {
    completion: 'Skal ha kursbevis',
    attendance: 'Skal ha bekreftelse',
    mentor: 'Skal ha bekreftelse',
  },
  nobody:
    'Ingen står på deltakerlista. Skriv ett navn her, eller la det stå tomt og skriv navnet på papiret.',
  noMentor:
    'Ingen mentor eller gruppeleder står på deltakerlista. Skriv ett navn her, eller la det stå tomt og skriv navnet på papiret.',
  name: 'Navn',
  nameHelp: 'Bare deltakernes navn, aldri pasienter. Ikke skriv fødselsnummer.',
  noIdNumber: 'Dette ser ut som et fødselsnummer. Det tas ikke med.',
  standing: {
    completion: { met: 'Fullført', short: 'Ikke fullført', open: 'Ikke fullført ennå' },
    attendance: { met: 'Oppfylt', short: 'Ikke oppfylt', open: 'Ikke avgjort ennå' },
    mentor: { met: 'Oppfylt', short: 'Ikke oppfylt', open: 'Ikke avgjort ennå' },
  },
  chosen: 'Valgt av gruppelederen',
  notChosen: 'Ikke valgt',
  outcome: { met: 'oppfylt', short: 'ikke oppfylt', open: 'ikke avgjort ennå' },
  unnoted: (count: number) =>
    count === 1 ? 'oppmøte ikke ført for 1 samling' : `oppmøte ikke ført for ${count} samlinger`,
  leastSessions: (count: number, least: number) => `${count} av minst ${least} samlinger`,
  leastShare: (count: number, of: number, least: string) => `${count} av ${of} samlinger, kravet er ${least}`,
  leastModules: (count: number, least: number) => `${count} av ${least} emner bekreftet`,
  confirms: (role: string) => `${begun(role)} bekrefter.`,
  confirmsBlank: 'Gruppelederen bekrefter.',
  noSessions: 'Antall samlinger er ikke oppgitt.',
  writing: 'Det som skal stå på arket',
  place: 'Sted',
  date: 'Dato',
  today: 'I dag',
  preview: 'Slik blir det på papir',
  previewOf: (name: string) => (name ? `Forhåndsvisning for ${name}` : 'Forhåndsvisning uten navn'),
  print: 'Skriv ut',
  printAll: (count: number) => (count === 1 ? 'Skriv ut 1 ark' : `Skriv ut alle ${count}, ett ark til hver`),
  printFor: (name: string) => `Skriv ut for ${name}`,
  showFor: (name: string) => `Vis for ${name}`,
  showIt: 'Vis',
  printStatus: 'Skriv ut statuslista',
  downloadStatus: 'Last ned status (CSV)',
  nobodyYet: 'Ingen har oppfylt kravene ennå. Slik ser arket ut.',
  nobodyChosen: 'Ingen er valgt ennå. Slik ser arket ut.',
  mayNotPrint: 'Eieren har ikke gitt lov til at dette skrives ut herfra.',

  // The list of those who have not met it.
  statusTitle: { completion: 'Ikke fullført', attendance: 'Ikke oppfylt', mentor: 'Ikke oppfylt' },
  number: 'Nr.',
  present: 'Til stede',
  of: 'Av',
  result: 'Resultat',
  fileName: 'status',
};

type CertificateMessages = typeof nb;

const nn: CertificateMessages = {
  deeds: { completion: 'har fullført', attendance: 'har delteke i', mentor: 'har vore mentor i' },
  period: 'Periode',
  attendance: 'Oppmøte',
  presentAt: (count, of) => `Til stades på ${count} av ${of} ${of === 1 ? 'samling' : 'samlingar'}`,
  hours: 'Omfang',
  duration: (hours, minutes) =>
    [hours > 0 ? `${hours} ${hours === 1 ? 'time' : 'timar'}` : '', minutes > 0 ? `${minutes} minutt` : '']
      .filter(Boolean)
      .join(' og '),
  inSessions: (duration) => `${duration} i samlingar`,
  topics: 'Innhald',
  topicCount: (count) => (count === 1 ? '1 emne' : `${count} emne`),
  sessionCount: (count) => (count === 1 ? '1 samling' : `${count} samlingar`),
  group: 'Gruppe',
  candidates: 'Kandidatar',
  led: 'Samlingar',
  ledOf: (count, of) => `Leidde ${count} av ${of} planlagde`,
  ledSessions: (count, of) => `Leidde ${count} av ${of} planlagde samlingar`,
  issuer: 'Arbeidsstad',
  placeDate: 'Stad og dato',
  signature: { completion: 'Gruppeleiar', attendance: 'Gruppeleiar', mentor: 'Underskrift' },
  honest: (issuer, basis) =>
    `Utferda av ${issuer}, ikkje elektronisk verifisert. Byggjer på ${basis}. Ikkje autorisasjon eller formell kompetanse.`,
  aWorkplace: 'arbeidsstaden',
  basis: {
    completion: 'føringa til gruppeleiaren',
    attendance: 'oppmøtet slik gruppeleiaren har ført det',
    mentor: 'det gruppa sjølv har ført',
  },
  nameLine: 'Linje til namnet',

  requirements: 'Krav',
  noRequirements: 'Kjelda oppgir ingen krav; gruppeleiaren avgjer.',
  people: { completion: 'Kven har fullført?', attendance: 'Kven har oppfylt krava?', mentor: 'Mentorar' },
  peopleByHand: {
    completion: 'Kven skal ha kursbevis?',
    attendance: 'Kven skal ha stadfesting?',
    mentor: 'Kven skal ha stadfesting?',
  },
  choose: {
    completion: 'Skal ha kursbevis',
    attendance: 'Skal ha stadfesting',
    mentor: 'Skal ha stadfesting',
  },
  nobody:
    'Ingen står på deltakarlista. Skriv eitt namn her, eller lat det stå tomt og skriv namnet på papiret.',
  noMentor:
    'Ingen mentor eller gruppeleiar står på deltakarlista. Skriv eitt namn her, eller lat det stå tomt og skriv namnet på papiret.',
  name: 'Namn',
  nameHelp: 'Berre namna til deltakarane, aldri pasientar. Ikkje skriv fødselsnummer.',
  noIdNumber: 'Dette ser ut som eit fødselsnummer. Det blir ikkje teke med.',
  standing: {
    completion: { met: 'Fullført', short: 'Ikkje fullført', open: 'Ikkje fullført enno' },
    attendance: { met: 'Oppfylt', short: 'Ikkje oppfylt', open: 'Ikkje avgjort enno' },
    mentor: { met: 'Oppfylt', short: 'Ikkje oppfylt', open: 'Ikkje avgjort enno' },
  },
  chosen: 'Vald av gruppeleiaren',
  notChosen: 'Ikkje vald',
  outcome: { met: 'oppfylt', short: 'ikkje oppfylt', open: 'ikkje avgjort enno' },
  unnoted: (count) =>
    count === 1 ? 'oppmøte ikkje ført for 1 samling' : `oppmøte ikkje ført for ${count} samlingar`,
  leastSessions: (count, least) => `${count} av minst ${least} samlingar`,
  leastShare: (count, of, least) => `${count} av ${of} samlingar, kravet er ${least}`,
  leastModules: (count, least) => `${count} av ${least} emne stadfesta`,
  confirms: (role) => `${begun(role)} stadfestar.`,
  confirmsBlank: 'Gruppeleiaren stadfestar.',
  noSessions: 'Talet på samlingar er ikkje oppgitt.',
  writing: 'Det som skal stå på arket',
  place: 'Stad',
  date: 'Dato',
  today: 'I dag',
  preview: 'Slik blir det på papir',
  previewOf: (name) => (name ? `Førehandsvising for ${name}` : 'Førehandsvising utan namn'),
  print: 'Skriv ut',
  printAll: (count) => (count === 1 ? 'Skriv ut 1 ark' : `Skriv ut alle ${count}, eitt ark til kvar`),
  printFor: (name) => `Skriv ut for ${name}`,
  showFor: (name) => `Vis for ${name}`,
  showIt: 'Vis',
  printStatus: 'Skriv ut statuslista',
  downloadStatus: 'Last ned status (CSV)',
  nobodyYet: 'Ingen har oppfylt krava enno. Slik ser arket ut.',
  nobodyChosen: 'Ingen er valde enno. Slik ser arket ut.',
  mayNotPrint: 'Eigaren har ikkje gitt lov til at dette blir skrive ut herifrå.',

  statusTitle: { completion: 'Ikkje fullført', attendance: 'Ikkje oppfylt', mentor: 'Ikkje oppfylt' },
  number: 'Nr.',
  present: 'Til stades',
  of: 'Av',
  result: 'Resultat',
  fileName: 'status',
};

const en: CertificateMessages = {
  deeds: { completion: 'has completed', attendance: 'has taken part in', mentor: 'has been a mentor in' },
  period: 'Period',
  attendance: 'Attendance',
  presentAt: (count, of) => `Present at ${count} of ${of} ${of === 1 ? 'session' : 'sessions'}`,
  hours: 'Duration',
  duration: (hours, minutes) =>
    [hours > 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '', minutes > 0 ? `${minutes} minutes` : '']
      .filter(Boolean)
      .join(' and '),
  inSessions: (duration) => `${duration} in sessions`,
  topics: 'Content',
  topicCount: (count) => (count === 1 ? '1 module' : `${count} modules`),
  sessionCount: (count) => (count === 1 ? '1 session' : `${count} sessions`),
  group: 'Group',
  candidates: 'Candidates',
  led: 'Sessions',
  ledOf: (count, of) => `Led ${count} of ${of} planned`,
  ledSessions: (count, of) => `Led ${count} of ${of} planned sessions`,
  issuer: 'Workplace',
  placeDate: 'Place and date',
  signature: { completion: 'Group leader', attendance: 'Group leader', mentor: 'Signature' },
  honest: (issuer, basis) =>
    `Issued by ${issuer}, not electronically verified. Based on ${basis}. Not an authorisation or formal qualification.`,
  aWorkplace: 'the workplace',
  basis: {
    completion: 'the group leader’s records',
    attendance: 'the group leader’s attendance records',
    mentor: 'the group’s own records',
  },
  nameLine: 'Line for the name',

  requirements: 'Requirements',
  noRequirements: 'The source names no requirements; the group leader decides.',
  people: {
    completion: 'Who has completed it?',
    attendance: 'Who meets the requirements?',
    mentor: 'Mentors',
  },
  peopleByHand: {
    completion: 'Who is to have a certificate?',
    attendance: 'Who is to have a confirmation?',
    mentor: 'Who is to have a confirmation?',
  },
  choose: {
    completion: 'Is to have a certificate',
    attendance: 'Is to have a confirmation',
    mentor: 'Is to have a confirmation',
  },
  nobody: 'Nobody is on the roster. Write one name here, or leave it empty and write the name on the paper.',
  noMentor:
    'No mentor or group leader is on the roster. Write one name here, or leave it empty and write the name on the paper.',
  name: 'Name',
  nameHelp: 'Names of participants only, never patients. Do not write national identity numbers.',
  noIdNumber: 'This looks like a national identity number. It is left out.',
  standing: {
    completion: { met: 'Completed', short: 'Not completed', open: 'Not completed yet' },
    attendance: { met: 'Met', short: 'Not met', open: 'Not decided yet' },
    mentor: { met: 'Met', short: 'Not met', open: 'Not decided yet' },
  },
  chosen: 'Chosen by the group leader',
  notChosen: 'Not chosen',
  outcome: { met: 'met', short: 'not met', open: 'not decided yet' },
  unnoted: (count) =>
    count === 1 ? 'attendance not noted for 1 session' : `attendance not noted for ${count} sessions`,
  leastSessions: (count, least) => `${count} of at least ${least} sessions`,
  leastShare: (count, of, least) => `${count} of ${of} sessions, the requirement is ${least}`,
  leastModules: (count, least) => `${count} of ${least} modules confirmed`,
  confirms: (role) => `${begun(role)} confirms.`,
  confirmsBlank: 'The group leader confirms.',
  noSessions: 'The number of sessions is not told.',
  writing: 'What the sheet is to say',
  place: 'Place',
  date: 'Date',
  today: 'Today',
  preview: 'How it will look on paper',
  previewOf: (name) => (name ? `Preview for ${name}` : 'Preview without a name'),
  print: 'Print',
  printAll: (count) => (count === 1 ? 'Print 1 sheet' : `Print all ${count}, a sheet each`),
  printFor: (name) => `Print for ${name}`,
  showFor: (name) => `Show for ${name}`,
  showIt: 'Show',
  printStatus: 'Print the status list',
  downloadStatus: 'Download status (CSV)',
  nobodyYet: 'Nobody meets the requirements yet. This is how the sheet looks.',
  nobodyChosen: 'Nobody is chosen yet. This is how the sheet looks.',
  mayNotPrint: 'The owner has not allowed this to be printed from here.',

  statusTitle: { completion: 'Not completed', attendance: 'Not met', mentor: 'Not met' },
  number: 'No.',
  present: 'Present',
  of: 'Of',
  result: 'Result',
  fileName: 'status',
};

/** What stands on a certificate, on the list of those who are to have none yet, and around them. */
export const certificateMessages: Messages<CertificateMessages> = { nb, nn, en };
