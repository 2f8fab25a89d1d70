import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { cleanUp } from '../storage/browser.js';
import { clearHash, pressKey, readyWith, textOf, typeText, until, withContent } from '../fixtures.js';
import { focusedName, tabTo } from '../keyboard.js';
import { StandInPrinter } from '../print/stand-in-printer.js';
import { axeFaults, readers } from './accessibility.js';
import { allMet, certificateFile, listed, noted, records, someMet } from './certificate-file.js';
import { certificateIn, showCertificate, typeIn } from './certificate.js';
import { closeFrames, openFrame } from './frames.js';

const nobody = () => undefined;

const states: [string, string, () => void][] = [
  ['without a list', 'kursbevis', nobody],
  ['where some have met it', 'kursbevis', someMet],
  ['where all have met it', 'kursbevis', allMet],
  ['without requirements', 'oppmote', someMet],
  ['for a mentor', 'mentor', () => listed([{ name: 'Mona Vik', part: 'mentor' }])],
];

afterEach(() => {
  closeFrames();
  document.documentElement.removeAttribute('lang');
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
  cleanUp();
  clearHash();
});

describe('to one who does not see, or sees little, a <course-certificate>', () => {
  for (const [what, id, prepare] of states) {
    for (const { lang, scheme } of readers) {
      it(`${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        prepare();
        const element = await showCertificate(id);
        await typeIn(element, 'place', '01019012345');

        expect(await axeFaults(element)).to.deep.equal([]);
        expect(textOf(element.shadowRoot)).to.match(/\S/);
      });
    }
  }

  for (const width of [320, 390]) {
    it(`has everything within a screen of ${width} px, and nothing too small to press`, async () => {
      const page = await openFrame(width, 640, 'nn');
      listed(['Einlangnamnutanmellomromsomaldritarslutt', 'Bo Li', 'Cato Moe']);
      noted([[[1, 3], [2]], [[1, 3], [2]], [[1, 2, 3]], [[1, 2]], [[1, 2], [3]]]);
      records().write('requirement', 'kursbevis.oppgave.p1', true);
      const provider = page.createElement('training-content');
      provider.content = certificateFile();
      provider.append(page.createElement('course-certificate'));
      page.body.replaceChildren(provider);
      const element = await certificateIn(page);

      expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
      const small = Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('button, label.tick, input'))
        .filter((each) => each.localName !== 'input' || !each.closest('label.tick'))
        .map((each) => ({ name: each.outerHTML.slice(0, 60), box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 23.9 || box.height < 23.9 || box.right > width + 0.5);
      expect(small.map(({ name }) => name)).to.deep.equal([]);
    });
  }
});

describe('the whole job of a certificate by keyboard alone', () => {
  it('is: tick, write who issues it, look at one, print it, print all, and go on in the page', async () => {
    allMet();
    records().remove('requirement', 'kursbevis.oppgave.p2');
    const printer = new StandInPrinter();
    const asked: string[] = [];
    const { place } = await withContent(
      readyWith(certificateFile()),
      html`<a href="#foer">Før</a><course-certificate></course-certificate><a href="#etter">Etter</a>`,
    );
    try {
      const element = await certificateIn(place);
      element.addEventListener('certificate-print', ({ sheet, count }) => asked.push(`${sheet} ${count}`));
      place.querySelector('a')!.focus();

      await tabTo('Bo Li: Praksisoppgaven er godkjent');
      await pressKey(' ');
      await until(() => textOf(element.shadowRoot!.querySelector('[role=status]')) === 'Bo Li: Fullført');
      await tabTo('Vis for Bo Li');
      await pressKey('Enter');
      await until(() => focusedName() === 'Forhåndsvisning for Bo Li');

      place.querySelector('a')!.focus();
      await tabTo('Skriv ut for Bo Li');
      await pressKey('Enter');
      await until(() => printer.printed.length === 1);
      await tabTo('Arbeidssted');
      await typeText('Solsida');
      await tabTo('I dag');
      await pressKey('Enter');
      await tabTo('Skriv ut alle 7');
      await pressKey('Enter');
      await until(() => printer.printed.length === 2);

      expect(asked).to.deep.equal(['certificate 1', 'certificate 7']);
      expect(textOf(printer.paper.document.body)).to.contain('Solsida');
      expect(printer.paper.document.querySelectorAll('.certificate')).to.have.length(7);
      await tabTo('Etter');
    } finally {
      printer.remove();
    }
  });
});

describe('the paper', () => {
  it('has the words of the preview in the same order, and the page may print in its own way', async () => {
    allMet();
    const printer = new StandInPrinter();
    try {
      const element = await showCertificate();
      await typeIn(element, 'issuer', 'Solsida');
      await element.print();
      const preview = element.shadowRoot!.querySelector('.certificate')!;
      const paper = printer.paper.document.querySelector('.certificate')!;

      expect(textOf(paper)).to.equal(textOf(preview));
      expect(textOf(paper)).to.match(/Kursbevis.*Anne Berg.*har fullført.*Lindring i praksis.*Solsida/);

      element.addEventListener('certificate-print', (event) => event.preventDefault(), { once: true });
      await element.print();
      expect(printer.printed).to.have.length(1);
    } finally {
      printer.remove();
    }
  });

  it('breaks its lines where the preview does', async () => {
    allMet();
    const printer = new StandInPrinter();
    try {
      const element = await showCertificate(
        'kursbevis',
        certificateFile({ text: 'har fullført. '.repeat(12) }),
      );
      await element.print();
      const linesIn = (root: ParentNode): number[] =>
        Array.from(root.querySelectorAll<HTMLElement>('.c-name, .c-deed, dd'), (each) => {
          const lineHeight = parseFloat(getComputedStyle(each).lineHeight);
          return Math.round(each.getBoundingClientRect().height / lineHeight);
        });
      const paper = printer.paper.document.querySelector('.certificate')!;

      expect(linesIn(paper)).to.deep.equal(linesIn(element.shadowRoot!.querySelector('.certificate')!));
      expect(Math.max(...linesIn(paper))).to.be.greaterThan(1);
    } finally {
      printer.remove();
    }
  });
});
