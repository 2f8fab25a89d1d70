import { base } from './contents.js';

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
