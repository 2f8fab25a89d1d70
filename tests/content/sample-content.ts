/** A small sound content file with every noun in it. New each time, so that a test may spoil its own. */
export function sampleContent() {
  return {
    $schema: '../../schema/content.schema.json',
    version: 1,
    id: 'eksempel',
    title: { nb: 'Eksempel', nn: 'Døme' },
    language: 'nb',
    origin: 'example',
    reviewBy: '2027-06',
    source: { title: 'En kilde', publisher: 'Oss', url: 'https://example.no/kilde', published: '2026' },
    topics: [{ id: 'samtale', title: 'Samtale' }],
    films: [
      {
        id: 'a-snakke',
        number: 1,
        title: 'Å snakke om det',
        topics: ['samtale'],
        seconds: 270,
        address: 'https://vimeo.com/123456789',
        captions: [{ language: 'nb', file: 'film/a-snakke.vtt' }],
        stops: [{ at: 12.5, question: { id: 'film-1', text: 'Hva så du?' } }],
        questions: [{ id: 'film-2', text: 'Hva husker du?', topics: ['samtale'] }],
      },
    ],
    cases: [
      {
        id: 'torunn',
        name: 'Torunn',
        age: { from: 80, to: 89 },
        settings: ['home'],
        diagnoses: ['KOLS'],
        scenarios: [
          {
            id: 'natt',
            title: { nb: 'Om natta', nn: 'Om natta' },
            text: 'Hun ringer.',
            questions: [{ id: 'natt-1', text: 'Hva gjør du?', method: 'runde', for: ['pairs', 'group'] }],
            whatIf: [
              { id: 'datter', text: 'datteren kommer?', questions: [{ id: 'natt-2', text: 'Hva nå?' }] },
            ],
            choices: [
              {
                id: 'ringe',
                text: 'Hvem?',
                options: [
                  { id: 'lege', text: 'Lege' },
                  { id: 'vente', text: 'Vente' },
                ],
              },
            ],
            films: ['a-snakke'],
            resources: [{ resource: 'hefte', page: 4 }],
          },
        ],
        topics: ['samtale'],
        series: [
          {
            instrument: 'skjema',
            points: [
              {
                id: 'dag-1',
                label: 'Dag 1',
                scenario: 'natt',
                answers: { smerte: 4, kvalme: null, angst: 'unable' },
              },
            ],
          },
        ],
      },
    ],
    questions: [{ id: 'felles-1', text: 'Hva tar du med deg?' }],
    methods: [{ id: 'runde', title: 'Runde', steps: [{ title: 'Alle sier noe', minutes: 5 }] }],
    programmes: [
      {
        id: 'program',
        title: 'Et program',
        learningModel: { sessions: 5, phases: [{ id: 'runde', title: 'Runde' }] },
        groupRule: { size: { from: 8, to: 12 }, minShare: 0.5 },
        sessions: [
          {
            id: 'samling-1',
            title: 'Samling 1',
            minutes: 120,
            blocks: [
              { id: 'start', title: 'Start', phase: 'runde', film: 'a-snakke' },
              {
                id: 'snakk',
                title: 'Snakk',
                case: 'torunn',
                scenario: 'natt',
                question: 'natt-1',
                resource: 'hefte',
              },
            ],
            topics: ['samtale'],
            cases: ['torunn'],
          },
        ],
        modules: [{ id: 'modul-1', session: 'samling-1' }],
        roles: [{ id: 'mentor', title: 'Mentor' }],
      },
    ],
    resources: [
      {
        id: 'hefte',
        title: 'Hefte',
        kind: 'booklet',
        file: 'hefter/hefte.pdf',
        evidence: { scheme: 'skala', level: 'niva-1' },
        topics: ['samtale'],
        sections: [{ id: 'del-1', title: 'Del 1', checklist: ['Ring'], when: 'before' }],
      },
    ],
    evidenceSchemes: [{ id: 'skala', title: 'Skala', levels: [{ id: 'niva-1', title: 'Nivå 1' }] }],
    webinars: [
      {
        id: 'nett',
        title: 'På nett',
        start: '2026-11-22T09:00',
        signup: 'mailto:post@example.no',
        film: 'a-snakke',
      },
    ],
    instruments: [
      {
        id: 'skjema',
        title: 'Skjema',
        language: 'nb',
        scale: { min: 0, max: 10 },
        items: [
          { id: 'smerte', text: 'Smerte', anchors: { low: 'Ingen', high: 'Verst' }, codes: { loinc: '1-2' } },
        ],
        bands: [{ from: 0, to: 3, text: 'Lett' }],
      },
    ],
    certificates: [
      {
        id: 'bevis',
        title: 'Bevis',
        kind: 'attendance',
        programme: 'program',
        requirements: [{ id: 'oppmote', text: 'Fire av fem', minShare: 0.8 }],
      },
    ],
    rollouts: [
      {
        id: 'kart',
        title: 'Utbredelse',
        programme: 'program',
        stages: [{ id: 'i-gang', title: 'I gang' }],
        rows: [
          {
            id: 'hamar',
            name: 'Hamar',
            stage: 'i-gang',
            figures: [{ unit: 'deltakere', value: 0, target: 12 }],
          },
        ],
      },
    ],
    glossary: [
      { id: 'lindring', word: 'lindring', forms: ['lindrende'], text: 'Det som gjør vondt mindre vondt.' },
    ],
  };
}

export type SampleContent = ReturnType<typeof sampleContent>;
