import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { programmeSheet } from '../../src/elements/programme-card/programme-card.paper.js';
import type { ProgrammeView } from '../../src/elements/programme-card/programme-card.js';
import { ContentFile } from '../../src/content/content-file.js';
import { provenanceOf } from '../../src/content/provenance.js';
import { programmes } from '../../src/content/schema/programme.js';
import { plainProse } from '../../src/parts/prose.js';
import { sheetAsText } from '../../src/print/sheet.js';
import { seenIn, textOf, until } from '../fixtures.js';
import { cleanUp } from '../storage/browser.js';
import { programmeFile, project, showProgramme, whole } from './programmes.js';

const card = html`<programme-card programme-id="pakken"></programme-card>`;
const section = (root: ParentNode, id: string) => textOf(root.querySelector(`[data-section=${id}]`));

/** Label and value of every fact, as a reader goes through them. */
const factsIn = (root: ParentNode) =>
  Array.from(root.querySelectorAll('article > dl div, article > .reports dl div'), (each) =>
    [textOf(each.querySelector('dt')), textOf(each.querySelector('dd'))].join(': '),
  );

describe('<programme-card>', () => {
  afterEach(() => {
    cleanUp();
    document.documentElement.removeAttribute('lang');
  });

  it('tells whose a programme is and how it stands, side by side as reported also where that contradicts itself', async () => {
    const { shadowRoot } = await showProgramme(card);

    expect(factsIn(shadowRoot!)).to.deep.equal([
      'Ansvarlig: Høgskolen i Dalen',
      'På oppdrag fra: Helsedirektoratet',
      'Finansiering: Statsforvalteren; 2018: samhandlingsmidler',
      'Fylke: Hordaland',
      'Tema: Annet',
      'Status: Pågående',
      'Periode: 2017–2018',
      'Ferdig: 2018',
    ]);
    expect(textOf(shadowRoot!.querySelector('.reports'))).to.match(/^Slik kilden oppgir det/);
    expect(textOf(shadowRoot!.querySelector('.remark'))).to.equal(
      'Kilden har både «Pågående» og «Ferdig 2018».',
    );
    expect(Array.from(shadowRoot!.querySelectorAll('article > .audience li'), textOf)).to.deep.equal([
      'helsefagarbeidere',
      'assistenter',
    ]);
  });

  it('of which only the name is told shows nothing that is empty or made up', async () => {
    const { shadowRoot } = await showProgramme(html`<programme-card programme-id="navn"></programme-card>`);

    expect(shadowRoot!.querySelectorAll('dl, .reports, .audience, [data-section], .folded').length).to.equal(
      0,
    );
    expect(textOf(shadowRoot)).to.match(/^Bare et navn Tips en venn Skriv ut Kilde: Om programmet/);
    expect(textOf(shadowRoot)).to.not.match(/undefined|Invalid|ikke oppgitt/);
  });

  it('has each part under a heading one level below its title, and what few need folded', async () => {
    const { shadowRoot } = await showProgramme(
      html`<programme-card programme-id="pakken" heading-level="3"></programme-card>`,
    );

    const headings = Array.from(shadowRoot!.querySelectorAll('[role=heading]'), (each) =>
      [each.getAttribute('aria-level'), textOf(each)].join(' '),
    );
    expect(headings).to.deep.equal([
      '3 Opplæringspakke i lindring',
      '4 Hvorfor',
      '4 Delene',
      '4 Resultater, slik kilden oppgir dem',
      '4 Det som skal til',
      '4 Hjelp og kontakt',
      '4 Gjennomføring',
      '4 Tidslinje',
      '4 Erfaringer',
      '4 Samarbeidspartnere',
      '4 Kilder og lesestoff',
      '4 Prosjekter i programmet',
      '5 Spredning til alle sentrene',
      '6 Tidslinje',
    ]);
    const seen = seenIn(shadowRoot!);
    expect(seen).to.contain('Mange mangler opplæring.').and.not.to.contain('Mentor gjør forskjellen.');
  });

  it('folds nothing where there is little', async () => {
    const { shadowRoot } = await showProgramme(
      card,
      programmeFile([{ id: 'pakken', title: 'Liten', timeline: whole.timeline, partners: ['Asker'] }]),
    );

    expect(seenIn(shadowRoot!)).to.contain('Fase 4').and.to.contain('Asker');
  });

  it('has events and phases in the source’s order, and says so where no time is told', async () => {
    const { shadowRoot } = await showProgramme(card);

    expect(
      Array.from(
        shadowRoot!.querySelectorAll('[data-section=timeline] .folded, .part[data-section=timeline] li'),
        textOf,
      ),
    ).to.deep.equal([
      'november 2017 Felles oppstart',
      '2016–2017 Fase 3 Pilot i 8 kommuner',
      'tid ikke oppgitt Fase 4 Studie',
    ]);
  });

  it('shows figures letter for letter, and that nobody told of how many a share is', async () => {
    const { shadowRoot } = await showProgramme(card);
    expect(section(shadowRoot!, 'results')).to.equal(
      'Resultater, slik kilden oppgir dem >50 % forebygge høyere omsorgsnivå Deltakerne er tryggere Grunnlaget for tallene er ikke oppgitt.',
    );

    const counted = await showProgramme(
      card,
      programmeFile([{ id: 'pakken', title: 'P', results: [{ figure: '30', what: 'har fått kursbevis' }] }]),
    );
    expect(section(counted.shadowRoot!, 'results')).to.match(/30 har fått kursbevis$/);
  });

  it('marks a piece in another language', async () => {
    const { shadowRoot } = await showProgramme(card);
    expect(textOf(shadowRoot!.querySelector('[data-section=keyFactors] [lang=sv]'))).to.equal(
      'Förankring hos ledningen',
    );
  });

  it('tells whom to ask by role, with an address to press where there is one', async () => {
    const { shadowRoot } = await showProgramme(card);
    const links = Array.from(shadowRoot!.querySelectorAll<HTMLAnchorElement>('.contacts a'), (each) => [
      textOf(each),
      each.getAttribute('href'),
    ]);

    expect(links).to.deep.equal([
      ['prosjekt@dalen.example', 'mailto:prosjekt@dalen.example?subject=Pakken'],
      ['+4755000000', 'tel:+4755000000'],
      ['dalen.example', 'https://dalen.example/pakken'],
    ]);
    expect(textOf(shadowRoot!.querySelectorAll('.contacts li')[3])).to.equal('USHT i fylket');
    expect(section(shadowRoot!, 'references')).to.equal(
      'Kilder og lesestoff Artikkelen · BMC · publisert 2022',
    );
  });

  it('lists the projects that are part of it, each with its own facts and source', async () => {
    const { shadowRoot } = await showProgramme(card);
    const listed = shadowRoot!.querySelector<HTMLDetailsElement>('[data-project=spredning]')!;
    expect(textOf(listed.querySelector('summary'))).to.equal(
      'Spredning til alle sentrene USHT Hedmark · 2017–2019',
    );

    listed.open = true;
    expect(textOf(listed))
      .to.match(/Status Avsluttet Periode 2017–2019 Ferdig 2019/)
      .and.contain('tid ikke oppgitt');
    expect(textOf(listed)).to.contain('Om spredningen, USHT Hedmark, publisert 26. april 2020');
  });

  it('of a project says what it is part of', async () => {
    const { shadowRoot } = await showProgramme(
      html`<programme-card programme-id="spredning"></programme-card>`,
    );
    expect(textOf(shadowRoot!.querySelector('article'))).to.match(
      /^Del av «Opplæringspakke i lindring» Spredning/,
    );
  });

  it('draws the method with its markup', async () => {
    const { shadowRoot } = await showProgramme(card);
    await until(() => shadowRoot!.querySelector('[data-section=method] strong'));
    expect(Array.from(shadowRoot!.querySelectorAll('[data-section=method] li'), textOf)).to.deep.equal([
      'lese',
      'samtale',
    ]);
  });

  it('follows the language of the page', async () => {
    document.documentElement.lang = 'nn';
    const { shadowRoot } = await showProgramme(card);
    expect(textOf(shadowRoot)).to.contain('Slik kjelda oppgir det').and.contain('Status Pågåande');
    expect(textOf(shadowRoot)).to.contain('tid ikkje oppgitt').and.contain('Tips ein ven');
  });

  it('that is withdrawn shows the reason instead, and has nothing to pass on', async () => {
    const element = await showProgramme(
      card,
      programmeFile([{ ...whole, withdrawn: { at: '2024', reason: 'Erstattet av en ny pakke.' } }]),
    );

    const seen = textOf(element.shadowRoot);
    expect(seen).to.contain('Trukket tilbake 2024.').and.contain('Erstattet av en ny pakke.');
    expect(seen).to.not.match(/Pågående|Hvorfor|Tips en venn/);
    await element.share();
    expect(element.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  it('says so when there is no such programme, and keeps the page’s own link', async () => {
    const element = await showProgramme(
      html`<programme-card programme-id="annet"><a href="/om">Om</a></programme-card>`,
    );
    // The sentence in full comes after the short one.
    await until(() => textOf(element.shadowRoot).includes('Fant ikke «annet» i innholdet.'));
    expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
  });

  it('stores nothing and asks for nothing from elsewhere', async () => {
    await showProgramme(card);
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    const elsewhere = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).origin !== location.origin);
    expect(elsewhere.map(({ name }) => name)).to.deep.equal([]);
  });
});

describe('a programme on paper', () => {
  function viewOf(file = programmeFile()): ProgrammeView {
    const content = new ContentFile(file, 'prove.json');
    const { items } = content.list(programmes);
    const programme = items[0]!;
    return {
      content,
      programme,
      provenance: provenanceOf(content.head, programme),
      projects: items.filter(({ partOf }) => partOf === programme.id),
      prose: plainProse({ language: 'nb', fileLanguage: 'nb' }),
      level: 2,
    };
  }

  it('has all of it, folded or not, and the project after it', () => {
    const text = sheetAsText(programmeSheet(viewOf()));
    for (const told of [
      'Pågående',
      '2018',
      'Mentor gjør forskjellen.',
      'tid ikke oppgitt',
      '>50 %',
      'Artikkelen',
      project.title,
      'Introduksjonsdag',
    ])
      expect(text, told).to.contain(told);
  });

  it('has no project whose owner does not let it be printed', () => {
    const refused = { ...project, rights: { mayPrint: false } };
    const text = sheetAsText(programmeSheet(viewOf(programmeFile([whole, refused]))));

    expect(text).to.contain('Mentor gjør forskjellen.').and.not.to.contain(project.title);
  });

  it('has source, day and address at its foot, and the mark of an example', () => {
    const { foot } = programmeSheet(viewOf(programmeFile([{ ...whole, origin: 'example' }])));
    expect(foot.mark).to.match(/^Eksempel laget for Lindring/);
    expect(foot.source).to.equal('Om programmet, Lindring, publisert 23. mai 2019');
    expect(foot.date).to.match(/^Skrevet ut \d/);
    expect(foot.address).to.contain('#lindring=programme-card&programme=pakken');
  });
});
