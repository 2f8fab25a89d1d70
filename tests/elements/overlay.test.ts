import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/case-bank/define.js';
import '../../src/elements/esas-form/define.js';
import { caseSheet } from '../../src/cases/case-sheet.js';
import { cases } from '../../src/content/schema/case.js';
import type { ContentFile } from '../../src/content/content-file.js';
import { contentContext, type ContentState } from '../../src/content/context.js';
import { ContextConsumer } from '@lit/context';
import type { TrainingContentElement } from '../../src/elements/training-content/training-content.js';
import { plainProse } from '../../src/parts/prose.js';
import { sheetAsText } from '../../src/print/sheet.js';
import { cardIn, dialogOf, press, seenIn, textOf, until } from '../fixtures.js';
import { axeFaults, readers } from './accessibility.js';
import { adapted, lentOut, solvik } from './solvik.js';
import { address, forgetAddresses, inline, json, provide, shown, untilShown } from './providing.js';

type Change = Record<string, unknown>;

/** A card of Kari in a page with an overlay, once the overlay is there. */
async function provideWith(overlay: object | string, lang = 'nb', change: Change = {}) {
  const provider = await provide((element) => {
    element.lang = lang;
    element.overlay = typeof overlay === 'string' ? overlay : address(overlay);
    element.content = { ...lentOut(), ...change };
  });
  await untilShown(provider, 'Kari');
  return provider;
}

/** Does something, and gives back what the webmaster was told meanwhile once that matches. */
async function toldAbout(pattern: RegExp, act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    await act();
    await until(
      () => said.some((line) => pattern.test(line)),
      `nothing like ${String(pattern)}: ${said.join()}`,
    );
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('<training-content overlay>', () => {
  afterEach(forgetAddresses);

  it('shows the adapted text with who adapted it, what is added, and how much is hidden', async () => {
    const provider = await provideWith(solvik());
    const card = await cardIn(provider);
    await press(card, '1 Morgen');

    const seen = seenIn(card.shadowRoot!);
    expect(seen).to.contain('Nøkkelen ligger i nøkkelboksen.').and.to.contain(adapted);
    expect(seen).to.contain('Hvem ringer du i Solvik? Lagt til av Solvik kommune, 3. november 2026.');
    expect(seen).to.contain('1 del skjult lokalt.');
    expect(seen).not.to.contain('Natt');
  });

  it('does so with a content file from an address, asking once for each file', async () => {
    const [src, overlay] = [address(lentOut()), address(solvik())];
    const real = window.fetch;
    const asked: string[] = [];
    window.fetch = (...request) => {
      asked.push(String(request[0]));
      return real(...request);
    };
    try {
      const place = await fixture(html`
        <div>
          ${Array.from(
            { length: 5 },
            () => html`
              <training-content src=${src} overlay=${overlay}
                ><case-card case-id="kari"></case-card
              ></training-content>
            `,
          )}
        </div>
      `);
      const cards = Array.from(place.querySelectorAll('case-card'));
      await until(() => cards.every((card) => textOf(card.shadowRoot).includes('skjult lokalt')));
    } finally {
      window.fetch = real;
    }
    expect(asked.filter((each) => each === src)).to.have.length(1);
    expect(asked.filter((each) => each === overlay)).to.have.length(1);
  });

  it('does so with content that stands inside it', async () => {
    const provider = await provide((element) => {
      element.overlay = address(solvik());
      element.append(inline(json(lentOut())));
    });

    await untilShown(provider, 'skjult lokalt');
  });

  it('follows its overlay, and is the content alone when that is taken away', async () => {
    const provider = await provideWith(solvik());

    provider.overlay = address({ ...solvik(), hide: [], by: 'Fjordvik' });
    await until(() => !shown(provider).includes('skjult lokalt'));
    provider.overlay = '';

    await until(() => !shown(provider).includes('Kveldsvakt'));
    expect(shown(provider)).to.contain('Hun sier at det går bra.');
  });

  for (const [lang, tel, mark] of [
    ['nb', 'Lokale telefonnumre og rutiner', '1 del skjult lokalt.'],
    ['nn', 'Lokale telefonnummer og rutinar', '1 del skjult lokalt.'],
    ['en', 'Local phone numbers and routines', '1 part hidden locally.'],
  ] as const) {
    it(`has local numbers at the foot with owner and date, in ${lang}`, async () => {
      const provider = await provideWith(solvik(), lang);
      const card = await cardIn(provider);
      const link = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=local-info] a')!;

      expect(link.href).to.equal('tel:116117');
      expect(link.textContent).to.equal('116\u00a0117');
      const told = textOf(card.shadowRoot!.querySelector('[part=local-info]'));
      expect(told)
        .to.contain(tel)
        .and.to.match(/Hjemmetjenesten i Solvik, 3\.? [nN]ovember 2026/);
      expect(told).not.to.match(/Kontroller|Check/);
      expect(shown(provider)).to.contain(mark);
    });
  }

  it('tells everyone to check a number or a routine whose time is past', async () => {
    const [info] = solvik().local;
    const past = { ...info!, reviewBy: '2020' };
    const routine = { title: 'Nøkkelrutinen', owner: 'Solvik', at: '2019', reviewBy: '2020-06' };
    const provider = await provideWith({ ...solvik(), local: [past, routine] });
    const card = await cardIn(provider);
    const lines = Array.from(card.shadowRoot!.querySelectorAll('[part=local-info] li'), textOf);

    expect(lines[0]).to.match(/Kontroller nummeret$/);
    expect(lines[1]).to.match(/Kontroller rutinen$/);
  });

  it('shows a number only where it belongs', async () => {
    const [info] = solvik().local;
    const provider = await provideWith({ ...solvik(), local: [{ ...info!, show: ['esas'] }] });
    const card = await cardIn(provider);

    expect(card.shadowRoot!.querySelector('[part=local-info]')).to.equal(null);
  });

  it('counts in the bank the cases it does not show, and marks the one it adds', async () => {
    const per = { id: 'per', name: 'Per', settings: ['home'], diagnoses: ['KOLS'], scenarios: [] };
    const overlay = address({ ...solvik(), add: { cases: [per] } });
    const place = await fixture(html`
      <training-content .content=${lentOut()} overlay=${overlay}><case-bank></case-bank></training-content>
    `);
    const bank = place.querySelector('case-bank')!;
    await until(() => textOf(bank.shadowRoot).includes('Per'));

    expect(textOf(bank.shadowRoot!.querySelector('footer'))).to.match(/^1 del skjult lokalt\./);
    expect(textOf(bank.shadowRoot!.querySelector('[data-case=per]'))).to.contain(
      'Lagt til av Solvik kommune, 3. november 2026.',
    );
    expect(bank.shadowRoot!.querySelector('[data-case=ola]')).to.equal(null);
  });

  it('goes along onto paper and into copies', async () => {
    const provider = await provideWith(solvik());
    const content = contentIn(provider);
    const study = content.list(cases).items[0]!;
    const reading = { language: 'nb', fileLanguage: 'nb' } as const;
    const paper = sheetAsText(caseSheet(content, study, plainProse(reading), 'participant'));
    const copy = (await cardIn(provider)).asText();

    for (const text of [paper, copy]) {
      expect(text).to.contain(adapted);
      expect(text).to.contain('1 del skjult lokalt.');
    }
    expect(paper).to.contain('Lagt til av Solvik kommune, 3. november 2026.');
    expect(paper).to.match(/Kveldsvakt.*116.117.*Hjemmetjenesten i Solvik, 3\. november 2026/);
  });

  it('goes along to the large screen', async () => {
    const provider = await provideWith(solvik());
    const card = await cardIn(provider);
    void card.present();
    const { root, dialog } = await dialogOf(card);

    expect(textOf(root)).to.contain('1 del skjult lokalt.');
    dialog.close();
  });

  for (const { lang, scheme } of readers) {
    it(`has nothing that axe finds wrong, with numbers past their time and a list of changes, in ${lang} ${scheme}`, async () => {
      const [info] = solvik().local;
      const provider = await provide((element) => {
        element.lang = lang;
        element.style.colorScheme = scheme;
        element.setAttribute('show-changes', '');
        element.overlay = address({
          ...solvik(),
          hide: ['cases/tull'],
          local: [{ ...info!, reviewBy: '2020' }],
        });
        element.content = lentOut();
      });
      await toldAbout(/tull/, async () => untilShown(provider, '2026'));
      await until(() => provider.shadowRoot!.querySelector('details'));
      provider.shadowRoot!.querySelector('details')!.open = true;
      await cardIn(provider);

      expect(await axeFaults(provider)).to.deep.equal([]);
    });
  }
});

describe('<training-content overlay> with something wrong in it', () => {
  afterEach(forgetAddresses);

  const whole: [string, () => string, RegExp][] = [
    [
      'is not there',
      () => new URL('/finnes-ikke.json', location.href).href,
      /finnes-ikke\.json: Det lokale tillegget brukes ikke.*404.*i overlay/,
    ],
    ['is cut off', () => blob('{"version": 1,'), /Det lokale tillegget brukes ikke.*JSON[^]*linje 1/],
    [
      'is a content file',
      () => address(lentOut()),
      /Dette er ikke et lokalt tillegg\. Det skal begynne slik/,
    ],
    [
      'is for other content',
      () => address({ ...solvik(), for: 'annet' }),
      /for: Tillegget er laget for «annet», men innholdet her heter «prove»/,
    ],
    ['does not say who made it', () => address({ ...solvik(), by: undefined }), /by: Feltet mangler/],
    ['has a date that is none', () => address({ ...solvik(), at: 'i fjor' }), /at: «i fjor» er ikke en dato/],
    ['is made for a newer version', () => address({ ...solvik(), version: 9 }), /nyere utgave av Lindring/],
  ];
  for (const [what, make, pattern] of whole) {
    it(`shows the content alone when it ${what}, tells the reader quietly and the webmaster where`, async () => {
      let provider: TrainingContentElement;
      const said = await toldAbout(pattern, async () => {
        provider = await provideWith(make());
      });
      const card = await cardIn(provider!);

      expect(said).to.have.length(1);
      expect(textOf(card.shadowRoot!.querySelector('footer'))).to.match(/^Lokale tillegg kunne ikke vises\./);
      expect(shown(provider!)).to.contain('2 Natt').and.not.to.contain('nøkkelboksen');
    });
  }

  it('tells the reader in her own language', async () => {
    for (const [lang, words] of [
      ['nn', 'Lokale tillegg kunne ikkje visast.'],
      ['en', 'Local additions could not be shown.'],
    ] as const) {
      let provider: TrainingContentElement;
      await toldAbout(/ikke|not/, async () => {
        provider = await provideWith({ ...solvik(), for: `annet-${lang}` }, lang);
      });
      expect(textOf((await cardIn(provider!)).shadowRoot!.querySelector('footer'))).to.contain(words);
    }
  });

  it('uses what is sound, and tells in one warning what is not, with place and remedy', async () => {
    const [info] = solvik().local;
    const overlay = {
      ...solvik(),
      hide: ['cases/ola', 'cases/kari/scenarios/kari-9'],
      replace: [...solvik().replace, { place: 'topics/samtale', field: 'title', text: 'Vår tittel' }],
      local: [info!, { title: 'Uten eier', phone: '116 117' }],
    };
    let provider: TrainingContentElement;
    const said = await toldAbout(/hide\[1\]/, async () => {
      provider = await provideWith(overlay);
    });
    const card = await cardIn(provider!);

    expect(said).to.have.length(1);
    expect(said[0]).to.match(/Noe i det lokale tillegget brukes ikke\. Resten brukes\./);
    expect(said[0]).to.match(/hide\[1\]: Fant ikke «kari-9» i cases\/kari\/scenarios\. Mente du «kari-1»\?/);
    expect(said[0]).to.match(/replace\[1\]\.place: Eieren har ikke sagt at teksten kan tilpasses/);
    expect(said[0]).to.match(/local\[1\]\.owner: Feltet mangler/);
    expect(said[0]).to.match(/local\[1\]\.at: Feltet mangler/);
    const foot = textOf(card.shadowRoot!.querySelector('footer'));
    expect(foot).to.contain('Kveldsvakt').and.to.contain('Noen lokale tillegg kunne ikke vises.');
    expect(foot).not.to.contain('Uten eier');
  });

  it('shows the editor what it does, with before and after, and what it could not', async () => {
    const provider = await provide((element) => {
      element.setAttribute('show-changes', '');
      element.overlay = address({ ...solvik(), hide: ['cases/ola', 'cases/olga'] });
      element.content = lentOut();
    });
    await toldAbout(/olga/, () => untilShown(provider, 'Kari'));
    await until(() => provider.shadowRoot!.querySelector('details'));
    const told = textOf(provider.shadowRoot!.querySelector('details'));

    expect(told).to.match(/^Lokale endringer: 4\. Ikke brukt eller bør ses på: 1/);
    expect(told).to.match(/Tilpasset «Morgen».*Før: Kari åpner ikke\. Naboen.*Nå: .*nøkkelboksen/);
    expect(told).to.contain('Skjult «Ola» cases/ola');
    expect(told).to.contain('Lagt til «Vaktlista i Solvik» resources/solvik-liste');
    expect(told).to.match(/hide\[1\]: Fant ikke «olga»/);
    await cardIn(provider);
    expect(shown(provider)).to.contain('[Endring 3] Lagt til av Solvik kommune');
  });

  it('shows others nothing of that', async () => {
    const provider = await provideWith(solvik());
    await cardIn(provider);

    expect(provider.shadowRoot!.querySelector('details')).to.equal(null);
    expect(shown(provider)).not.to.contain('Endring');
    expect(getComputedStyle(provider).display).to.equal('contents');
  });
});

const blobs: string[] = [];

function blob(text: string): string {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  blobs.push(url);
  return url;
}

/** The content a provider gives to what stands in it. */
function contentIn(provider: HTMLElement): ContentFile {
  let state: ContentState | undefined;
  const asking = document.createElement('div');
  provider.append(asking);
  const host = Object.assign(asking, { addController: () => undefined, requestUpdate: () => undefined });
  new ContextConsumer(host as never, {
    context: contentContext,
    callback: (given) => (state = given),
  }).hostConnected();
  asking.remove();
  if (state?.status !== 'ready') throw new Error('no content');
  return state.content;
}
