// In every engine: dialogs, focus and the address are kept by each in its own way.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import {
  buttonNamed,
  cleanPage,
  contentElement,
  cardElement,
  inside,
  openNote,
  placeCard,
  whenDrawn,
} from './case-content.js';

/** Every element in a shadow root below this one, and in the roots within. */
function shadowElements(from: ParentNode): Element[] {
  return Array.from(from.querySelectorAll('*')).flatMap((element) => {
    const root = element.shadowRoot;
    return root ? [...root.querySelectorAll('*'), ...shadowElements(root)] : [];
  });
}

/** The dialog a card has open, in a shadow root of its own. */
async function openDialog(card: Element): Promise<HTMLDialogElement> {
  const find = () =>
    Array.from(card.shadowRoot!.children, (child) => child.shadowRoot?.querySelector('dialog')).find(
      (dialog) => dialog?.open,
    );
  await waitUntil(find, 'no dialog opened', { timeout: 5000 });
  return find()!;
}

/** Opens all there is to open in a card. */
async function openAll(card: CaseCardElement): Promise<void> {
  buttonNamed(card.shadowRoot!, 'Vis alle scenarioer').click();
  buttonNamed(card.shadowRoot!, /^\s*Vis «Hva om …\?»/).click();
  buttonNamed(card.shadowRoot!, 'Vis notater for gruppelederen').click();
  inside(card, '.option input').click();
  await card.updateComplete;
}

describe('a card as a guest', () => {
  afterEach(cleanPage);

  it('has no style attribute and no style element anywhere, in dialogs neither', async () => {
    const card = await placeCard();
    await openAll(card);
    const found: string[] = [];
    const look = () => {
      const within = shadowElements(document.body);
      expect(within.length).to.be.greaterThan(100);
      for (const element of within) {
        if (element.hasAttribute('style') || element.localName === 'style' || element.localName === 'link')
          found.push(element.outerHTML);
      }
    };

    look();
    for (const open of ['present', 'print'] as const) {
      const done = card[open]();
      const dialog = await openDialog(card);
      look();
      dialog.close();
      await done;
    }

    expect(found).to.deep.equal([]);
  });

  it('changes nothing in the page: no element, attribute or listener of the document is ours', async () => {
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        changes.push(
          `${type} ${(target as Element).localName} ${Array.from(addedNodes, (node) => node.nodeName).join()}`,
        );
      }
    });
    const content = contentElement();
    const card = cardElement();
    content.append(card);
    document.body.append(content);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

    await whenDrawn(card);
    await openAll(card);
    const done = card.present();
    (await openDialog(card)).close();
    await done;
    const drawn = observer.takeRecords();
    observer.disconnect();

    expect([...changes, ...drawn.map(({ type }) => type)]).to.deep.equal([]);
  });

  it('stands in a form without being part of it: Enter and every button leave it unsent and unchanged', async () => {
    const form = document.createElement('form');
    form.className = 'test';
    const button = document.createElement('button');
    form.append(button);
    document.body.append(form);
    const heard: string[] = [];
    for (const type of ['submit', 'reset', 'formdata', 'invalid']) {
      form.addEventListener(type, (event) => {
        event.preventDefault();
        heard.push(type);
      });
    }
    const card = await placeCard(form);
    await openAll(card);

    const field = await openNote(card);
    field.focus();
    await sendKeys({ press: 'Enter' });
    inside(card, '.option input').focus();
    await sendKeys({ press: 'Enter' });
    for (const each of card.shadowRoot!.querySelectorAll('button')) {
      if (!/storskjerm|Skriv ut/.test(each.textContent!)) each.click();
    }
    const done = card.print();
    const dialog = await openDialog(card);
    dialog.querySelector('input')!.focus();
    buttonNamed(dialog, 'Avbryt').click();
    await done;

    expect(heard).to.deep.equal([]);
    expect(Array.from(form.elements).length).to.equal(1);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });

  it('shows readable text, and says so once, when it cannot draw; and follows the language of the page', async () => {
    const lines: string[] = [];
    const real = console.warn;
    console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
    const content = contentElement();
    const card = cardElement();
    // Lit may not draw where the page has refused its policy; here it cannot for another reason.
    Object.assign(card, {
      render() {
        throw new Error('uttrykk');
      },
    });
    content.append(card);
    document.body.append(content);

    await waitUntil(() => card.shadowRoot!.textContent!.includes('Scenario 1: Om natta'), 'no text', {
      timeout: 5000,
    });
    content.lang = 'nn';
    await waitUntil(() => card.shadowRoot!.textContent!.includes('Ho ringjer'), 'did not follow to nynorsk');
    content.lang = 'nb';
    await waitUntil(() => card.shadowRoot!.textContent!.includes('Hun ringer'), 'did not follow back');
    // The words come with a file of their own.
    const ours = (): string[] => lines.filter((line) => line.includes('uttrykk'));
    await waitUntil(() => ours().length > 0, 'nothing was said', { timeout: 5000 });
    console.warn = real;

    expect(card.shadowRoot!.querySelectorAll('p').length).to.be.greaterThan(4);
    expect(ours()).to.have.length(1);
  });
});
