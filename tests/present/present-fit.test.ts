import { expect } from '@open-wc/testing';
import { closeFrames, demoContent, openFrame, showIn } from '../elements/frames.js';
import { dialogOf, textOf, until } from '../fixtures.js';

const screens = [
  [1024, 768],
  [1280, 720],
] as const;

/** What is wrong with the page that is shown now, as a projector shows it. */
function faultsOf(root: ShadowRoot, page: Document): string[] {
  const { innerWidth, innerHeight } = page.defaultView!;
  const main = root.querySelector('main')!;
  const next = root.querySelector('.turn .primary')!.getBoundingClientRect();
  const sizes = Array.from(main.querySelectorAll('.sheet *'))
    .filter((each) =>
      Array.from(each.childNodes).some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim(),
      ),
    )
    .map((each) => parseFloat(page.defaultView!.getComputedStyle(each).fontSize));
  const bodySize = parseFloat(page.defaultView!.getComputedStyle(main).fontSize);
  return [
    main.scrollHeight > main.clientHeight + 1
      ? `must be scrolled, ${main.scrollHeight} of ${main.clientHeight} px`
      : '',
    main.scrollWidth > main.clientWidth + 1 ? 'is too wide' : '',
    next.top < 0 || next.bottom > innerHeight || next.right > innerWidth ? '«Neste» is out of view' : '',
    bodySize < 28 ? `text of ${bodySize} px` : '',
    Math.min(...sizes) < 18 ? `smallest text of ${Math.min(...sizes)} px` : '',
  ].filter(Boolean);
}

async function faultsOfCase(width: number, height: number, lang: string, caseId: string): Promise<string[]> {
  const page = await openFrame(width, height, lang);
  const card = await showIn(page, await demoContent(), caseId);
  void card.present();
  const { root } = await dialogOf(card);
  await until(() => root.querySelector('main'));
  const faults: string[] = [];
  const next = () => root.querySelector<HTMLButtonElement>('.turn .primary')!;
  for (;;) {
    const where = `${caseId} ${lang} ${textOf(root.querySelector('.place'))} «${textOf(root.querySelector('.sheet')).slice(0, 60)}»`;
    faults.push(...faultsOf(root, page).map((fault) => `${where}: ${fault}`));
    if (next().disabled) return faults;
    next().click();
  }
}

describe('every page of every case on a projector', () => {
  afterEach(closeFrames);

  for (const [width, height] of screens) {
    for (const lang of ['nb', 'nn']) {
      for (const caseId of ['torunn', 'edith', 'hans-olav']) {
        it(`of ${width}×${height} shows ${caseId} in ${lang} without scrolling, in large text, with «Neste» in view`, async () => {
          expect(await faultsOfCase(width, height, lang, caseId)).to.deep.equal([]);
        });
      }
    }
  }
});
