import { html, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { CaseStudy } from '../../content/schema/case.js';
import { bankMessages } from '../../i18n/case-bank.js';
import { printMessages } from '../../i18n/print.js';
import { ask } from '../../parts/ask.js';
import { handOut } from '../../parts/hand-out.js';
import type { Prose } from '../../parts/prose.js';
import type { BankPrintEvent } from './case-bank.events.js';
import { cardsOf, setOf } from './case-bank.sheet.js';

type Edition = BankPrintEvent['edition'];

/** What a bank can print now. */
export interface BankPrinting {
  readonly content: ContentFile;
  readonly prose: Prose;
  readonly shown: readonly CaseStudy[];
  readonly chosen: readonly CaseStudy[];
  /** Tells the page; it may print in its own way. */
  readonly mayPrint: (ids: readonly string[], edition: Edition) => boolean;
}

/** Asks which cases and which edition, and prints them. */
export async function printBank(place: HTMLElement, printing: BankPrinting): Promise<void> {
  const { language } = printing.prose.reading;
  const messages = printMessages[language];
  const { answer, fields } = await ask(place, {
    title: messages.title,
    language,
    body: renderQuestion(printing),
    buttons: [
      { value: 'print', label: messages.print, isMain: true },
      { value: '', label: messages.cancel },
    ],
  });
  if (answer !== 'print') return;
  const edition = fields.get('edition') as Edition;
  const studies = printable(printing, fields.get('which') === 'chosen' ? printing.chosen : printing.shown);
  if (studies.length === 0) return;
  const isOurs = printing.mayPrint(
    studies.map(({ id }) => id),
    edition,
  );
  if (!isOurs) return;
  const sheet = edition === 'cards' ? cardsOf(printing, studies) : setOf(printing, studies, edition);
  await handOut(place, sheet, language);
}

/** A withdrawn case is not handed out, nor one whose owner says it may not be printed. */
function printable({ content }: BankPrinting, studies: readonly CaseStudy[]): CaseStudy[] {
  return studies.filter((study) => {
    const { withdrawn, rights } = provenanceOf(content.head, study);
    return !withdrawn && rights?.mayPrint !== false;
  });
}

function renderQuestion({ chosen, shown, prose }: BankPrinting): TemplateResult {
  const messages = printMessages[prose.reading.language];
  const bank = bankMessages[prose.reading.language];
  const radio = (
    name: string,
    value: string,
    label: string,
    isFirst: boolean,
    help = '',
  ): TemplateResult => html`
    <label>
      <input type="radio" name=${name} value=${value} ?checked=${isFirst} />
      <span>${label}${help ? html`<br /><span class="fine">${help}</span>` : ''}</span>
    </label>
  `;
  return html`
    <fieldset>
      <legend>${bank.printWhich}</legend>
      ${chosen.length > 0 ? radio('which', 'chosen', bank.printChosen(chosen.length), true) : ''}
      ${shown.length > 0 ? radio('which', 'shown', bank.printShown(shown.length), chosen.length === 0) : ''}
    </fieldset>
    <fieldset>
      <legend>${messages.edition}</legend>
      ${radio('edition', 'participant', messages.participant, true, bank.participantHelp)}
      ${radio('edition', 'leader', messages.leader, false, bank.leaderHelp)}
      ${radio('edition', 'cards', bank.cards, false, bank.cardsHelp)}
    </fieldset>
  `;
}
