// In every engine: each prints, and tells of it, in its own way.
import { expect, fixture, html } from '@open-wc/testing';
import { printSheet } from '../../src/print/print-sheet.js';
import type { Sheet } from '../../src/print/sheet.js';
import { exampleSheet } from './example-sheet.js';
import { StandInPrinter, begin, beginAndFinish, finish } from './stand-in-printer.js';

let printer: StandInPrinter | undefined;

function printerThat(print?: ConstructorParameters<typeof StandInPrinter>[0]): StandInPrinter {
  printer = new StandInPrinter(print);
  return printer;
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')];
}

function sheetWith(picture: string): Sheet {
  return {
    ...exampleSheet,
    body: html`<h1>Med bilde</h1>
      <img alt="" src=${picture} />`,
  };
}

/** The next sheet stands in its frame, not yet printed. */
async function sheetDrawn(): Promise<void> {
  while (!frames().at(-1)?.contentDocument?.querySelector('main')) await Promise.resolve();
}

describe('printing a sheet', () => {
  afterEach(() => {
    printer?.remove();
    // The fallback for browsers that never tell; it also clears up after tests of just those.
    window.dispatchEvent(new Event('focus'));
    expect(frames()).to.have.length(0);
  });

  it('prints the words of the sheet in its language, under its own title', async () => {
    const { printed } = printerThat();

    const outcome = await printSheet({ ...exampleSheet, language: 'nn' });

    const { document: paper } = printed[0]!;
    expect(outcome).to.deep.equal({ printed: true });
    expect(paper.body.textContent).to.contain('Hva legger dere merke til').and.contain('Slut på bladet.');
    expect(paper.documentElement.lang).to.equal('nn');
    expect(paper.title).to.equal('Torunn');
  });

  it('dresses the sheet without a style element or attribute, which strict hosts forbid', async () => {
    const { printed } = printerThat();

    await printSheet(exampleSheet);

    const { document: paper } = printed[0]!;
    expect(paper.querySelectorAll('style, [style], link')).to.have.length(0);
    expect(getComputedStyle(paper.querySelector('.lines > div')!).borderBottomStyle).to.equal('solid');
  });

  it('leaves the page as it found it', async () => {
    printerThat(beginAndFinish);
    const before = [document.documentElement.outerHTML, document.adoptedStyleSheets.length, document.title];

    await printSheet(exampleSheet);

    const after = [document.documentElement.outerHTML, document.adoptedStyleSheets.length, document.title];
    expect(after).to.deep.equal(before);
  });

  it('keeps the frame while the dialog is open, out of the body and out of reach of keys and screen readers', async () => {
    const stand = printerThat();
    const children = document.body.childElementCount;

    await printSheet(exampleSheet);

    const [frame] = frames();
    expect(document.body.childElementCount).to.equal(children);
    expect(frame).to.have.attribute('aria-hidden', 'true');
    expect(frame).to.have.attribute('tabindex', '-1');
    expect(frame!.getBoundingClientRect().right).to.be.below(0);
    finish(stand.paper);
  });

  it('is rendered though the host hides every frame, since a frame without a box prints blank', async () => {
    const stand = printerThat();
    const host = new CSSStyleSheet();
    host.replaceSync('iframe { display: none !important; width: 0 !important; }');
    document.adoptedStyleSheets.push(host);

    await printSheet(exampleSheet);

    const { width } = frames()[0]!.getBoundingClientRect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== host);
    expect(width).to.be.above(700);
    finish(stand.paper);
  });

  it('takes the frame away when the dialog is closed', async () => {
    const stand = printerThat();
    await printSheet(exampleSheet);

    finish(stand.paper);

    expect(frames()).to.have.length(0);
  });

  it('takes the frame away when the reader is back, in a browser that never says the dialog closed', async () => {
    printerThat();
    await printSheet(exampleSheet);

    window.dispatchEvent(new Event('focus'));

    expect(frames()).to.have.length(0);
  });

  it('gives focus back to the button inside a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    button.focus();
    printerThat((paper) => {
      button.blur();
      beginAndFinish(paper);
    });

    await printSheet(exampleSheet);

    expect(host.shadowRoot!.activeElement === button).to.equal(true);
  });

  it('does not take focus from a field the reader has gone to meanwhile', async () => {
    const page = await fixture(html`<div><button>Skriv ut</button><input aria-label="Notat" /></div>`);
    const field = page.querySelector('input')!;
    page.querySelector('button')!.focus();
    const stand = printerThat();
    await printSheet(exampleSheet);

    field.focus();
    finish(stand.paper);

    expect(document.activeElement === field).to.equal(true);
  });

  it('prints again on the next press', async () => {
    const { printed } = printerThat(beginAndFinish);

    await printSheet(exampleSheet);
    await printSheet({ ...exampleSheet, title: 'Edith' });

    expect(printed).to.have.length(2);
    expect(frames()).to.have.length(0);
  });

  it('opens one dialog for a double press', async () => {
    const { printed } = printerThat(beginAndFinish);

    const outcomes = await Promise.all([printSheet(exampleSheet), printSheet(exampleSheet)]);

    expect(outcomes).to.deep.equal([{ printed: true }, { printed: true }]);
    expect(printed).to.have.length(1);
  });

  it('replaces a sheet that still waits for its picture', async () => {
    const stand = printerThat(beginAndFinish);
    const first = printSheet(sheetWith(`/finnes-ikke-${Date.now()}.png`));
    await sheetDrawn();

    await printSheet({ ...exampleSheet, title: 'Edith' });

    expect(await first).to.deep.equal({ printed: true });
    expect(stand.printed).to.have.length(1);
  });

  it('never leaves two frames when a press comes while an earlier dialog was never said to be closed', async () => {
    printerThat(begin);
    await printSheet(exampleSheet);

    await printSheet(exampleSheet);

    expect(frames()).to.have.length(1);
  });

  it('waits until a picture has come or failed, and prints without one that is not there', async () => {
    const settled: boolean[] = [];
    printerThat((paper) => {
      settled.push(paper.document.images[0]!.complete);
      beginAndFinish(paper);
    });

    await printSheet(sheetWith(`/finnes-ikke-${Date.now()}.png`));

    expect(settled).to.deep.equal([true]);
  });

  it('says that printing was refused where the browser does nothing', async () => {
    printerThat(() => {});

    expect(await printSheet(exampleSheet)).to.deep.equal({ printed: false, reason: 'refused' });
    expect(frames()).to.have.length(0);
  });

  it('says that printing failed where the browser throws', async () => {
    printerThat(() => {
      throw new DOMException('Not now', 'InvalidAccessError');
    });

    expect(await printSheet(exampleSheet)).to.deep.equal({ printed: false, reason: 'failed' });
  });

  it('says that there is no frame where the page throws it out at once', async () => {
    const guard = new MutationObserver(() => frames().forEach((frame) => frame.remove()));
    guard.observe(document.documentElement, { childList: true });

    const outcome = await printSheet(exampleSheet);

    guard.disconnect();
    expect(outcome).to.deep.equal({ printed: false, reason: 'no-frame' });
  });
});
