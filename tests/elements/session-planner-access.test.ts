import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { SessionPlannerElement } from '../../src/elements/session-planner/session-planner.js';
import { clearHash, focused, pressKey, readyWith, textOf, until, withContent } from '../fixtures.js';
import { tabTo } from '../keyboard.js';
import { cleanUp } from '../storage/browser.js';
import { axeFaults, readers } from './accessibility.js';
import { closeFrames, demoContent, openFrame } from './frames.js';
import {
  blocksIn,
  editBlock,
  field,
  fill,
  kept,
  planFile,
  plannerIn,
  pressControl,
  rootOf,
  sessionOf,
  showPlanner,
  told,
} from './planner.js';

describe('session-planner by keyboard alone', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('is: set the rhythm, change minutes, move, copy, take away, undo, redo, shorten, and go on in the page', async () => {
    const { place } = await withContent(
      readyWith(planFile()),
      html`<a href="#foer">Før</a><session-planner></session-planner><a href="#etter">Etter</a>`,
    );
    const planner = await plannerIn(place);
    place.querySelector('a')!.focus();
    const settled = async (): Promise<void> => {
      await planner.updateComplete;
      await planner.updateComplete;
    };

    await tabTo('Forankring');
    await pressKey(' ');
    await tabTo('Første samling');
    // How a day is typed differs between engines and languages; that it can be is theirs, what comes of it ours.
    const start = field(planner, 'start');
    start.value = '2026-10-06';
    start.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await tabTo('Uker mellom samlingene');
    await pressKey('ArrowDown');
    await settled();
    expect(kept()[1]?.day).to.equal('2026-10-27');

    await tabTo('Rediger «Vi ser filmen»');
    await pressKey('Enter');
    await until(() => rootOf(planner).querySelector('.form'));
    await tabTo('Minutter');
    await pressKey('ArrowUp');
    await settled();
    expect(kept()[0]?.minutes).to.equal(121);
    await tabTo('Flytt ned');
    await pressKey('Enter');
    await until(() => textOf(focused()) === 'Flytt ned');
    expect(blocksIn(planner)).to.deep.equal(['velkommen', 'case', 'film', 'pause', 'slutt']);
    await tabTo('Lag en kopi');
    await pressKey('Enter');
    await until(() => focused()?.closest<HTMLElement>('[data-block]')?.dataset['block'] === 'film-2');
    await until(() => rootOf(planner).querySelector("[data-block='film-2'] .form"));
    await tabTo('Ta bort');
    await pressKey('Enter');
    await until(() => focused()?.closest<HTMLElement>('[data-block]')?.dataset['block'] === 'pause');
    expect(blocksIn(planner)).not.to.contain('film-2');

    pressControl('z');
    await settled();
    expect(blocksIn(planner)).to.contain('film-2');
    pressControl('y');
    await settled();
    expect(blocksIn(planner)).not.to.contain('film-2');
    await tabTo('Angre');
    await pressKey('Enter');
    await settled();
    expect(told(planner)).to.equal('Angret.');

    sessionOf(planner, 'en').querySelector<HTMLElement>('.session-title button')!.focus();
    await tabTo('Hele samlingen');
    await pressKey('ArrowRight');
    await settled();
    expect(kept()[0]?.session.length).to.equal('short');
    await tabTo('Etter');
  });

  it('the fields keep their letters from the page around', async () => {
    const { place } = await withContent(readyWith(planFile()), html`<session-planner></session-planner>`);
    const planner = await plannerIn(place);
    const heard: string[] = [];
    place.addEventListener('keydown', ({ key }) => heard.push(key));
    field(planner, 'place').focus();
    await pressKey('n');
    expect(heard).to.deep.equal([]);
  });
});

describe('session-planner for everyone', () => {
  afterEach(() => {
    closeFrames();
    cleanUp();
    clearHash();
  });

  const inFull = async (planner: SessionPlannerElement): Promise<void> => {
    await fill(planner, 'start', '2027-04-19');
    await fill(planner, 'weeks', '0');
    await fill(planner, 'time', '13:00');
    for (const details of rootOf(planner).querySelectorAll('details')) details.open = true;
    await planner.updateComplete;
  };
  const editing = async (planner: SessionPlannerElement): Promise<void> => {
    const edit = rootOf(planner).querySelector<HTMLElement>("[data-block='case'] [data-act=edit]")!;
    edit.click();
    await until(() => rootOf(planner).querySelector('.form'));
    await planner.updateComplete;
  };
  const states: [string, (planner: SessionPlannerElement) => unknown][] = [
    ['as it first stands', () => undefined],
    ['with days, a holiday in the way and a field that is wrong', inFull],
    ['with a block being set', editing],
    ['in 45 minutes', (planner) => rootOf(planner).querySelector<HTMLElement>('[value=short]')!.click()],
  ];

  for (const { lang, scheme } of readers) {
    for (const [state, prepare] of states) {
      it(`${state} has nothing axe finds wrong, in ${lang} and ${scheme}`, async () => {
        const { place } = await withContent(
          readyWith(planFile()),
          html`<div lang=${lang}><session-planner></session-planner></div>`,
        );
        place.style.colorScheme = scheme;
        const planner = await plannerIn(place);
        await prepare(planner);
        await planner.updateComplete;
        expect(await axeFaults(planner)).to.deep.equal([]);
      });
    }
  }

  for (const { lang } of readers) {
    it(`at 320 px it is all within the page in ${lang}, and nothing is too small to press`, async () => {
      const page = await openFrame(320, 640, lang);
      const provider = page.createElement('training-content');
      provider.content = await demoContent();
      const planner = page.createElement('session-planner');
      provider.append(planner);
      page.body.replaceChildren(provider);
      const root = () => planner.shadowRoot!;
      await until(() => planner.shadowRoot?.querySelector('[part=frame]'), 'the planner never came');
      await fill(planner, 'start', '2027-04-19');
      await fill(planner, 'time', '13:00');
      root().querySelectorAll<HTMLElement>('[data-act=edit]')[1]!.click();
      await until(() => root().querySelector('.form'));
      for (const details of root().querySelectorAll('details')) details.open = true;
      const { clientWidth, scrollWidth } = page.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      const out = Array.from(root().querySelectorAll('*'))
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > clientWidth + 0.5)
        .map((each) => `${each.localName}.${each.getAttribute('class')} «${textOf(each).slice(0, 40)}»`);
      expect(out).to.deep.equal([]);
      const small = Array.from(
        root().querySelectorAll<HTMLElement>('button, summary, input, select, textarea'),
      )
        .filter((each) => each.checkVisibility())
        .map((each) => ({ name: textOf(each) || each.localName, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 23.9 || box.height < 23.9);
      expect(small.map(({ name }) => name)).to.deep.equal([]);
    });
  }

  it('printed with the page it is unfolded and has no controls', async () => {
    const planner = await showPlanner();
    await editBlock(planner, 'film');
    const rules = (planner.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) =>
      Array.from(sheet.cssRules),
    );
    const onScreen = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'screen');
    // What hides a folded session stands only in rules for the screen.
    expect(onScreen.some(({ cssText }) => cssText.includes('.folded'))).to.equal(true);
    expect(
      rules.some((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes('.folded')),
    ).to.equal(false);
    const controls = Array.from(rootOf(planner).querySelectorAll('input, select, textarea, .button, .edit'));
    expect(controls.filter((each) => !each.closest('.screen-only, .before')).map(textOf)).to.deep.equal([]);
  });
});
