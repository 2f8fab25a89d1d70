// In every engine: each has a clipboard of its own.
import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { ProgrammeShareEvent } from '../../src/elements/programme-card/programme-card.events.js';
import type { ProgrammeCardElement } from '../../src/elements/programme-card/programme-card.js';
import {
  addressToShare,
  fieldsOf,
  mailOf,
  receiversIn,
  type ShareFields,
} from '../../src/elements/programme-card/share.model.js';
import { addressText, hasShareOfUnknown } from '../../src/elements/programme-card/programme-card.model.js';
import { shareMessages } from '../../src/i18n/programme-share.js';
import { mailProgram, mailtoOf } from '../../src/parts/mail.js';
import { byText, focused, isFocused, textOf, until } from '../fixtures.js';
import { cleanUp } from '../storage/browser.js';
import * as fc from '../properties.js';
import { openDialogOf, programmeFile, showProgramme, whole } from './programmes.js';

const about = { title: 'Lindring på tvers', address: 'https://kommune.example/kurs#lindring=x', mark: '' };
const tip = { to: '', from: '', message: '' };

/** What an e-mail program reads out of the address (RFC 6068). */
function opened(address: string) {
  const [, to = '', subject = '', body = ''] =
    /^mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)$/.exec(address) ?? [];
  return { to: decodeURIComponent(to), subject: decodeURIComponent(subject), body: decodeURIComponent(body) };
}

describe('a tip as an e-mail', () => {
  it('arrives letter for letter, whatever is written: æøå, signs that mean something in addresses, and lines', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aæøåÆØÅ &?=#%+,;:@"<>\n\r😊é–«»'), maxLength: 60 });
    fc.assert(
      fc.property(words, words, words, (subject, message, from) => {
        const fields = fieldsOf({ ...tip, from, message }, { ...about, title: subject }, shareMessages.nb);
        const address = mailtoOf(mailOf(fields));
        if (address === undefined) return;
        const mail = opened(address);
        expect(mail.subject).to.equal(`Tips: ${subject}`);
        expect(mail.body).to.equal(fields.text.replace(/\r\n?|\n/g, '\r\n'));
        expect(address).to.match(/^[\x21-\x7e]+$/);
      }),
    );
  });

  it('has %0D%0A between lines, and spaces that are no plus signs', () => {
    const address = mailtoOf({ to: ['kari@kommune.example'], subject: 'Å se', body: 'Én\nto tre' });
    expect(address).to.equal('mailto:kari@kommune.example?subject=%C3%85%20se&body=%C3%89n%0D%0Ato%20tre');
  });

  it('says in the text who it is from, and what is an example', () => {
    const { text } = fieldsOf(
      { to: '', from: ' Åse ', message: 'Se her!' },
      { ...about, mark: 'Eksempel.' },
      shareMessages.nb,
    );
    expect(text).to.equal(
      'Se her!\n\nLindring på tvers\nhttps://kommune.example/kurs#lindring=x\n\nEksempel.\n\nTipset kommer fra Åse.',
    );
    expect(fieldsOf(tip, about, shareMessages.nb).text)
      .to.match(/^Lindring på tvers\n/)
      .and.not.contain('fra');
  });

  it('goes to addresses only, and lets nobody add a copy by what is written there', () => {
    expect(receiversIn('')).to.deep.equal([]);
    expect(receiversIn('a@b.no; c@d.no')).to.deep.equal(['a@b.no', 'c@d.no']);
    for (const wrong of [
      'kari',
      'a@b',
      'a b@c.no',
      'a@b.no?cc=x@y.no',
      'a@b.no&bcc=x@y.no',
      'a@b.no%0Acc',
      '@b.no',
    ])
      expect(receiversIn(wrong), wrong).to.equal(undefined);
  });

  it('points to the programme on this page; a page without an address gives what the programme tells', () => {
    expect(addressToShare('https://k.example/s?a=1#x', 'hinn', undefined)).to.equal(
      'https://k.example/s?a=1#lindring=programme-card&programme=hinn',
    );
    expect(addressToShare('about:srcdoc', 'hinn', 'https://eier.example/')).to.equal('https://eier.example/');
    expect(addressToShare('file:///kurs.html', 'hinn', undefined)).to.equal('');
  });
});

describe('what is told of a programme', () => {
  const nb = { language: 'nb', fileLanguage: 'nb' } as const;

  it('has a share of unknown only where there is a share and no number it is of', () => {
    expect(hasShareOfUnknown([{ figure: '98 %', what: 'tryggere' }], nb)).to.equal(true);
    expect(hasShareOfUnknown([{ figure: '98 %', what: 'av 120 deltakere' }], nb)).to.equal(false);
    expect(hasShareOfUnknown([{ figure: '30', what: 'kursbevis' }, { what: 'uten tall' }], nb)).to.equal(
      false,
    );
  });

  it('shows an address as people write it', () => {
    expect(addressText('mailto:post@k.example?subject=x')).to.equal('post@k.example');
    expect(addressText('tel:116117')).to.equal('116117');
    expect(addressText('https://k.example/lang/vei')).to.equal('k.example');
  });
});

describe('«Tips en venn»', () => {
  const { open } = mailProgram;
  let mails: string[];

  beforeEach(() => {
    mails = [];
    mailProgram.open = (_, address) => void mails.push(address);
  });

  afterEach(async () => {
    mailProgram.open = open;
    for (const card of document.querySelectorAll('programme-card')) {
      openDialogOf(card)?.close();
      await until(() => !openDialogOf(card));
    }
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
    cleanUp();
  });

  async function opening(
    file = programmeFile(),
  ): Promise<{ card: ProgrammeCardElement; dialog: HTMLDialogElement }> {
    const card = await showProgramme(html`<programme-card programme-id="pakken"></programme-card>`, file);
    const button = byText(card.shadowRoot!, 'button', 'Tips en venn');
    button.focus();
    button.click();
    await until(() => openDialogOf(card));
    return { card, dialog: openDialogOf(card)! };
  }

  function fill(dialog: HTMLElement, fields: Record<string, string>): void {
    for (const [name, value] of Object.entries(fields))
      dialog.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
  }

  const told = (dialog: HTMLElement) => textOf(dialog.querySelector('.told'));

  it('opens the reader’s own e-mail with what she wrote, and keeps it in the dialog', async () => {
    const { dialog } = await opening();
    expect(Array.from(dialog.querySelectorAll('.field > span:first-child'), textOf)).to.deep.equal([
      'Send til e-post',
      'Fra (navn eller e-post)',
      'Melding',
    ]);
    fill(dialog, { to: 'ase@kommune.example', from: 'Øyvind', message: 'Se på denne,\nÅse!' });
    byText(dialog, 'button', 'Åpne som e-post').click();

    await until(() => mails.length === 1);
    const mail = opened(mails[0]!);
    expect(mail.to).to.equal('ase@kommune.example');
    expect(mail.subject).to.equal('Tips: Opplæringspakke i lindring');
    expect(mail.body).to.match(/^Se på denne,\r\nÅse!\r\n\r\nOpplæringspakke i lindring\r\nhttp/);
    expect(mail.body).to.match(/Tipset kommer fra Øyvind\.$/);
    expect(dialog.open).to.equal(true);
    expect(told(dialog)).to.contain('Kopier teksten');
  });

  it('says what is wrong with an address beside it, and opens nothing', async () => {
    const { dialog } = await opening();
    fill(dialog, { to: 'kari' });
    byText(dialog, 'button', 'Åpne som e-post').click();

    const field = dialog.querySelector<HTMLInputElement>('[name=to]')!;
    await until(() => isFocused(field));
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(dialog.querySelector('#wrong')!.checkVisibility()).to.equal(true);
    expect(mails).to.deep.equal([]);
    fill(dialog, { to: '' });
    byText(dialog, 'button', 'Åpne som e-post').click();
    await until(() => mails.length === 1);
    expect(dialog.querySelector('#wrong')!.checkVisibility()).to.equal(false);
  });

  it('gives a message that is too long for an address as a text to copy', async () => {
    const { dialog } = await opening();
    fill(dialog, { message: 'å'.repeat(900) });
    byText(dialog, 'button', 'Åpne som e-post').click();

    await until(() => told(dialog));
    expect(mails).to.deep.equal([]);
    expect(told(dialog)).to.contain('for lang');
    expect(dialog.querySelector<HTMLTextAreaElement>('.whole textarea')!.value).to.contain('å'.repeat(900));
  });

  it('lets a page with e-mail of its own take over: it reads what is written while it hears of it, and never later', async () => {
    const { card, dialog } = await opening();
    const heard: { event: ProgrammeShareEvent; fields: ShareFields | undefined }[] = [];
    let finish!: (value?: unknown) => void;
    card.addEventListener('programme-share', (event) => {
      heard.push({ event, fields: card.shareFields });
      event.takeOver(new Promise((resolve) => (finish = resolve)));
    });
    fill(dialog, { to: 'ase@kommune.example', from: 'Øyvind', message: 'Hei' });
    byText(dialog, 'button', 'Åpne som e-post').click();

    await until(() => told(dialog) === 'Sender …');
    const { event, fields } = heard[0]!;
    expect(mails).to.deep.equal([]);
    expect(fields).to.include({ to: 'ase@kommune.example', from: 'Øyvind', message: 'Hei' });
    expect([event.programmeId, event.way, event.bubbles, event.composed]).to.deep.equal([
      'pakken',
      'mail',
      true,
      true,
    ]);
    expect(JSON.stringify({ ...event })).to.not.match(/Øyvind|ase@|Hei/);
    expect(card.shareFields).to.equal(undefined);
    finish();
    await until(() => told(dialog) === 'Tipset er sendt.');
  });

  it('tells when the page’s own sending fails, with all that was written still there', async () => {
    const { card, dialog } = await opening();
    card.addEventListener('programme-share', (event) => event.takeOver(Promise.reject(new Error('503'))));
    fill(dialog, { message: 'Hei' });
    byText(dialog, 'button', 'Åpne som e-post').click();

    await until(() => told(dialog).startsWith('Tipset ble ikke sendt.'));
    expect(dialog.querySelector<HTMLTextAreaElement>('[name=message]')!.value).to.equal('Hei');
  });

  it('copies the link, or gives it to copy by hand where the browser refuses', async () => {
    const { dialog } = await opening();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    byText(dialog, 'button', 'Kopier lenken').click();
    await until(() => told(dialog) === 'Lenken er kopiert.');
    expect(copied[0]).to.match(/^http.*#lindring=programme-card&programme=pakken$/);

    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
    byText(dialog, 'button', 'Kopier lenken').click();
    await until(() => told(dialog).startsWith('Nettleseren lot oss ikke'));
    expect(dialog.querySelector<HTMLTextAreaElement>('.whole textarea')!.value).to.equal(copied[0]);
  });

  it('hands the tip to the machine where it shares by itself, and says nothing when that is left', async () => {
    const shared: ShareData[] = [];
    let refusal = '';
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        shared.push(data);
        return refusal ? Promise.reject(new DOMException('', refusal)) : Promise.resolve();
      },
    });
    const { dialog } = await opening();
    fill(dialog, { message: 'Hei' });
    byText(dialog, 'button', 'Del med en app').click();
    await until(() => shared.length === 1);
    expect(shared[0]).to.include({ title: 'Opplæringspakke i lindring', text: 'Hei' });
    refusal = 'AbortError';
    byText(dialog, 'button', 'Del med en app').click();
    await until(() => shared.length === 2);
    expect(told(dialog)).to.equal('');
    refusal = 'NotAllowedError';
    byText(dialog, 'button', 'Del med en app').click();
    await until(() => told(dialog).startsWith('Det gikk ikke'));
  });

  it('makes a sheet for the wall with a code and the address in letters', async () => {
    const { codeSheet } = await import('../../src/elements/programme-card/programme-card.code.js');
    const { card, dialog } = await opening(programmeFile([{ ...whole, origin: 'example' }]));
    setTimeout(() => byText(dialog, 'button', 'QR-kode til veggen').click());
    card.addEventListener('programme-share', (event) => event.preventDefault(), { once: true });
    const event: ProgrammeShareEvent = await oneEvent(card, 'programme-share');
    expect(event.way).to.equal('code');

    const { ContentFile } = await import('../../src/content/content-file.js');
    const { plainProse } = await import('../../src/parts/prose.js');
    const content = new ContentFile(programmeFile(), 'x.json');
    const sheet = await codeSheet(
      {
        content,
        programme: { id: 'p', title: 'Pakken' },
        provenance: { origin: 'example' },
        projects: [],
        prose: plainProse({ language: 'nb', fileLanguage: 'nb' }),
        level: 2,
      },
      'https://k.example/#p',
    );
    const { render } = await import('lit');
    const paper = document.createElement('div');
    render(sheet.body, paper);
    expect(paper.querySelector('svg')!.getAttribute('aria-label')).to.equal(
      'QR-kode til https://k.example/#p',
    );
    expect(textOf(paper)).to.contain('Pakken').and.contain('https://k.example/#p');
    expect(sheet.foot.mark).to.match(/^Eksempel laget/);
    expect(sheet.page!.size).to.equal('A4');
  });

  it('keeps nothing, and gives focus back where it was', async () => {
    const { card, dialog } = await opening();
    fill(dialog, { to: 'ase@kommune.example', from: 'Øyvind', message: 'Hei' });
    byText(dialog, 'button', 'Åpne som e-post').click();
    await until(() => mails.length === 1);
    byText(dialog, 'button', 'Lukk').click();
    await until(() => !openDialogOf(card) && textOf(focused()) === 'Tips en venn');

    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(card.shadowRoot!.innerHTML).to.not.match(/Øyvind|ase@/);
    byText(card.shadowRoot!, 'button', 'Tips en venn').click();
    await until(() => openDialogOf(card));
    expect(openDialogOf(card)!.querySelector<HTMLInputElement>('[name=to]')!.value).to.equal('');
  });
});
