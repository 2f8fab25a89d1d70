/** The content file of the demo, where Storybook serves it. */
export const lindrende = 'demo/content/lindrende-2026.json';

/** What every file of the stories begins with. */
export const base = {
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
