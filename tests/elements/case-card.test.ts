import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ContentError } from '../../src/content/errors.js';
import type { ContentState } from '../../src/content/context.js';
import {
  cardIn,
  clearHash,
  ready,
  readyWith,
  seenIn,
  show,
  textOf,
  until,
  withContent,
} from '../fixtures.js';
import { sample, sampleWith } from './kari.js';

const page = html`<case-card case-id="kari"><a href="/caser/kari">Les om Kari</a></case-card>`;
const failed: ContentState = {
  status: 'failed',
  error: new ContentError('http', '/innhold.json', [], 404),
  retry: () => undefined,
};

function isLinkSeen(card: HTMLElement): boolean {
  return card.querySelector('a')!.checkVisibility();
}

describe('<case-card>', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    clearHash();
  });

  it('shows the webmaster’s own link until the content arrives', async () => {
    const { place, give } = await withContent({ status: 'waiting' }, page);
    const card = await cardIn(place);
    expect(isLinkSeen(card)).to.equal(true);
    expect(textOf(card.shadowRoot)).to.equal('');

    give(ready);
    await card.updateComplete;

    expect(isLinkSeen(card)).to.equal(false);
    expect(textOf(card.shadowRoot)).to.contain('Kari');
  });

  it('says who the case is about: age band, where they live, diagnoses, and one line', async () => {
    const card = await show();

    expect(textOf(card.shadowRoot!.querySelector('[part=title]'))).to.equal('Kari');
    expect(textOf(card.shadowRoot!.querySelector('[part=facts]'))).to.equal(
      '80–90 år · hjemmeboende / på sykehjem · hjertesvikt, KOLS',
    );
    expect(textOf(card.shadowRoot!.querySelector('[part=summary]'))).to.equal('Hun sier at det går bra.');
  });

  it('leaves out an age the source does not tell, and tells an exact one as it is', async () => {
    const without = await show(sampleWith({ age: undefined }));
    const exact = await show(sampleWith({ age: 78 }));

    expect(textOf(without.shadowRoot!.querySelector('[part=facts]'))).to.match(/^hjemmeboende/);
    expect(textOf(exact.shadowRoot!.querySelector('[part=facts]'))).to.match(/^78 år · /);
  });

  it('sets its headings into the outline of the page, whatever number the page gives', async () => {
    const levels = async (asked: string) => {
      const card = await show(sample(), html`<case-card case-id="kari" heading-level=${asked}></case-card>`);
      const headings = card.shadowRoot!.querySelectorAll('[role=heading]');
      return Array.from(headings, (each) => Number(each.getAttribute('aria-level')));
    };

    expect((await levels('3')).slice(0, 2)).to.deep.equal([3, 4]);
    for (const asked of ['0', '9', 'to', '']) {
      for (const level of await levels(asked)) expect(level, `heading-level="${asked}"`).to.be.within(1, 7);
    }
  });

  it('shows a case of facts alone as finished, with the way to the one who has the rest', async () => {
    const card = await show(sample(), html`<case-card case-id="ola"></case-card>`);

    const link = card.shadowRoot!.querySelector('a')!;
    expect(seenIn(card.shadowRoot!)).to.contain('på sykehjem · demens');
    expect(textOf(link)).to.equal('Hele casen ligger hos Aldring og helse.');
    expect(link.href).to.equal('https://example.no/casebank');
    expect(card.shadowRoot!.querySelectorAll('button')).to.have.length(0);
    expect(seenIn(card.shadowRoot!)).not.to.match(/undefined|NaN|null/);
  });

  it('keeps the link and says so when the content has no such case', async () => {
    const card = await show(
      sample(),
      html`<case-card case-id="liv"><a href="/liv">Les om Liv</a></case-card>`,
    );

    expect(isLinkSeen(card)).to.equal(true);
    expect(textOf(card.shadowRoot!.querySelector('[role=status]'))).to.equal('Fant ikke «liv» i innholdet.');
  });

  it('lets a broken case hide nothing but itself', async () => {
    const file = { ...sample(), cases: [{ id: 'per', name: 'Per' }, ...sample().cases] };
    const { place } = await withContent(readyWith(file), html`<case-card case-id="per"></case-card>${page}`);
    const [broken, sound] = Array.from(place.querySelectorAll('case-card'));
    await sound!.updateComplete;

    expect(textOf(broken!.shadowRoot)).to.equal('Denne delen av innholdet har en feil og kan ikke vises.');
    expect(textOf(sound!.shadowRoot)).to.contain('Hun sier at det går bra.');
  });

  it('keeps the link, tells what is wrong, and tries again on a press, when the content could not be had', async () => {
    let tries = 0;
    const { place } = await withContent({ ...failed, retry: () => (tries += 1) }, page);
    const card = await cardIn(place);

    card.shadowRoot!.querySelector('button')!.click();

    expect(isLinkSeen(card)).to.equal(true);
    const told = 'Fant ikke innholdet. Si fra til dem som har ansvar for nettsiden. Prøv igjen';
    await until(() => textOf(card.shadowRoot) === told, 'the reader was not told');
    expect(tries).to.equal(1);
  });

  it('tells in its own language what is wrong on a page in a language it does not have', async () => {
    const { place } = await withContent(failed, html`<div lang="sv">${page}</div>`);
    const missing = await show(sample(), html`<div lang="sv"><case-card case-id="liv"></case-card></div>`);

    for (const card of [await cardIn(place), missing]) {
      const sentence = card.shadowRoot!.querySelector('[role=status]')!;
      expect(sentence.closest('[lang]')?.getAttribute('lang')).to.equal('nb');
    }
  });

  it('shows another case when the page asks for another', async () => {
    const card = await show();

    card.caseId = 'ola';
    await card.updateComplete;

    expect(textOf(card.shadowRoot!.querySelector('[part=title]'))).to.equal('Ola');
    expect(textOf(card.shadowRoot)).not.to.contain('Kari');
  });

  it('gives the whole case as plain text, with the mark that says it is an example', async () => {
    const card = await show();

    const text = card.asText();
    expect(text).to.match(/^Kari\n/);
    for (const part of [
      '80–90 år',
      'Scenario 1: Morgen',
      '«Kom inn, da.» (Kari, bak døra)',
      '2. Hvem ringer du?',
    ]) {
      expect(text).to.contain(part);
    }
    expect(text).to.contain(
      'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.',
    );
    expect(text).not.to.contain('La det være stille');
  });
});
