import { expect } from '@open-wc/testing';
import { html } from 'lit';
import {
  byText,
  cardIn,
  clearHash,
  press,
  readyWith,
  seenIn,
  show,
  withContent,
  until,
} from '../fixtures.js';
import { sample, sampleWith } from './kari.js';

const first = 'Kari åpner ikke.';
const second = 'Lyset er på.';

function goTo(hash: string): void {
  history.replaceState(null, '', hash);
}

/** As when the reader presses a link on the page. */
async function follow(hash: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

const far = html`${Array.from({ length: 100 }, () => html`<p>Et avsnitt på siden</p>`)}<case-card
    case-id="kari"
  ></case-card>`;

describe('a link to a place in a <case-card>', () => {
  afterEach(clearHash);

  it('opens the scenario it names, by id or by number', async () => {
    for (const name of ['kari-2', '2']) {
      goTo(`#case=kari&scenario=${name}`);
      const card = await show();
      await until(() => seenIn(card.shadowRoot!).includes(second), `${name} did not open`);
      expect(seenIn(card.shadowRoot!), name).not.to.contain(first);
    }
  });

  it('brings the case into view', async () => {
    goTo('#case=kari&scenario=2');
    const { place } = await withContent(readyWith(sample()), far);
    const card = await cardIn(place);

    await until(() => {
      const { top } = byText(card.shadowRoot!, '[aria-expanded]', '2').getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    }, 'the scenario is not in view');
  });

  it('shows the content note first, in view, and has the scenario open behind it', async () => {
    goTo('#case=kari&scenario=2');
    const { place } = await withContent(readyWith(sampleWith({ contentNote: 'Handler om angst.' })), far);
    const card = await cardIn(place);
    const note = card.shadowRoot!.querySelector('.content-note')!;

    await until(() => {
      const { top, bottom } = note.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'the note is not in view');
    expect(seenIn(card.shadowRoot!)).not.to.contain(second);
    await press(card, 'Åpne casen');
    expect(seenIn(card.shadowRoot!)).to.contain(second);
  });

  it('is followed again when the address changes', async () => {
    const card = await show();

    await follow('#case=kari&scenario=1');
    await card.updateComplete;

    expect(seenIn(card.shadowRoot!)).to.contain(first);
  });

  it('opens nothing when it names a scenario that is not there, or another case', async () => {
    for (const hash of [
      '#case=kari&scenario=finnes-ikke',
      '#case=kari&scenario=0',
      '#case=ola&scenario=1',
      '#case=kari&scenario=%27',
    ]) {
      goTo(hash);
      const card = await show();
      expect(seenIn(card.shadowRoot!), hash).not.to.contain(first).and.not.to.contain(second);
    }
  });

  it('waits for the content', async () => {
    goTo('#case=kari&scenario=2');
    const { place, give } = await withContent(
      { status: 'waiting' },
      html`<case-card case-id="kari"></case-card>`,
    );
    await place.querySelector('case-card')!.updateComplete;

    give(readyWith(sample()));

    const card = await cardIn(place);
    await until(() => seenIn(card.shadowRoot!).includes(second));
  });

  it('stands in the address once a reader has opened a scenario, and not before', async () => {
    const card = await show();
    expect(location.hash).to.equal('');
    const steps = history.length;

    await press(card, '2 Natt');

    expect(location.hash).to.equal('#case=kari&scenario=kari-2');
    expect(history.length).to.equal(steps);
  });

  it('never takes the place of somebody else’s', async () => {
    for (const hash of ['#kontakt', '#/rute/til/noe', '#casestudier']) {
      goTo(hash);
      const card = await show();
      await press(card, '2 Natt');
      expect(location.hash).to.equal(hash);
    }
  });

  it('leaves an address with somebody else’s place in it unread', async () => {
    goTo('#oversikt?case=kari&scenario=2');
    const card = await show();

    expect(seenIn(card.shadowRoot!)).not.to.contain(second);
  });
});
