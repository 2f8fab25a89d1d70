import { html, nothing } from 'lit';
import { certificateMessages } from '../../i18n/course-certificate.js';
import { formatDate } from '../../i18n/dates.js';
import { pick } from '../../i18n/pick.js';
import { printMessages } from '../../i18n/print.js';
import { sourceText } from '../../parts/foot.js';
import { handOut } from '../../parts/hand-out.js';
import { plainText } from '../../print/plain-text.js';
import type { Sheet } from '../../print/sheet.js';
import { exampleOf, type CertificatePage } from './certificate.page.js';
import { drawCertificate } from './certificate.paper.js';
import { certificatePaperStyles, certificateSheetStyles } from './certificate.paper.styles.js';
import { findingText, presenceText, standingText } from './certificate.status.js';
import { statusSheetStyles } from './certificate.status.styles.js';
import type { Subject } from './certificate.subjects.js';
import type { CertificateView } from './course-certificate.js';

/** Prints certificates, a page each. */
export async function printCertificates(
  place: HTMLElement,
  view: CertificateView,
  pages: readonly CertificatePage[],
): Promise<void> {
  await handOut(place, certificateSheet(view, pages), view.reading.language);
}

/** Prints the list of those who have not met what is asked for. */
export async function printStatus(
  place: HTMLElement,
  view: CertificateView,
  subjects: readonly Subject[],
): Promise<void> {
  await handOut(place, statusSheet(view, subjects), view.reading.language);
}

/** Certificates lying down, each on a page of its own and with its own foot, since they part ways. */
export function certificateSheet(view: CertificateView, pages: readonly CertificatePage[]): Sheet {
  const { reading, certificate } = view;
  const { nameLine } = certificateMessages[reading.language];
  const body = html`${pages.map((page) => drawCertificate(page, nameLine, 1))}`;
  return {
    title: pick(certificate.title, reading).text,
    language: reading.language,
    body,
    styles: [certificatePaperStyles, certificateSheetStyles],
    page: { size: 'A4 landscape', margin: '0', isBare: true },
    foot: { source: '', date: '', address: '' },
    text: plainText(body),
  };
}

/** Who has not met it, and how each stands to every requirement. */
export function statusSheet(view: CertificateView, subjects: readonly Subject[]): Sheet {
  const { reading, certificate, programme, provenance } = view;
  const { language } = reading;
  const messages = certificateMessages[language];
  const title = messages.statusTitle[certificate.kind];
  const of = [pick(certificate.title, reading).text, programme?.title].filter(Boolean).join(' · ');
  const body = html`
    <h1>${title}</h1>
    <p class="facts">${of}</p>
    ${subjects.map((subject) => {
      const presence = presenceText(subject, language);
      return html`<section class="status">
        <h2>${subject.person.name}</h2>
        <p class="standing">
          ${standingText(subject, view)}${presence ? html` <span class="facts">· ${presence}</span>` : nothing}
        </p>
        <ul>
          ${subject.findings.map(
            (finding) => html`<li class=${finding.outcome}>${findingText(finding, reading)}</li>`,
          )}
        </ul>
      </section>`;
    })}
  `;
  return {
    title,
    language,
    body,
    styles: [statusSheetStyles],
    foot: {
      mark: exampleOf(view, []),
      source: provenance.source ? sourceText(provenance.source, reading) : (programme?.title ?? ''),
      date: printMessages[language].printed(formatDate(new Date(), language)),
      address: '',
    },
    text: plainText(body),
  };
}
