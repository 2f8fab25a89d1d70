import { css, html, nothing, type TemplateResult } from 'lit';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import type { Resource, Section } from '../../content/schema/resource.js';
import { pick } from '../../i18n/pick.js';
import { resourceLaterMessages } from '../../i18n/resource-list-later.js';
import { resourceListMessages } from '../../i18n/resource-list.js';
import { fileFacts } from '../../parts/file-facts.js';
import { withdrawnNote } from '../../parts/foot.js';
import { marksAsText } from '../../parts/marks.js';
import { paperFoot } from '../../parts/paper-foot.js';
import { rich, said, type Prose } from '../../parts/prose.js';
import { plainText } from '../../print/plain-text.js';
import type { Sheet } from '../../print/sheet.js';
import type { Checklist } from '../../sessions/checklists.js';
import { levelMark } from './level-mark.js';
import { checklistName } from './resource-list.booklet.js';
import { groupsOf, legendOf, levelOf, type PlacedLevel } from './resource-list.model.js';
import { fileOf, type ListView } from './resource-list.parts.js';
import {
  factsOf,
  groupName,
  levelName,
  listStanding,
  ownStanding,
  sharedStanding,
} from './resource-list.words.js';

export { handOut } from '../../parts/hand-out.js';

const styles = css`
  .entry {
    break-inside: avoid;
  }
  .entry > * + * {
    margin-top: 0.15em;
  }
  .entry + .entry {
    margin-top: 1.2em;
  }
  .entry h2,
  .entry h3 {
    font-size: 12pt;
  }
  .address {
    font-size: 9.5pt;
    overflow-wrap: anywhere;
    hyphens: none;
  }
  .shape {
    width: 0.8em;
    height: 0.8em;
    margin-right: 0.4em;
    fill: #000;
    stroke: #000;
    stroke-width: 2;
  }
  .hollow {
    fill: none;
    stroke-width: 3;
  }
  .legend {
    list-style: none;
    padding: 0;
  }
  .tick {
    list-style: '☐  ';
    padding-left: 1.8em;
  }
  .tick > .done {
    list-style: '☒  ';
  }
  .tick > li {
    break-inside: avoid;
  }
  .tick > li + li {
    margin-top: 0.35em;
  }
`;

/** The list as a sheet: what each is and where it is found, with the addresses written out and the legend. */
export function listSheet(view: ListView, { reading }: Prose): Sheet {
  const { found, grouping, levels, content } = view;
  const title = resourceLaterMessages[reading.language].title;
  const standings = found.map((each) => provenanceOf(content.head, each));
  const isAllOurs = standings.length > 0 && standings.every(({ origin }) => origin === 'example');
  // What one of them says of itself stands with it: the foot of a page has room for what holds for all.
  const whole = { ...listStanding(found, view), ...(isAllOurs ? { origin: 'example' as const } : {}) };
  const isSaidOfAll = sharedStanding(found, view) !== '';
  const body = html`<h1>${title}</h1>
    ${groupsOf(found, grouping, levels, reading).map((group) => {
      const name = groupName(group, grouping, reading);
      const shared = isSaidOfAll || group.items.length < 2 ? '' : sharedStanding(group.items, view);
      return html`<section>
        ${name ? html`<h2>${group.level ? levelMark(group.level) : nothing}${name}</h2>` : nothing}
        ${group.items.map((each) => renderEntry(each, view, name !== '', isSaidOfAll || shared !== ''))}
        ${shared ? html`<p class="facts">${shared}</p>` : nothing}
      </section>`;
    })}
    ${renderLegend(legendOf(found, levels), view)}`;
  return sheetFrom(title, body, whole, view);
}

/** A booklet, or some of its sections: a checklist alone keeps the name of its booklet. */
export function bookletSheet(
  view: ListView,
  resource: Resource,
  sections: readonly Section[],
  prose: Prose,
  checklist: (section: Section) => Checklist | undefined,
): Sheet {
  const { reading } = prose;
  const messages = resourceLaterMessages[reading.language];
  const isWhole = sections.length === resource.sections?.length;
  const only = isWhole ? undefined : sections[0];
  const body = html`<h1>${said(only ? only.title : resource.title, reading)}</h1>
    ${
      only
        ? html`<p class="facts">${said(resource.title, reading)} · ${checklistName(only, messages)}</p>`
        : resource.summary
          ? html`<p class="lead">${said(resource.summary, reading)}</p>`
          : nothing
    }
    ${sections.map(
      (section) =>
        html`<section>
          ${only ? nothing : html`<h2>${said(section.title, reading)}</h2>`}
          ${section.text && !only ? rich(section.text, prose) : nothing}
          ${renderPoints(checklist(section), only ? '' : checklistName(section, messages), view)}
        </section>`,
    )}`;
  return sheetFrom(
    pick(only ? only.title : resource.title, reading).text,
    body,
    provenanceOf(view.content.head, resource),
    view,
  );
}

function renderEntry(
  resource: Resource,
  view: ListView,
  isGrouped: boolean,
  isSaid: boolean,
): TemplateResult {
  const { content, reading, grouping, levels } = view;
  const messages = resourceLaterMessages[reading.language];
  const provenance = provenanceOf(content.head, resource);
  const file = fileOf(resource, view);
  const level = grouping === 'evidence' ? undefined : levelOf(resource, levels);
  const facts = [
    factsOf(resource, file, reading, grouping !== 'kind'),
    file ? fileFacts(resource, file, reading).join(' · ') : '',
  ]
    .filter(Boolean)
    .join(' · ');
  const { summary, price, login, order } = resource;
  const elsewhere = file || order ? undefined : (provenance.canonical ?? provenance.source?.url);
  const own = isSaid ? '' : ownStanding(resource, provenance, reading);
  const title = said(resource.title, reading);
  const mark = marksAsText(view.hasMixedOrigin ? provenance : { localMark: provenance.localMark }, reading);
  return html`<div class="entry">
    ${isGrouped ? html`<h3>${title}</h3>` : html`<h2>${title}</h2>`}
    ${facts ? html`<p class="facts">${facts}</p>` : nothing}
    ${mark ? html`<p class="facts">${mark}</p>` : nothing}
    ${
      withdrawnNote(provenance, reading) ??
      html`
        ${summary ? html`<p>${said(summary, reading)}</p>` : nothing}
        ${level ? html`<p>${levelMark(level)}${levelName(level, reading)}</p>` : nothing}
        ${price ? html`<p>${said(price, reading)}</p>` : nothing}
        ${login && grouping !== 'access' ? html`<p>${said(login, reading)}</p>` : nothing}
        ${file ? renderAddress(messages.fileAt, file.href) : nothing}
        ${order ? renderAddress(messages.orderAt, order) : nothing}
        ${elsewhere ? renderAddress(messages.seeAt, elsewhere) : nothing}
        ${own ? html`<p class="facts">${own}</p>` : nothing}
      `
    }
  </div>`;
}

function renderAddress(name: string, address: string): TemplateResult {
  return html`<p class="address">${name}: ${address.replace(/^(?:mailto|tel):/, '')}</p>`;
}

function renderLegend(levels: readonly PlacedLevel[], { reading }: ListView): unknown {
  if (levels.length === 0) return nothing;
  return html`<section>
    <h2>${resourceListMessages[reading.language].legend}</h2>
    <ul class="legend">
      ${levels.map((each) => html`<li>${levelMark(each)}${levelName(each, reading)}</li>`)}
    </ul>
  </section>`;
}

function renderPoints(checklist: Checklist | undefined, name: string, { reading }: ListView): unknown {
  if (!checklist) return nothing;
  return html`${name ? html`<h3>${name}</h3>` : nothing}
    <ul class="tick">
      ${checklist.points.map(
        (point, at) =>
          html`<li class=${checklist.ticked.includes(at) ? 'done' : nothing}>${said(point, reading)}</li>`,
      )}
    </ul>`;
}

function sheetFrom(title: string, body: TemplateResult, standing: Provenance, { reading }: ListView): Sheet {
  const { language } = reading;
  return {
    title,
    language,
    body,
    styles: [styles],
    foot: paperFoot([standing], reading),
    text: plainText(body),
  };
}
