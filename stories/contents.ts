/** The content file of the demo, where Storybook serves it. */
export const lindrende = 'demo/content/lindrende-2026.json';

const base = {
  version: 1,
  id: 'storybook',
  title: 'Historier',
  language: 'nb',
  source: { title: 'Historier i Storybook', publisher: 'Lindring' },
};

const kari = {
  id: 'kari',
  name: 'Kari',
  age: { from: 80, to: 90 },
  settings: ['home'],
  diagnoses: ['hjertesvikt'],
  summary: 'Hun sier at det går bra.',
  background: 'Kari bor alene i andre etasje. Hun har sovet i stolen siden jul.',
  scenarios: [
    {
      id: 'kari-1',
      title: 'Morgen',
      text: 'Kari åpner ikke når du ringer på.',
      questions: [{ id: 'kari-1-q1', text: 'Hva gjør du nå?' }],
    },
  ],
};

/** A file with one case, and what else is to be said of that case. */
export function fileWith(change: object = {}): object {
  return { ...base, cases: [{ ...kari, ...change }] };
}

/** What a source tells of a case when it tells only the facts. */
export const factsOnly = {
  ...base,
  cases: [
    {
      id: 'ola',
      name: 'Ola',
      settings: ['nursing-home'],
      diagnoses: ['demens'],
      source: { title: 'Casebanken', publisher: 'Aldring og helse', url: 'https://www.aldringoghelse.no/' },
      scenarios: [],
    },
  ],
};

/** Withdrawn by whoever answers for it, with something to read instead. */
export const withdrawn = fileWith({
  withdrawn: {
    at: '2026-05',
    reason: 'Rådene i casen er endret.',
    replacedBy: 'https://www.aldringoghelse.no/',
  },
});

/** One sound case and one that an author has broken. */
export const oneBroken = { ...base, cases: [kari, { id: 'odelagt', name: 'Ødelagt', settings: [] }] };

/** More cases than a list shows at once. */
export const manyCases = {
  ...base,
  cases: Array.from({ length: 40 }, (_, at) => ({
    ...kari,
    id: `kari-${at}`,
    name: `Kari ${at + 1}`,
    scenarios: [],
  })),
};

const shortProgramme = {
  id: 'kort',
  title: 'Kort program',
  learningModel: { minMinutes: 120 },
  sessions: [
    {
      id: 'kort-1',
      title: 'Å lytte',
      blocks: [
        { id: 'velkommen', title: 'Velkommen', minutes: 10, keep: true },
        { id: 'samtale', title: 'Samtale to og to', minutes: 40 },
        { id: 'slutt', title: 'Avslutning', minutes: 10, keep: true },
      ],
    },
  ],
};

/** A programme whose sessions are shorter than it recommends. */
export const shortSessions = { ...base, programmes: [shortProgramme] };

/** Several programmes to plan from. */
export const manyProgrammes = {
  ...base,
  programmes: [
    {
      id: 'emner',
      title: 'Fire emner',
      learningModel: { months: 5, cadence: '3–4 uker alene, så en samling' },
      modules: [1, 2, 3, 4].map((at) => ({
        id: `emne-${at}`,
        title: `Emne ${at}`,
        weeks: { from: 3, to: 4 },
      })),
    },
    shortProgramme,
  ],
};

/** A programme with a rule for who a group is made of, and three sessions. */
export const groupProgramme = {
  ...base,
  id: 'storybook-gruppe',
  topics: [{ id: 'samtale', title: 'Samtale' }],
  films: [{ id: 'parorende', title: 'Pårørende', topics: ['samtale'] }],
  programmes: [
    {
      id: 'program',
      title: 'Lindring i praksis',
      origin: 'example',
      groupRule: {
        size: { from: 6, to: 7 },
        profession: { nb: 'helsefagarbeidere', nn: 'helsefagarbeidarar', en: 'health care workers' },
        minShare: 0.5,
      },
      sessions: [
        {
          id: 's1',
          title: 'Hva er palliasjon, for hvem, når?',
          preparation: 'Noter ett spørsmål før samlingen.',
          films: ['parorende'],
        },
        { id: 's2', title: 'Samtalen' },
        { id: 's3', title: 'Symptomer' },
      ],
    },
  ],
};

/** A file with these webinars, and a film that one of them may have become. */
export function webinarsOf(webinars: readonly object[]): object {
  return {
    ...base,
    id: 'storybook-webinarer',
    films: [{ id: 'runde', title: 'En runde', topics: [] }],
    webinars,
  };
}

/** Certificates of every kind, the first changed as told. */
export function certificateContent(change: object = {}) {
  return {
    ...base,
    id: 'storybook-bevis',
    programmes: [
      {
        id: 'program',
        title: 'Lindring i praksis',
        origin: 'example',
        sessions: ['Hva er palliasjon?', 'Samtalen', 'Symptomer', 'Hele mennesket', 'Siste tid'].map(
          (title, at) => ({ id: `s${at + 1}`, title, minutes: 120 }),
        ),
      },
      {
        id: 'pakke',
        title: 'Digital opplæringspakke i lindrende behandling og omsorg ved livets slutt',
        learningModel: { modules: 4, months: 5 },
        modules: [1, 2, 3, 4].map((at) => ({ id: `emne-${at}`, weeks: { from: 3, to: 4 } })),
      },
    ],
    certificates: [
      {
        id: 'kursbevis',
        title: 'Kursbevis',
        kind: 'completion',
        programme: 'program',
        basedOn: 'det gruppelederen har ført',
        signatures: ['Gruppeleder'],
        logo: { src: '/demo/content/eksempelmerke.svg', alt: 'Eksempelmerke' },
        requirements: [
          { id: 'oppmote', text: 'Minst fire av fem samlinger', minShare: 0.8 },
          { id: 'oppgave', text: 'Praksisoppgaven er godkjent', confirmedBy: 'mentor' },
        ],
        ...change,
      },
      {
        id: 'oppmote',
        title: 'Bekreftelse på oppmøte',
        kind: 'attendance',
        programme: 'program',
      },
      {
        id: 'mentor',
        title: 'Bekreftelse for mentor',
        kind: 'mentor',
        programme: 'program',
        signatures: ['For USHT'],
        requirements: [{ id: 'ledet', text: 'Har ledet minst fire samlinger', minSessions: 4 }],
      },
      {
        id: 'pakkebevis',
        title: 'Kursbevis',
        kind: 'completion',
        programme: 'pakke',
        text: 'har fullført opplæringen.',
        requirements: [{ id: 'emner', text: 'Alle fire emnene', minModules: 4 }],
      },
    ],
  };
}
const wholeProgramme = {
  id: 'pakken',
  title: 'Opplæringspakke i lindring',
  subtitle: {
    nb: 'For de som møter pasienten hver dag',
    nn: 'For dei som møter pasienten kvar dag',
    en: 'For those who meet the patient every day',
  },
  owner: 'Høgskolen i Dalen',
  commissionedBy: 'Helsedirektoratet',
  funding: 'Statsforvalteren; 2018: samhandlingsmidler',
  county: 'Hordaland',
  theme: 'Annet',
  status: { nb: 'Pågående', nn: 'Pågåande' },
  period: '2017–2018',
  finished: '2018',
  remarks: ['Status og avslutning står slik kilden har dem, også når de ikke stemmer overens.'],
  audience: ['helsefagarbeidere', 'ansatte uten formell kompetanse'],
  why: 'Flere skal få god lindring der de bor. Da må de som er der hver dag, kjenne igjen det som haster.',
  parts: ['Fire emner', 'To temahefter', 'Kursbevis'],
  method: 'Først **alene**, så i gruppe:\n\n- tre til fire uker med ett emne\n- en samling med mentor',
  timeline: [
    { when: 'November 2017', what: 'Felles oppstart' },
    { when: '2016–2017', title: 'Fase 3', what: 'Pilot i 8 kommuner' },
    { title: 'Fase 4', what: 'Studie' },
  ],
  experiences: ['Mentoren er det som skiller pakken fra et nettkurs.'],
  keyFactors: [{ sv: 'Förankring hos ledningen' }, { sv: 'Anpassningsbar' }],
  results: [
    { figure: '>50 %', what: 'forebygge høyere omsorgsnivå' },
    { figure: '98 %', what: 'tryggere i jobben' },
  ],
  partners: [
    'Asker',
    'Bærum',
    'Enebakk',
    'Gjerdrum',
    'Lørenskog',
    'Nittedal',
    'Oppegård',
    'Skedsmo',
    'Sørum',
  ],
  support: 'Spør eieren om pakken, og utviklingssenteret om spredningen.',
  contacts: [
    { role: 'Prosjektleder', address: 'mailto:post@dalen.example', topic: 'Pakken og kursbevis' },
    { role: 'Utviklingssenteret i fylket', address: 'https://www.utviklingssenter.no/' },
  ],
  references: [{ title: 'Om pakken', publisher: 'Høgskolen i Dalen', published: '2019-05' }],
  origin: 'example',
};

/** A programme that tells all a programme can tell, with a project that spreads it. */
export const programmeWithProject = {
  ...base,
  programmes: [
    wholeProgramme,
    {
      id: 'spredning',
      partOf: 'pakken',
      title: 'Spredning til alle sentrene',
      owner: 'USHT Hedmark',
      status: 'Avsluttet',
      period: '2017–2019',
      finished: '2019',
      timeline: [{ when: 'Høsten 2019', what: 'Pakken revideres' }, { what: 'Introduksjonsdag' }],
      origin: 'example',
    },
  ],
};

/** Only the name of a programme is told. */
export const programmeNameOnly = {
  ...base,
  programmes: [{ id: 'pakken', title: 'Opplæringspakke i lindring' }],
};

/** A programme whose owner has taken it back. */
export const programmeWithdrawn = {
  ...base,
  programmes: [{ ...wholeProgramme, withdrawn: { at: '2026-05', reason: 'Pakken er erstattet av en ny.' } }],
};

const spreadRows = [
  {
    id: 'bergen',
    name: 'Bergen',
    stage: 'fullfort',
    figures: [
      { unit: 'mentorer', value: 20 },
      { unit: 'sykehjem', value: 5, target: 39, asOf: '2018-06' },
    ],
  },
  {
    id: 'voss',
    name: 'Voss',
    stage: 'i-gang',
    figures: [
      { unit: 'mentorer', value: 12 },
      { unit: 'kandidater i gang', value: 94, target: 120 },
    ],
  },
  { id: 'aurland', name: 'Aurland', stage: 'informert', note: 'Planlegger oppstart våren 2019.' },
  { id: 'osteroy', name: 'Osterøy', stage: 'mentor', figures: [{ unit: 'sykehjem', value: 2 }] },
];

const spreadInFebruary = {
  id: 'februar',
  title: 'Statusrapport',
  programme: 'pakken',
  asOf: '2019-02-01',
  stages: [
    { id: 'informert', title: 'Informert' },
    { id: 'mentor', title: 'Mentoropplæring' },
    { id: 'i-gang', title: 'I gang' },
    { id: 'fullfort', title: 'Fullført' },
  ],
  rows: spreadRows,
  origin: 'example',
};

/** How far a programme has spread: places, stages, numbers of several units and dates. */
export const spreadOnce = { ...programmeNameOnly, rollouts: [spreadInFebruary] };

/** The same at two dates. */
export const spreadTwice = {
  ...programmeNameOnly,
  rollouts: [
    spreadInFebruary,
    {
      ...spreadInFebruary,
      id: 'august',
      asOf: '2019-08',
      rows: [
        { id: 'bergen', name: 'Bergen', stage: 'fullfort', figures: [{ unit: 'mentorer', value: 24 }] },
        { id: 'voss', name: 'Voss', stage: 'fullfort', figures: [{ unit: 'mentorer', value: 15 }] },
        { id: 'stord', name: 'Stord', stage: 'informert', figures: [{ unit: 'mentorer', value: 3 }] },
      ],
    },
  ],
};

/** Only the names of the places are told. */
export const spreadNamesOnly = {
  ...programmeNameOnly,
  rollouts: [
    {
      id: 'sentre',
      title: 'Sentrene som er med',
      programme: 'pakken',
      rows: ['Hordaland', 'Hedmark', 'Akershus'].map((name) => ({ id: name.toLowerCase(), name })),
    },
  ],
};

/** An overview that is taken back. */
export const spreadWithdrawn = {
  ...programmeNameOnly,
  rollouts: [{ ...spreadInFebruary, withdrawn: { at: '2020-03', reason: 'Tallene var talt to ganger.' } }],
};
