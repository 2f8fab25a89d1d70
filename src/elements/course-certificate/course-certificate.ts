import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import { certificates, type Certificate } from '../../content/schema/certificate.js';
import { programmes, type Programme } from '../../content/schema/programme.js';
import { ContentController } from '../../controllers/content-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { LaterController } from '../../controllers/later-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import type { Reading } from '../../i18n/pick.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { styles } from './course-certificate.styles.js';

/** A certificate and the programme it is of, gathered once per drawing. */
export interface CertificateView {
  readonly content: ContentFile;
  readonly certificate: Certificate;
  readonly programme: Programme | undefined;
  readonly provenance: Provenance;
  readonly reading: Reading;
  /** The heading level of the title. */
  readonly level: number;
}

/**
 * A certificate that a group prints for itself: of a course completed, of attendance, or of having led a group. It
 * tells who has met what the content asks for, each requirement by its name, and prints one certificate or those of
 * the whole group, a page each. Who has not met it stands on a list that says what is missing.
 *
 * It says of itself that it is issued by the workplace and verified by nobody. Names come from the roster of the
 * group, never leave the machine, and are in no link, event or console line. Nothing is stored before a leader
 * writes or ticks something.
 *
 * @element course-certificate
 * @slot - Shown until the content arrives, and if it never does. Put a link to a form on paper here.
 * @fires {CertificatePrintEvent} certificate-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart certificate - The whole of it.
 * @csspart title - The heading.
 * @csspart requirements - What is asked for, where nobody is on the list.
 * @csspart person - One person, and how she stands to what is asked for.
 * @csspart preview - The certificate as it will be printed.
 * @csspart example-mark - The line that says texts are examples.
 * @csspart source - Where the certificate comes from.
 * @csspart review - Edition and professional review.
 * @csspart withdrawn - The reason and the way on, where the certificate is withdrawn.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed; on the certificate, the line and the heading.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of fields and buttons.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class CourseCertificateElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of the certificate; without it the first in the content file. */
  @property({ attribute: 'certificate-id' }) certificateId = '';

  /** The level of the title in the outline of the page around it, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose list this is. Elements with the same content and group share it. */
  @property() group = 'gruppe-1';

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  /** What comes after the first content; nothing when it cannot be had. */
  readonly #work = new LaterController(
    this,
    async () => {
      const { CertificateWork } = await import('./course-certificate.work.js');
      return new CertificateWork(this, () => this.#viewNow());
    },
    'Koden til <course-certificate> kunne ikke lastes. Legg alle filene i cdn ved siden av lindring.js.',
  );

  constructor() {
    super();
    keepTyping(this);
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => {
      const view = this.#viewNow();
      return view ? this.#renderCertificate(view) : this.#renderMissing(content);
    });
  }

  /** What the certificate asks for, as plain text; never who has met it. */
  override asText(): string {
    return this.#work.now?.asText() ?? '';
  }

  /** Prints the certificates of all who are to have one. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    await (await this.#work.bring())?.print();
  }

  /** Prints the list of those who have not met what is asked for. Resolves when the printing is done or given up. */
  async printStatus(): Promise<void> {
    await (await this.#work.bring())?.printStatus();
  }

  protected override updated(): void {
    if (this.#viewNow()) this.#work.begin();
  }

  #renderCertificate(view: CertificateView): TemplateResult {
    const { certificate, programme, provenance, reading, level } = view;
    return html`
      <div class="page">
        <article part="certificate" lang=${reading.language}>
          <div part="title" class="title" role="heading" aria-level=${level}>
            ${said(certificate.title, reading)}
          </div>
          ${programme ? html`<p class="of">${said(programme.title, reading)}</p>` : ''}
          ${exampleMark(provenance, reading)}
          ${this.#work.renderInstead(reading.language) ?? this.#work.now?.render(view)}
        </article>
      </div>
    `;
  }

  #renderMissing(content: ContentFile): TemplateResult {
    const isBroken = content.list(certificates).broken.some(({ id }) => id === this.certificateId);
    return this.#content.renderMissing(this.certificateId, isBroken, this.#language.language);
  }

  #viewNow(): CertificateView | undefined {
    const { state } = this.#content;
    if (state.status !== 'ready') return undefined;
    const { content } = state;
    const { items } = content.list(certificates);
    const certificate = this.certificateId ? items.find(({ id }) => id === this.certificateId) : items[0];
    return (
      certificate && {
        content,
        certificate,
        programme: content.list(programmes).items.find(({ id }) => id === certificate.programme),
        provenance: provenanceOf(content.head, certificate),
        reading: { language: this.#language.language, fileLanguage: content.language },
        level: levelIn(this.headingLevel),
      }
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-certificate': CourseCertificateElement;
  }
}
