// In every engine: each has a clipboard of its own.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { frame } from '../../src/parts/download.js';
import type { SessionPlannerElement } from '../../src/elements/session-planner/session-planner.js';
import { openRecords } from '../../src/storage/records.js';
import {
  byText,
  clearHash,
  isFocused,
  pressKey,
  readyWith,
  textOf,
  until,
  withContent,
} from '../fixtures.js';
import { planFile, roster } from '../sessions/out-plan.js';
import { cleanUp, isText, keysLeft, onCleanUp } from '../storage/browser.js';
import { axeFaults, readers } from './accessibility.js';
import { plannerIn, rootOf, sessionOf } from './planner.js';

const of = { content: 'prove', group: 'gruppe-1' };
const order = ['s1', 's2', 's3', 's4', 's5'];

/** A planner of five sessions; `frame` is what the group has set, nothing when it has set nothing. */
async function show(
  frame?: object,
  file: Record<string, unknown> = planFile(),
  lang = 'nb',
): Promise<SessionPlannerElement> {
  if (frame) {
    openRecords(of).write('plan', 'programmet', {
      everyWeeks: 4,
      time: '',
      place: '',
      skip: [],
      order,
      ready: [],
      ...frame,
    });
  }
  const { place } = await withContent(
    readyWith(file),
    html`<div lang=${lang}><session-planner></session-planner></div>`,
  );
  return plannerIn(place);
}

const timed = { start: '2026-09-29', time: '13:00', place: 'Møterommet' };
const out = (planner: SessionPlannerElement) => rootOf(planner).querySelector('.out')!;
const told = (planner: SessionPlannerElement) => textOf(out(planner).querySelector(':scope > .told'));
const panel = (place: ParentNode) => place.querySelector('.out-panel');

async function press(
  planner: SessionPlannerElement,
  text: string,
  within: ParentNode = out(planner),
): Promise<void> {
  const button = byText(within, 'button', text);
  button.focus();
  button.click();
  await planner.updateComplete;
}

interface Downloaded {
  readonly name: string;
  readonly text: Promise<string>;
}

/** What the page would give to the reader's downloads, taken before the browser does. */
function watchDownloads(): Downloaded[] {
  const downloads: Downloaded[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
  };
  onCleanUp(() => (HTMLAnchorElement.prototype.click = click));
  return downloads;
}

/** Lets the page copy, or not; gives what was copied. */
function watchClipboard(isAllowed = true): string[] {
  const copied: string[] = [];
  const writeText = async (text: string) => {
    if (!isAllowed) throw new DOMException('', 'NotAllowedError');
    copied.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  onCleanUp(() => Reflect.deleteProperty(navigator, 'clipboard'));
  return copied;
}

function addRoster(count: number): void {
  for (const [id, person] of roster(count)) openRecords(of).write('person', id, person);
}

function dialogIn(planner: SessionPlannerElement): ShadowRoot | undefined {
  return Array.from(rootOf(planner).children)
    .map((each) => each.shadowRoot!)
    .find((root) => root?.querySelector('dialog[open]'));
}

describe('taking a plan along', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('is one row, where nothing is open and nothing is kept before a press', async () => {
    const planner = await show();
    expect(Array.from(out(planner).querySelectorAll('.row button'), textOf)).to.deep.equal([
      'Kalenderfil',
      'Skriv ut',
      'Påminnelse',
      'Pakkeliste',
      'Lagre gruppa',
      'Åpne gruppa',
    ]);
    await press(planner, 'Påminnelse');
    await until(() => panel(out(planner)));
    await press(planner, 'Kalenderfil');
    await until(() => told(planner));
    expect(keysLeft()).to.deep.equal([]);
  });

  it('gives a calendar file with all sessions, which has nobody’s name and no note to the leader', async () => {
    addRoster(7);
    const downloads = watchDownloads();
    const planner = await show(timed);
    await press(planner, 'Kalenderfil');
    await until(() => told(planner));

    expect(told(planner)).to.contain('prøveprogrammet.ics er lastet ned, med 5 samlinger.');
    expect(downloads.map(({ name }) => name)).to.deep.equal(['prøveprogrammet.ics']);
    const file = await downloads[0]!.text;
    expect(file.match(/BEGIN:VEVENT/g)).to.have.length(5);
    expect(file).to.contain('DTSTART;TZID=Europe/Oslo:20261027T130000');
    expect(file).to.not.match(/Navnesen|Hemmelig/);
  });

  it('says which sessions a calendar file leaves out, and makes none where none has a day and a time', async () => {
    const downloads = watchDownloads();
    const planner = await show({ ...timed, time: '' });
    openRecords(of).write('session', 'programmet.s2', {
      id: 's2',
      title: 'Samtalen',
      blocks: [],
      time: '09:00',
    });
    await planner.updateComplete;
    await press(planner, 'Kalenderfil');
    await until(() => told(planner));

    expect(told(planner))
      .to.contain('med én samling.')
      .and.contain(
        'Samling 1, Samling 3, Samling 4 og Samling 5 er ikke med: de mangler dato eller klokkeslett.',
      );
    openRecords(of).forgetAll();
    await planner.updateComplete;
    await press(planner, 'Kalenderfil');
    await until(() => told(planner).startsWith('Kalenderfila er ikke laget.'));
    expect(downloads).to.have.length(1);
  });

  it('does not say that a file has come where the frame around the page may stop it', async () => {
    watchDownloads();
    const { isOpaque } = frame;
    frame.isOpaque = () => true;
    onCleanUp(() => (frame.isOpaque = isOpaque));
    const planner = await show(timed);
    await press(planner, 'Kalenderfil');
    await until(() => told(planner));
    expect(told(planner)).to.contain('Kommer det ingen fil').and.not.contain('er lastet ned');
  });

  it('writes a reminder of the session that is chosen, to copy or to open in e-mail to nobody yet', async () => {
    addRoster(7);
    const copied = watchClipboard();
    const planner = await show(timed);
    await press(planner, 'Påminnelse');
    await until(() => panel(out(planner)));
    const select = panel(out(planner))!.querySelector('select')!;
    select.value = 's1';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await planner.updateComplete;

    const text = panel(out(planner))!.querySelector('textarea')!.value;
    expect(panel(out(planner))!.querySelector('input')!.value).to.equal(
      'Påminnelse: Samling 1, tirsdag 29. september',
    );
    expect(text).to.contain('Sted: Møterommet').and.contain('https://vimeo.com/123456789');
    expect(text).to.not.match(/Navnesen|Hemmelig/);
    expect(panel(out(planner))!.querySelector('a')!.href).to.match(/^mailto:\?subject=P%C3%A5minnelse/);
    await press(planner, 'Kopier');
    await until(() => textOf(panel(out(planner))!.querySelector('[role=status]')) === 'Teksten er kopiert.');
    expect(copied).to.deep.equal([text]);
  });

  it('says that a text is too long for e-mail, and that a copy could not be made', async () => {
    watchClipboard(false);
    const file = planFile();
    const [first] = file.programmes[0]!['sessions'] as { preparation: string }[];
    first!.preparation = 'Les hele heftet. '.repeat(150);
    const planner = await show(undefined, file);
    await press(planner, 'Påminnelse');
    await until(() => panel(out(planner)));

    expect(panel(out(planner))!.querySelector('a')).to.equal(null);
    expect(textOf(panel(out(planner)))).to.contain('Teksten er for lang til å åpnes i e-post herfra.');
    await press(planner, 'Kopier');
    await until(() =>
      textOf(panel(out(planner))!.querySelector('[role=status]')).startsWith('Nettleseren lot oss ikke'),
    );
  });

  it('lists what to bring, with as many as there are participants, and follows the roster', async () => {
    const copied = watchClipboard();
    const planner = await show(timed);
    await press(planner, 'Pakkeliste');
    await until(() => panel(out(planner)));
    const select = panel(out(planner))!.querySelector('select')!;
    select.value = 's2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await planner.updateComplete;
    expect(textOf(panel(out(planner))))
      .to.contain('6–7 × Torunn, deltakerark')
      .and.contain('størrelsen programmet anbefaler');

    addRoster(7);
    await planner.updateComplete;
    expect(textOf(panel(out(planner))))
      .to.contain('7 × Torunn, deltakerark')
      .and.contain('Tallet 7 er deltakerne i gruppa.');
    await press(planner, 'Kopier');
    await until(() => copied.length > 0);
    expect(copied[0]).to.match(/^Pakkeliste: Samling 2: Samtalen\n\n– 7 × Torunn, deltakerark\n/);
    expect(copied[0]).to.contain('Eksempel laget for Lindring.');
  });

  it('opens one thing at a time, and closes it where it was opened, with the focus left on the button', async () => {
    const planner = await show(timed);
    const button = () => byText(out(planner), 'button', 'Pakkeliste');
    await press(planner, 'Påminnelse');
    await until(() => panel(out(planner))?.querySelector('textarea'));
    button().focus();
    await pressKey('Enter');
    await until(() => panel(out(planner))?.querySelector('.packing'));
    expect(out(planner).querySelectorAll('.out-panel')).to.have.length(1);
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    expect(isFocused(button())).to.equal(true);
    await pressKey('Enter');
    await until(() => !panel(out(planner)));
    expect(isFocused(button())).to.equal(true);
  });

  it('gives calendar file and reminder of one session where that session stands', async () => {
    const downloads = watchDownloads();
    const planner = await show(timed);
    await planner.open('s3');
    await planner.updateComplete;
    const place = sessionOf(planner, 's3');
    await press(planner, 'Kalenderfil', place);
    await until(() => textOf(place.querySelector('.told')).includes('med én samling'));
    expect(downloads.map(({ name }) => name)).to.deep.equal(['prøveprogrammet-samling-3.ics']);
    expect(told(planner)).to.equal('');

    await press(planner, 'Påminnelse', place);
    await until(() => panel(place));
    expect(panel(place)!.querySelector('select')).to.equal(null);
    expect(panel(place)!.querySelector('textarea')!.value).to.contain('Velkommen til samling 3: Symptomer.');
    expect(panel(out(planner))).to.equal(null);
  });

  it('asks who the paper is for, and the page may print in its own way', async () => {
    const planner = await show(timed);
    const asked: string[] = [];
    planner.addEventListener('plan-print', (event) => {
      event.preventDefault();
      asked.push(`${event.edition}: ${event.programmeId} ${event.sessionIds.join(' ')}`);
    });
    for (const [edition, which] of [
      ['participant', 's2'],
      ['overview', 's2'],
      ['leader', 'all'],
    ] as const) {
      await press(planner, 'Skriv ut');
      await until(() => dialogIn(planner));
      const root = dialogIn(planner)!;
      root.querySelector<HTMLElement>(`[value=${edition}]`)!.click();
      root.querySelector('select')!.value = which;
      byText(root, 'button', 'Skriv ut').click();
      await until(() => !dialogIn(planner));
    }
    await until(() => asked.length === 3);
    expect(asked).to.deep.equal([
      'participant: programmet s2',
      'overview: programmet s1 s2 s3 s4 s5',
      'leader: programmet s1 s2 s3 s4 s5',
    ]);
  });

  it('offers no paper of a programme whose owner says no, and says which sessions may not be printed', async () => {
    const refused = await show(undefined, planFile({ rights: { mayPrint: false } }));
    expect(textOf(out(refused))).to.not.contain('Skriv ut');
    const file = planFile();
    (file.programmes[0]!['sessions'] as { rights?: object }[])[1]!.rights = { mayPrint: false };
    const planner = await show(undefined, file);
    await press(planner, 'Skriv ut');
    await until(() => dialogIn(planner));
    expect(textOf(dialogIn(planner))).to.contain('Samling 2 kan ikke skrives ut: eieren tillater det ikke.');
    expect(textOf(dialogIn(planner)!.querySelector('select'))).to.not.contain('Samtalen');
    byText(dialogIn(planner)!, 'button', 'Avbryt').click();
    await until(() => !dialogIn(planner));
  });

  it('saves the group and opens it again, and the plan is there at once', async () => {
    const downloads = watchDownloads();
    const planner = await show(timed);
    openRecords(of).write('note', 'q', 'Et notat');
    await press(planner, 'Lagre gruppa');
    await until(() => downloads.length > 0);
    await until(() => textOf(out(planner)).includes('Gruppa er lagret i fila lindring-prove-gruppe-1.json'));
    const text = await downloads[0]!.text;
    openRecords(of).forgetAll();
    await planner.updateComplete;

    await press(planner, 'Åpne gruppa');
    await until(() => dialogIn(planner));
    dialogIn(planner)!.querySelector('textarea')!.value = text;
    byText(dialogIn(planner)!, 'button', 'Åpne').click();
    await until(() => textOf(out(planner)).includes('Gruppa er åpnet, med en plan og 1 ting'));
    expect(openRecords(of).read('note', 'q', isText)).to.equal('Et notat');
    await until(() => textOf(rootOf(planner)).includes('29. september'));
  });

  for (const { lang, scheme } of readers) {
    it(`has no faults of access in ${lang}, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      onCleanUp(() => document.documentElement.style.removeProperty('color-scheme'));
      const planner = await show(timed, planFile(), lang);
      const buttons = () => out(planner).querySelectorAll<HTMLElement>('.row button');
      for (const at of [2, 3]) {
        buttons()[at]!.click();
        await until(() => panel(out(planner))?.querySelector(at === 2 ? 'textarea' : '.packing'));
        expect(await axeFaults(out(planner))).to.deep.equal([]);
      }
    });
  }
});
