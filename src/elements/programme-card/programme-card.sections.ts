import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../content/schema/base.js';
import type { Contact, Milestone, Programme, Result } from '../../content/schema/programme.js';
import type { AnyText } from '../../i18n/pick.js';
import { programmeLaterMessages } from '../../i18n/programme-later.js';
import { sourceParts } from '../../parts/foot.js';
import { rich, said, type Prose } from '../../parts/prose.js';
import { addressText, hasShareOfUnknown } from './programme-card.model.js';
import type { ProgrammeView } from './programme-card.js';

/** One part of what a programme tells, on screen and on paper. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: TemplateResult;
  /** What few readers need at once is folded where there is much. */
  readonly isSecondary: boolean;
}

/** Numbers and routines of the reader's own place, that belong where help is found; undefined where there are none. */
export function localOf({ content, prose }: Pick<ProgrammeView, 'content' | 'prose'>): unknown {
  const local = content.local?.renderInfo('programmes', prose.reading);
  return local === nothing ? undefined : local;
}

/**
 * All that a programme tells beyond its facts, in reading order; what is not told is not there.
 * @param local - Of the reader's own place, at help and contact.
 */
export function sectionsOf(programme: Programme, prose: Prose, local?: unknown): Section[] {
  const messages = programmeLaterMessages[prose.reading.language];
  const { support, contacts = [] } = programme;
  const list = (texts: readonly AnyText[] | undefined): unknown =>
    texts?.length &&
    html`<ul>
      ${texts.map((each) => html`<li>${said(each, prose.reading)}</li>`)}
    </ul>`;
  const prosed = (text: AnyText | undefined): unknown =>
    text && html`<div class="prose">${rich(text, prose)}</div>`;
  const all: [keyof typeof messages, unknown, boolean?][] = [
    ['why', prosed(programme.why)],
    ['parts', list(programme.parts)],
    ['method', prosed(programme.method), true],
    ['timeline', programme.timeline?.length && renderTimeline(programme.timeline, prose), true],
    ['results', programme.results?.length && renderResults(programme.results, prose)],
    ['experiences', list(programme.experiences), true],
    ['keyFactors', list(programme.keyFactors)],
    ['partners', renderPartners(programme.partners), true],
    [
      'support',
      (support || contacts.length > 0 || local) &&
        html`${prosed(support) || nothing} ${renderContacts(contacts, prose)} ${local}`,
    ],
    ['references', programme.references?.length && renderReferences(programme.references, prose), true],
  ];
  return all
    .filter(([, body]) => body)
    .map(([id, body, isSecondary = false]) => ({
      id,
      title: messages[id],
      body: html`${body}`,
      isSecondary,
    }));
}

function renderTimeline(timeline: readonly Milestone[], { reading }: Prose): TemplateResult {
  const { noTime } = programmeLaterMessages[reading.language];
  return html`<ol class="timeline">
    ${timeline.map(
      ({ when, title, what }) =>
        html`<li>
          <p class="when">${when ? said(when, reading) : html`<span class="unknown">${noTime}</span>`}</p>
          <div>
            ${title ? html`<p class="phase">${said(title, reading)}</p>` : nothing}
            <p>${said(what, reading)}</p>
          </div>
        </li>`,
    )}
  </ol>`;
}

/** Numbers as they stand in the source, with what they are of. */
function renderResults(results: readonly Result[], { reading }: Prose): TemplateResult {
  return html`
    <ul class="results">
      ${results.map(
        ({ figure, what }) =>
          html`<li>
            ${figure ? html`<p class="figure">${said(figure, reading)}</p>` : nothing}
            <p>${said(what, reading)}</p>
          </li>`,
      )}
    </ul>
    ${
      hasShareOfUnknown(results, reading)
        ? html`<p class="fine facts">${programmeLaterMessages[reading.language].noBasis}</p>`
        : nothing
    }
  `;
}

function renderPartners(partners: readonly string[] | undefined): unknown {
  return (
    partners?.length &&
    html`<ul class="partners">
      ${partners.map((each) => html`<li>${each}</li>`)}
    </ul>`
  );
}

function renderContacts(contacts: readonly Contact[], { reading }: Prose): unknown {
  if (contacts.length === 0) return nothing;
  return html`<ul class="contacts">
    ${contacts.map(
      ({ role, address, topic }) =>
        html`<li>
          <p>
            <strong>${said(role, reading)}</strong>${
              address
                ? html`: <a href=${address} rel="noopener noreferrer">${addressText(address)}</a>`
                : nothing
            }
          </p>
          ${topic ? html`<p>${said(topic, reading)}</p>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function renderReferences(references: readonly Source[], { reading }: Prose): TemplateResult {
  return html`<ul class="references">
    ${references.map((each) => {
      const title = said(each.title, reading);
      const rest = sourceParts(each, reading);
      return html`<li>
        ${each.url ? html`<a href=${each.url} rel="noopener noreferrer">${title}</a>` : title}${rest.map(
          (part) => ` · ${part}`,
        )}
      </li>`;
    })}
  </ul>`;
}
