import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { version } from '../../src/guest/version.js';
import '../../src/elements/case-card/define.js';
import '../../src/elements/training-content/define.js';

// The attributes of the script line, as `loader.js` leaves them for the elements; read when the modules below come.
const line = document.createElement('script').dataset;
(globalThis as Record<symbol, unknown>)[Symbol.for(`lindring/script/${version}`)] = line;
const { scriptLine } = await import('../../src/guest/script-line.js');
const { upgrade } = await import('../../src/script/upgrade.js');

const own: DOMStringMap = scriptLine;
const content = {
  version: 1,
  id: 'prove',
  language: 'nb',
  cases: [{ id: 'torunn', name: 'Torunn', settings: ['home'], diagnoses: ['KOLS'], scenarios: [] }],
};
const src = `data:application/json,${encodeURIComponent(JSON.stringify(content))}`;
const link = '<a href="/les">Les om Torunn</a>';
const placeholder = `<div data-lindring="case-card" data-case-id="torunn" data-src='${src}'>${link}</div>`;

async function place(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.append(document.createRange().createContextualFragment(markup));
  return page;
}

const cards = (page: ParentNode) => Array.from(page.querySelectorAll('case-card'));
const reads = (page: ParentNode) =>
  waitUntil(() => cards(page)[0]?.shadowRoot?.textContent.includes('Torunn'), 'the case is not shown');

/** What the console is told, from here on. */
function listen(): { lines: string[]; stop: () => void } {
  const lines: string[] = [];
  const real = console.warn;
  console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
  return { lines, stop: () => (console.warn = real) };
}

async function told(act: () => void): Promise<string> {
  const { lines, stop } = listen();
  try {
    act();
    await waitUntil(() => lines.length > 0, 'the console is told nothing');
    return lines.join('\n');
  } finally {
    stop();
  }
}

describe('a placeholder in a page', () => {
  beforeEach(() => {
    for (const name of Object.keys(own)) delete own[name];
  });

  it('gets one element, with its link inside, however often the page is gone through', async () => {
    const page = await place(placeholder);
    upgrade(page);
    await reads(page);
    upgrade(page);
    upgrade(document);

    expect(cards(page)).to.have.length(1);
    expect(page.querySelector('div > case-card > a')?.textContent).to.equal('Les om Torunn');
  });

  it('keeps its one element where a page-builder moves it, copies it or saves it', async () => {
    const page = await place(`<section></section>${placeholder}`);
    upgrade(page);
    const [card] = cards(page);
    page.querySelector('section')!.append(card!.parentElement!);
    upgrade(page);
    expect(cards(page)).to.deep.equal([card]);

    const copy = page.cloneNode(true) as HTMLElement;
    upgrade(copy);
    const saved = await place(page.innerHTML);
    upgrade(saved);
    expect([cards(copy).length, cards(saved).length]).to.deep.equal([1, 1]);
  });

  it('gets a new element where what is in it is drawn anew, and follows what it is told', async () => {
    const page = await place(placeholder);
    upgrade(page);
    const div = page.querySelector('div')!;
    div.replaceChildren(document.createRange().createContextualFragment(link));
    upgrade(div.firstElementChild!);
    expect(cards(page)).to.have.length(1);

    div.setAttribute('data-case-id', 'edith');
    upgrade(page);
    expect(cards(page)[0]?.getAttribute('case-id')).to.equal('edith');
  });

  it('is left alone where the page is being written', async () => {
    const page = await place(`<div contenteditable="true">${placeholder}</div>`);
    upgrade(page);
    expect(cards(page)).to.have.length(0);
  });

  it('may be a link, which then lies in the element', async () => {
    const page = await place(
      `<a class="lindring lindring-tag--case-card lindring-case-id--torunn" data-src='${src}' href="/les">Les</a>`,
    );
    upgrade(page);
    upgrade(page);
    expect(page.querySelectorAll('case-card').length).to.equal(1);
    expect(page.querySelector('case-card > a[href="/les"]')).to.exist;
    expect(page.querySelector('a case-card')).not.to.exist;
  });

  it('in a shadow root is found when the page says so', async () => {
    const page = await place('<div></div>');
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    root.append(document.createRange().createContextualFragment(placeholder));
    upgrade(root);
    await reads(root);
  });

  it('takes the content of the <training-content> around it', async () => {
    const page = await place(
      `<training-content src='${src}'><div data-lindring="case-card" data-case-id="torunn">${link}</div></training-content>`,
    );
    upgrade(page);
    await reads(page);
  });

  it('is an element also with an attribute that is not quite right, and the webmaster is told', async () => {
    const page = await place(placeholder.replace('data-src', 'data-heading-levl="2" data-src'));
    expect(await told(() => upgrade(page))).to.match(
      /data-heading-levl er ukjent, mente du data-heading-level/,
    );
    await reads(page);
  });

  for (const [name, markup, words] of [
    ['a tag that is none of ours', '<div data-lindring="case-crad">', /«case-crad».*Mente du «case-card»/],
    ['no id', `<div data-lindring="case-card" data-src="/x.json">`, /data-case-id="…"/],
    [
      'no content',
      '<div data-lindring="case-card" data-case-id="torunn">',
      /data-content="…" på script-linjen/,
    ],
    [
      'no room for anything',
      '<img data-lindring="case-card" data-case-id="torunn" data-src="/x.json">',
      /<img> kan ikke/,
    ],
  ] as const) {
    it(`with ${name} is told of, and its link stays`, async () => {
      const page = await place(`${markup}<a href="/les">Les om Torunn</a>`);
      expect(await told(() => upgrade(page))).to.match(words);
      expect(page.querySelector('a')?.checkVisibility()).to.equal(true);
    });
  }
});

describe('a link to an embed page', () => {
  const to = (page: string) => `<a href="/embed/${page}">Case: Torunn</a>`;

  beforeEach(() => {
    own['upgradeLinks'] = '';
    own['content'] = src;
  });
  after(() => {
    for (const name of Object.keys(own)) delete own[name];
  });

  it('becomes an element where it stands for itself, once', async () => {
    const page = await place(
      `<p>${to('case-card/torunn.html?lang=nn')}</p><ul><li> ${to('case-bank/alle.html')} </li></ul>`,
    );
    upgrade(page);
    upgrade(page);
    upgrade(page.querySelector('a')!);

    expect(page.querySelectorAll('case-card, case-bank')).to.have.length(2);
    expect(page.querySelector('p > case-card[case-id="torunn"][lang="nn"] > a')).to.exist;
  });

  it('stays a link in a sentence, a heading, a menu, a placeholder, and where it is another’s page', async () => {
    const page = await place(
      `<p>Les ${to('case-card/torunn.html')} først</p><h2>${to('case-card/torunn.html')}</h2>
       <nav><ul><li>${to('case-card/torunn.html')}</li></ul></nav>
       <case-card>${to('case-card/torunn.html')}</case-card>
       <div data-lindring="case-crad">${to('case-card/torunn.html')}</div>
       <p><a href="https://andre.example/embed/case-card/torunn.html">Andre</a></p>`,
    );
    const { stop } = listen();
    upgrade(page);
    stop();
    expect(cards(page)).to.have.length(1);
  });

  it('stays a link where the script line does not ask for it', async () => {
    delete own['upgradeLinks'];
    const page = await place(`<p>${to('case-card/torunn.html')}</p>`);
    upgrade(page);
    expect(cards(page)).to.have.length(0);
  });
});
