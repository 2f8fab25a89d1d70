import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { ContentLoadEvent } from '../../src/content/events.js';
import type { TrainingContentElement } from '../../src/elements/training-content/training-content.js';
import { cardIn, press, seenIn, textOf, until } from '../fixtures.js';
import { sample, sampleWith } from './kari.js';
import { address, forgetAddresses, inline, json, provide, shown, untilShown } from './providing.js';

describe('<training-content>', () => {
  afterEach(forgetAddresses);

  it('gives what its address holds, and says so by id and address', async () => {
    const src = address(sample());
    let loaded: Promise<ContentLoadEvent>;
    const provider = await provide((element) => {
      loaded = oneEvent(element, 'content-load');
      element.src = src;
    });

    await untilShown(provider, 'Hun sier at det går bra.');
    expect(await loaded!).to.include({ contentId: 'prove', url: src, bubbles: true, composed: true });
  });

  it('gives the JSON that stands inside it', async () => {
    const provider = await provide((element) => element.append(inline(json(sample()))));

    await untilShown(provider, 'Hun sier at det går bra.');
  });

  it('gives JSON that arrives after it', async () => {
    const provider = await provide(() => undefined);
    await provider.updateComplete;

    provider.append(inline(json(sample())));

    await untilShown(provider, 'Hun sier at det går bra.');
  });

  it('gives content that the page already has, as an object or as text', async () => {
    for (const content of [sample(), json(sample())]) {
      const provider = await provide((element) => (element.content = content));
      await untilShown(provider, 'Hun sier at det går bra.');
    }
  });

  it('lets the reader keep her place when the same content is set again', async () => {
    const provider = await provide((element) => (element.content = sample()));
    await untilShown(provider, 'Hun sier');
    const card = await cardIn(provider);
    await press(card, '1 Morgen');
    let told = 0;
    provider.addEventListener('content-load', () => (told += 1));

    provider.content = sample();
    await provider.updateComplete;
    await card.updateComplete;

    expect(seenIn(card.shadowRoot!)).to.contain('Kari åpner ikke.');
    expect(told).to.equal(0);
  });

  it('shows other content when that is set, and says so', async () => {
    const provider = await provide((element) => (element.content = sample()));
    await untilShown(provider, 'Hun sier');

    const loaded = oneEvent(provider, 'content-load') as Promise<ContentLoadEvent>;
    provider.content = { ...sampleWith({ summary: 'Noe annet.' }), id: 'annen' };

    await untilShown(provider, 'Noe annet.');
    expect((await loaded).contentId).to.equal('annen');
  });

  it('follows its address, and the last one wins however they come back', async () => {
    const [first, last] = [
      address(sampleWith({ summary: 'Den første.' })),
      address(sampleWith({ summary: 'Den siste.' })),
    ];
    const provider = await provide((element) => (element.src = first));

    provider.src = last;

    await untilShown(provider, 'Den siste.');
    expect(shown(provider)).not.to.contain('Den første.');
  });

  it('asks once for a file that twenty elements want', async () => {
    const src = address(sample());
    const real = window.fetch;
    let asked = 0;
    window.fetch = (...request) => {
      if (String(request[0]) === src) asked += 1;
      return real(...request);
    };
    try {
      const place = await fixture(html`
        <div>
          <training-content src=${src}><case-card case-id="ola"></case-card></training-content>
          ${Array.from({ length: 20 }, () => html`<case-card src=${src} case-id="ola"></case-card>`)}
        </div>
      `);
      const cards = Array.from(place.querySelectorAll('case-card'));
      await until(() => cards.every((card) => textOf(card.shadowRoot).includes('demens')));
    } finally {
      window.fetch = real;
    }
    expect(asked).to.equal(1);
  });

  it('that comes after its cards still finds them', async () => {
    const place = await fixture(
      html`<div>
        <late-content><case-card case-id="kari"></case-card></late-content>
      </div>`,
    );
    const Late = class extends (customElements.get('training-content') as typeof TrainingContentElement) {};
    customElements.define('late-content', Late);

    (place.querySelector('late-content') as TrainingContentElement).content = sample();

    await untilShown(place, 'Hun sier at det går bra.');
  });

  it('inside another gives its own, and leaves the rest to the other', async () => {
    const place = await fixture(html`
      <training-content .content=${sampleWith({ summary: 'Fra den ytre.' })}>
        <training-content .content=${sampleWith({ summary: 'Fra den indre.' })}>
          <div id="inner"><case-card case-id="kari"></case-card></div>
        </training-content>
        <div id="outer"><case-card case-id="kari"></case-card></div>
      </training-content>
    `);

    await untilShown(place.querySelector('#inner')!, 'Fra den indre.');
    await untilShown(place.querySelector('#outer')!, 'Fra den ytre.');
  });

  it('leaves a card that has an address of its own to that', async () => {
    const own = address(sampleWith({ summary: 'Sin egen.' }));
    const place = await fixture(html`
      <training-content .content=${sample()}
        ><case-card src=${own} case-id="kari"></case-card
      ></training-content>
    `);

    await untilShown(place, 'Sin egen.');
  });

  it('keeps giving after it has been moved', async () => {
    const provider = await provide((element) => (element.content = sample()));
    await untilShown(provider, 'Hun sier');

    (await fixture<HTMLElement>(html`<div></div>`)).append(provider);
    provider.content = sampleWith({ summary: 'Etter flyttingen.' });

    await untilShown(provider, 'Etter flyttingen.');
  });

  it('draws nothing, and shows what stands in it', async () => {
    const place = await fixture(
      html`<training-content .content=${sample()}><p>Les dette</p></training-content>`,
    );

    expect(getComputedStyle(place).display).to.equal('contents');
    expect(place.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
