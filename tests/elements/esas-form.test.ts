import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { EsasFormElement } from '../../src/elements/esas-form/esas-form.js';
import type { EsasAnswerEvent, EsasCompareEvent } from '../../src/elements/esas-form/esas-form.events.js';
import { cleanUp, keysLeft, onCleanUp } from '../storage/browser.js';
import {
  byText,
  dialogOf,
  isFocused,
  readyWith,
  seenIn,
  textOf,
  until,
  withContent,
  writeIn,
} from '../fixtures.js';
import { choose, formIn, go, invented, practise, practising, ring } from './esas.js';

async function press(form: EsasFormElement, text: string, selector = 'button'): Promise<void> {
  byText(form.shadowRoot!, selector, text).click();
  await form.updateComplete;
}

function rowsOf(form: EsasFormElement): string[] {
  return Array.from(form.shadowRoot!.querySelectorAll('.item'), (row) => {
    const chosen = row.querySelector<HTMLInputElement>(':checked')?.value ?? '–';
    return `${textOf(row.querySelector('strong'))} ${chosen}`;
  });
}

function differences(form: EsasFormElement): string[] {
  return Array.from(form.shadowRoot!.querySelectorAll('.differences .row-name'), textOf);
}

describe('an <esas-form>', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    cleanUp();
  });

  it('shows every row of the form in its order, nothing answered, and stores nothing', async () => {
    const form = await practise();

    expect(rowsOf(form)).to.deep.equal(['Uro i kroppen –', 'Søvn –', 'Tørst –', 'Lyder –', 'Noe annet –']);
    expect(form.shadowRoot!.querySelectorAll('[data-row=uro] [type=radio]').length).to.equal(5);
    expect(seenIn(form.shadowRoot!)).to.contain('ikke til journal').and.contain('Gjelder det en pasient nå?');
    expect(keysLeft()).to.deep.equal([]);
  });

  for (const [lang, frame, talk] of [
    ['nn', 'ikkje til journal', 'Når er det rolegast?'],
    ['en', 'not for the patient record', 'When is it calmest?'],
  ] as const) {
    it(`keeps the words of the form as they are on a page in ${lang}, with their own lang, in a frame of ours`, async () => {
      document.documentElement.lang = lang;
      const form = await practise();
      const root = form.shadowRoot!;
      const row = root.querySelector('[data-row=uro]')!;

      expect(row.getAttribute('lang')).to.equal('nb');
      expect(textOf(row.querySelector('legend'))).to.equal('Uro i kroppen å ikke finne ro');
      expect(textOf(root)).to.contain(frame).and.contain(talk).and.not.contain('AV NYNORSK');
      expect(textOf(root.querySelector('.form-head'))).to.equal('Oppdiktet skjema for tester siste time');
    });
  }

  it('keeps the owner’s name in the frame, and nothing of ours', async () => {
    const form = await practise();
    const framed = Array.from(form.shadowRoot!.querySelectorAll('.framed'), textOf).join(' ');

    expect(framed).to.contain(invented.attribution);
    expect(framed).not.to.match(/Kan ikke vurdere|Samtale|Tøm|0 er best/);
  });

  it('takes 0 in one act, empties a row again, and leads the focus back to it', async () => {
    const form = await practise();
    await choose(form, 'torst', 0);
    expect(rowsOf(form)[2]).to.equal('Tørst 0');

    const clear = byText(form.shadowRoot!, 'button', 'Tøm');
    expect(clear.getAttribute('aria-label')).to.equal('Tøm raden: Tørst');
    clear.click();
    await form.updateComplete;

    expect(rowsOf(form)[2]).to.equal('Tørst –');
    expect(isFocused(ring(form, 'torst', 0))).to.equal(true);
    expect(keysLeft(), 'nothing is left of it').to.deep.equal([]);
  });

  it('tells how many rows are answered, and never what', async () => {
    const form = await practise();
    const told = oneEvent(document.body, 'esas-answer') as Promise<EsasAnswerEvent>;
    await choose(form, 'uro', 3);
    const event = await told;

    expect({ ...event }).to.include({
      caseId: 'kari',
      instrumentId: 'oppdiktet',
      pointId: 'dag-1',
      answered: 1,
      rows: 5,
    });
    expect(JSON.stringify(Object.entries(event))).not.to.contain('"3"');
  });

  it('keeps «kan ikke vurdere» apart from 0 and from not answered', async () => {
    const form = await practise();
    await choose(form, 'lyd', 2);
    const unable = form.shadowRoot!.querySelectorAll<HTMLInputElement>('.unable input')[3]!;
    unable.click();
    await form.updateComplete;

    expect(rowsOf(form)[3]).to.equal('Lyder –');
    expect(textOf(form.shadowRoot!.querySelectorAll('.profile tbody tr')[3])).to.equal(
      'Lyder kan ikke vurdere',
    );
    await choose(form, 'lyd', 0);
    expect(unable.checked).to.equal(false);
    expect(textOf(form.shadowRoot!.querySelectorAll('.profile tbody tr')[3])).to.equal('Lyder 0');
  });

  it('keeps each point in the time of the case apart, and knows nothing of today', async () => {
    const form = await practise();
    await choose(form, 'uro', 4);
    const when = form.shadowRoot!.querySelector('select')!;
    expect(Array.from(when.options, textOf)).to.deep.equal(['Dag 1', 'Dag 2', 'Dag 9']);
    when.value = 'dag-9';
    when.dispatchEvent(new Event('change'));
    await form.updateComplete;

    expect(rowsOf(form)[0]).to.equal('Uro i kroppen –');
    expect(textOf(form.shadowRoot!.querySelector('.instrument'))).not.to.match(/20\d\d/);
  });

  it('without a case asks whom to practise on before anything can be filled in', async () => {
    const form = await practise(html`<esas-form instrument-id="oppdiktet"></esas-form>`);
    const who = form.shadowRoot!.querySelector('select')!;
    expect(rowsOf(form)).to.deep.equal([]);
    expect(Array.from(who.options, textOf)).to.deep.equal([
      'Velg pasient',
      'Øvingspasient',
      'Kari',
      'Inga',
      'Ola',
    ]);

    who.value = '';
    who.dispatchEvent(new Event('change'));
    await form.updateComplete;
    await choose(form, 'uro', 1);

    expect(rowsOf(form)[0]).to.equal('Uro i kroppen 1');
    expect(seenIn(form.shadowRoot!))
      .to.contain('øving med Øvingspasient')
      .and.not.contain('Anslå og sammenlign');
  });

  it('says that a patient cannot answer, and what the case says to do instead', async () => {
    const form = await practise(html`<esas-form case-id="ingen" instrument-id="oppdiktet"></esas-form>`);

    expect(seenIn(form.shadowRoot!))
      .to.contain('Inga kan ikke svare selv på dette skjemaet.')
      .and.contain('Bruk et observasjonsskjema i stedet.')
      .and.not.contain('Anslå og sammenlign');
  });

  it('tells what the content does not have, and what cannot be drawn', async () => {
    for (const [page, sentence] of [
      [html`<esas-form case-id="kari"></esas-form>`, 'Fant ikke «esas-r»'],
      [html`<esas-form case-id="nei" instrument-id="oppdiktet"></esas-form>`, 'Fant ikke «nei»'],
    ] as const) {
      const form = await practise(page);
      await until(() => textOf(form.shadowRoot).includes(sentence), 'the reason never came');
    }
    const tall = { ...invented, scale: { min: 0, max: 1000 } };
    const form = await practise(undefined, practising({ instruments: [tall] }));
    expect(textOf(form.shadowRoot)).to.contain('en skala som ikke kan vises');
  });

  it('shows the reason instead of a form that is withdrawn', async () => {
    const gone = { ...invented, withdrawn: { at: '2026-05', reason: 'Skjemaet er erstattet.' } };
    const form = await practise(undefined, practising({ instruments: [gone] }));

    expect(textOf(form.shadowRoot)).to.contain('Skjemaet er erstattet.');
    expect(rowsOf(form)).to.deep.equal([]);
  });

  for (const [whose, change] of [
    ['the form', { instruments: [{ ...invented, rights: { mayPrint: false } }] }],
    ['the case', { rights: { mayPrint: false } }],
  ] as const)
    it(`is not printed where the owner of ${whose} does not let it be`, async () => {
      const form = await practise(undefined, practising(change));

      expect(textOf(form.shadowRoot!.querySelector('.out'))).not.to.contain('Skriv ut');
      await form.print();
      expect(Array.from(form.shadowRoot!.children).some((each) => each.shadowRoot)).to.equal(false);
    });

  it('shares what is filled in with another of the same group, and with no other group', async () => {
    const { place } = await withContent(
      readyWith(practising()),
      html`<div><esas-form case-id="kari" instrument-id="oppdiktet"></esas-form></div>
        <div><esas-form case-id="kari" instrument-id="oppdiktet"></esas-form></div>
        <div><esas-form case-id="kari" instrument-id="oppdiktet" group="gruppe-2"></esas-form></div>`,
    );
    const [mine, ours, theirs] = await Promise.all(Array.from(place.children, formIn));
    await choose(mine!, 'sovn', 2);
    await ours!.updateComplete;

    expect(rowsOf(ours!)[1]).to.equal('Søvn 2');
    expect(rowsOf(theirs!)[1]).to.equal('Søvn –');
  });

  it('names the row that asks for a name, and never in an address or a key', async () => {
    const form = await practise();
    writeIn(form.shadowRoot!.querySelector<HTMLTextAreaElement>('#name-annet')!, 'KLØEHER');
    await choose(form, 'annet', 3);

    expect(textOf(form.shadowRoot!.querySelector('.profile'))).to.contain('Noe annet: KLØEHER 3');
    expect(location.href + keysLeft().join()).not.to.contain('KLØEHER');
  });

  it('must know who answered before anything leaves the page', async () => {
    const form = await practise();
    await choose(form, 'uro', 1);
    await press(form, 'Last ned til regneark');

    expect(textOf(form.shadowRoot!.querySelector('[role=status]'))).to.equal('Velg først hvem som svarte.');
    expect(isFocused(form.shadowRoot!.querySelector('.by input'))).to.equal(true);
  });

  it('copies what is filled in, and gives it to copy by hand on a page without a clipboard', async () => {
    // As on a page that came by http.
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    onCleanUp(() => Reflect.deleteProperty(navigator, 'clipboard'));
    const form = await practise();
    await choose(form, 'uro', 1);
    form.shadowRoot!.querySelector<HTMLInputElement>('.by input')!.click();
    await form.updateComplete;
    await press(form, 'Kopier');
    const { root, dialog } = await dialogOf(form as never);

    expect(textOf(root)).to.contain('Nettleseren lot oss ikke kopiere.');
    expect(root.querySelector('textarea')!.value).to.contain(
      'Uro i kroppen: 1 (0 Helt rolig, 4 Aldri rolig)',
    );
    dialog.close();
    await until(() => !dialog.isConnected);
  });

  it('as text is the form and what is filled in, and none of its buttons', async () => {
    const form = await practise();
    await choose(form, 'uro', 1);

    expect(form.asText())
      .to.contain('Uro i kroppen: 1 (0 Helt rolig, 4 Aldri rolig)')
      .and.to.contain('Søvn: ikke besvart')
      .and.to.contain('Oppdiktet skjema. Ingen eier')
      .and.not.to.contain('Skriv ut');
  });

  it('forgets all of it in one press', async () => {
    const form = await practise();
    await choose(form, 'uro', 1);
    expect(keysLeft().length).to.be.greaterThan(0);
    await press(form, 'Slett alt jeg har skrevet her');

    expect(keysLeft()).to.deep.equal([]);
    expect(rowsOf(form)[0]).to.equal('Uro i kroppen –');
  });

  describe('over time', () => {
    afterEach(cleanUp);

    it('keeps the patient’s answers closed until someone opens them, and says each change in words', async () => {
      const form = await practise();
      await go(form, 'time');
      expect(form.shadowRoot!.querySelector('table')).to.equal(null);
      await press(form, 'Vis svarene til Kari');
      const rows = Array.from(form.shadowRoot!.querySelectorAll('.series tbody tr'), textOf);

      expect(rows).to.deep.equal([
        'Uro i kroppen 3 1 2 lavere 1 likt',
        'Søvn 1 1 likt 4 3 høyere',
        'Tørst 0 2 2 høyere ikke besvart',
        'Lyder ikke besvart kan ikke vurdere 0',
        'Noe annet 2 kløe 2 likt ikke besvart',
      ]);
      expect(textOf(form.shadowRoot)).not.to.match(/bedre|verre|signifikant/i);
    });

    it('shows what the group has filled in at the points where it has', async () => {
      const form = await practise();
      await choose(form, 'uro', 2);
      await go(form, 'time');

      expect(textOf(form.shadowRoot!.querySelector('.series')))
        .to.contain('Dag 1')
        .and.not.contain('Dag 2');
    });
  });

  describe('estimated and compared', () => {
    afterEach(cleanUp);

    it('opens the patient’s answers only after an estimate, the largest difference first', async () => {
      const form = await practise();
      await go(form, 'compare');
      await press(form, 'Vis svarene til Kari');
      expect(textOf(form.shadowRoot)).to.contain('Anslå minst én rad først.').and.not.contain('Kari svarte');

      await choose(form, 'sovn', 1);
      await choose(form, 'uro', 2);
      await choose(form, 'torst', 4);
      await choose(form, 'lyd', 4);
      const told = oneEvent(document.body, 'esas-compare') as Promise<EsasCompareEvent>;
      await press(form, 'Vis svarene til Kari');

      expect((await told).estimated).to.equal(4);
      expect(differences(form)).to.deep.equal([
        'Tørst 4 lavere enn dere anslo',
        'Uro i kroppen 1 høyere enn dere anslo',
        'Søvn likt med det dere anslo',
        'Lyder ikke noe å sammenlikne',
        'Noe annet: kløe ikke noe å sammenlikne',
      ]);
      expect(textOf(form.shadowRoot)).to.contain('Kari har ikke svart på denne raden.');
      expect(isFocused(form.shadowRoot!.querySelector('.opened'))).to.equal(true);
    });

    it('counts hands for each number', async () => {
      const form = await practise();
      await go(form, 'compare');
      form.shadowRoot!.querySelector<HTMLInputElement>('[value=hands]')!.click();
      await form.updateComplete;
      for (const [at, count] of [
        [1, '2'],
        [4, '3'],
      ] as const) {
        const field = form.shadowRoot!.querySelectorAll<HTMLInputElement>('[data-row=uro] .hand input')[at]!;
        field.value = count;
        field.dispatchEvent(new Event('change'));
        await form.updateComplete;
      }
      await press(form, 'Vis svarene til Kari');

      expect(textOf(form.shadowRoot!.querySelector('.differences li'))).to.contain(
        'Kari svarte 3. Dere anslo 4 i midten, fra 1 til 4 (5 anslag).',
      );
    });

    it('takes sheet after sheet, by number and never by name, and one away again', async () => {
      const form = await practise();
      await go(form, 'compare');
      form.shadowRoot!.querySelector<HTMLInputElement>('[value=sheets]')!.click();
      await form.updateComplete;
      await choose(form, 'uro', 1);
      await press(form, 'Nytt ark');
      expect(rowsOf(form)[0], 'a new sheet is empty').to.equal('Uro i kroppen –');
      await choose(form, 'uro', 4);
      await press(form, 'Ark 1');
      expect(rowsOf(form)[0]).to.equal('Uro i kroppen 1');
      await press(form, 'Ta bort ark 1');

      expect(rowsOf(form)[0]).to.equal('Uro i kroppen 4');
      expect(form.shadowRoot!.querySelectorAll('.compare input:not([type=radio])').length).to.equal(0);
      await until(() => isFocused(form.shadowRoot!.querySelector('.sheets [aria-pressed=true]')));
    });

    it('closes them again at another point in time', async () => {
      const form = await practise();
      await go(form, 'compare');
      await choose(form, 'uro', 1);
      await press(form, 'Vis svarene til Kari');
      const when = form.shadowRoot!.querySelector('select')!;
      when.value = 'dag-2';
      when.dispatchEvent(new Event('change'));
      await form.updateComplete;

      expect(form.shadowRoot!.querySelector('.opened')).to.equal(null);
    });
  });
});
