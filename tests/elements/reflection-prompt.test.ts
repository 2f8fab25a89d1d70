import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { ReflectionPromptElement } from '../../src/elements/reflection-prompt/reflection-prompt.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import {
  byText,
  cardIn,
  clearHash,
  readyWith,
  seenIn,
  textOf,
  until,
  withContent,
  withoutFullScreen,
  writeIn,
} from '../fixtures.js';
import { ask, asking, dialogIn, fill, openRound, pressIn, promptIn } from './prompt.js';

const seen = (prompt: ReflectionPromptElement) => seenIn(prompt.shadowRoot!);
const steps = (prompt: ReflectionPromptElement) =>
  Array.from(prompt.shadowRoot!.querySelectorAll('.steps li'), (each) => textOf(each));

describe('a <reflection-prompt>', () => {
  let allowFullScreen: () => void;
  beforeEach(() => void (allowFullScreen = withoutFullScreen()));
  afterEach(async () => {
    allowFullScreen();
    for (const prompt of document.querySelectorAll('reflection-prompt'))
      for (const each of prompt.shadowRoot!.children) each.shadowRoot?.querySelector('dialog')?.close();
    cleanUp();
    clearHash();
  });

  it('asks its question, with help, and all three steps at once with their minutes', async () => {
    const prompt = await ask();

    expect(seen(prompt)).to.match(/^Hva tar du med deg\? Tenk på én vakt\./);
    expect(steps(prompt).map((step) => step.match(/^(.*?) (\d minutt\S*)/)!.slice(1))).to.deep.equal([
      ['Tenk selv', '1 minutt'],
      ['To og to', '2 minutter'],
      ['Sammen', '3 minutter'],
    ]);
    expect(steps(prompt)[1]).to.contain('Er dere et oddetall, blir det én gruppe på tre.');
  });

  it('tells a group of seven how it falls into pairs', async () => {
    const prompt = await ask(html`<reflection-prompt question-id="fri" group-size="7"></reflection-prompt>`);

    expect(steps(prompt)[1]).to.contain('2 par og én gruppe på tre.');
  });

  it('takes the steps of a named method instead, from the question or from the page', async () => {
    for (const page of [
      html`<reflection-prompt question-id="steg"></reflection-prompt>`,
      html`<reflection-prompt question-id="fri" method-id="igp"></reflection-prompt>`,
    ]) {
      const prompt = await ask(page);
      expect(seen(prompt)).to.contain('IGP');
      expect(steps(prompt)).to.have.length(3);
      expect(steps(prompt)[2]).to.equal('Plenum');
    }
  });

  it('asks a question of the page’s own without any content, and marks it as nobody’s', async () => {
    const place = await fixture(
      html`<div><reflection-prompt question="Hva så dere?">Reserve</reflection-prompt></div>`,
    );
    const prompt = await promptIn(place);

    expect(seen(prompt))
      .to.match(/^Hva så dere\?/)
      .and.not.to.match(/gjennomgått|Kilde/);
    await pressIn(prompt, 'Skriv notat');
    writeIn(prompt.shadowRoot!.querySelector('textarea')!, 'En fugl');
    expect(keysLeft().join())
      .to.match(/note\/egen-/)
      .and.not.to.match(/fugl|dere/);
  });

  it('leaves what the page put there when the question is not in the content, and says so', async () => {
    const { place } = await withContent(
      readyWith(asking()),
      html`<reflection-prompt question-id="borte"><a href="/alle">Alle spørsmål</a></reflection-prompt>`,
    );
    const prompt = await promptIn(place);

    await until(() => seen(prompt) === 'Fant ikke «borte» i innholdet.', 'the reason never came');
    expect(place.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('shows the reason instead of a question whose case is withdrawn, and neither shows nor prints it', async () => {
    const prompt = await ask(
      html`<reflection-prompt question-id="kari-1-q1"></reflection-prompt>`,
      asking({ withdrawn: { at: '2026-05', reason: 'Endret.' } }),
    );

    expect(seen(prompt)).to.contain('Endret.').and.not.to.contain('Hva gjør du nå?');
    await prompt.present();
    await prompt.print();
    expect(prompt.shadowRoot!.querySelectorAll('.steps, button')).to.have.length(0);
  });

  it('says that it is an example, and where it comes from, when the case it belongs to does', async () => {
    const prompt = await ask(html`<reflection-prompt question-id="kari-1-q1"></reflection-prompt>`);

    expect(seen(prompt))
      .to.contain('Eksempel laget for Lindring.')
      .and.to.contain('Kilde: Undervisningscase')
      .and.to.contain('116 117');
  });

  it('stores nothing before someone writes, however much is pressed', async () => {
    const prompt = await ask();

    await pressIn(prompt, 'Start');
    await pressIn(prompt, 'Pause');
    await openRound(prompt);
    for (const details of prompt.shadowRoot!.querySelectorAll('details')) details.open = true;
    void prompt.gather();
    await dialogIn(prompt);

    expect(keysLeft()).to.deep.equal([]);
  });

  it('shares the note of the group with the case the question stands in', async () => {
    const { place } = await withContent(
      readyWith(asking()),
      html`<case-card case-id="kari"></case-card
        ><reflection-prompt question-id="kari-1-q1"></reflection-prompt>`,
    );
    const [card, prompt] = [await cardIn(place), await promptIn(place)];
    byText(card.shadowRoot!, 'button', '1').click();
    await card.updateComplete;

    writeIn(card.shadowRoot!.querySelector('#note-kari-1-q1')!, 'Banker på');
    await prompt.updateComplete;

    expect(prompt.shadowRoot!.querySelector<HTMLTextAreaElement>('#note-kari-1-q1')!.value).to.equal(
      'Banker på',
    );
  });

  it('shows what was answered earlier, to be read only, where the page asks for that', async () => {
    const { place } = await withContent(
      readyWith(asking()),
      html`<reflection-prompt question-id="fri"></reflection-prompt>
        <p><reflection-prompt question-id="fri" recap></reflection-prompt></p>`,
    );
    const prompt = await promptIn(place);
    const recap = await promptIn(place.querySelector('p')!);
    expect(seen(recap)).to.contain('Ikke skrevet noe ennå.');

    await fill(prompt, 'Notat fra samtalen', 'Å sette seg');
    await fill(prompt, 'Bare for meg', 'Jeg var redd');
    await fill(prompt, 'Hva gjør vi?', 'Sette oss ned');
    await fill(prompt, 'Hvem?', 'Kveldsvakta');
    await recap.updateComplete;

    expect(seen(recap))
      .to.contain('Å sette seg')
      .and.to.contain('Dette tar vi med oss: Sette oss ned · Kveldsvakta');
    expect(seen(recap)).not.to.contain('Jeg var redd');
    expect(recap.shadowRoot!.querySelectorAll('textarea, input, .steps')).to.have.length(0);
  });

  it('asks the browser not to fill in, check or send what is written, and reminds of patients at every field', async () => {
    const prompt = await ask();
    await openRound(prompt);

    for (const each of prompt.shadowRoot!.querySelectorAll<HTMLInputElement>(
      'textarea, input:not([type=number])',
    )) {
      expect(each.autocomplete).to.equal('off');
      expect(each.getAttribute('writingsuggestions')).to.equal('false');
    }
    const names = prompt.shadowRoot!.querySelectorAll('.round input:not([type=number])');
    for (const each of names) {
      expect(each.getAttribute('spellcheck')).to.equal('false');
      expect(each.getAttribute('translate')).to.equal('no');
    }
    expect(
      textOf(prompt.shadowRoot!.querySelector('.written')).match(/Ikke skriv pasientopplysninger/g),
    ).to.have.length(4);
    expect(textOf(prompt.shadowRoot!.querySelector('.round'))).to.contain(
      'aldri pasienter eller fødselsnummer',
    );
  });

  it('lets the time run, pause and be prolonged, and speaks of it at thresholds only', async () => {
    const prompt = await ask();
    const started: number[] = [];
    prompt.addEventListener('step-start', ({ step }) => started.push(step));
    const timer = () => prompt.shadowRoot!.querySelector('.timer');
    expect(timer() === null).to.equal(true);

    prompt.shadowRoot!.querySelectorAll<HTMLElement>('.steps button')[1]!.click();
    await prompt.updateComplete;

    await until(() => prompt.shadowRoot!.querySelector('.steps [aria-current=step]'));

    expect(started).to.deep.equal([2]);
    expect(prompt.shadowRoot!.querySelectorAll('.steps [aria-current=step]')).to.have.length(1);
    expect(textOf(timer()!.querySelector('strong'))).to.equal('2 minutter igjen');
    expect(textOf(timer()!.querySelector('[role=status]'))).to.equal('');
    await pressIn(prompt, '+ 5 min');
    await pressIn(prompt, 'Pause');
    expect(textOf(timer()!.querySelector('strong'))).to.equal('7 minutter igjen');
    byText(timer()!, 'button', 'Start tiden');
  });

  it('leads turns by name, assistants first, and never shows a profession beside a name', async () => {
    const prompt = await ask();
    await openRound(prompt);
    await fill(prompt, 'Hvor mange er dere?', '3');
    await fill(prompt, 'Navn 1', 'Anne');
    await fill(prompt, 'Yrke 1', 'nurse');
    await fill(prompt, 'Navn 3', 'Cato');
    await fill(prompt, 'Yrke 3', 'assistant');

    await pressIn(prompt, 'Start runden');

    const turn = () => textOf(prompt.shadowRoot!.querySelector('.turn [role=status]'));
    expect(turn()).to.equal('Cato har ordet Så: Anne');
    await pressIn(prompt, 'Pass');
    await pressIn(prompt, 'Ferdig');
    expect(turn()).to.equal('Person 2 har ordet Så: Cato');
    await pressIn(prompt, 'Tilbake');
    expect(turn()).to.match(/^Anne/);
    for (const press of ['Ferdig', 'Ferdig', 'Ferdig']) await pressIn(prompt, press);
    expect(turn()).to.equal('Alle har hatt ordet.');
    expect(textOf(prompt.shadowRoot!.querySelector('.turn'))).not.to.match(/sykepleier|assistent/i);
    expect(keysLeft().join()).not.to.match(/Anne|Cato/);
  });

  it('on a large screen has the question, the steps and the time without scrolling, and nothing private', async () => {
    const prompt = await ask();
    await fill(prompt, 'Bare for meg', 'Jeg var redd');
    void prompt.present();
    const { root, dialog } = await dialogIn(prompt);
    const key = (name: string) =>
      root
        .querySelector('main')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));

    expect(textOf(root.querySelector('main')))
      .to.contain('Hva tar du med deg?')
      .and.to.contain('Sammen 3 minutter');
    key('ArrowRight');
    key('t');
    expect(textOf(root.querySelector('.timer strong'))).to.equal('1 minutt igjen');
    key('+');
    expect(textOf(root.querySelector('.timer strong'))).to.equal('2 minutter igjen');
    key('5');
    expect(textOf(root.querySelector('.timer strong'))).to.equal('7 minutter igjen');
    key('t');
    byText(root, 'button', 'Start tiden');
    key('?');
    expect(textOf(root.querySelector('.keys'))).to.contain('start eller pause tiden');
    expect(textOf(dialog)).not.to.contain('redd');
  });

  it('is led to by a link that names its question', async () => {
    location.hash = '#question=fri&open=present';
    const prompt = await ask();

    const { root } = await dialogIn(prompt);
    await until(() => textOf(root.querySelector('main')).includes('Hva tar du med deg?'));
  });
});
