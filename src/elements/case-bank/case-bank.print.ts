import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import type { CaseStudy } from '../../content/schema/case.js';
import { bankMessages } from '../../i18n/case-bank.js';
import { joinList } from '../../i18n/dates.js';
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
  const chosen = printable(printing, printing.chosen);
  const shown = printable(printing, printing.shown);
  const hasAny = chosen.length + shown.length > 0;
  const { answer, fields } = await ask(place, {
    title: messages.title,
    language,
    body: hasAny
      ? html`${renderRefused(printing)} ${renderQuestion({ ...printing, chosen, shown })}`
      : html`<p>${bankMessages[language].nothingToPrint}</p>`,
    buttons: [
      ...(hasAny ? [{ value: 'print', label: messages.print, isMain: true }] : []),
      { value: '', label: hasAny ? messages.cancel : messages.close },
    ],
  });
  if (answer !== 'print') return;
  const edition = fields.get('edition') as Edition;
  const studies = fields.get('which') === 'chosen' ? chosen : shown;
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
  return studies.filter((study) => mayPrint(provenanceOf(content.head, study)));
}

/** Which cases their owner keeps from the paper; the list has told of those that are withdrawn. */
function renderRefused({ content, chosen, shown, prose: { reading } }: BankPrinting): unknown {
  const refused = [...new Set([...chosen, ...shown])]
    .map((study) => ({ ...provenanceOf(content.head, study), name: study.name }))
    .filter((each) => !each.withdrawn && !mayPrint(each))
    .map(({ name }) => name);
  if (refused.length === 0) return nothing;
  return html`<p>${bankMessages[reading.language].mayNotPrint(joinList(refused, reading.language))}</p>`;
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
