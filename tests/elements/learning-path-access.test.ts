import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LearningPathElement } from '../../src/elements/learning-path/learning-path.js';
import { cleanUp } from '../storage/browser.js';
import { StandInPrinter, beginAndFinish } from '../print/stand-in-printer.js';
import { byText, clearHash, focused, pressKey, readyWith, textOf, until, withContent } from '../fixtures.js';
import { focusedName, tabTo } from '../keyboard.js';
import { axeFaults, readers } from './accessibility.js';
import { closeFrames, openFrame } from './frames.js';
import { chooseStart, groupOf, pathFile, pathIn, pathRecords, showPath, tick } from './path.js';

const names = ['Anne Berg', 'Bo Li', 'Cato Moe', 'Dina Ness', 'Eli Øye', 'Finn Åsen'];

const dialogOpen = (path: LearningPathElement) =>
  Array.from(path.shadowRoot!.children)
    .map((each) => each.shadowRoot?.querySelector('dialog'))
    .find((dialog) => dialog?.open);

async function unfold(path: LearningPathElement): Promise<void> {
  for (const details of path.shadowRoot!.querySelectorAll('details')) details.open = true;
  await path.updateComplete;
}

type Prepare = (path: LearningPathElement) => unknown;

const states: [string, Prepare, boolean][] = [
  ['as it first stands', () => undefined, false],
  [
    'with days, a holiday in the way, and ticks of one alone',
    async (path) => {
      await chooseStart(path, '2027-03-01');
      await tick(path, 'emne-1', 'done');
    },
    false,
  ],
  [
    'with a day that cannot be used',
    async (path) => {
      await chooseStart(path, '0202-09-15');
      path.shadowRoot!.querySelector('[data-field=start]')!.dispatchEvent(new FocusEvent('blur'));
      await path.updateComplete;
    },
    false,
  ],
  [
    'with a group and all unfolded',
    async (path) => {
      await tick(path, 'emne-2', 'done', 1);
      await unfold(path);
    },
    true,
  ],
];

describe('to one who does not see, or sees little, a <learning-path>', () => {
  afterEach(() => {
    closeFrames();
    document.documentElement.removeAttribute('lang');
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    cleanUp();
    clearHash();
  });

  for (const [what, prepare, isGroup] of states) {
    for (const { lang, scheme } of readers) {
      it(`${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        if (isGroup) groupOf(...names);
        const path = await showPath();
        await prepare(path);
        expect(await axeFaults(path)).to.deep.equal([]);
        expect(textOf(path.shadowRoot)).to.match(/\S/);
      });
    }
  }

  for (const width of [320, 390]) {
    it(`has everything within a screen of ${width} px, each cell with the name of its column`, async () => {
      const page = await openFrame(width, 640, 'nn');
      groupOf(...names, 'Einlangnamnutanmellomromsomaldritarslutt');
      const provider = page.createElement('training-content');
      provider.content = pathFile();
      provider.append(page.createElement('learning-path'));
      page.body.replaceChildren(provider);
      const path = await pathIn(page);
      await until(() => path.shadowRoot!.querySelector('details'));
      await chooseStart(path, '2027-03-01');
      await unfold(path);

      expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
      const small = Array.from(
        path.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, input, td, th'),
      )
        .filter((each) => each.checkVisibility() && each.closest('thead') === null)
        .map((each) => ({ name: each.outerHTML.slice(0, 60), box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 23.9 || box.right > width + 0.5);
      expect(small.map(({ name }) => name)).to.deep.equal([]);
      // Not every engine says in its computed style what an attribute gives.
      const cell = path.shadowRoot!.querySelector<HTMLElement>('td')!;
      expect(cell.dataset['name']).to.include('Emne');
      expect(page.defaultView!.getComputedStyle(cell, '::before').content).not.to.equal('none');
    });
  }
});

describe('the whole job of a path by keyboard alone', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('is: tick for one in the group, confirm for all, take it back, and go on in the page', async () => {
    groupOf('Anne Berg', 'Bo Li');
    const { place } = await withContent(
      readyWith(pathFile()),
      html`<a href="#foer">Før</a><learning-path programme-id="emner"></learning-path
        ><a href="#etter">Etter</a>`,
    );
    const path = await pathIn(place);
    place.querySelector('a')!.focus();

    await tabTo('Første gruppesamling');
    await tabTo('Framdrift: 0 av 2 gjort');
    await pressKey('Enter');
    await tabTo('Deltaker: gjort');
    await pressKey(' ');
    await until(() => textOf(path.shadowRoot!.querySelector('summary')).includes('1 av 2 gjort'));
    expect(focusedName()).to.equal('Deltaker: gjort');
    await tabTo('Bekreft for alle');
    await pressKey('Enter');
    await until(() => focusedName().includes('1 av 2 gjort, 1 bekreftet'));
    await tabTo('Deltaker: gjort');
    await tabTo('Mentor: bekreftet');
    await pressKey(' ');
    await until(() => textOf(path.shadowRoot!.querySelector('summary')).includes('0 bekreftet'));
    await tabTo('Skriv ut');
    await tabTo('Last ned framdriften');
    await tabTo('Etter');
    expect(place.querySelectorAll('a')[1] === focused()).to.equal(true);
  });
});

describe('a path on paper and as a file', () => {
  let printer: StandInPrinter;
  beforeEach(() => {
    printer = new StandInPrinter(beginAndFinish);
  });
  afterEach(() => {
    printer.remove();
    cleanUp();
    clearHash();
  });

  it('of one alone is printed at once: the topics, what is not told, and the days', async () => {
    const path = await showPath();
    await chooseStart(path, '2026-09-15');
    let paper = '';
    printer.remove();
    printer = new StandInPrinter((window) => {
      paper = textOf(window.document.body);
      beginAndFinish(window);
    });
    await path.print();
    expect(paper).to.include('Emne 2 · tittel ikke oppgitt');
    expect(paper).to.include('Gruppesamling: tirsdag 13. oktober 2026');
    expect(paper).to.include('Hele løpet: 18. august–8. desember 2026.');
  });

  it('of a group asks which sheet; a page can print in its own way', async () => {
    groupOf('Anne Berg');
    const path = await showPath();
    const asked: string[] = [];
    path.addEventListener('path-print', (event) => {
      asked.push(event.sheet);
      event.preventDefault();
    });
    const done = path.print();
    await until(() => dialogOpen(path));
    const dialog = dialogOpen(path)!;
    dialog.querySelector<HTMLInputElement>('[value=progress]')!.click();
    byText(dialog, 'button', 'Skriv ut').click();
    await done;
    expect(asked).to.deep.equal(['progress']);
    expect(printer.printed).to.have.length(0);
  });

  it('has person by topic in words on the sheet and in the file, and no formula in a cell', async () => {
    groupOf('=Anne', 'Bo Li');
    pathRecords().write('step', 'emner.emne-1.p1', { done: true, confirmed: true });
    const path = await showPath();
    const made: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return createObjectURL.call(URL, blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      byText(path.shadowRoot!, 'button', 'Last ned').click();
      await until(() => made.length === 1);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const [head, anne, bo] = (await made[0]!.text()).split('\r\n');
    expect(head).to.include('Navn;Emne\u00a01;Emne\u00a02;Emne\u00a03;Emne\u00a04;I alt');
    expect(anne).to.equal(
      "'=Anne;gjort og bekreftet;ikke gjort;ikke gjort;ikke gjort;1 av 4\u00a0emner gjort, 1 bekreftet",
    );
    expect(bo).to.match(/^Bo Li;ikke gjort;/);
  });
});
