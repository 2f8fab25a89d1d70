// In every engine: each keeps something else of an element that is moved.
import { expect, waitUntil } from '@open-wc/testing';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import {
  buttonNamed,
  cardElement,
  caseContent,
  cleanPage,
  contentElement,
  inside,
  openNote,
  placeCard,
  whenDrawn,
} from './case-content.js';

interface Movable {
  moveBefore(node: Node, child: Node | null): void;
}

const note = 'Vi ventet litt.';

/** Opens a scenario, writes a note and shows the leader's notes, as somebody would. */
async function use(card: CaseCardElement): Promise<void> {
  const field = await openNote(card);
  field.value = note;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  buttonNamed(card.shadowRoot!, 'Vis notater for gruppelederen').click();
  await card.updateComplete;
}

/** What a person sees that has been used, and how it is dressed. */
function stateOf(card: CaseCardElement) {
  const view = card.ownerDocument.defaultView!;
  return {
    opened: Array.from(card.shadowRoot!.querySelectorAll('[aria-expanded="true"]'), (each) =>
      each.textContent!.trim(),
    ).length,
    note: inside<HTMLTextAreaElement>(card, 'textarea').value,
    leaderNote: card.shadowRoot!.querySelectorAll('.leader-note').length,
    padding: view.getComputedStyle(inside(card, '.button')).paddingTop,
    ground: view.getComputedStyle(inside(card, '.slip')).backgroundColor,
  };
}

/** Whether the engine keeps focus in a shadow root at all when its host is moved; Firefox and WebKit do not yet. */
function keepsFocus(): boolean {
  const [from, to] = [place(), place()];
  const host = document.createElement('div');
  const field = document.createElement('textarea');
  host.attachShadow({ mode: 'open' }).append(field);
  from.append(host);
  field.focus();
  if ('moveBefore' in to) (to as Movable).moveBefore(host, null);
  return host.shadowRoot!.activeElement === field && 'moveBefore' in to;
}

/** A place to put things in. */
function place(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'test';
  document.body.append(element);
  return element;
}

/** The body of another document in this page. */
async function otherDocument(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.className = 'test';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  // Some engines put the empty document in place at once, others a moment later.
  if (frame.contentDocument?.readyState !== 'complete') await loaded;
  return frame.contentDocument!;
}

/** A shadow root made by the scripts of its own document. */
function shadowRootIn(page: Document): ShadowRoot {
  const host = page.createElement('div');
  host.className = 'test';
  page.body.append(host);
  return host.attachShadow({ mode: 'open' });
}

describe('a card that is moved', () => {
  afterEach(cleanPage);

  it('keeps what is open, written and shown when it is put elsewhere in the page', async () => {
    const card = await placeCard();
    await use(card);
    const before = stateOf(card);

    place().append(card.parentElement!);
    await card.updateComplete;

    expect(before).to.include({ opened: 1, note, leaderNote: 1 });
    expect(stateOf(card)).to.deep.equal(before);
  });

  it('keeps all of it when it is moved without leaving the page, and its field keeps focus as any would', async () => {
    const card = await placeCard();
    await use(card);
    const before = stateOf(card);
    const field = inside(card, 'textarea');
    field.focus();
    const target = place();

    // Only Chromium and Firefox have it yet; elsewhere frameworks use what stands in its place.
    if ('moveBefore' in target) (target as Movable).moveBefore(card.parentElement!, null);
    else (target as HTMLElement).append(card.parentElement!);
    await card.updateComplete;

    expect(stateOf(card)).to.deep.equal(before);
    expect(card.shadowRoot!.activeElement === field, 'focus').to.equal(keepsFocus());
  });

  it('shows the content of the place it comes to, however it comes there', async () => {
    const other = contentElement({
      ...caseContent(),
      id: 'annen',
      cases: [{ ...caseContent().cases[0], name: 'Berit' }],
    });
    document.body.append(other);

    for (const move of ['append', 'moveBefore'] as const) {
      const card = await placeCard();
      const target: HTMLElement = other;
      if (move === 'moveBefore' && 'moveBefore' in target) (target as Movable).moveBefore(card, null);
      else (target as HTMLElement).append(card);
      await waitUntil(
        () => inside(card, '.name').textContent === 'Berit',
        `Berit was not shown after ${move}`,
        { timeout: 2000 },
      );
    }
  });

  it('keeps all of it in a shadow root and back', async () => {
    const card = await placeCard();
    await use(card);
    const before = stateOf(card);

    const root = shadowRootIn(document);
    root.append(card.parentElement!);
    await card.updateComplete;
    const within = stateOf(card);
    shadowRootIn(document).append(card.parentElement!);
    await card.updateComplete;

    expect(within).to.deep.equal(before);
    expect(stateOf(card)).to.deep.equal(before);
  });

  it('keeps all of it, styles too, in another document and back', async () => {
    const card = await placeCard();
    await use(card);
    const before = stateOf(card);

    (await otherDocument()).body.append(card.parentElement!);
    await card.updateComplete;
    const there = stateOf(card);
    document.body.append(card.parentElement!);
    await card.updateComplete;

    expect(there).to.deep.equal(before);
    expect(stateOf(card)).to.deep.equal(before);
  });

  it('comes back dressed from a document that has no window, and from one that is gone', async () => {
    const card = await placeCard();
    const before = stateOf(card);

    new DOMParser().parseFromString('', 'text/html').body.append(card.parentElement!);
    document.body.append(card.parentElement!);
    await card.updateComplete;
    expect(stateOf(card)).to.deep.equal(before);

    const page = await otherDocument();
    page.body.append(card.parentElement!);
    page.defaultView!.frameElement!.remove();
    document.body.append(card.parentElement!);
    await card.updateComplete;
    expect(stateOf(card)).to.deep.equal(before);
  });

  it('can be made here and shown in another document', async () => {
    const content = contentElement();
    const card = cardElement();
    content.append(card);

    (await otherDocument()).body.append(content);
    await whenDrawn(card);

    const here = await placeCard();
    expect(stateOf(card)).to.deep.equal(stateOf(here));
  });

  it('speaks the language of a shadow root in another document', async () => {
    const card = await placeCard();
    const root = shadowRootIn(await otherDocument());
    root.ownerDocument.documentElement.lang = 'nn';

    root.append(card.parentElement!);
    await waitUntil(
      () =>
        /^\s*Spørsmål/.test(inside(card, '.slip-title').textContent!) &&
        inside(card, 'article').lang === 'nn',
      'not nynorsk',
    );
    root.ownerDocument.documentElement.lang = 'en';
    await waitUntil(() => inside(card, 'article').lang === 'en', 'did not follow the page');
  });

  it('shows its words in the dialogs it opens in another document', async () => {
    const card = await placeCard();
    (await otherDocument()).body.append(card.parentElement!);
    await card.updateComplete;

    const done = card.present();
    const dialog = await openDialog(card);

    expect(dialog.textContent).to.contain('Anna');
    expect(card.ownerDocument.defaultView!.getComputedStyle(dialog).position).to.equal('fixed');
    dialog.close();
    await done;
  });

  for (const kind of ['present', 'print'] as const) {
    it(`leaves no ${kind} dialog behind when it is taken out of the page with one open`, async () => {
      const card = await placeCard();
      const done = card[kind]();
      await openDialog(card);

      const content = card.parentElement!;
      content.remove();
      await done;
      document.body.append(content);
      await card.updateComplete;

      expect(
        Array.from(card.shadowRoot!.children, (child) => child.shadowRoot).filter(Boolean),
      ).to.deep.equal([]);
    });
  }
});

describe('a copy of a card', () => {
  afterEach(cleanPage);

  it('has the attributes of the card and none of its state', async () => {
    const card = await placeCard(document.body, { group: 'gruppe-7', 'heading-level': '4' });
    await use(card);
    // A card follows the address of the page, where the open scenario now stands.
    history.replaceState(null, '', location.pathname);

    const copy = card.cloneNode(true) as CaseCardElement;
    card.after(copy);
    await whenDrawn(copy);

    expect(copy.group).to.equal('gruppe-7');
    expect(copy.headingLevel).to.equal(4);
    expect(stateOf(copy)).to.include({ opened: 0, leaderNote: 0 });
    copy.remove();
    expect(stateOf(card)).to.include({ opened: 1, note, leaderNote: 1 });
  });

  it('brings its content along when the whole is copied with its inline JSON', async () => {
    const content = document.createElement('training-content');
    const json = document.createElement('script');
    json.type = 'application/json';
    json.textContent = JSON.stringify(caseContent());
    content.append(json, cardElement());
    document.body.append(content);
    await whenDrawn(content.querySelector('case-card')!);

    const copy = content.cloneNode(true) as HTMLElement;
    document.body.append(copy);

    await whenDrawn(copy.querySelector('case-card')!);
  });
});

describe('content that is asked for once', () => {
  afterEach(cleanPage);

  it('is not asked for again when its card is moved, copied or sent to another document', async () => {
    const src = `/demo/content/lindrende-2026.json?${Math.random()}`;
    const asked: string[] = [];
    const real = window.fetch;
    window.fetch = (input, init) => {
      asked.push(String(input));
      return real(input, init);
    };
    const card = cardElement({ src, 'case-id': 'torunn' });
    document.body.append(card);
    await whenDrawn(card);

    place().append(card);
    shadowRootIn(document).append(card);
    const copy = card.cloneNode(true) as CaseCardElement;
    document.body.append(copy);
    (await otherDocument()).body.append(card);
    await whenDrawn(copy);
    await card.updateComplete;

    expect(inside(card, '.name').textContent).to.equal('Torunn');
    window.fetch = real;
    expect(asked).to.deep.equal([new URL(src, location.href).href]);
  });
});

/** The dialog a card has open, in a shadow root of its own. */
async function openDialog(card: Element): Promise<HTMLDialogElement> {
  const find = () =>
    Array.from(card.shadowRoot!.children, (child) => child.shadowRoot?.querySelector('dialog[open]')).find(
      Boolean,
    );
  await waitUntil(find, 'no dialog opened', { timeout: 5000 });
  return find() as HTMLDialogElement;
}
