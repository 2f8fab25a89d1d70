/*
 * Where in a content file ids stand and what they refer to, as paths with `*` for every item of a list. A test holds
 * these tables to the schema: an id field or a list of things with ids that is missing here fails it.
 */

/** Every place a question may stand. Its id is unique in the whole file. */
export const questionPlaces = [
  'questions.*',
  'cases.*.questions.*',
  'cases.*.scenarios.*.questions.*',
  'cases.*.scenarios.*.whatIf.*.questions.*',
  'films.*.questions.*',
  'films.*.stops.*.question',
];

/** Lists whose items have an id that is unique in the list. */
export const listPlaces = [
  'topics',
  'films',
  'cases',
  'methods',
  'programmes',
  'resources',
  'evidenceSchemes',
  'webinars',
  'instruments',
  'certificates',
  'rollouts',
  'glossary',
  'cases.*.scenarios',
  'cases.*.perspectives',
  'cases.*.series.*.points',
  'cases.*.scenarios.*.choices',
  'cases.*.scenarios.*.choices.*.options',
  'cases.*.scenarios.*.perspectives',
  'cases.*.scenarios.*.whatIf',
  'programmes.*.sessions',
  'programmes.*.sessions.*.blocks',
  'programmes.*.modules',
  'programmes.*.roles',
  'programmes.*.learningModel.phases',
  'resources.*.sections',
  'evidenceSchemes.*.levels',
  'instruments.*.items',
  'certificates.*.requirements',
  'rollouts.*.stages',
  'rollouts.*.rows',
];

const blocks = 'programmes.*.sessions.*.blocks.*';

function inQuestions(field: string): string[] {
  return questionPlaces.map((place) => `${place}.${field}`);
}

/** Places that name an item of one of the file's own lists. */
export const links: Readonly<Record<string, readonly string[]>> = {
  topics: [
    'films.*.topics.*',
    'cases.*.topics.*',
    'resources.*.topics.*',
    'programmes.*.sessions.*.topics.*',
    ...inQuestions('topics.*'),
  ],
  methods: inQuestions('method'),
  films: [
    'cases.*.films.*',
    'cases.*.scenarios.*.films.*',
    'films.*.pairWith',
    'programmes.*.sessions.*.films.*',
    `${blocks}.film`,
    'webinars.*.film',
  ],
  cases: ['programmes.*.sessions.*.cases.*', `${blocks}.case`],
  resources: [
    'cases.*.resources.*.resource',
    'cases.*.scenarios.*.resources.*.resource',
    `${blocks}.resource`,
    'programmes.*.modules.*.resources.*',
  ],
  instruments: ['cases.*.series.*.instrument'],
  evidenceSchemes: ['resources.*.evidence.scheme'],
  programmes: ['certificates.*.programme', 'rollouts.*.programme', 'programmes.*.partOf'],
};

/** Places that name a question, wherever it stands. */
export const questionLinks = [`${blocks}.question`];

/** Places that name something inside the same item of the file's own lists, and where in it. */
export const innerLinks: Readonly<Record<string, string>> = {
  'cases.*.series.*.points.*.scenario': 'scenarios',
  'programmes.*.modules.*.session': 'sessions',
  [`${blocks}.phase`]: 'learningModel.phases',
  'rollouts.*.rows.*.stage': 'stages',
};

/** Places that name something inside an item that the field beside them names. */
export const besideLinks = [
  { place: `${blocks}.scenario`, beside: 'case', list: 'cases', inner: 'scenarios' },
  { place: 'resources.*.evidence.level', beside: 'scheme', list: 'evidenceSchemes', inner: 'levels' },
];
