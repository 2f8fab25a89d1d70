import { expect } from '@open-wc/testing';
import type { ResourceListElement } from '../../src/elements/resource-list/resource-list.js';
import type { ResourceOpenEvent } from '../../src/elements/resource-list/resource-list.events.js';
import { cleanUp, onCleanUp } from '../storage/browser.js';
import { clearHash, show, seenIn, textOf, until } from '../fixtures.js';
import { sample } from './kari.js';
import {
  booklet,
  goneFile,
  itemOf,
  openBooklet,
  resourceFileOf,
  showResources,
  soundFile,
  thereFile,
} from './resources.js';

const away = 'https://heftene.example.no/hefte.pdf';

/** What the page asks its network for from now on, by method and address. */
function watchRequests(): string[] {
  const asked: string[] = [];
  const real = window.fetch;
  window.fetch = (input, init) => {
    asked.push(`${init?.method ?? 'GET'} ${input instanceof Request ? input.url : String(input)}`);
    return real(input, init);
  };
  onCleanUp(() => (window.fetch = real));
  return asked;
}

/** Where the page would have gone; it stays where it is. */
function watchLeaving(): string[] {
  const gone: string[] = [];
  const onClick = (event: MouseEvent) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    gone.push(link.href);
  };
  addEventListener('click', onClick);
  onCleanUp(() => removeEventListener('click', onClick));
  return gone;
}

const withFile = (file: string) => resourceFileOf({ resources: [{ ...booklet, file }] });
const linkIn = (list: ResourceListElement) =>
  itemOf(list, 'hefte-1').querySelector<HTMLAnchorElement>('.acts a')!;
const goneIn = (list: ResourceListElement) => textOf(itemOf(list, 'hefte-1').querySelector('.gone'));

describe('the link to a file', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('asks nobody for it when the list is drawn', async () => {
    const asked = watchRequests();
    await showResources();
    expect(asked).to.deep.equal([]);
  });

  it('to a file that is gone says so when the reader comes to it, with what to do', async () => {
    const list = await showResources(withFile(goneFile));
    expect(goneIn(list)).to.equal('');
    linkIn(list).focus();
    await until(() => goneIn(list), 'nobody said that it is gone');
    expect(goneIn(list)).to.contain('Fila er ikke der den skulle være.');
    const ways = Array.from(
      itemOf(list, 'hefte-1').querySelectorAll<HTMLAnchorElement>('.gone a'),
      ({ href }) => href,
    );
    expect(ways).to.deep.equal(['https://example.no/pakken', goneFile]);
  });

  it('to a file that is gone leads nowhere when it is pressed, without having been pointed at', async () => {
    const left = watchLeaving();
    const list = await showResources(withFile(goneFile));
    linkIn(list).click();
    await until(() => goneIn(list));
    expect(left).to.deep.equal([]);
  });

  it('says in a region that was there before that it is gone, so that it is heard', async () => {
    const list = await showResources(withFile(goneFile));
    const region = itemOf(list, 'hefte-1').querySelector('.gone')!;
    expect(region.getAttribute('role')).to.equal('status');
    linkIn(list).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await until(() => textOf(region) !== '');
  });

  it('to a file that is there asks for its name alone, once, and then leads to it', async () => {
    const asked = watchRequests();
    const left = watchLeaving();
    const list = await showResources(withFile(thereFile));
    const told: string[] = [];
    list.addEventListener('resource-open', (event: ResourceOpenEvent) =>
      told.push(`${event.resourceId} ${event.how}`),
    );
    linkIn(list).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    linkIn(list).click();
    await until(() => left.length > 0, 'the link led nowhere');
    expect(left).to.deep.equal([thereFile]);
    expect(asked).to.deep.equal([`HEAD ${thereFile}`]);
    expect(told).to.deep.equal(['hefte-1 file']);
    expect(goneIn(list)).to.equal('');
  });

  it('asks again at the next press, for a file that has been put back', async () => {
    const asked = watchRequests();
    const list = await showResources(withFile(goneFile));
    linkIn(list).click();
    await until(() => goneIn(list));
    linkIn(list).click();
    await until(() => asked.length === 2);
  });

  it('to the file of somebody else asks nobody, and says who has it', async () => {
    const asked = watchRequests();
    const left = watchLeaving();
    const list = await showResources(withFile(away));
    linkIn(list).focus();
    linkIn(list).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    linkIn(list).click();
    expect(left).to.deep.equal([away]);
    expect(asked).to.deep.equal([]);
    expect(textOf(linkIn(list))).to.contain('fra heftene.example.no');
  });

  it('lets the reader through when the server does not answer such a question', async () => {
    const left = watchLeaving();
    const list = await showResources(withFile(thereFile));
    const real = window.fetch;
    window.fetch = () => Promise.reject(new TypeError('no network'));
    onCleanUp(() => (window.fetch = real));
    linkIn(list).click();
    await until(() => left.length > 0);
    expect(goneIn(list)).to.equal('');
  });

  it('opened in another tab is left to the browser', async () => {
    const left = watchLeaving();
    const list = await showResources(withFile(thereFile));
    linkIn(list).dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    expect(left).to.deep.equal([thereFile]);
  });

  it('from a part of a booklet leads to the page of the file', async () => {
    const list = await showResources();
    const part = await openBooklet(list);
    expect(part.querySelector<HTMLAnchorElement>("[data-section='hvorfor'] a")!.href).to.equal(
      `${thereFile}#page=3`,
    );
    expect(textOf(part.querySelector("[data-section='hvorfor'] a"))).to.equal('Side 3 i fila');
  });

  it('of audio that does not come is told of where it should have played', async () => {
    const list = await showResources(
      resourceFileOf({
        resources: [{ id: 'hefte-1', title: 'Lyd', kind: 'audio', file: `${soundFile}.borte` }],
      }),
    );
    const audio = itemOf(list, 'hefte-1').querySelector('audio')!;
    audio.load();
    void audio.play().catch(() => undefined);
    await until(() => goneIn(list), 'nobody said that the audio is gone');
    expect(itemOf(list, 'hefte-1').querySelector('audio')).to.equal(null);
  });
});

describe('the material of a case', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  const caseWith = (file: string) => {
    const content = sample() as { cases: { resources?: object[] }[] } & Record<string, unknown>;
    content.cases[0]!.resources = [{ resource: 'hefte-1', page: 12 }, { resource: 'tilbake' }];
    return {
      ...content,
      resources: [
        { ...booklet, evidence: undefined, topics: undefined, file },
        {
          id: 'tilbake',
          title: 'Gammelt hefte',
          kind: 'booklet',
          file,
          withdrawn: { at: '2026', reason: 'Nytt.' },
        },
      ],
    };
  };
  const relatedLink = (card: Element) => card.shadowRoot!.querySelector<HTMLAnchorElement>('.related a')!;

  it('leads to the file at the page, and says what it is', async () => {
    const card = await show(caseWith(thereFile));
    expect(relatedLink(card).href).to.equal(`${thereFile}#page=12`);
    expect(textOf(relatedLink(card)).replaceAll('\u00a0', ' ')).to.equal(
      'Lindring i hverdagen, s. 12 (PDF, 1,4 MB)',
    );
    expect(seenIn(card.shadowRoot!)).to.contain('Gammelt hefte');
    expect(card.shadowRoot!.querySelectorAll('.related a')).to.have.length(1);
  });

  it('that is gone is told of in the case', async () => {
    const left = watchLeaving();
    const card = await show(caseWith(goneFile));
    relatedLink(card).click();
    await until(() => textOf(card.shadowRoot!.querySelector('.gone')).startsWith('Fila er ikke'));
    expect(left).to.deep.equal([]);
  });
});
