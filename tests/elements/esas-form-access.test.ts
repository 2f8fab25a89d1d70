import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { EsasFormElement } from '../../src/elements/esas-form/esas-form.js';
import { byText, dialogOf, focused, pressKey, readyWith, textOf, until, withContent } from '../fixtures.js';
import { axeFaults, leavesNoTrace, readAs, readers } from './accessibility.js';
import { openFrame } from './frames.js';
import { choose, formIn, go, practise, practising, ring } from './esas.js';

type Prepare = (form: EsasFormElement) => unknown;

const dialogIn = (form: EsasFormElement) => dialogOf(form as unknown as Parameters<typeof dialogOf>[0]);

async function fillSome(form: EsasFormElement): Promise<void> {
  await choose(form, 'uro', 3);
  await choose(form, 'sovn', 0);
  form.shadowRoot!.querySelectorAll<HTMLInputElement>('.unable input')[2]!.click();
  await form.updateComplete;
  for (const details of form.shadowRoot!.querySelectorAll('details')) details.open = true;
}

async function estimate(form: EsasFormElement): Promise<void> {
  await go(form, 'compare');
  await choose(form, 'uro', 1);
  await choose(form, 'torst', 4);
  form.shadowRoot!.querySelector<HTMLElement>('.compare > .button')!.click();
  await form.updateComplete;
  for (const details of form.shadowRoot!.querySelectorAll('details')) details.open = true;
}

async function openSeries(form: EsasFormElement): Promise<void> {
  await go(form, 'time');
  form.shadowRoot!.querySelector<HTMLElement>('.ahead + .button')!.click();
  await form.updateComplete;
}

const plain = html`<esas-form case-id="kari" instrument-id="oppdiktet"></esas-form>`;
const states: [string, typeof plain, Prepare][] = [
  ['as it first stands', plain, () => undefined],
  ['partly filled in, all unfolded', plain, fillSome],
  [
    'with the widest scale',
    html`<esas-form case-id="kari" instrument-id="bred"></esas-form>`,
    () => undefined,
  ],
  ['that asks for a patient', html`<esas-form instrument-id="oppdiktet"></esas-form>`, () => undefined],
  [
    'whose patient cannot answer',
    html`<esas-form case-id="ingen" instrument-id="oppdiktet"></esas-form>`,
    () => undefined,
  ],
  ['over time', plain, openSeries],
  ['compared', plain, estimate],
  [
    'with hands',
    plain,
    async (form) => {
      await go(form, 'compare');
      form.shadowRoot!.querySelector<HTMLInputElement>('[value=hands]')!.click();
      await form.updateComplete;
    },
  ],
  [
    'about to print',
    plain,
    async (form) => {
      await fillSome(form);
      void form.print();
      await dialogIn(form);
    },
  ],
  [
    'on a large screen',
    plain,
    async (form) => {
      void form.present();
      const { root } = await dialogIn(form);
      root
        .querySelector('main')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    },
  ],
];

describe('to one who does not see, or sees little, an <esas-form>', () => {
  leavesNoTrace('esas-form');

  for (const [what, page, prepare] of states) {
    for (const reader of readers) {
      it(`${what} has no known fault, in ${reader.lang}, ${reader.scheme}`, async () => {
        readAs(reader);
        const { place } = await withContent(readyWith(practising()), page);
        const form = await formIn(place);
        await prepare(form);

        expect(await axeFaults(place)).to.deep.equal([]);
      });
    }
  }

  it('says of each row what its ends mean, and which row each of our controls is for', async () => {
    const form = await practise();
    const root = form.shadowRoot!;
    const describedBy = (element: Element) =>
      textOf(root.getElementById(element.getAttribute('aria-describedby')!));

    expect(describedBy(ring(form, 'uro', 0))).to.equal('Helt rolig');
    expect(describedBy(ring(form, 'uro', 4))).to.equal('Aldri rolig');
    expect(root.querySelector('.unable input')!.getAttribute('aria-label')).to.equal(
      'Kan ikke vurdere: Uro i kroppen',
    );
    expect(root.querySelector('.talk summary')!.textContent).to.equal('Samtale: Uro i kroppen');
  });

  it('can be filled in from the first row to the last by keyboard alone', async () => {
    const form = await practise(html`<esas-form case-id="kari" instrument-id="bred"></esas-form>`);
    const rows = Array.from(form.shadowRoot!.querySelectorAll<HTMLElement>('.item'));
    const wanted = ['7', '10', '0'];
    for (const [at, row] of rows.entries()) {
      for (let stop = 0; stop < 20 && !row.contains(focused()); stop += 1) await pressKey('Tab');
      for (const digit of wanted[at]!) await pressKey(digit);
      await form.updateComplete;
      expect(row.querySelector<HTMLInputElement>(':checked')?.value, `row ${at + 1}`).to.equal(wanted[at]);
    }
    await pressKey('End');
    expect(rows[2]!.querySelector<HTMLInputElement>(':checked')?.value).to.equal('10');
    await pressKey('ArrowLeft');
    await until(() => rows[2]!.querySelector<HTMLInputElement>(':checked')?.value === '9', 'arrows move');
    await pressKey('Delete');
    await form.updateComplete;
    expect(rows[2]!.querySelector(':checked')).to.equal(null);
  });

  it('keeps digits typed in it from the shortcuts of the page', async () => {
    const form = await practise();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', listen);
    ring(form, 'uro', 0).focus();
    await pressKey('2');
    document.removeEventListener('keydown', listen);

    expect(heard).to.deep.equal([]);
  });

  it('fits 320 px in every view, 0 to 5 above 6 to 10, with targets of 24 px and more', async () => {
    const page = await openFrame(320, 900);
    const provider = page.createElement('training-content');
    provider.content = practising();
    const form = page.createElement('esas-form');
    form.caseId = 'kari';
    form.instrumentId = 'bred';
    provider.append(form);
    page.body.replaceChildren(provider);
    await until(() => form.shadowRoot?.querySelector('.out'));
    const root = form.shadowRoot!;
    const lines = Array.from(root.querySelectorAll('[data-row=smerte] .ring'), (each) =>
      Math.round(each.getBoundingClientRect().top),
    );
    expect(new Set(lines.slice(0, 6)).size, '0 to 5').to.equal(1);
    expect(new Set(lines.slice(6)).size, '6 to 10').to.equal(1);
    expect(lines[6]).to.be.greaterThan(lines[0]!);

    form.instrumentId = 'oppdiktet';
    await form.updateComplete;
    const views: (() => Promise<void>)[] = [
      () => openSeries(form),
      () => {
        form.mode = 'fill';
        return form.updateComplete.then(() => fillSome(form));
      },
      () => estimate(form),
    ];
    for (const view of views) {
      await view();
      const { clientWidth, scrollWidth } = page.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      const small = Array.from(
        root.querySelectorAll<HTMLElement>('button, summary, label:not([for]), select, a'),
      )
        .filter((each) => each.checkVisibility() && !each.closest('p'))
        .filter((each) => Math.min(each.offsetHeight, each.offsetWidth) < 24)
        .map(textOf);
      expect(small).to.deep.equal([]);
    }
  });

  it('shows a row large, takes hands by presses, and opens the answers when the group goes on', async () => {
    const form = await practise();
    await go(form, 'compare');
    form.shadowRoot!.querySelector<HTMLInputElement>('[value=hands]')!.click();
    await form.updateComplete;
    void form.present();
    const { root } = await dialogIn(form);
    const key = (name: string): boolean =>
      root
        .querySelector('main')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
    key('ArrowRight');
    for (const value of [1, 1, 4]) {
      root.querySelectorAll<HTMLElement>('.big-rings button')[value]!.click();
      await form.updateComplete;
    }
    expect(textOf(root.querySelector('.hands'))).to.contain('3 hender');
    byText(root, 'button', 'Ta bort en hånd').click();
    expect(textOf(root.querySelector('.hands'))).to.contain('2 hender');
    expect(textOf(root)).not.to.contain('Kari svarte');

    for (let at = 0; at < 6; at += 1) key('ArrowRight');
    expect(textOf(root.querySelector('.sheet')))
      .to.contain('Uro i kroppen')
      .and.contain('Kari svarte 3. Dere anslo 1');
  });
});
