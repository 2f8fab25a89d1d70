import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { ResourceListElement } from '../../src/elements/resource-list/resource-list.js';
import { cleanUp } from '../storage/browser.js';
import { clearHash, focused, pressKey, readyWith, textOf, until, withContent } from '../fixtures.js';
import { focusedName, tabTo } from '../keyboard.js';
import { axeFaults, readers } from './accessibility.js';
import { closeFrames, openFrame } from './frames.js';
import {
  booklet,
  canvasFile,
  goneFile,
  groupsIn,
  itemOf,
  listIn,
  manyResources,
  openBooklet,
  records,
  resourceFileOf,
  showResources,
} from './resources.js';

async function read(list: ResourceListElement): Promise<void> {
  const part = await openBooklet(list).catch(async () => {
    await list.open('lederhefte');
    await until(() => list.shadowRoot!.querySelector('.booklet'));
    return list.shadowRoot!.querySelector<HTMLElement>('.booklet')!;
  });
  part.querySelector<HTMLInputElement>('input')!.click();
  for (const details of list.shadowRoot!.querySelectorAll('details')) details.open = true;
  await list.updateComplete;
}

async function narrow(list: ResourceListElement): Promise<void> {
  const details = list.shadowRoot!.querySelector('details')!;
  details.open = true;
  details.querySelector('input')!.click();
  await list.updateComplete;
}

async function missFile(list: ResourceListElement): Promise<void> {
  itemOf(list, 'hefte-1').querySelector('a')!.focus();
  await until(() => textOf(itemOf(list, 'hefte-1').querySelector('.gone')));
}

const states: [string, Record<string, unknown>, (list: ResourceListElement) => unknown][] = [
  ['as it first stands', resourceFileOf(), () => undefined],
  ['with a booklet open and a point ticked', resourceFileOf(), read],
  ['in two groups, one with a login', canvasFile(), () => undefined],
  ['that is long, and narrowed', manyResources(12), narrow],
  ['with a file that is gone', resourceFileOf({ resources: [{ ...booklet, file: goneFile }] }), missFile],
];

describe('to one who does not see, or sees little, a list of material', () => {
  afterEach(() => {
    closeFrames();
    document.documentElement.removeAttribute('lang');
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    cleanUp();
    clearHash();
  });

  for (const [what, file, prepare] of states) {
    for (const { lang, scheme } of readers) {
      it(`${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const list = await showResources(file);
        await prepare(list);

        expect(await axeFaults(list)).to.deep.equal([]);
        expect(textOf(list.shadowRoot)).to.match(/\S/);
      });
    }
  }

  it('has everything within a screen of 320 px, and nothing too small to press', async () => {
    const page = await openFrame(320, 640, 'nn');
    const provider = page.createElement('training-content');
    const long = manyResources(9);
    provider.content = {
      ...long,
      resources: [
        ...(resourceFileOf()['resources'] as object[]),
        { id: 'lang', title: 'Kvalitetsforbedringsarbeidsgruppedokumentasjonsmal', kind: 'list' },
        ...(long['resources'] as object[]),
      ],
    };
    const list = page.createElement('resource-list');
    provider.append(list);
    page.body.replaceChildren(provider);
    await listIn(page);
    await read(list);

    expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
    const small = Array.from(
      list.shadowRoot!.querySelectorAll<HTMLElement>('button, a.button, summary, select, label'),
    )
      .filter((each) => each.checkVisibility())
      .map((each) => ({ name: textOf(each), box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 23.9 || box.height < 23.9);
    expect(small.map(({ name }) => name)).to.deep.equal([]);
  });

  it('stands in the outline of the page: groups, then resources, then the parts of a booklet', async () => {
    const { place } = await withContent(
      readyWith(resourceFileOf()),
      html`<resource-list heading-level="3"></resource-list>`,
    );
    const list = await listIn(place);
    await list.open('lederhefte');
    await until(() => list.shadowRoot!.querySelector('.booklet'));
    const level = (selector: string) => list.shadowRoot!.querySelector(selector)!.getAttribute('aria-level');
    expect(['.group-title', '.item-title', '.part-title'].map(level)).to.deep.equal(['3', '4', '5']);
  });
});

describe('with the keyboard alone, a leader', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('orders the list, opens her booklet, goes to a checklist and ticks it', async () => {
    // Without audio: the rings inside the browser's own player are its own.
    const resources = (resourceFileOf()['resources'] as { kind: string }[]).filter(
      ({ kind }) => kind !== 'audio',
    );
    const list = await showResources(resourceFileOf({ resources }));
    await tabTo('Vis etter');
    // A key on a closed list chooses in some engines and opens it in others.
    const select = focused() as HTMLSelectElement;
    select.value = 'evidence';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => groupsIn(list)[0] === 'Pyramiden: Retningslinje');

    await tabTo('Åpne fila');
    await tabTo('Les her: For deg som leder');
    await pressKey('Enter');
    await until(() => list.shadowRoot!.querySelector('.booklet'));
    expect(focusedName()).to.equal('Lukk: For deg som leder');
    await tabTo('Gjør klart');
    await pressKey('Enter');
    await until(() => focused()?.matches('.part-title'));
    await tabTo('Bestill rom');
    await pressKey(' ');
    await until(() => records().read('checklist', 'lederhefte.klar', Array.isArray)?.[0] === 0);
    expect(focusedName()).to.equal('Bestill rom');
    await tabTo('Skriv ut sjekklista: Gjør klart');
    await tabTo('Slett alt');
    await pressKey('Enter');
    await until(() => records().read('checklist', 'lederhefte.klar', Array.isArray) === undefined);
  });
});
