import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/session-planner/define.js';
import type { LearningPathElement } from '../../src/elements/learning-path/learning-path.js';
import { kindOf, sharedForm } from '../../src/elements/learning-path/learning-path.model.js';
import { cleanUp } from '../storage/browser.js';
import { byText, clearHash, readyWith, seenIn, textOf, until, withContent } from '../fixtures.js';
import { StandInPrinter } from '../print/stand-in-printer.js';
import { chooseStart, groupOf, pathFile, pathIn, pathRecords, showPath, tick } from './path.js';

const frame = () =>
  pathRecords().read('plan', 'emner', (value): value is { start?: string } => Boolean(value));
const modulesOf = (path: LearningPathElement) =>
  Array.from(path.shadowRoot!.querySelectorAll('[part=module] .about'), (each) => textOf(each));
const ticksOf = (id: string) =>
  pathRecords().read('step', id, (value): value is object => typeof value === 'object');

describe('a <learning-path>', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
    document.documentElement.removeAttribute('lang');
  });

  it('shows four topics whose titles nobody has told, with their weeks and the months of it all', async () => {
    const path = await showPath();
    const text = seenIn(path.shadowRoot!);
    expect(text).to.include('4 emner · 5 måneder · 3–4 uker hver for seg, så en gruppesamling med mentor');
    for (const at of [1, 2, 3, 4])
      expect(modulesOf(path)[at - 1]).to.match(/^Emne \d · tittel ikke oppgitt 3–4 uker/);
    expect(path.shadowRoot!.querySelectorAll('[part=module]')).to.have.length(4);
  });

  it('says of the second step that nothing is told of it, and the hours and days of the others', async () => {
    const path = await showPath(html`<learning-path programme-id="trinnene"></learning-path>`);
    const [first, second, third] = modulesOf(path);
    expect(first).to.include('3 timer · ferdighetstrening');
    expect(second).to.match(/^Trinn 2 · tittel ikke oppgitt Innhold og lengde er ikke oppgitt\./);
    expect(third).to.include('2 dager · simulering');
    expect(seenIn(path.shadowRoot!)).not.to.include('Første gruppesamling');
  });

  it('says once that no phase of a network has a length', async () => {
    const path = await showPath(html`<learning-path programme-id="nettverket"></learning-path>`);
    const text = seenIn(path.shadowRoot!);
    expect(text.split('ikke hvor lenge')).to.have.length(2);
    expect(text).to.include('2 deler');
    expect(modulesOf(path)[0]).to.include('Samlinger i nettverket');
    expect(text).not.to.include('ikke oppgitt');
  });

  it('says so where the source gives no modules, and shows no ticks', async () => {
    const path = await showPath(html`<learning-path programme-id="uten"></learning-path>`);
    expect(seenIn(path.shadowRoot!)).to.include('Kilden oppgir ingen emner eller trinn');
    expect(path.shadowRoot!.querySelector('input, .tools')).to.equal(null);
  });

  it('stores nothing and asks for nothing before an act', async () => {
    await showPath();
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('reckons the days from a first session, and keeps that day in the plan', async () => {
    const path = await showPath();
    await chooseStart(path, '2026-09-15');

    const [first, second] = modulesOf(path);
    expect(first).to.include('Hver for seg: begynn 18.–25. august 2026');
    expect(first).to.include('Gruppesamling: tirsdag 15. september 2026');
    expect(second).to.include('Hver for seg: 16. september–12. oktober 2026');
    expect(second).to.include('Tidligst 6. oktober, senest 13. oktober 2026.');
    expect(seenIn(path.shadowRoot!)).to.include('Hele løpet: 18. august–8. desember 2026.');
    expect(frame()?.start).to.equal('2026-09-15');
  });

  it('has the first day of a plan, and a session moved there is moved here', async () => {
    const path = await showPath();
    await chooseStart(path, '2026-09-15');
    pathRecords().write('session', 'emner.emne-2', {
      id: 'emne-2',
      title: 'Emne 2',
      blocks: [],
      date: '2026-11-02',
    });
    await path.updateComplete;
    expect(modulesOf(path)[1]).to.include('Gruppesamling: mandag 2. november 2026');
    expect(modulesOf(path)[1]).to.include('Det er mer enn 4 uker siden samlingen før.');
    expect(modulesOf(path)[2]).to.include('mindre enn 3 uker');
  });

  it('and the planner beside it show the same first day, whoever of them is written in', async () => {
    const { place } = await withContent(
      readyWith(pathFile()),
      html`<learning-path programme-id="emner"></learning-path>
        <session-planner programme-id="emner"></session-planner>`,
    );
    const path = await pathIn(place);
    const planner = place.querySelector('session-planner')!;
    const field = () => planner.shadowRoot!.querySelector<HTMLInputElement>('[data-field=start]');
    await until(field);
    await chooseStart(path, '2027-01-11');
    await until(() => field()!.value === '2027-01-11');

    field()!.value = '2027-01-18';
    field()!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => modulesOf(path)[0]!.includes('mandag 18. januar 2027'));
    expect(textOf(planner.shadowRoot)).to.include('18. januar');
  });

  it('tells of a holiday on a session with a day that would do, and of Easter within the time alone', async () => {
    const path = await showPath();
    await chooseStart(path, '2027-03-01');
    const [, second] = modulesOf(path);
    expect(second).to.include('Gruppesamling: mandag 29. mars 2027');
    expect(second).to.include('Dagen er helligdag (andre påskedag). En dag som går: mandag 5. april 2027.');
    expect(second).to.include('Påsken (21.–29. mars 2027) er i denne tiden.');
  });

  it('warns when the plan passes the months told', async () => {
    const path = await showPath();
    await chooseStart(path, '2026-09-15');
    expect(seenIn(path.shadowRoot!)).not.to.include('mer enn 5 måneder');
    pathRecords().write('plan', 'emner', { ...frame(), everyWeeks: 6 });
    await path.updateComplete;
    expect(seenIn(path.shadowRoot!)).to.include('Det er mer enn 5 måneder, som kilden oppgir.');
  });

  it('keeps no half-written year, and says what is wrong when the field is left', async () => {
    const path = await showPath();
    await chooseStart(path, '0202-09-15');
    expect(frame()).to.equal(undefined);
    const field = path.shadowRoot!.querySelector<HTMLInputElement>('[data-field=start]')!;
    field.dispatchEvent(new FocusEvent('blur'));
    await path.updateComplete;
    expect(textOf(path.shadowRoot!.querySelector('.wrong'))).to.include('ikke en dag vi kan bruke');
    expect(textOf(path.shadowRoot)).not.to.include('Invalid');
  });

  it('has two ticks in words for one alone, apart from each other, and says how far she has come', async () => {
    const path = await showPath();
    const told = oneEvent(path, 'path-change');
    await tick(path, 'emne-1', 'done');
    expect(await told).to.have.property('moduleId', 'emne-1');
    await tick(path, 'emne-3', 'done');
    await tick(path, 'emne-3', 'confirmed');
    await tick(path, 'emne-4', 'confirmed');

    const status = () => textOf(path.shadowRoot!.querySelector('[part=progress] [role=status]'));
    expect(status()).to.equal('2 av 4 emner gjort, 2 bekreftet');
    expect(ticksOf('emner.emne-3.self')).to.deep.equal({ done: true, confirmed: true });
    expect(ticksOf('emner.emne-4.self')).to.deep.equal({ done: false, confirmed: true });

    await tick(path, 'emne-1', 'done');
    expect(ticksOf('emner.emne-1.self')).to.equal(undefined);
    expect(status()).to.equal('1 av 4 emner gjort, 2 bekreftet');
  });

  it('keeps the tick another tab has set since', async () => {
    const path = await showPath();
    const box = path.shadowRoot!.querySelector<HTMLInputElement>('[data-module=emne-1] [data-tick=done]')!;
    pathRecords().write('step', 'emner.emne-1.self', { done: false, confirmed: true });
    box.click();
    expect(ticksOf('emner.emne-1.self')).to.deep.equal({ done: true, confirmed: true });
  });

  for (const [lang, mentor, leader] of [
    ['nb', 'Mentor: bekreftet', 'Den som leder: bekreftet'],
    ['nn', 'Mentor: stadfesta', 'Den som leier: stadfesta'],
    ['en', 'Mentor: confirmed', 'Leader: confirmed'],
  ] as const) {
    it(`lets the one who leads confirm where the programme has no mentor, in ${lang}`, async () => {
      document.documentElement.lang = lang;
      const labels = async (id: string) => {
        const path = await showPath(html`<learning-path programme-id=${id}></learning-path>`);
        return textOf(path.shadowRoot!.querySelector('.ticks'));
      };
      expect(await labels('emner')).to.contain(mentor);
      expect(await labels('trinnene'))
        .to.contain(leader)
        .and.not.to.contain('Mentor');
    });
  }

  it('lets a mentor confirm where somebody on the list is one', async () => {
    groupOf('Anne Berg');
    const path = await showPath(html`<learning-path programme-id="trinnene"></learning-path>`);
    expect(textOf(path.shadowRoot!.querySelector('.ticks'))).to.contain('Mentor: bekreftet');
  });

  it('has the participants of the list at each module and in a table, and no mentor', async () => {
    groupOf('Anne Berg', 'Bo Li');
    const path = await showPath();
    await tick(path, 'emne-2', 'done', 0);
    await tick(path, 'emne-2', 'done', 1);
    const root = path.shadowRoot!;
    expect(textOf(root.querySelector('[data-module=emne-2] summary'))).to.equal(
      'Framdrift: 2 av 2 gjort, 0 bekreftet',
    );

    byText(root, '[data-module=emne-2] button', 'Bekreft for alle').click();
    await path.updateComplete;
    expect(ticksOf('emner.emne-2.p2')).to.deep.equal({ done: true, confirmed: true });
    const rows = Array.from(root.querySelectorAll('tbody tr'), (row) => textOf(row));
    expect(rows).to.have.length(2);
    expect(rows[0]).to.equal(
      'Anne Berg ikke gjort gjort og bekreftet ikke gjort ikke gjort 1 av 4 emner gjort, 1 bekreftet',
    );
    for (const name of root.querySelectorAll('tbody th, legend'))
      expect(name.getAttribute('translate')).to.equal('no');
  });

  it('puts no name in a key or an event', async () => {
    groupOf('Anne Berg');
    const path = await showPath();
    const told = oneEvent(path, 'path-change');
    await tick(path, 'emne-1', 'done');
    expect(JSON.stringify(Object.values(await told))).not.to.include('Anne');
    expect(Object.keys(sessionStorage).join()).not.to.include('Anne');
  });

  it('deletes all of it in one press', async () => {
    const path = await showPath();
    await chooseStart(path, '2026-09-15');
    await tick(path, 'emne-1', 'done');
    byText(path.shadowRoot!, 'button', 'Slett alt').click();
    await path.updateComplete;
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(textOf(path.shadowRoot)).to.include('0 av 4 emner gjort');
  });

  it('is in the reader’s language', async () => {
    document.documentElement.lang = 'nn';
    const path = await showPath();
    await chooseStart(path, '2026-09-15');
    await tick(path, 'emne-1', 'done');
    const text = seenIn(path.shadowRoot!);
    expect(text).to.include('Kvar for seg: byrj 18.–25. august 2026');
    expect(text).to.include('Gruppesamling: tysdag 15. september 2026');
    expect(text).to.include('1 av 4 emne gjort, 0 stadfesta');
    expect(text).to.include('Deltakar: gjort');
  });

  it('shows instead of a withdrawn programme why it was withdrawn', async () => {
    const path = await showPath(undefined, pathFile({ withdrawn: { at: '2026-05', reason: 'Ny utgave.' } }));
    expect(seenIn(path.shadowRoot!)).to.include('Ny utgave.');
    expect(path.shadowRoot!.querySelector('[part=module], [data-tick], .tools')).to.equal(null);
  });

  it('is not printed where its owner does not let it be', async () => {
    const path = await showPath(undefined, pathFile({ rights: { mayPrint: false } }));
    let isAsked = false;
    path.addEventListener('path-print', (event) => {
      event.preventDefault();
      isAsked = true;
    });

    expect(seenIn(path.shadowRoot!)).to.include('Last ned').and.not.to.include('Skriv ut');
    await path.print();
    expect(isAsked).to.equal(false);
  });

  it('has on paper why a part was withdrawn, and not what it was', async () => {
    const modules = [
      { id: 'a', title: 'Det nye', summary: 'Gjelder nå.' },
      {
        id: 'b',
        title: 'Det gamle',
        summary: 'Gjaldt før.',
        withdrawn: { at: '2026-05', reason: 'Utgått.' },
      },
      { id: 'c', title: 'Det lånte', summary: 'Bare på skjerm.', rights: { mayPrint: false } },
    ];
    const printer = new StandInPrinter();
    const path = await showPath(undefined, pathFile({ modules, learningModel: undefined }));
    byText(path.shadowRoot!, 'button', 'Skriv ut').click();
    await until(() => printer.printed.length, 'nothing was printed');

    expect(textOf(printer.paper.document.querySelector('main')))
      .to.include('Gjelder nå.')
      .and.include('Utgått.')
      .and.not.match(/Gjaldt før|Bare på skjerm/);
    printer.remove();
  });
});

describe('what the parts of a path are called', () => {
  it('follows how titles begin, or the ids where there is no title', () => {
    expect(kindOf([{ id: 'trinn-1' }, { id: 'a', title: 'Simulering' }])).to.equal('step');
    expect(kindOf([{ id: 'a', title: { nb: 'Fase 1' } }])).to.equal('phase');
    expect(kindOf([{ id: 'emne-1' }, { id: 'b', title: 'Trinnvis opptrening' }])).to.equal('topic');
    expect(kindOf([{ id: 'emne-1', title: 'Læringsnettverk' }])).to.equal('part');
  });

  it('and how they go on is said once where it is the same for all', () => {
    expect(
      sharedForm([
        { id: 'a', form: 'alene' },
        { id: 'b', form: 'alene' },
      ]),
    ).to.equal('alene');
    expect(sharedForm([{ id: 'a', form: 'alene' }, { id: 'b' }])).to.equal(undefined);
    expect(sharedForm([{ id: 'a', form: 'alene' }])).to.equal(undefined);
  });
});
