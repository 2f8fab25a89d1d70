import { html, type TemplateResult } from 'lit';
import { textOf } from '../../cases/case-text.js';
import { isChoice, type CaseWriting, type ChoiceRecord } from '../../cases/case-writing.js';
import type { ContentFile } from '../../content/content-file.js';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import type { CaseStudy, Choice, Scenario } from '../../content/schema/case.js';
import { HashController } from '../../controllers/hash-controller.js';
import { ProseController } from '../../controllers/prose-controller.js';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { writeHash, type HashState } from '../../guest/hash.js';
import { keepTyping } from '../../guest/key-guard.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';
import { FileLinks } from '../../parts/file-links.js';
import { footMarks, withdrawnNote } from '../../parts/foot.js';
import { MemoryLine, noteField } from '../../parts/memory.js';
import type { Prose } from '../../parts/prose.js';
import { withTool } from '../../parts/tool.js';
import { isText } from '../../storage/guards.js';
import type { RecordsOf } from '../../storage/records.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import {
  renderLeaderNote,
  renderPerspectives,
  renderQuestions,
  renderScenarioBody,
} from './case-card.body.js';
import { bodyStyles } from './case-card.body.styles.js';
import { renderChoice } from './case-card.choice.js';
import {
  ChoicePickEvent,
  PresentToggleEvent,
  ScenarioOpenEvent,
  SheetPrintEvent,
} from './case-card.events.js';
import type { CaseView } from './case-card.parts.js';
import { renderRelated } from './case-card.related.js';

/** The part of the card that this needs. */
export interface CaseHost extends GuestElement {
  readonly room: boolean;
  openScenario(id: string): void;
}

/** The case that is shown, and whose records are kept with it. */
export interface CaseScope extends RecordsOf {
  readonly view: CaseView;
  readonly file: ContentFile;
}

/** What a case card shows after its first content: notes, choices, and what belongs to the case elsewhere in the file. */
export class CaseLater implements CaseWriting {
  readonly #host: CaseHost;
  readonly #scope: () => CaseScope | undefined;
  readonly #prose: ProseController;
  readonly #records: RecordsController;
  readonly #memory: MemoryLine;
  readonly #files: FileLinks;
  readonly #twistsShown = new Map<string, number>();
  /** The question whose note was written in last: its field stays open when it is emptied. */
  #lastWritten = '';
  #hasDialog = false;

  constructor(host: CaseHost, scope: () => CaseScope | undefined) {
    this.#host = host;
    this.#scope = scope;
    this.#prose = new ProseController(host);
    this.#records = new RecordsController(host, scope);
    this.#memory = new MemoryLine(this.#records, () => (this.#lastWritten = ''));
    this.#files = new FileLinks(host);
    keepTyping(host);
    host.addController(new HashController((hash) => this.#follow(hash)));
    for (const styles of [fieldStyles, laterStyles, bodyStyles]) host.addStyles(styles);
  }

  /** How the texts of the case are drawn, with markup and explained words. */
  proseFor(content: ContentFile, reading: Reading): Prose {
    return this.#prose.proseFor(content, reading);
  }

  /** Tells the page that the reader opened a scenario, and puts it into the address, for a link to it. */
  tellOpened(scenario: Scenario): void {
    const { view } = this.#scope() ?? {};
    if (!view) return;
    // What shows the case to a room keeps its own place in the address.
    if (!this.#host.room) writeHash({ case: view.study.id, scenario: scenario.id });
    this.#host.dispatchEvent(new ScenarioOpenEvent(view.study.id, scenario.id));
  }

  /** Shows the case on a large screen. */
  async present(): Promise<void> {
    await this.#inDialog(async ({ view, file }) => {
      const fetching = () => import('./case-card.present.js');
      await withTool(this.#host, view.prose.reading.language, fetching, async ({ presentCase }) => {
        this.#host.dispatchEvent(new PresentToggleEvent(view.study.id, true));
        await presentCase(this.#host, view, provenanceOf(file.head, view.study));
        this.#host.dispatchEvent(new PresentToggleEvent(view.study.id, false));
      });
    });
  }

  /** Asks which edition, and prints it. */
  async print(): Promise<void> {
    await this.#inDialog(async ({ view, file }) => {
      if (!mayPrint(provenanceOf(file.head, view.study))) return;
      const isOurs = (edition: SheetPrintEvent['edition']): boolean =>
        this.#host.dispatchEvent(new SheetPrintEvent(view.study.id, edition));
      const fetching = () => import('./case-card.print.js');
      await withTool(this.#host, view.prose.reading.language, fetching, ({ printCase }) =>
        printCase(this.#host, file, view, isOurs),
      );
    });
  }

  /** How many twists of a scenario are shown; they come one at a time. */
  twistsShown(scenario: Scenario): number {
    return this.#twistsShown.get(scenario.id) ?? 0;
  }

  /** Shows the next twist of a scenario and brings the reader to it. */
  async showTwist(scenario: Scenario): Promise<void> {
    const shown = this.twistsShown(scenario);
    this.#twistsShown.set(scenario.id, shown + 1);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#find(`[data-what-if='${scenario.whatIf?.[shown]?.id}']`)?.focus();
  }

  /** The group's note to a question; empty when there is none. */
  note(questionId: string): string {
    return this.#records.read('note', questionId, isText) ?? '';
  }

  /** What the group leaned towards at a choice point. */
  choice(choiceId: string): ChoiceRecord | undefined {
    return this.#records.read('choice', choiceId, isChoice);
  }

  /** The case as plain text. */
  asText(): string {
    const { view, file } = this.#scope() ?? {};
    if (!view || !file) return '';
    return textOf(view.study, provenanceOf(file.head, view.study), view.messages, view.prose.reading);
  }

  /** Why a withdrawn case is not shown, and what applies now. */
  renderWithdrawn(provenance: Provenance, view: CaseView): TemplateResult | undefined {
    return withdrawnNote(provenance, view.prose.reading);
  }

  /** Local numbers and routines, source, edition and review. */
  renderFoot(provenance: Provenance, view: CaseView): TemplateResult {
    const { reading } = view.prose;
    const local = this.#scope()?.file.local?.renderInfo('cases', reading);
    return html`${local}${footMarks(provenance, reading)}`;
  }

  /** What a scenario opens to. */
  renderScenario(scenario: Scenario, view: CaseView): TemplateResult {
    return renderScenarioBody(scenario, view);
  }

  /** What is asked of the whole case, and how those in it see it. */
  renderWhole(view: CaseView): unknown {
    const { study } = view;
    return [renderPerspectives(study.perspectives, view), renderQuestions(study.questions, view)];
  }

  /** The note to the leader of the whole case, when it is asked for. */
  renderLeaderNote(view: CaseView): unknown {
    return renderLeaderNote(view.study.leaderNote, view);
  }

  /** A note field under a question, folded until it is used. */
  renderNote(questionId: string, question: AnyText, view: CaseView): TemplateResult {
    const { reading } = view.prose;
    return noteField({
      id: `note-${questionId}`,
      questionId,
      about: pick(question, reading).text,
      text: this.note(questionId),
      language: reading.language,
      isInUse: this.#lastWritten === questionId,
      onWrite: (text) => {
        this.#lastWritten = questionId;
        if (text) this.#records.write('note', questionId, text);
        else this.#records.remove('note', questionId);
      },
    });
  }

  /** A choice point without a right answer. */
  renderChoice(choice: Choice, { study, prose }: CaseView): TemplateResult {
    const made = this.choice(choice.id);
    return renderChoice(choice, made, prose.reading, {
      onPick: (option) => this.#pick(study.id, choice.id, { option, why: made?.why ?? '' }),
      onWhy: (why) => made && this.#records.write('choice', choice.id, { ...made, why }),
      onTakeBack: () => void this.#takeBack(study.id, choice.id),
    });
  }

  /** Films, topics and material of the same file that belong to the case. */
  renderRelated(content: ContentFile, { study, prose }: CaseView): unknown {
    return renderRelated(content, study, prose.reading, this.#files);
  }

  /** Where what the group has written is kept, and how to keep or delete it. */
  renderMemory(view: CaseView): unknown {
    return this.#memory.render(view.prose.reading.language);
  }

  /** Opens what a deep link names. A link to another case is somebody else's. */
  #follow(hash: HashState): boolean {
    const { study } = this.#scope()?.view ?? {};
    if (!study) return false;
    if (hash['case'] !== study.id || this.#host.room) return true;
    void this.#show(scenarioNamed(study, hash['scenario']));
    if (hash['open'] === 'present') void this.present();
    if (hash['open'] === 'print') void this.print();
    return true;
  }

  async #show(scenario: Scenario | undefined): Promise<void> {
    if (scenario) this.#host.openScenario(scenario.id);
    await this.#host.updateComplete;
    const place = scenario && this.#find(`[data-scenario='${scenario.id}']`);
    (place?.checkVisibility() ? place : this.#host).scrollIntoView();
  }

  /** One dialog at a time, and none for a case that is withdrawn: it is neither shown nor printed. */
  async #inDialog(open: (scope: CaseScope) => Promise<void>): Promise<void> {
    const scope = this.#scope();
    if (!scope || this.#hasDialog || provenanceOf(scope.file.head, scope.view.study).withdrawn) return;
    this.#hasDialog = true;
    try {
      await open(scope);
    } finally {
      this.#hasDialog = false;
    }
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #pick(caseId: string, choiceId: string, made: ChoiceRecord): void {
    this.#records.write('choice', choiceId, made);
    this.#host.dispatchEvent(new ChoicePickEvent(caseId, choiceId, made.option));
  }

  async #takeBack(caseId: string, choiceId: string): Promise<void> {
    this.#records.remove('choice', choiceId);
    this.#host.dispatchEvent(new ChoicePickEvent(caseId, choiceId, ''));
    await this.#host.updateComplete;
    this.#find(`input[name='${choiceId}']`)?.focus();
  }
}

/** The scenario a deep link names, by id or by its number from 1. */
function scenarioNamed(study: CaseStudy, name: string | undefined): Scenario | undefined {
  if (!name) return undefined;
  return study.scenarios.find((each) => each.id === name) ?? study.scenarios[Number(name) - 1];
}
