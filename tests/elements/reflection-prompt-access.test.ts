import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { ReflectionPromptElement } from '../../src/elements/reflection-prompt/reflection-prompt.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { pressKey, readyWith, seenIn, textOf, typeText, until, withContent } from '../fixtures.js';
import { focusedName, tabTo } from '../keyboard.js';
import { axeFaults, leavesNoTrace, readAs, readers } from './accessibility.js';
import { closeFrames, openFrame } from './frames.js';
import { asking, dialogIn, openRound, promptIn } from './prompt.js';

type Prepare = (prompt: ReflectionPromptElement) => unknown;

async function write(prompt: ReflectionPromptElement): Promise<void> {
  const root = prompt.shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  const [note, mine] = root.querySelectorAll('textarea');
  for (const each of [note!, mine!, ...root.querySelectorAll<HTMLInputElement>('.written input')]) {
    each.value = 'Å sette seg';
    each.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await prompt.updateComplete;
  }
}

async function runTime(prompt: ReflectionPromptElement): Promise<void> {
  prompt.shadowRoot!.querySelector<HTMLElement>('.steps button')!.click();
  await until(() => prompt.shadowRoot!.querySelector('.timer'));
}

async function takeTurns(prompt: ReflectionPromptElement): Promise<void> {
  await openRound(prompt);
  prompt.shadowRoot!.querySelector<HTMLElement>('.round details > button')!.click();
  await prompt.updateComplete;
  prompt.shadowRoot!.querySelector<HTMLDetailsElement>('.round details')!.open = true;
}

const plain = html`<reflection-prompt question-id="fri"></reflection-prompt>`;
const states: [string, TemplateResult, Prepare][] = [
  ['as it first stands', plain, () => undefined],
  ['with a method and a mark', html`<reflection-prompt question-id="steg"></reflection-prompt>`, runTime],
  ['with all that is written', plain, write],
  ['with turns', plain, takeTurns],
  [
    'that tells what was answered',
    html`<reflection-prompt question-id="fri" recap></reflection-prompt>`,
    () => undefined,
  ],
  [
    'about to gather the answers',
    plain,
    async (prompt) => {
      await write(prompt);
      void prompt.gather();
      await dialogIn(prompt);
    },
  ],
  [
    'about to print',
    plain,
    async (prompt) => {
      void prompt.print();
      await dialogIn(prompt);
    },
  ],
  [
    'on a large screen, with the time',
    plain,
    async (prompt) => {
      await runTime(prompt);
      void prompt.present();
      const { root } = await dialogIn(prompt);
      for (const key of ['ArrowRight', '?'])
        root
          .querySelector('main')!
          .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    },
  ],
];

describe('to one who does not see, or sees little, a <reflection-prompt>', () => {
  leavesNoTrace('reflection-prompt');

  for (const [what, page, prepare] of states) {
    for (const reader of readers) {
      it(`${what} has no known fault, in ${reader.lang}, ${reader.scheme}`, async () => {
        readAs(reader);
        const { place } = await withContent(readyWith(asking()), page);
        const prompt = await promptIn(place);
        await prepare(prompt);

        expect(await axeFaults(place)).to.deep.equal([]);
      });
    }
  }
});

describe('by keyboard alone', () => {
  leavesNoTrace('reflection-prompt');

  it('a group takes time, gives turns, writes, gathers, prints, and shows the question on a large screen', async () => {
    const { place } = await withContent(
      readyWith(asking()),
      html`<a href="#foer">Før</a><reflection-prompt question-id="fri"></reflection-prompt>`,
    );
    const prompt = await promptIn(place);
    const seen = () => seenIn(prompt.shadowRoot!);
    const press = async (key: string) => {
      await pressKey(key);
      await prompt.updateComplete;
    };
    const leave = async (opener: string) => {
      await press('Escape');
      await until(() => focusedName() === opener, `focus is on «${focusedName()}»`);
    };
    place.querySelector('a')!.focus();

    await tabTo('Start: To og to');
    await press('Enter');
    await until(() => seen().includes('2 minutter igjen'));
    await tabTo('Pause');
    await press(' ');
    await tabTo('+ 1 min');
    await press('Enter');
    expect(seen()).to.contain('3 minutter igjen');

    await tabTo('Runde');
    await press('Enter');
    await until(() => prompt.shadowRoot!.querySelector('.round'));
    await tabTo('Navn 1');
    await typeText('Bo');
    await tabTo('Start runden');
    await press('Enter');
    await until(() => seen().includes('Bo har ordet'));
    await tabTo('Ferdig');
    await press('Enter');
    expect(seen()).to.contain('Person 2 har ordet');

    await tabTo('Skriv notat');
    await press('Enter');
    await tabTo('Notat fra samtalen');
    await typeText('ro');
    await tabTo('Bare for meg');
    await press('Enter');
    await tabTo('Bare for meg: ');
    await typeText('t+');
    await tabTo('Dette tar vi med oss');
    await press('Enter');
    await tabTo('Hva gjør vi?');
    await typeText('ringe');
    expect(keysLeft().filter((key) => /note|takeaway/.test(key))).to.have.length(3);

    place.querySelector('a')!.focus();
    await tabTo('Samle svarene');
    await press('Enter');
    const { dialog } = await dialogIn(prompt);
    expect(textOf(dialog)).to.contain('ringe');
    await leave('Samle svarene');
    await tabTo('Ta med på vakt');
    await press('Enter');
    await dialogIn(prompt);
    await leave('Ta med på vakt');

    place.querySelector('a')!.focus();
    await tabTo('Vis på storskjerm');
    await press('Enter');
    const screen = await dialogIn(prompt);
    await until(() => screen.root.activeElement);
    await press('PageDown');
    await press('t');
    expect(textOf(screen.root.querySelector('.timer strong'))).to.equal('1 minutt igjen');
    await press('Escape');
    await tabTo('Avslutt');
    await press('Enter');
    await until(() => focusedName() === 'Vis på storskjerm', `focus is on «${focusedName()}»`);
  });
});

describe('a <reflection-prompt> on a narrow screen', () => {
  afterEach(() => {
    closeFrames();
    cleanUp();
  });

  for (const { lang } of readers) {
    it(`of 320 px has everything within it in ${lang}, and nothing too small to press`, async () => {
      const page = await openFrame(320, 640, lang);
      const provider = page.createElement('training-content');
      provider.content = asking();
      const prompt = page.createElement('reflection-prompt');
      prompt.questionId = 'kari-1-q1';
      provider.append(prompt);
      page.body.replaceChildren(provider);
      await until(() => prompt.shadowRoot?.querySelector('.written'));
      const root = prompt.shadowRoot!;
      root.querySelector<HTMLElement>('.steps button')!.click();
      root.querySelector<HTMLElement>('[aria-expanded]')!.click();
      await until(() => root.querySelector('.round') && root.querySelector('.timer'));
      root.querySelector<HTMLElement>('.round details > button')!.click();
      await prompt.updateComplete;
      for (const details of root.querySelectorAll('details')) details.open = true;

      const visible = Array.from(root.querySelectorAll('.page *')).filter((each) => each.checkVisibility());
      expect(
        visible.filter((each) => each.getBoundingClientRect().right > 320.5).map((each) => textOf(each)),
      ).to.deep.equal([]);
      expect(page.documentElement.scrollWidth).to.be.at.most(320);
      const small = Array.from(root.querySelectorAll('button, input, select, summary, textarea'))
        .map((each) => ({ name: textOf(each), box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 23.9 || box.height < 23.9);
      expect(small.map((each) => each.name)).to.deep.equal([]);
    });
  }

  it('as that of an old projector has the question and the time without scrolling', async () => {
    const page = await openFrame(1024, 768);
    page.documentElement.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
    const provider = page.createElement('training-content');
    provider.content = asking();
    const prompt = page.createElement('reflection-prompt');
    prompt.questionId = 'steg';
    provider.append(prompt);
    page.body.replaceChildren(provider);
    await until(() => prompt.shadowRoot?.querySelector('.written'));
    void prompt.present();
    const { root } = await dialogIn(prompt);
    for (let slide = 0; slide < 4; slide += 1) {
      const main = root.querySelector('main')!;
      main.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true, composed: true }));
      expect(main.scrollHeight - main.clientHeight, `page ${slide + 1}`).to.be.at.most(1);
      main.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    }
  });
});
