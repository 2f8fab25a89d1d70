import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { ContentFile } from '../../src/content/content-file.js';
import {
  allWritten,
  byQuestion,
  markdownOf,
} from '../../src/elements/reflection-prompt/reflection-prompt.answers.js';
import { shiftSheet } from '../../src/elements/reflection-prompt/reflection-prompt.cards.js';
import { answersSheet } from '../../src/elements/reflection-prompt/reflection-prompt.gather.js';
import type { PromptView } from '../../src/elements/reflection-prompt/reflection-prompt.js';
import { findQuestion } from '../../src/elements/reflection-prompt/reflection-prompt.model.js';
import type { Language } from '../../src/i18n/language.js';
import type { Sheet } from '../../src/print/sheet.js';
import { openRecords } from '../../src/storage/records.js';
import { cleanUp, onCleanUp } from '../storage/browser.js';
import { byText, textOf, until } from '../fixtures.js';
import { StandInPrinter } from '../print/stand-in-printer.js';
import { ask, asking, dialogIn, fill } from './prompt.js';

function viewOf(id: string, language: Language = 'nb', file = asking()): PromptView {
  const content = new ContentFile(file, 'prove.json');
  const found = findQuestion(content, id)!;
  return {
    ...found,
    question: found.question!,
    method: undefined,
    steps: [],
    reading: { language, fileLanguage: 'nb' },
    level: 2,
    content,
  };
}

function drawn(sheet: Sheet): HTMLElement {
  const paper = document.createElement('div');
  render(sheet.body, paper);
  return paper;
}

describe('a card to carry on shift', () => {
  it('has the case in three lines, the question, the answer, and that it is no procedure', () => {
    const cards = drawn(shiftSheet(viewOf('kari-1-q1'), 'shift', 'Banke på')).querySelectorAll('.card');

    expect(cards).to.have.length(4);
    for (const card of cards) {
      expect(Array.from(card.querySelectorAll('h2, p'), textOf).slice(0, 8)).to.deep.equal([
        'Kari',
        'Bor alene',
        'Hjertesvikt',
        'Naboen har nøkkel',
        'Spørsmål',
        'Hva gjør du nå?',
        'Vårt svar',
        'Banke på',
      ]);
      const foot = textOf(card.querySelector('footer'));
      expect(foot).to.contain('Øvingscase, ikke prosedyre').and.to.contain('Eksempel laget for Lindring.');
      expect(foot).to.contain('Undervisningscase, Lindring');
    }
  });

  it('says so in nynorsk too, and has lines to write on where there is no answer', () => {
    const card = drawn(shiftSheet(viewOf('kari-1-q1', 'nn'), 'shift', '')).querySelector('.card')!;

    expect(textOf(card)).to.contain('Øvingscase, ikkje prosedyre').and.to.contain('Svaret vårt');
    expect(card.querySelectorAll('.lines > div')).to.have.length(5);
  });

  it('calls nothing a case that is none', () => {
    const text = textOf(drawn(shiftSheet(viewOf('fri'), 'shift', '')));

    expect(text).not.to.contain('Øvingscase');
    expect(text).to.contain('Til refleksjon, ikke prosedyre');
  });

  it('of five minutes has three steps that are five minutes together', () => {
    const text = textOf(drawn(shiftSheet(viewOf('fri'), 'five', 'Noe vi skrev')).querySelector('.card'));

    const minutes = Array.from(text.matchAll(/· (\d) minutt/g), ([, each]) => Number(each));
    expect(minutes).to.deep.equal([1, 2, 2]);
    expect(text).not.to.contain('Noe vi skrev');
  });
});

describe('the gathered answers of a group', () => {
  afterEach(cleanUp);

  const of = { content: 'prove', group: 'gruppe-1' };
  function writeAll(): void {
    const records = openRecords(of);
    records.write('note', 'kari-1-q1', '# Banke *på*');
    records.write('note', 'fri', 'Å sette seg');
    records.write('takeaway', 'fri', { what: 'Ringe', who: 'Kveldsvakta', when: '' });
    records.write('choice', 'kari-valg', { option: 'vent', why: 'hennes hjem' });
    records.write('private-note', 'fri', 'Jeg var redd');
    openRecords({ ...of, group: 'gruppe-2' }).write('note', 'fri', 'En annen gruppe');
  }

  it('are all that this group has written, each with its question, and nothing of another', () => {
    writeAll();
    const view = viewOf('fri');

    const all = allWritten(openRecords(of), view.content, view.reading, view.question);

    expect(all.map(({ about, text, isPrivate }) => [about, text, isPrivate])).to.deep.equal([
      ['Hva tar du med deg?', 'Å sette seg', false],
      ['Hva gjør du nå?', '# Banke *på*', false],
      ['Går du inn?', 'Jeg venter: hennes hjem', false],
      ['Hva tar du med deg?', 'Ringe · Kveldsvakta', false],
      ['Hva tar du med deg?', 'Jeg var redd', true],
    ]);
    expect(byQuestion(all)).to.have.length(3);
  });

  it('as Markdown keep the signs people wrote as signs, and the mark of what is an example', () => {
    writeAll();
    const view = viewOf('fri');
    const all = allWritten(openRecords(of), view.content, view.reading, view.question);

    const text = markdownOf('Det vi har skrevet', all, view.reading);

    expect(text).to.contain('## Hva gjør du nå?\n\n\\# Banke \\*på\\*');
    expect(text).to.contain('*Eksempel laget for Lindring.');
    expect(text).to.contain('**Dette tar vi med oss:** Ringe · Kveldsvakta');
  });

  it('on paper have the same words as in text, under the question once', () => {
    writeAll();
    const view = viewOf('fri');
    const sheet = answersSheet(allWritten(openRecords(of), view.content, view.reading, view.question), view);

    expect(textOf(drawn(sheet)).match(/Hva tar du med deg\?/g)).to.have.length(1);
    expect(sheet.text).to.contain('Å sette seg').and.to.contain('Bare for meg: Jeg var redd');
    expect(sheet.foot.mark).to.contain('Eksempel laget for Lindring.');
  });

  it('are chosen from, with what is private left out until its writer ticks it, and printed', async () => {
    const printer = new StandInPrinter();
    writeAll();
    const prompt = await ask();
    void prompt.gather();
    const { root } = await dialogIn(prompt);
    const boxes = Array.from(root.querySelectorAll<HTMLInputElement>('input[type=checkbox]'));
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, true, true, true, false]);

    boxes[1]!.click();
    byText(root, 'button', 'Skriv ut').click();

    await until(() => printer.printed.length);
    const text = textOf(printer.printed[0]!.document.querySelector('main'));
    expect(text)
      .to.contain('Å sette seg')
      .and.not.to.match(/Banke|Jeg var redd/);
    printer.remove();
  });

  it('are given to copy by hand where the page may not use the clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    onCleanUp(() => Reflect.deleteProperty(navigator, 'clipboard'));
    writeAll();
    const prompt = await ask();
    const gathering = prompt.gather();
    const { root } = await dialogIn(prompt);
    byText(root, 'button', 'Kopier').click();
    await until(() => !root.host.isConnected);
    const { root: byHand, dialog } = await dialogIn(prompt);

    expect(textOf(byHand)).to.contain('Nettleseren lot oss ikke kopiere.');
    expect(byHand.querySelector('textarea')!.value).to.contain('Å sette seg');
    dialog.close();
    await gathering;
  });

  it('are no cards where the owner of the question does not let it be printed', async () => {
    const prompt = await ask(
      html`<reflection-prompt question-id="kari-1-q1"></reflection-prompt>`,
      asking({ rights: { mayPrint: false } }),
    );

    expect(textOf(prompt.shadowRoot)).not.to.contain('Ta med på vakt');
    await prompt.print();
    expect(Array.from(prompt.shadowRoot!.children).some((each) => each.shadowRoot)).to.equal(false);
  });

  it('can be printed in the page’s own way', async () => {
    const printer = new StandInPrinter();
    const prompt = await ask(html`<reflection-prompt question-id="kari-1-q1"></reflection-prompt>`);
    await fill(prompt, 'Notat fra samtalen', 'Banke på');
    const asked: string[] = [];
    prompt.addEventListener('reflection-print', (event) => {
      asked.push(`${event.questionId} ${event.sheet}`);
      event.preventDefault();
    });
    const printing = prompt.print();
    const { root } = await dialogIn(prompt);
    root.querySelectorAll<HTMLElement>('input')[1]!.click();
    byText(root, 'button', 'Skriv ut').click();
    await printing;

    expect(asked).to.deep.equal(['kari-1-q1 five']);
    expect(printer.printed).to.have.length(0);
    printer.remove();
  });
});
