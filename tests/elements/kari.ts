const question = (id: string, text: string) => ({ id, text });

/** A case with everything a case can have, small enough to know by heart. */
export const kari = {
  id: 'kari',
  name: 'Kari',
  age: { from: 80, to: 90 },
  settings: ['home', 'nursing-home'],
  diagnoses: [{ nb: 'hjertesvikt', nn: 'hjartesvikt', en: 'heart failure' }, 'KOLS'],
  origin: 'example',
  edition: '2',
  source: {
    title: 'Undervisningscase',
    publisher: 'Lindring',
    url: 'https://example.no/kari',
    updated: '2026-03-01',
  },
  summary: { nb: 'Hun sier at det går bra.', nn: 'Ho seier at det går bra.', en: 'She says she is fine.' },
  background:
    'Kari bor alene. Hun har hatt *dyspné* siden jul, og dyspné om natten.\n\n- katten\n- radioen\n\nLes [mer om Kari](https://example.no/mer), ikke [dette](javascript:alert(1)) og <img src=x onerror=alert(1)>.',
  quotes: [{ text: 'Sett deg, så skal jeg hente kaffe.', who: 'Kari' }],
  leaderNote: 'Hele casen tar en time.',
  topics: ['samtale'],
  films: ['film-1'],
  resources: [{ resource: 'hefte-1', page: 12 }],
  questions: [question('kari-q', 'Hva husker dere best?')],
  perspectives: [{ id: 'datter', who: 'Datteren', text: 'Hun ringer hver kveld.' }],
  scenarios: [
    {
      id: 'kari-1',
      title: { nb: 'Morgen', nn: 'Morgon', en: 'Morning' },
      text: 'Kari åpner ikke. Naboen har hørt dyspné gjennom veggen.',
      quotes: [{ text: 'Kom inn, da.', who: 'Kari, bak døra' }],
      questions: [question('kari-1-q1', 'Hva gjør du nå?'), question('kari-1-q2', 'Hvem ringer du?')],
      perspectives: [{ id: 'nabo', who: 'Naboen', text: 'Han hører alt gjennom veggen.' }],
      choices: [
        {
          id: 'kari-valg',
          text: 'Går du inn?',
          options: [
            { id: 'inn', text: 'Jeg går inn', others: 'At hun kan ha falt.' },
            { id: 'vent', text: 'Jeg venter', others: 'At det er hennes hjem.' },
          ],
        },
      ],
      whatIf: [
        { id: 'hva-om-1', text: 'Hva om døra er låst?', questions: [question('kari-1-q3', 'Og da?')] },
        { id: 'hva-om-2', text: 'Hva om Kari roper?' },
      ],
      leaderNote: 'La det være stille.',
    },
    {
      id: 'kari-2',
      title: { nb: 'Natt', nn: 'Natt', en: 'Night' },
      text: 'Lyset er på.',
      questions: [question('kari-2-q1', 'Hva ser du?')],
    },
  ],
};

/** What a source tells of a case when it tells only the facts. */
export const ola = {
  id: 'ola',
  name: 'Ola',
  settings: ['nursing-home'],
  diagnoses: ['demens'],
  source: { title: 'Casebanken', publisher: 'Aldring og helse', url: 'https://example.no/casebank' },
  scenarios: [],
};

export const glossary = [
  {
    id: 'dyspne',
    word: 'dyspné',
    forms: ['tung pust'],
    text: { nb: 'Å ikke få nok luft.', nn: 'Å ikkje få nok luft.' },
  },
];

/** A content file with Kari and Ola. New each time, so that a test may change its own. */
export function sample(): Record<string, unknown> & { id: string; cases: Record<string, unknown>[] } {
  return {
    version: 1,
    id: 'prove',
    title: 'Prøve',
    language: 'nb',
    topics: [{ id: 'samtale', title: 'Samtale' }],
    films: [{ id: 'film-1', number: 3, title: 'Å sitte ned', topics: ['samtale'] }],
    resources: [{ id: 'hefte-1', kind: 'booklet', title: 'Heftet' }],
    cases: [structuredClone(kari), structuredClone(ola)],
    glossary,
  };
}

/** The same, with something else said of Kari. */
export function sampleWith(change: object): ReturnType<typeof sample> {
  const file = sample();
  return {
    ...file,
    cases: file.cases.map((each) => (each['id'] === 'kari' ? { ...each, ...change } : each)),
  };
}
