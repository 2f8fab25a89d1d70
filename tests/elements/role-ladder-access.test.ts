import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { cleanUp } from '../storage/browser.js';
import { StandInPrinter, beginAndFinish } from '../print/stand-in-printer.js';
import { clearHash, focused, pressKey, readyWith, textOf, until, withContent } from '../fixtures.js';
import { focusedName, tabTo } from '../keyboard.js';
import { axeFaults, readers } from './accessibility.js';
import { closeFrames, openFrame } from './frames.js';
import { ladder, ladderIn, markAt, rolesFile, showLadder } from './roles.js';

describe('to one who does not see, or sees little, a <role-ladder>', () => {
  afterEach(() => {
    closeFrames();
    document.documentElement.removeAttribute('lang');
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    cleanUp();
    clearHash();
  });

  for (const { lang, scheme } of readers) {
    for (const [what, role] of [
      ['as it first stands', ''],
      ['with a mark', 'instruktor'],
    ] as const) {
      it(`${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const element = await showLadder();
        if (role) await markAt(element, role);
        expect(await axeFaults(element)).to.deep.equal([]);
        expect(textOf(element.shadowRoot)).to.match(/\S/);
      });
    }

    it(`with a mentor has no known fault, in ${lang}, ${scheme}`, async () => {
      document.documentElement.lang = lang;
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      const element = await showLadder(html`<role-ladder programme-id="med-mentor"></role-ladder>`);
      expect(await axeFaults(element)).to.deep.equal([]);
      expect(textOf(element.shadowRoot)).to.match(/\S/);
    });
  }

  it('has everything within a screen of 320 px, the steps under each other and the table as a list', async () => {
    const page = await openFrame(320, 640, 'nn');
    const provider = page.createElement('training-content');
    provider.content = rolesFile();
    provider.append(page.createElement('role-ladder'));
    page.body.replaceChildren(provider);
    const element = await ladderIn(page);
    await until(() => element.shadowRoot!.querySelector('[part=rung] button'));
    await markAt(element, 'instruktor');

    expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
    const wide = Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('button, td, th, li'))
      .filter((each) => each.closest('thead') === null)
      .filter((each) => each.getBoundingClientRect().right > 320.5);
    expect(wide.map((each) => each.outerHTML.slice(0, 60))).to.deep.equal([]);
    const [header, cell] = Array.from(element.shadowRoot!.querySelectorAll('tbody th, tbody td'), (each) =>
      each.getBoundingClientRect(),
    );
    expect(cell!.top).to.be.at.least(header!.bottom);
  });
});

describe('the whole job of a ladder by keyboard alone', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('is: mark where one is, move the mark, take it away, and go on in the page', async () => {
    const { place } = await withContent(
      readyWith(rolesFile()),
      html`<a href="#foer">Før</a><role-ladder></role-ladder><a href="#etter">Etter</a>`,
    );
    const element = await ladderIn(place);
    place.querySelector('a')!.focus();
    await tabTo('Jeg er her: steg 1 av 5, Instruktør');
    await pressKey('Enter');
    await until(() => element.shadowRoot!.querySelector('[data-role=instruktor] .here'));
    expect(focusedName()).to.match(/^Jeg er her: steg 1/);
    await tabTo('Jeg er her: steg 5 av 5');
    await pressKey(' ');
    await until(() => element.shadowRoot!.querySelector('[data-role=fasilitator-igjen] .here'));
    await pressKey(' ');
    await until(() => !element.shadowRoot!.querySelector('.here'));
    expect(focusedName()).to.match(/^Jeg er her: steg 5/);
    await tabTo('Skriv ut');
    await tabTo('Etter');
    expect(place.querySelectorAll('a')[1] === focused()).to.equal(true);
  });
});

describe('a ladder on paper', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('has the steps, the table, the mark and the review the page tells of, without a button', async () => {
    let paper = '';
    let buttons = -1;
    const printer = new StandInPrinter((window) => {
      paper = textOf(window.document.body);
      buttons = window.document.querySelectorAll('button').length;
      beginAndFinish(window);
    });
    const element = await showLadder();
    try {
      await markAt(element, 'tilrettelegger');
      await element.print();
    } finally {
      printer.remove();
    }
    const review = 'Ikke faglig gjennomgått.';
    expect(textOf(element.shadowRoot!.querySelector('[part=review]'))).to.equal(review);
    expect(paper).to.include(review);
    expect(paper).to.include('Steg 3 av 5 · Du er her. Instruktør, kollegaveileder og tilrettelegger');
    expect(paper.split('Fasilitator med kommune-TTT-kurs')).to.have.length(3);
    expect(paper).to.include('Hvem har ansvar for hva');
    expect(paper).to.include('kvalitetssikrer materiellet (ProACT)');
    expect(buttons).to.equal(0);
  });

  it('has of a role that its owner keeps from the paper the title alone, and why', async () => {
    const kept = ['fasilitator-igjen', 'usht'];
    const roles = ladder.roles.map((role) =>
      kept.includes(role.id) ? { ...role, rights: { mayPrint: false } } : role,
    );
    let printed = '';
    const printer = new StandInPrinter((window) => {
      printed = textOf(window.document.body);
      beginAndFinish(window);
    });
    try {
      await (await showLadder(undefined, rolesFile({ roles }))).print();
    } finally {
      printer.remove();
    }
    expect(printed).not.to.include('Ruten står to ganger');
    expect(printed).not.to.include('er kursansvarlig');
    expect(printed.split('Eieren tillater ikke at dette skrives ut.')).to.have.length(3);
    expect(printed).to.include('Steg 5 av 5').and.to.include('har en kontaktperson');
  });

  it('as text to copy, where the page may not print, has no words of a role that is withdrawn or kept from paper', async () => {
    const changes: Record<string, object> = {
      'fasilitator-igjen': { rights: { mayPrint: false } },
      kommune: { withdrawn: { at: '2026-03-01', reason: 'Ny ordning' } },
    };
    const roles = ladder.roles.map((role) => ({ ...role, ...changes[role.id] }));
    const printer = new StandInPrinter(() => {
      throw new DOMException('no', 'SecurityError');
    });
    try {
      const element = await showLadder(undefined, rolesFile({ roles }));
      const printing = element.print();
      const dialog = () =>
        Array.from(element.shadowRoot!.children, ({ shadowRoot }) =>
          shadowRoot?.querySelector('dialog'),
        ).find(Boolean);
      await until(() => dialog()?.open);
      const text = dialog()!.querySelector('textarea')!.value;
      dialog()!.close();
      await printing;

      expect(text).to.include('Kommunene\nTrukket tilbake 1. mars 2026. Ny ordning');
      expect(text).to.include('Eieren tillater ikke at dette skrives ut.');
      expect(text).to.include('kvalitetssikrer materiellet (ProACT)');
      expect(text).not.to.include('har en kontaktperson');
      expect(text).not.to.include('Ruten står to ganger');
    } finally {
      printer.remove();
    }
  });

  it('can be printed in the page’s own way', async () => {
    const printer = new StandInPrinter(beginAndFinish);
    try {
      const element = await showLadder();
      element.addEventListener('role-print', (event) => event.preventDefault());
      await element.print();
      expect(printer.printed).to.have.length(0);
    } finally {
      printer.remove();
    }
  });
});
