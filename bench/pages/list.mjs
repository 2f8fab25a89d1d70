import { firstFilesOf } from '../bundle.mjs';
import { bare, caseBody, pageOf } from './bare.mjs';
import { jobs } from './content.mjs';

/*
 * Every page that is measured. `ready` is the way through shadow roots to the last of the real content; it is there
 * when it is on screen with `words`. Pages with `seldom` are so much slower than the rest that a third of the rounds
 * tells enough.
 */

const { poster, title: filmTitle } = jobs.film;
const module = (address) => `<script type="module" src="${address}"></script>\n`;
const sheet = (address) => `<link rel="stylesheet" href="${address}">\n`;
const loader = module('/cdn/loader.js');
const single = '<script src="/cdn/lindring.js" defer></script>\n';

/** What keeps the room of an element, and the margins of what stands in it, as docs/hosting.md has it. */
const room = (tag) => `<style>${tag}{display:flow-root;min-block-size:48rem}</style>\n`;

/** What lets a page ask for everything at once: the chunks and the content file. */
const hints = (tag, job) =>
  [
    room(tag),
    ...firstFilesOf(tag).map((file) => `<link rel="modulepreload" href="/cdn/${file}">\n`),
    `<link rel="preload" as="fetch" crossorigin href="/content/${job}.json">\n`,
  ].join('');

const last = (list) => list.at(-1);

const ours = {
  case: ['case-card', 'case-id="torunn"', '[part=scenario]:last-of-type', last(jobs.case.scenarios).title],
  reflection: ['reflection-prompt', `question-id="${jobs.reflection.id}"`, '[part=steps]', 'Sammen'],
  film: ['film-card', 'film-id="film"', '[part=facade] button', filmTitle],
  form: ['esas-form', 'case-id="torunn"', '[part=instrument]', last(jobs.form.items).text],
  planner: [
    'session-planner',
    'programme-id="programme"',
    '[part=sessions] > li:last-child',
    last(jobs.planner.sessions).title,
  ],
};

const markupOf = (job, inside = '<a href="/">Les hos Aldring og helse</a>') => {
  const [tag, attributes] = ours[job];
  return `<${tag} src="/content/${job}.json" ${attributes}>${inside}</${tag}>`;
};

function ownPages(job) {
  const [tag, , part, words] = ours[job];
  const page = (name, head, body = markupOf(job), more = {}) => ({
    ...{ job, name: `Lindring, ${name}`, isOurs: true, html: pageOf(body, head) },
    ...{ ready: [tag, part], words, ...more },
  });
  const pages = [page('loader', loader), page('loader, hint lines', hints(tag, job) + loader)];
  if (job !== 'case') return pages;
  return [
    ...pages,
    page('single file', single),
    page('content first', room(tag) + loader, markupOf(job, `\n${caseBody}\n`), {
      ready: ['case-card details:last-of-type'],
    }),
  ];
}

const bareReady = {
  case: ['details:last-of-type', last(jobs.case.scenarios).title],
  reflection: ['ol', 'Sammen'],
  film: ['video', ''],
  form: ['fieldset:last-of-type', last(jobs.form.items).text],
  planner: ['li:last-child', last(jobs.planner.sessions).title],
};

function barePages(job) {
  const [selector, words] = bareReady[job];
  const tag = `bare-${job}`;
  const inLit = job === 'film' ? 'img' : selector;
  const withLit = pageOf(`<${tag} src="/content/${job}.json"></${tag}>`, module(`/b/lit-${job}.js`));
  return [
    { job, name: 'bare HTML', isFloor: true, html: pageOf(bare[job]), ready: [selector], words },
    {
      job,
      name: 'bare Lit, JSON',
      isBareLit: true,
      html: withLit,
      ready: [tag, inLit],
      words: job === 'film' ? '' : words,
    },
  ];
}

const wordsOf = bareReady;
const scenarios = (draw) => jobs.case.scenarios.map(draw).join('\n');

function designSystem(prefix) {
  return `<${prefix}-card><h2>${jobs.case.name}</h2>
<p>${jobs.case.summary}</p>
${scenarios(
  ({ title, text, questions }) => `<${prefix}-details summary="${title}"><p>${text}</p>
<ol>${questions.map((question) => `<li>${question.text}</li>`).join('')}</ol></${prefix}-details>`,
)}
<${prefix}-button>Skriv ut</${prefix}-button></${prefix}-card>`;
}

const peers = [
  {
    ...{
      job: 'case',
      name: 'bare Lit, inlined',
      ready: ['bare-case', wordsOf.case[0]],
      words: wordsOf.case[1],
    },
    html: pageOf('<bare-case></bare-case>', module('/b/lit-case-inlined.js')),
  },
  {
    ...{ job: 'case', name: 'Web Awesome', ready: ['wa-details:last-of-type', 'summary'], seldom: true },
    html: pageOf(
      designSystem('wa'),
      sheet('/m/@awesome.me/webawesome/dist-cdn/styles/webawesome.css') +
        module('/m/@awesome.me/webawesome/dist-cdn/webawesome.loader.js'),
    ),
  },
  {
    ...{ job: 'case', name: 'Shoelace', ready: ['sl-details:last-of-type', 'summary'], seldom: true },
    html: pageOf(
      designSystem('sl'),
      sheet('/m/@shoelace-style/shoelace/cdn/themes/light.css') +
        module('/m/@shoelace-style/shoelace/cdn/shoelace-autoloader.js'),
    ),
  },
  {
    ...{ job: 'reflection', name: 'SurveyJS', ready: ['#survey textarea'], isHeavy: true, seldom: true },
    html: pageOf(
      '<div id="survey"></div>',
      sheet('/b/survey-reflection.css') + module('/b/survey-reflection.js'),
    ),
  },
  {
    ...{ job: 'film', name: 'lite-youtube-embed', ready: ['lite-youtube .lyt-playbtn'] },
    html: pageOf(
      `<h2>${filmTitle}</h2>
<lite-youtube videoid="aqz-KE-bpKQ" style="background-image: url('${poster}')"></lite-youtube>`,
      sheet('/m/lite-youtube-embed/src/lite-yt-embed.css') +
        '<script src="/m/lite-youtube-embed/src/lite-yt-embed.js" defer></script>\n',
    ),
  },
  {
    ...{ job: 'film', name: '@justinribeiro/lite-youtube', ready: ['lite-youtube', '#playButton'] },
    html: pageOf(
      `<h2>${filmTitle}</h2>
<lite-youtube videoid="aqz-KE-bpKQ"><img slot="image" src="${poster}" alt=""></lite-youtube>`,
      module('/m/@justinribeiro/lite-youtube/lite-youtube.js'),
    ),
  },
  {
    ...{ job: 'film', name: 'media-chrome', ready: ['media-controller media-play-button'] },
    html: pageOf(
      `<h2>${filmTitle}</h2>
<media-controller><video slot="media" preload="none" poster="${poster}" width="640" height="360"></video>
<media-control-bar><media-play-button></media-play-button><media-time-range></media-time-range></media-control-bar>
</media-controller>`,
      module('/b/media-chrome.js'),
    ),
  },
  {
    ...{ job: 'form', name: 'SurveyJS', isHeavy: true, seldom: true },
    ...{ ready: ['#survey .sd-question:last-child, #survey'], words: wordsOf.form[1] },
    html: pageOf('<div id="survey"></div>', sheet('/b/survey-form.css') + module('/b/survey-form.js')),
  },
  {
    ...{ job: 'form', name: 'LHC-Forms', isHeavy: true, seldom: true },
    ...{ ready: ['#form'], words: wordsOf.form[1] },
    html: pageOf(
      '<div id="form"></div>',
      sheet('/m/lforms/dist/lforms/webcomponent/styles.css') +
        ['webcomponent/assets/lib/zone.min', 'webcomponent/lhc-forms', 'fhir/R4/lformsFHIR.min']
          .map((name) => `<script src="/m/lforms/dist/lforms/${name}.js" defer></script>\n`)
          .join('') +
        module('/b/lhc-form.js'),
    ),
  },
  {
    ...{ job: 'planner', name: 'FullCalendar', ready: ['#calendar'], words: wordsOf.planner[1] },
    html: pageOf('<div id="calendar"></div>', sheet('/b/full-calendar.css') + module('/b/full-calendar.js')),
  },
  {
    ...{ job: 'planner', name: 'EventCalendar', ready: ['#calendar'], words: wordsOf.planner[1] },
    html: pageOf(
      '<div id="calendar"></div>',
      sheet('/b/event-calendar.css') + module('/b/event-calendar.js'),
    ),
  },
];

const onFilm = (page) => (page.job === 'film' ? { ...page, image: poster } : page);

/** All pages in the order they stand in the tables; each job begins with the bare page. */
export const pages = Object.keys(jobs)
  .flatMap((job) => [...barePages(job), ...peers.filter((peer) => peer.job === job), ...ownPages(job)])
  .map((page, at) => onFilm({ ...page, path: `/p/${at}.html` }));
