import { css, html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Webinar } from '../../content/schema/webinar.js';
import { joinList } from '../../i18n/dates.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { webinarMessages } from '../../i18n/webinar-list.js';
import { withdrawnNote } from '../../parts/foot.js';
import { handOut } from '../../parts/hand-out.js';
import { paperFoot } from '../../parts/paper-foot.js';
import { said } from '../../parts/prose.js';
import { plainText } from '../../print/plain-text.js';
import type { Sheet } from '../../print/sheet.js';
import { priceAndLength, standings, whenOf, type Occasion } from './webinar-list.model.js';

const sheetStyles = css`
  h3 + p {
    margin-top: 0.2em;
  }
  section > section {
    break-inside: avoid;
  }
  section > h2 + section {
    margin-top: 0.8em;
  }
`;

/** Prints the list, as it stands now, for the wall of the ward. */
export async function printWebinars(
  place: HTMLElement,
  content: ContentFile,
  occasions: readonly Occasion[],
  reading: Reading,
): Promise<void> {
  await handOut(place, webinarSheet(content, occasions, reading), reading.language);
}

/** The list on paper: addresses in full, since nobody can press them there. */
export function webinarSheet(content: ContentFile, occasions: readonly Occasion[], reading: Reading): Sheet {
  const { language } = reading;
  const messages = webinarMessages[language];
  const told = occasions.map(({ webinar }) => provenanceOf(content.head, webinar));
  const parts = standings.map((standing) => ({
    standing,
    those: occasions.filter((each) => each.standing === standing),
  }));
  const body = html`
    <h1>${messages.title}</h1>
    ${parts.map(({ standing, those }) =>
      those.length === 0
        ? nothing
        : html`<section>
            <h2>${messages[standing]}</h2>
            ${those.map((each) => renderOnPaper(each, content, reading))}
          </section>`,
    )}
  `;
  return {
    title: messages.title,
    language,
    body,
    styles: [sheetStyles],
    foot: paperFoot(told, reading),
    text: plainText(body),
  };
}

function renderOnPaper(occasion: Occasion, content: ContentFile, reading: Reading): TemplateResult {
  const { webinar, standing } = occasion;
  const messages = webinarMessages[reading.language];
  const withdrawn = withdrawnNote(provenanceOf(content.head, webinar), reading);
  const line = (label: string, address: string | undefined): unknown =>
    address ? html`<p>${label}: ${address}</p>` : nothing;
  return html`
    <section>
      <h3>${said(webinar.title, reading)}</h3>
      ${
        withdrawn ??
        html`
          <p>${timeOf(occasion, reading)}</p>
          ${webinar.summary ? html`<p>${said(webinar.summary, reading)}</p>` : nothing}
          <p class="facts">${factsOf(webinar, reading)}</p>
          ${standing === 'coming' ? line(messages.signUp, webinar.signup) : nothing}
          ${standing === 'past' ? line(messages.recording, webinar.recording) : nothing}
        `
      }
    </section>
  `;
}

function timeOf(occasion: Occasion, reading: Reading): string {
  const messages = webinarMessages[reading.language];
  const { season } = occasion.webinar;
  if (occasion.from !== undefined) return whenOf(occasion, reading.language);
  const settled = occasion.standing === 'past' ? messages.notTold : messages.notSet;
  return season ? `${pick(season, reading).text}. ${settled}` : settled;
}

function factsOf(webinar: Webinar, reading: Reading): string {
  const groups = (webinar.audience ?? []).map((each) => pick(each, reading).text);
  const facts = priceAndLength(webinar, reading.language);
  if (groups.length > 0) {
    facts.push(`${webinarMessages[reading.language].audience} ${joinList(groups, reading.language)}`);
  }
  return facts.join(' · ');
}
