import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { caseSheet, type CaseEdition } from '../../src/cases/case-sheet.js';
import { ContentFile } from '../../src/content/content-file.js';
import { cases } from '../../src/content/schema/case.js';
import type { Language } from '../../src/i18n/language.js';
import type { Sheet } from '../../src/print/sheet.js';
import { textOf } from '../fixtures.js';
import { sample, sampleWith } from '../elements/kari.js';

const written = {
  note: (id: string) => (id === 'kari-1-q1' ? 'Banker på' : ''),
  choice: (id: string) => (id === 'kari-valg' ? { option: 'vent', why: 'det er hennes hjem' } : undefined),
};

function sheetOf(
  edition: CaseEdition,
  options: { file?: object; notes?: boolean; language?: Language } = {},
): Sheet {
  const content = new ContentFile((options.file ?? sample()) as Record<string, unknown>, 'prove.json');
  const language = options.language ?? 'nb';
  const study = content.list(cases).items.find((each) => each.id === 'kari')!;
  const prose = { reading: { language, fileLanguage: 'nb' }, markdown: () => undefined };
  return caseSheet(content, study, prose, edition, options.notes ? written : undefined);
}

function drawn(sheet: Sheet): HTMLElement {
  const paper = document.createElement('div');
  render(sheet.body, paper);
  return paper;
}

function words(...asked: Parameters<typeof sheetOf>): string {
  return textOf(drawn(sheetOf(...asked)));
}

const leaderOnly = [
  'La det være stille.',
  'Hele casen tar en time.',
  'Hva om døra er låst?',
  'At hun kan ha falt.',
];
const everyone = [
  'Kari',
  '80–90 år',
  'Hun sier at det går bra.',
  '«Kom inn, da.»',
  'Hva gjør du nå?',
  'Går du inn?',
  '116 117',
];

describe('the sheet of a case', () => {
  it('for participants has no word that is meant for the leader', () => {
    const text = words('participant');

    for (const part of everyone) expect(text).to.contain(part);
    for (const part of leaderOnly) expect(text).not.to.contain(part);
  });

  it('for participants has lines to write on under every question, and the hard words at the end', () => {
    const paper = drawn(sheetOf('participant'));

    const questions = Array.from(paper.querySelectorAll('.question'));
    expect(questions).to.have.length(4);
    for (const question of questions) expect(question.querySelectorAll('.lines > div')).to.have.length(3);
    expect(textOf(paper.querySelector('.words'))).to.equal('dyspné Å ikke få nok luft.');
  });

  it('for the leader has notes, twists, and what others may see, and no lines to write on', () => {
    const paper = drawn(sheetOf('leader'));

    for (const part of [...everyone, ...leaderOnly]) expect(textOf(paper)).to.contain(part);
    expect(paper.querySelectorAll('.lines, .words')).to.have.length(0);
  });

  it('with roles is one card for each, with who it is about and nothing of the others', () => {
    const roles = Array.from(drawn(sheetOf('roles')).querySelectorAll('.role'), textOf);

    expect(roles).to.have.length(2);
    expect(roles[0])
      .to.contain('Datteren')
      .and.to.contain('Hun ringer hver kveld.')
      .and.to.contain('Kari · 80–90 år');
    expect(roles[1]).to.contain('Naboen').and.to.contain('Morgen').and.not.to.contain('Hun ringer');
  });

  it('has what the group wrote only when that was asked for, and no lines under it', () => {
    for (const edition of ['participant', 'leader'] as const) {
      expect(words(edition)).not.to.match(/Banker på|Vi heller mot/);
      expect(words(edition, { notes: true }))
        .to.contain('Banker på')
        .and.to.contain('Vi heller mot: Jeg venter, fordi det er hennes hjem');
    }
    const first = drawn(sheetOf('participant', { notes: true })).querySelector('.question')!;
    expect(first.querySelector('.lines') === null).to.equal(true);
  });

  it('says at the foot that it is an example, where it comes from, when it was printed and where it lies', () => {
    const { foot } = sheetOf('participant');

    expect(foot.mark).to.equal(
      'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.',
    );
    expect(foot.source).to.equal('Undervisningscase, Lindring, oppdatert 1. mars 2026');
    expect(foot.date).to.match(/^Skrevet ut \d{1,2}\. [a-z]+ \d{4}$/);
    expect(foot.address).to.match(/^http.*#case=kari$/);
  });

  it('says at the foot how the review stands, also of an example that is past its date', () => {
    expect(sheetOf('participant', { file: sampleWith({ origin: undefined }) }).foot.mark).to.equal(
      'Ikke faglig gjennomgått.',
    );
    expect(sheetOf('participant', { file: sampleWith({ reviewBy: '2020' }) }).foot.mark)
      .to.contain('Eksempel laget for Lindring.')
      .and.to.contain('Bør kontrolleres');
  });

  it('warns before what a content note warns of', () => {
    const text = words('participant', { file: sampleWith({ contentNote: 'Handler om angst.' }) });

    expect(text.indexOf('Før du leser: Handler om angst.')).to.be.within(1, text.indexOf('Kari bor alene'));
  });

  it('is in the reader’s language, with pieces in another marked', () => {
    const sheet = sheetOf('participant', { language: 'en' });
    const paper = drawn(sheet);

    expect(sheet.language).to.equal('en');
    expect(textOf(paper)).to.contain('Questions to talk about').and.to.contain('She says she is fine.');
    expect(Array.from(paper.querySelectorAll('.facts [lang=nb]'), textOf)).to.deep.equal(['KOLS']);
    expect(paper.querySelector('blockquote [lang]')!.getAttribute('lang')).to.equal('nb');
  });

  it('has the same words as text as on paper, in each edition', () => {
    for (const edition of ['participant', 'leader', 'roles'] as const) {
      const sheet = sheetOf(edition, { notes: true });
      const onPaper = Array.from(
        drawn(sheet).querySelectorAll('p, li:not(:has(p)), h2, h3, dt, dd'),
        textOf,
      ).filter(Boolean);
      const asText = sheet.text.replace(/\s+/g, ' ');
      for (const part of onPaper) expect(asText, edition).to.contain(part);
    }
  });

  it('draws nothing that opens, plays or is pressed', () => {
    for (const edition of ['participant', 'leader', 'roles'] as const) {
      expect(
        drawn(sheetOf(edition)).querySelectorAll('button, input, details, [popover], script'),
      ).to.have.length(0);
    }
  });
});
