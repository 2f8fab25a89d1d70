import { html, nothing, type TemplateResult } from 'lit';
import { mayPrint } from '../../content/may-print.js';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { certificateMessages } from '../../i18n/course-certificate.js';
import { pick } from '../../i18n/pick.js';
import { download, fileName, mayDownload } from '../../parts/download.js';
import { originMarks, withdrawnNote } from '../../parts/foot.js';
import { MemoryLine } from '../../parts/memory.js';
import { said } from '../../parts/prose.js';
import { withTool } from '../../parts/tool.js';
import type { Records } from '../../storage/records.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { pageOf, type CertificatePage } from './certificate.page.js';
import { drawCertificate } from './certificate.paper.js';
import { certificatePaperStyles } from './certificate.paper.styles.js';
import { certificateKind, isIssuing, nothingTyped, type Issuing } from './certificate.records.js';
import { subjectsOf, type Subject } from './certificate.subjects.js';
import { CertificatePrintEvent } from './course-certificate.events.js';
import { FieldsPart } from './course-certificate.fields.js';
import { PeoplePart } from './course-certificate.people.js';
import type { CertificateView } from './course-certificate.js';
import { certificateWorkStyles } from './course-certificate.work.styles.js';

/** What a certificate shows after its first content: who is to have one, what it says, and how it looks. */
export class CertificateWork {
  readonly host: GuestElement;
  readonly records: RecordsController;
  /** Only here: a name that stands on no list is not kept. */
  typedName = '';
  readonly #viewNow: () => CertificateView | undefined;
  readonly #people: PeoplePart;
  readonly #fields: FieldsPart;
  #shown = '';
  readonly #memory: MemoryLine;

  constructor(host: GuestElement & { group: string }, viewNow: () => CertificateView | undefined) {
    this.host = host;
    this.#viewNow = viewNow;
    this.records = new RecordsController(host, () => {
      const view = viewNow();
      return view && { content: view.content.head.id, group: host.group };
    });
    this.#memory = new MemoryLine(this.records, () => (this.typedName = ''));
    this.#people = new PeoplePart(this);
    this.#fields = new FieldsPart(this);
    for (const styles of [fieldStyles, laterStyles, certificatePaperStyles, certificateWorkStyles])
      host.addStyles(styles);
  }

  /** All that follows the title. */
  render(view: CertificateView): TemplateResult {
    const { reading, provenance } = view;
    const { records } = this.records;
    return html`
      ${withdrawnNote(provenance, reading) ?? (records ? this.#renderWork(view, records) : nothing)}
      ${this.#memory.render(reading.language)}
      <footer class="fine">${originMarks(provenance, reading)}</footer>
    `;
  }

  /** What the certificate asks for. */
  asText(): string {
    const view = this.#viewNow();
    const requirements = view?.certificate.requirements ?? [];
    return view ? requirements.map(({ text }) => pick(text, view.reading).text).join('\n\n') : '';
  }

  /** What the leader has typed. */
  issuingOf({ certificate }: CertificateView): Issuing {
    return this.records.read(certificateKind, certificate.id, isIssuing) ?? nothingTyped;
  }

  /** Everybody on the list it may be for. */
  subjects(view: CertificateView): Subject[] {
    const { records } = this.records;
    return records ? subjectsOf(view, records) : [];
  }

  /** Puts the certificate of one person in the preview, and brings the reader to it. */
  async show(id: string): Promise<void> {
    this.#shown = id;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.preview')?.focus();
  }

  /** Prints the certificate of one person, or of all who are to have one. */
  async print(id?: string): Promise<void> {
    const view = this.#viewNow();
    const { records } = this.records;
    if (!view || !records || !mayPrint(view.provenance)) return;
    const pages = this.#pagesOf(view, records, id);
    if (pages.length === 0) return;
    const { language } = view.reading;
    await withTool(
      this.host,
      language,
      () => import('./course-certificate.print.js'),
      ({ printCertificates }) =>
        this.#mayGoOn(view, 'certificate', pages.length) && printCertificates(this.host, view, pages),
    );
  }

  /** Prints the list of those who have not met what is asked for. */
  async printStatus(): Promise<void> {
    const view = this.#viewNow();
    const { records } = this.records;
    if (!view || !records || !mayPrint(view.provenance)) return;
    const missing = subjectsOf(view, records).filter(isMissing);
    if (missing.length === 0) return;
    await withTool(
      this.host,
      view.reading.language,
      () => import('./course-certificate.print.js'),
      ({ printStatus }) =>
        this.#mayGoOn(view, 'status', missing.length) && printStatus(this.host, view, missing),
    );
  }

  #mayGoOn({ certificate }: CertificateView, sheet: CertificatePrintEvent['sheet'], count: number): boolean {
    return this.host.dispatchEvent(new CertificatePrintEvent(certificate.id, sheet, count));
  }

  async #download(view: CertificateView, subjects: readonly Subject[]): Promise<void> {
    const { language } = view.reading;
    const title = pick(view.certificate.title, view.reading).text;
    await withTool(
      this.host,
      language,
      () => import('./certificate.status.js'),
      ({ csvOfStatus }) =>
        download(
          this.host.ownerDocument,
          `${fileName(title, certificateMessages[language].fileName)}.csv`,
          csvOfStatus(view, subjects),
          'text/csv',
        ),
    );
  }

  /** One page for each who is to have one; without a list, one with the name that is typed. */
  #pagesOf(view: CertificateView, records: Records, id?: string): CertificatePage[] {
    const issuing = this.issuingOf(view);
    const subjects = subjectsOf(view, records);
    if (subjects.length === 0) return [pageOf(view, records, issuing, this.typedName)];
    return subjects
      .filter((subject) => subject.outcome === 'met' && (id === undefined || subject.id === id))
      .map((subject) => pageOf(view, records, issuing, subject));
  }

  #renderWork(view: CertificateView, records: Records): TemplateResult {
    const { reading, certificate } = view;
    const messages = certificateMessages[reading.language];
    const subjects = subjectsOf(view, records);
    const isAllowed = mayPrint(view.provenance);
    const hasRule = (certificate.requirements ?? []).length > 0;
    const missing = hasRule ? subjects.filter(isMissing) : [];
    return html`
      ${subjects.length > 0 ? this.#people.render(view, subjects) : this.#renderRule(view)}
      ${this.#fields.render(view, subjects.length === 0)} ${this.#renderPreview(view, records, subjects)}
      ${isAllowed ? nothing : html`<p class="told">${messages.mayNotPrint}</p>`}
      <div class="row tools screen-only" role="group" aria-label=${messages.print}>
        ${isAllowed ? this.#renderPrint(view, subjects) : nothing}
        ${
          isAllowed && missing.length > 0
            ? html`<button class="button" type="button" @click=${() => void this.printStatus()}>
                ${messages.printStatus}
              </button>`
            : nothing
        }
        ${
          subjects.length > 0 && mayDownload()
            ? html`<button class="button" type="button" @click=${() => void this.#download(view, subjects)}>
                ${messages.downloadStatus}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #renderPrint({ reading }: CertificateView, subjects: readonly Subject[]): unknown {
    const messages = certificateMessages[reading.language];
    const ready = subjects.filter(({ outcome }) => outcome === 'met').length;
    if (subjects.length > 0 && ready === 0) return nothing;
    return html`<button
      class="button primary"
      type="button"
      data-act="print"
      @click=${() => void this.print()}
    >
      ${subjects.length > 0 ? messages.printAll(ready) : messages.print}
    </button>`;
  }

  /** What is asked for, where there is nobody to tell it of. */
  #renderRule({ certificate, reading, level }: CertificateView): TemplateResult {
    const messages = certificateMessages[reading.language];
    const requirements = certificate.requirements ?? [];
    return html`<section part="requirements" class="block">
      ${
        requirements.length === 0
          ? html`<p>${messages.noRequirements}</p>`
          : html`<div class="small-title" role="heading" aria-level=${level + 1}>
                ${messages.requirements}
              </div>
              <ul class="asked">
                ${requirements.map(({ text }) => html`<li>${said(text, reading)}</li>`)}
              </ul>`
      }
    </section>`;
  }

  #renderPreview(view: CertificateView, records: Records, subjects: readonly Subject[]): TemplateResult {
    const { reading, level, certificate } = view;
    const messages = certificateMessages[reading.language];
    const ready = subjects.filter(({ outcome }) => outcome === 'met');
    const shown = ready.find(({ id }) => id === this.#shown) ?? ready[0];
    const page = pageOf(view, records, this.issuingOf(view), shown ?? this.typedName);
    const hasRule = (certificate.requirements ?? []).length > 0;
    return html`<section class="block">
      <div class="small-title" role="heading" aria-level=${level + 1}>${messages.preview}</div>
      ${
        subjects.length > 0 && ready.length === 0
          ? html`<p class="fine">${hasRule ? messages.nobodyYet : messages.nobodyChosen}</p>`
          : nothing
      }
      <div
        part="preview"
        class="preview"
        role="group"
        tabindex="-1"
        aria-label=${messages.previewOf(page.name)}
      >
        ${drawCertificate(page, messages.nameLine, level + 2)}
      </div>
    </section>`;
  }
}

/** Someone who is to have none, as things stand. */
function isMissing({ outcome }: Subject): boolean {
  return outcome !== 'met';
}
