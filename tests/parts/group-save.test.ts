import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { frame } from '../../src/parts/download.js';
import type { Language } from '../../src/i18n/language.js';
import { GroupSave } from '../../src/parts/group-save.js';
import { openRecords } from '../../src/storage/records.js';
import { byText, isFocused, textOf, until } from '../fixtures.js';
import { axeFaults } from '../elements/accessibility.js';
import {
  alteredStorage,
  cleanUp,
  isText,
  keysLeft,
  onCleanUp,
  replaceStorage,
  stored,
} from '../storage/browser.js';

const of = { content: 'prove', group: 'gruppe-1' };

class SavingElement extends LitElement {
  language: Language = 'nb';
  readonly group = new GroupSave(this, () => of);

  override render() {
    return html`${this.group.renderButtons(this.language)} ${this.group.renderStatus(this.language)}`;
  }
}
customElements.define('test-saving', SavingElement);

async function show(language: Language = 'nb'): Promise<SavingElement> {
  const element = await fixture<SavingElement>(
    html`<test-saving .language=${language} lang=${language}></test-saving>`,
  );
  await element.updateComplete;
  return element;
}

interface Downloaded {
  readonly name: string;
  readonly text: () => Promise<string>;
}

/** What the page would give to the reader's downloads, taken before the browser does. */
function watchDownloads(): Downloaded[] {
  const downloads: Downloaded[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const { href, download } = this;
    downloads.push({ name: download, text: async () => (await fetch(href)).text() });
  };
  onCleanUp(() => (HTMLAnchorElement.prototype.click = click));
  return downloads;
}

const told = (element: SavingElement) => textOf(element.shadowRoot!.querySelector('[role=status]'));

async function press(element: SavingElement, text: string): Promise<void> {
  byText(element.shadowRoot!, 'button', text).focus();
  byText(element.shadowRoot!, 'button', text).click();
  await element.updateComplete;
}

function dialogIn(element: SavingElement): ShadowRoot | undefined {
  return Array.from(element.shadowRoot!.children)
    .map((each) => each.shadowRoot!)
    .find((root) => root?.querySelector('dialog[open]'));
}

async function dialog(element: SavingElement, title: string): Promise<ShadowRoot> {
  await until(() => textOf(dialogIn(element)?.querySelector('.title')) === title, `no «${title}»`);
  return dialogIn(element)!;
}

/** Chooses a file in the dialog that asks for one. */
async function choose(element: SavingElement, text: string): Promise<void> {
  const root = await dialog(element, 'Åpne gruppa');
  const files = new DataTransfer();
  files.items.add(new File([text], 'lindring.json', { type: 'application/json' }));
  root.querySelector<HTMLInputElement>('input[type=file]')!.files = files.files;
  byText(root, 'button', 'Åpne').click();
}

async function leave(element: SavingElement): Promise<void> {
  byText(dialogIn(element)!, 'button', 'Avbryt').click();
  await until(() => !dialogIn(element));
}

const write = (kind: string, id: string, value: unknown = 'noe') => openRecords(of).write(kind, id, value);

/** A group file with a plan, two people and a note. */
async function savedGroup(): Promise<string> {
  write('plan', 'programmet', { start: '2026-09-29' });
  write('person', 'a', { name: 'Kari' });
  write('person', 'b', { name: 'Ola' });
  write('note', 'q', 'Fra fila');
  const downloads = watchDownloads();
  await press(await show(), 'Lagre gruppa');
  const text = await downloads[0]!.text();
  openRecords(of).forgetAll();
  return text;
}

describe('«Lagre gruppa»', () => {
  afterEach(cleanUp);

  it('gives a file with all of the group, named after content and group, and says that names are in it', async () => {
    write('note', 'q', 'Skrevet før');
    const downloads = watchDownloads();
    const element = await show();
    await press(element, 'Lagre gruppa');

    expect(downloads.map(({ name }) => name)).to.deep.equal(['lindring-prove-gruppe-1.json']);
    const file = JSON.parse(await downloads[0]!.text());
    expect(file).to.include({ lindring: 'group', content: 'prove', group: 'gruppe-1' });
    expect(file.records).to.have.length(1);
    expect(told(element)).to.contain('lindring-prove-gruppe-1.json').and.contain('også navn');
  });

  it('gives no file of a group that has nothing, and keeps nothing by saying so', async () => {
    const downloads = watchDownloads();
    const element = await show();
    await press(element, 'Lagre gruppa');

    expect(downloads).to.have.length(0);
    expect(told(element)).to.equal('Det er ikke skrevet eller valgt noe i gruppa ennå.');
    expect(keysLeft()).to.deep.equal([]);
  });

  it('gives the same as text to copy where the file did not come', async () => {
    write('note', 'q', 'Skrevet før');
    const downloads = watchDownloads();
    const element = await show();
    await press(element, 'Lagre gruppa');
    await press(element, 'Kom ikke fila?');
    const root = await dialog(element, 'Lagre gruppa');

    expect(root.querySelector('textarea')!.value).to.equal(await downloads[0]!.text());
    expect(textOf(root)).to.contain('lagre det som lindring-prove-gruppe-1.json');
    byText(root, 'button', 'Lukk').click();
    await until(() => !dialogIn(element));
  });

  it('keeps nothing of the file, so that what is deleted is gone', async () => {
    write('note', 'q', 'Skrevet før');
    watchDownloads();
    const element = await show();
    await press(element, 'Lagre gruppa');
    openRecords(of).forgetAll();
    await press(element, 'Kom ikke fila?');

    expect(dialogIn(element)).to.equal(undefined);
    expect(told(element)).to.equal('Det er ikke skrevet eller valgt noe i gruppa ennå.');
  });

  it('gives text to copy at once in a frame that may download nothing', async () => {
    write('note', 'q', 'Skrevet før');
    const downloads = watchDownloads();
    const { isOpaque } = frame;
    frame.isOpaque = () => true;
    onCleanUp(() => (frame.isOpaque = isOpaque));
    const element = await show();
    await press(element, 'Lagre gruppa');
    const root = await dialog(element, 'Lagre gruppa');

    expect(downloads).to.have.length(0);
    expect(root.querySelector('textarea')!.value).to.contain('Skrevet før');
    byText(root, 'button', 'Lukk').click();
    await until(() => !dialogIn(element));
  });
});

describe('«Åpne gruppa»', () => {
  afterEach(cleanUp);

  it('opens what was saved in a group that has nothing, and says what came', async () => {
    const text = await savedGroup();
    const element = await show();
    await press(element, 'Åpne gruppa');
    await choose(element, text);
    await until(() => told(element));

    expect(told(element)).to.equal(
      'Gruppa er åpnet, med en plan, 2 personer og 1 ting dere har skrevet eller valgt.',
    );
    expect(openRecords(of).read('note', 'q', isText)).to.equal('Fra fila');
    expect(isFocused(byText(element.shadowRoot!, 'button', 'Åpne gruppa'))).to.equal(true);
  });

  it('opens the same from text that is pasted', async () => {
    const text = await savedGroup();
    const element = await show();
    await press(element, 'Åpne gruppa');
    const root = await dialog(element, 'Åpne gruppa');
    root.querySelector('textarea')!.value = `\uFEFF${text}\n`;
    byText(root, 'button', 'Åpne').click();
    await until(() => told(element));

    expect(openRecords(of).read('note', 'q', isText)).to.equal('Fra fila');
  });

  it('asks before it replaces what the group has, and leaves it alone when the reader says no', async () => {
    const text = await savedGroup();
    write('note', 'annen', 'Vårt eget');
    const element = await show();
    await press(element, 'Åpne gruppa');
    await choose(element, text);
    const root = await dialog(element, 'Erstatte gruppa?');

    expect(textOf(root)).to.contain('Gruppa har allerede 1 ting dere har skrevet eller valgt.');
    expect(textOf(root)).to.contain('Fila har en plan, 2 personer');
    await leave(element);
    expect(openRecords(of).read('note', 'annen', isText)).to.equal('Vårt eget');
    expect(openRecords(of).read('note', 'q', isText)).to.equal(undefined);
    expect(told(element)).to.equal('');
  });

  it('replaces all of it when she says yes', async () => {
    const text = await savedGroup();
    write('note', 'annen', 'Vårt eget');
    const element = await show();
    await press(element, 'Åpne gruppa');
    await choose(element, text);
    byText(await dialog(element, 'Erstatte gruppa?'), 'button', 'Erstatt').click();
    await until(() => told(element).startsWith('Gruppa er åpnet'));

    expect(openRecords(of).read('note', 'annen', isText)).to.equal(undefined);
    expect(openRecords(of).read('note', 'q', isText)).to.equal('Fra fila');
  });

  const file = (change: object) =>
    JSON.stringify({ lindring: 'group', version: 1, content: 'prove', group: 'g', records: [], ...change });
  for (const [what, text, sentence] of [
    ['is cut in half', '{"lindring":"group","ver', 'Fila kan ikke leses'],
    ['is something else', '{"version":1}', 'Dette er ikke en gruppefil'],
    ['is of a newer version', file({ version: 2 }), 'Fila er laget av en nyere utgave'],
    ['is damaged', file({ records: [{ kind: 'note' }] }), 'Fila er skadet. Feilen er ved $.records[0].id'],
    ['is of other content', file({ content: 'noe-annet' }), 'Fila hører til et annet innhold'],
    ['is not there', '', 'Velg en fil, eller lim inn teksten'],
  ] as const) {
    it(`says so when the file ${what}, changes nothing, and asks again`, async () => {
      write('note', 'annen', 'Vårt eget');
      const before = keysLeft();
      const element = await show();
      await press(element, 'Åpne gruppa');
      await choose(element, text);
      await until(() => dialogIn(element)?.querySelector('[role=alert]'), 'nothing was said');

      const alert = dialogIn(element)!.querySelector('[role=alert]');
      expect(textOf(alert)).to.contain(sentence).and.contain('Ingenting er endret.');
      expect(isFocused(alert)).to.equal(true);
      expect(keysLeft()).to.deep.equal(before);
      expect(openRecords(of).read('note', 'annen', isText)).to.equal('Vårt eget');
      await leave(element);
    });
  }

  it('says so when a newer version of the page has written in the group', async () => {
    const text = await savedGroup();
    sessionStorage.setItem('lindring/1/prove/gruppe-1/note/ny', stored('Nyere', Date.now(), 2));
    const element = await show();
    await press(element, 'Åpne gruppa');
    await choose(element, text);
    byText(await dialog(element, 'Erstatte gruppa?'), 'button', 'Erstatt').click();
    await until(() => dialogIn(element)?.querySelector('[role=alert]'), 'nothing was said');

    expect(textOf(dialogIn(element)!.querySelector('[role=alert]'))).to.contain(
      'nyere utgave av siden har skrevet',
    );
    await leave(element);
  });

  for (const [what, name, sentence] of [
    ['is full', 'QuotaExceededError', 'Det er ikke plass til gruppa'],
    ['takes nothing', 'SecurityError', 'Nettleseren lar oss ikke lagre'],
  ] as const) {
    it(`says so when the storage of the browser ${what}`, async () => {
      const text = await savedGroup();
      const real = sessionStorage;
      const setItem = () => {
        throw new DOMException('', name);
      };
      replaceStorage('sessionStorage', () => alteredStorage(real, { setItem }));
      const element = await show();
      await press(element, 'Åpne gruppa');
      await choose(element, text);
      await until(() => dialogIn(element)?.querySelector('[role=alert]'), 'nothing was said');

      expect(textOf(dialogIn(element)!.querySelector('[role=alert]'))).to.contain(sentence);
      await leave(element);
    });
  }

  for (const language of ['nb', 'nn', 'en'] as const) {
    it(`has a dialog without faults of access in ${language}`, async () => {
      const element = await show(language);
      byText(element.shadowRoot!, 'button:nth-of-type(2)', '').click();
      await until(() => dialogIn(element));

      expect(await axeFaults(element)).to.deep.equal([]);
      byText(dialogIn(element)!, 'button:last-of-type', '').click();
      await until(() => !dialogIn(element));
    });
  }
});
