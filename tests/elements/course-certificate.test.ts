import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { openRecords } from '../../src/storage/records.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { byText, readyWith, seenIn, textOf, until, withContent } from '../fixtures.js';
import {
  allMet,
  certificateFile,
  confirmed,
  listed,
  noted,
  planned,
  records,
  someMet,
} from './certificate-file.js';
import { certificateIn, pressIn, showCertificate, typeIn } from './certificate.js';

type Shown = Awaited<ReturnType<typeof showCertificate>>;

const personIn = (element: Shown, name: string): string =>
  textOf(
    Array.from(element.shadowRoot!.querySelectorAll('.person')).find((each) => textOf(each).includes(name)),
  );
const paper = (element: Shown): string => textOf(element.shadowRoot!.querySelector('.certificate'));
const factsIn = (element: Shown): string[] =>
  Array.from(element.shadowRoot!.querySelectorAll('.c-facts > div'), (each) => textOf(each));

afterEach(() => cleanUp());

describe('a <course-certificate> tells of each in the group', () => {
  it('every requirement by its name, met or not, and why not', async () => {
    someMet();
    const element = await showCertificate();

    expect(personIn(element, 'Anne')).to.match(/Minst fire av fem samlinger: oppfylt/);
    expect(personIn(element, 'Anne')).to.match(/Praksisoppgaven er godkjent: oppfylt .*Fullført/);
    expect(personIn(element, 'Bo')).to.match(/Til stede på 3 av 5 samlinger/);
    expect(personIn(element, 'Bo')).to.match(
      /Minst fire av fem samlinger: ikke oppfylt \(3 av 5 samlinger, kravet er 80\s%\)/,
    );
    expect(personIn(element, 'Bo')).to.match(/Praksisoppgaven er godkjent: oppfylt .*Ikke fullført/);
    expect(personIn(element, 'Cato')).to.match(
      /Til stede på 3 av 5 samlinger, oppmøte ikke ført for 1 samling/,
    );
    expect(personIn(element, 'Cato')).to.match(/Praksisoppgaven er godkjent: ikke avgjort ennå/);
    expect(personIn(element, 'Cato')).to.match(/Ikke fullført ennå/);
  });

  it('attended and completed apart: one who was at every session has not completed by that', async () => {
    listed(['Anne Berg']);
    noted(Array.from({ length: 5 }, () => [[1]] as const));
    const element = await showCertificate();

    expect(personIn(element, 'Anne')).to.match(/Til stede på 5 av 5 samlinger.*Ikke fullført ennå/);
    expect(textOf(element.shadowRoot)).not.to.match(/Skriv ut alle|Skriv ut 1/);
  });

  it('what a leader ticks at once, keeps it as a record without a name, and takes it back', async () => {
    someMet();
    const element = await showCertificate();
    const box = element.shadowRoot!.querySelector<HTMLInputElement>('[data-person=p1] input')!;
    box.click();
    await element.updateComplete;

    expect(personIn(element, 'Anne')).to.match(/Ikke fullført ennå/);
    expect(textOf(element.shadowRoot!.querySelector('[role=status]'))).to.equal(
      'Anne Berg: Ikke fullført ennå',
    );
    expect(keysLeft().filter((key) => /requirement.*p1$/.test(key))).to.deep.equal([]);
    box.click();
    await element.updateComplete;
    expect(personIn(element, 'Anne')).to.match(/ Fullført/);
    expect(keysLeft().join()).not.to.match(/Anne|Berg/);
  });

  it('modules as the mentor has confirmed them; that a participant says «gjort» is not enough', async () => {
    listed(['Anne Berg', 'Bo Li']);
    for (const at of [1, 2, 3, 4]) {
      records().write('step', `pakke.emne-${at}.p1`, { done: true, confirmed: true });
      records().write('step', `pakke.emne-${at}.p2`, { done: true, confirmed: at < 3 });
    }
    const element = await showCertificate('pakkebevis');

    expect(personIn(element, 'Anne')).to.match(/Alle fire emnene: oppfylt/);
    expect(personIn(element, 'Bo')).to.match(
      /Alle fire emnene: ikke avgjort ennå \(2 av 4 emner bekreftet\)/,
    );
    expect(factsIn(element)).to.deep.equal(['Innhold 4 emner']);
    expect(paper(element)).to.match(/Anne Berg har fullført opplæringen\./);
  });

  it('that the source asks for nothing, and lets the leader choose', async () => {
    listed(['Anne Berg', 'Bo Li']);
    const element = await showCertificate('oppmote');
    expect(textOf(element.shadowRoot)).to.contain('Kilden oppgir ingen krav; gruppelederen avgjør.');
    expect(textOf(element.shadowRoot)).not.to.match(/oppfylt|fullført/i);

    await pressIn(element, 'Skal ha bekreftelse', '[data-person=p2]');
    expect(textOf(element.shadowRoot!.querySelector('[data-act=print]'))).to.equal('Skriv ut 1 ark');
    expect(paper(element)).to.contain('Bo Li har deltatt i Lindring i praksis');
  });
});

describe('the certificate says', () => {
  it('period, attendance, hours and content as the group has planned and noted them', async () => {
    allMet();
    planned('2026-09-15');
    const element = await showCertificate();

    expect(factsIn(element)).to.deep.equal([
      'Periode 15. september 2026 – 5. januar 2027',
      'Oppmøte Til stede på 5 av 5 samlinger',
      'Omfang 9 timer og 30 minutter i samlinger',
      'Innhold Hva er palliasjon? · Samtalen · Symptomer · Hele mennesket · Siste tid',
    ]);
  });

  it('no period without a plan, and no hours when one session has no length told', async () => {
    allMet();
    const file = certificateFile() as { programmes: { sessions: { minutes?: number }[] }[] };
    delete file.programmes[0]!.sessions[2]!.minutes;
    const element = await showCertificate('kursbevis', file as unknown as Record<string, unknown>);

    expect(factsIn(element).map((each) => each.slice(0, 7))).to.deep.equal(['Oppmøte', 'Innhold']);
    expect(paper(element)).not.to.match(/Invalid|NaN|undefined/);
  });

  it('always who issues it, what it builds on and what it is not, in nb, nn and en', async () => {
    const lines = {
      nb: 'Utstedt av Solsida, ikke elektronisk verifisert. Bygger på det gruppelederen har ført. Ikke autorisasjon eller formell kompetanse.',
      nn: 'Utferda av Solsida, ikkje elektronisk verifisert. Byggjer på det gruppeleiaren har ført. Ikkje autorisasjon eller formell kompetanse.',
      en: 'Issued by Solsida, not electronically verified. Based on what the leader noted. Not an authorisation or formal qualification.',
    };
    for (const [lang, line] of Object.entries(lines)) {
      const element = await showCertificate(
        'kursbevis',
        certificateFile(),
        html`<div lang=${lang}><course-certificate></course-certificate></div>`,
      );
      await typeIn(element, 'issuer', 'Solsida');
      expect(paper(element)).to.contain(line);
    }
    cleanUp();
    const element = await showCertificate('oppmote');
    expect(paper(element)).to.contain(
      'Utstedt av arbeidsstedet, ikke elektronisk verifisert. Bygger på gruppelederens føring av oppmøte.',
    );
  });

  it('that its words are examples, where the programme’s are', async () => {
    const element = await showCertificate();
    expect(paper(element)).to.contain('Eksempel laget for Lindring.');
    const other = await showCertificate('pakkebevis');
    expect(paper(other)).not.to.contain('Eksempel');
  });

  it('what the leader types; the date first when she asks for it', async () => {
    const element = await showCertificate();
    const date = element.shadowRoot!.querySelector<HTMLInputElement>('[data-field=date]')!;
    expect(date.value).to.equal('');
    expect(keysLeft()).to.deep.equal([]);

    await typeIn(element, 'issuer', 'Solsida sykehjem');
    await typeIn(element, 'place', 'Elverum');
    await pressIn(element, 'I dag');
    expect(paper(element)).to.match(/Solsida sykehjem Arbeidssted Elverum, \d+\. \p{L}+ \d{4} Sted og dato/u);
    expect(date.value).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(records().read('certificate', 'kursbevis', (_: unknown): _ is unknown => true)).to.include({
      issuer: 'Solsida sykehjem',
      place: 'Elverum',
    });
    await typeIn(element, 'date', '');
    expect(paper(element)).to.match(/Elverum Sted og dato/);
  });
});

describe('where nobody is on the list', () => {
  it('one name can be typed, which is kept nowhere, or left to the pen', async () => {
    const element = await showCertificate('oppmote');
    expect(seenIn(element.shadowRoot!)).to.contain('Ikke skriv fødselsnummer');
    expect(element.shadowRoot!.querySelector('.c-name.c-line')?.ariaLabel).to.equal('Linje til navnet');
    expect(factsIn(element)[0]).to.match(/^Oppmøte Til stede på _+ av 5 samlinger$/);

    await typeIn(element, 'name', 'Anne Berg');
    expect(textOf(element.shadowRoot!.querySelector('.c-name'))).to.equal('Anne Berg');
    expect(keysLeft()).to.deep.equal([]);
  });

  it('a fødselsnummer is left out, and said to be', async () => {
    const element = await showCertificate();
    await typeIn(element, 'name', 'Anne 010190 12345');
    expect(textOf(element.shadowRoot!.querySelector('[role=alert]'))).to.match(/fødselsnummer/);
    expect(paper(element)).not.to.contain('12345');
    await typeIn(element, 'place', '01019012345');
    expect(keysLeft()).to.deep.equal([]);
  });

  it('what is asked for is told all the same', async () => {
    const element = await showCertificate();
    expect(textOf(element.shadowRoot!.querySelector('[part=requirements]'))).to.equal(
      'Krav Minst fire av fem samlingerPraksisoppgaven er godkjent',
    );
  });
});

describe('the confirmation of a mentor', () => {
  it('tells of group, candidates and sessions led, planned and held, and has the line the content asks for', async () => {
    listed([
      'Anne Berg',
      'Bo Li',
      { name: 'Mona Vik', part: 'mentor' },
      { name: 'Lise Lie', part: 'leader' },
    ]);
    noted([[[1, 2, 3]], [[1, 3]], [[1], [3]], [[2, 3]], [[1, 3]]]);
    const element = await showCertificate('mentor');
    await typeIn(element, 'group', 'Gruppa på Solsida');

    expect(textOf(element.shadowRoot)).not.to.contain('Anne Berg');
    expect(personIn(element, 'Mona')).to.match(/Ledet 4 av 5 planlagte samlinger/);
    expect(personIn(element, 'Lise')).to.match(/Ledet 5 av 5 planlagte samlinger/);
    expect(factsIn(element).slice(0, 3)).to.deep.equal([
      'Gruppe Gruppa på Solsida',
      'Kandidater 2',
      'Samlinger Ledet 4 av 5 planlagte',
    ]);
    expect(paper(element)).to.match(/Mona Vik har vært mentor i .*For USHT/);
  });
});

describe('the owner’s logo', () => {
  const logo = { src: 'merke.svg', alt: 'Høgskolen' };
  const show = async (change: object) => {
    const element = await showCertificate('kursbevis', certificateFile({ logo, ...change }));
    return element.shadowRoot!.querySelector<HTMLImageElement>('img');
  };

  it('stands there only when the rights of the certificate say so', async () => {
    expect(await show({})).to.equal(null);
    expect(await show({ rights: { owner: 'HINN' } })).to.equal(null);
    expect(await show({ rights: { mayPrint: false } })).to.equal(null);
    const image = await show({ rights: { mayPrint: true } });
    expect(image?.alt).to.equal('Høgskolen');
    expect(new URL(image!.src).origin).to.equal(location.origin);
  });

  it('is never fetched from a stranger', async () => {
    const strange = { src: 'https://example.com/merke.svg', alt: 'Høgskolen' };
    expect(await show({ logo: strange, rights: { mayPrint: true } })).to.equal(null);
  });
});

describe('a <course-certificate>', () => {
  it('stores nothing before somebody writes, and deletes all at one press', async () => {
    const element = await showCertificate();
    expect(keysLeft()).to.deep.equal([]);
    expect(textOf(element.shadowRoot)).not.to.contain('Slett alt');

    await typeIn(element, 'name', 'Anne Berg');
    await typeIn(element, 'issuer', 'Solsida');
    await pressIn(element, 'Slett alt');
    expect(keysLeft()).to.deep.equal([]);
    expect(paper(element)).not.to.match(/Solsida|Anne/);
  });

  it('keeps two groups apart', async () => {
    listed(['Anne Berg']);
    const { place } = await withContent(
      readyWith(certificateFile()),
      html`<course-certificate group="gruppe-2"></course-certificate>`,
    );
    const element = await certificateIn(place);
    expect(textOf(element.shadowRoot)).not.to.contain('Anne');
    listed(['Bo Li'], openRecords({ content: 'bevis', group: 'gruppe-2' }));
    await until(() => textOf(element.shadowRoot).includes('Bo Li'));
  });

  it('that is withdrawn says so and prints nothing', async () => {
    allMet();
    const element = await showCertificate(
      'kursbevis',
      certificateFile({ withdrawn: { at: '2026-05', reason: 'Erstattet.' } }),
    );
    expect(textOf(element.shadowRoot!.querySelector('[part=withdrawn]'))).to.contain('Erstattet.');
    expect(element.shadowRoot!.querySelector('.certificate, [data-act=print]')).to.equal(null);
  });

  it('whose owner says no is shown, and printed by nobody', async () => {
    allMet();
    const element = await showCertificate('kursbevis', certificateFile({ rights: { mayPrint: false } }));
    expect(textOf(element.shadowRoot)).to.contain('Eieren har ikke gitt lov');
    expect(element.shadowRoot!.querySelector('[data-act=print]')).to.equal(null);
  });

  it('that is not in the content says so, and leaves what the page put there', async () => {
    const element = await showCertificate('borte');
    await until(() => textOf(element.shadowRoot).includes('Fant ikke «borte»'));
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });

  it('brings the one pressed into the preview, and the reader with it', async () => {
    allMet();
    confirmed('kursbevis.oppgave', 3);
    const element = await showCertificate();
    byText(element.shadowRoot!.querySelector('[data-person=p3]')!, 'button', 'Vis').click();
    await until(() => element.shadowRoot!.activeElement?.classList.contains('preview'));
    expect(element.shadowRoot!.activeElement?.ariaLabel).to.equal('Forhåndsvisning for Cato Moe');
    expect(paper(element)).to.contain('Cato Moe');
  });
});
