import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/machine/project.mjs';

/* What every page of a job says, whoever made the page: one case, one question, one film, one form, one programme. */

const pack = JSON.parse(readFileSync(path.join(root, 'demo/content/lindrende-2026.json'), 'utf8'));

/** The value with every text in bokmål only. */
function inOneLanguage(value) {
  if (Array.isArray(value)) return value.map(inOneLanguage);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.nb === 'string') return value.nb;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOneLanguage(each)]));
}

const byId = (list, id) => inOneLanguage(pack[list].find((each) => each.id === id));
const only = (value, ...keys) =>
  Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]));

const torunn = byId('cases', 'torunn');
const study = {
  ...only(torunn, 'id', 'number', 'name', 'age', 'settings', 'diagnoses', 'summary', 'inBrief', 'background'),
  scenarios: torunn.scenarios.map((each) => ({
    ...only(each, 'id', 'title', 'text'),
    questions: each.questions.map((question) => only(question, 'id', 'text', 'for')),
  })),
};
const question = only(
  byId('questions', 'sporsmal-intro-til-laeringsmodellen-1'),
  ...['id', 'text', 'help', 'for', 'minutes'],
);
const film = {
  id: 'film',
  title: 'Ti minutter med en case: tenk selv, to og to, sammen',
  seconds: 130,
  topics: [],
  address: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
  poster: '/films/tenk-to-sammen-poster.webp',
};
const esas = byId('instruments', 'esas-r');
const instrument = {
  ...only(esas, 'id', 'title', 'language', 'locked', 'window', 'scale', 'attribution', 'source', 'rights'),
  items: esas.items.map((item) => only(item, 'id', 'text', 'definition', 'anchors')),
};
const programme = {
  id: 'programme',
  title: 'Lindrende behandling og omsorg',
  owner: 'Nasjonalt senter for aldring og helse',
  sessions: byId('programmes', 'lindrende-2026').sessions.map((each) =>
    only(each, 'id', 'title', 'goal', 'minutes'),
  ),
};

/** The words of each job. */
export const jobs = { case: study, reflection: question, film, form: instrument, planner: programme };

const fileOf = (list, item) => ({ version: 1, id: 'bench', title: 'Bench', language: 'nb', [list]: [item] });

/** The content file of each job, as our elements and the bare Lit pages fetch it. */
export const contentFiles = {
  case: fileOf('cases', study),
  reflection: fileOf('questions', question),
  film: fileOf('films', film),
  form: {
    ...fileOf('instruments', instrument),
    // Ours is for practice with a patient.
    cases: [{ ...only(study, 'id', 'name', 'age', 'settings', 'diagnoses'), scenarios: [] }],
  },
  planner: fileOf('programmes', programme),
};

const settings = ['home', 'nursing-home', 'hospital'];

/** So many small cases (about 400 bytes each) and films, as a page would give them as a property. */
export function manyItems(count) {
  const words = torunn.background.split(/\s+/);
  const wordsFrom = (at, length) =>
    Array.from({ length }, (_, index) => words[(at * 7 + index * 3) % words.length]).join(' ');
  const cases = Array.from({ length: count }, (_, at) => ({
    id: `case-${at}`,
    name: `Pasient ${at}`,
    age: 60 + (at % 40),
    settings: [settings[at % settings.length]],
    diagnoses: [['KOLS', 'Hjertesvikt', 'Demens', 'Kreft'][at % 4]],
    summary: wordsFrom(at, 16),
    background: wordsFrom(at + 1, 30),
    scenarios: [],
  }));
  const films = Array.from({ length: count }, (_, at) => ({
    id: `film-${at}`,
    title: `Film ${at}: ${wordsFrom(at, 4)}`,
    summary: wordsFrom(at, 40),
    seconds: 60 + (at % 600),
    address: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    topics: [`topic-${at % 10}`],
  }));
  const topics = Array.from({ length: 10 }, (_, at) => ({ id: `topic-${at}`, title: `Tema ${at}` }));
  return {
    cases: { version: 1, id: 'many-cases', language: 'nb', cases },
    films: { version: 1, id: 'many-films', language: 'nb', topics, films },
  };
}
