import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import { resourceFile, type ResourceFile } from '../../content/resource-file.js';
import type { Provenance } from '../../content/schema/base.js';
import type { Resource } from '../../content/schema/resource.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { resourceListMessages } from '../../i18n/resource-list.js';
import type { FileLinks } from '../../parts/file-links.js';
import { sourceText, withdrawnNote } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { levelMark } from './level-mark.js';
import {
  levelOf,
  type Grouping,
  type PlacedLevel,
  type ResourceGroup,
  type ResourceWish,
} from './resource-list.model.js';
import {
  factsOf,
  groupName,
  levelName,
  linkLabel,
  ownStanding,
  sharedStanding,
} from './resource-list.words.js';

/** What comes after the first content: what can be read, heard and ticked in place, and what narrows the list. */
export interface ListTools {
  /** The button that opens a booklet where it stands. */
  renderRead(resource: Resource, view: ListView): unknown;
  /** What is open under a resource: the booklet, the words of what is heard. */
  renderUnder(resource: Resource, view: ListView): unknown;
}

/** All that the drawing of a list needs to know, gathered once per drawing. */
export interface ListView {
  readonly content: ContentFile;
  readonly reading: Reading;
  /** Of the kinds the page asks for. */
  readonly items: readonly Resource[];
  /** Those of them that fit what the reader looks for. */
  readonly found: readonly Resource[];
  readonly wish: ResourceWish;
  readonly levels: readonly PlacedLevel[];
  readonly possible: readonly Grouping[];
  readonly grouping: Grouping;
  /** The heading level of a group; of a resource where there are no groups. */
  readonly level: number;
  /** Texts of ours stand among the owner's, so that each must be marked. */
  readonly hasMixedOrigin: boolean;
  readonly files: FileLinks;
  readonly tools: ListTools | undefined;
  readonly onOpen: (resource: Resource) => void;
}

/** The file of a resource, as this page reaches it. */
export function fileOf(
  resource: Resource,
  { content }: Pick<ListView, 'content'>,
  page?: number,
): ResourceFile | undefined {
  return resourceFile(resource, content.url, document.baseURI, page);
}

/** Resources under what they have in common. */
export function renderGroup(group: ResourceGroup, view: ListView): TemplateResult {
  const { grouping, reading, level } = view;
  const name = groupName(group, grouping, reading);
  const isSaidOfList = sharedStanding(view.items, view) !== '';
  const shared = isSaidOfList || group.items.length < 2 ? '' : sharedStanding(group.items, view);
  const isSaid = isSaidOfList || shared !== '';
  const items = html`<ul class="items">
      ${group.items.map((each) => renderItem(each, name ? level + 1 : level, isSaid, view))}
    </ul>
    ${shared ? html`<p class="fine shared">${shared}</p>` : nothing}`;
  if (!name) return items;
  return html`<section part="group" class=${grouping}>
    <div class="group-title" role="heading" aria-level=${level}>
      ${group.level ? levelMark(group.level) : nothing}<span>${name}</span>
    </div>
    ${items}
  </section>`;
}

/** @param isSaid - Its source and review stand once for all that say the same. */
function renderItem(resource: Resource, level: number, isSaid: boolean, view: ListView): TemplateResult {
  const { content, reading, grouping } = view;
  const provenance = provenanceOf(content.head, resource);
  const facts = factsOf(resource, fileOf(resource, view), reading, grouping !== 'kind');
  return html`<li part="resource" class="item" data-resource=${resource.id}>
    <div class="item-title" role="heading" aria-level=${Math.min(level, 6)}>
      ${said(resource.title, reading)}
    </div>
    ${facts ? html`<p class="fine">${facts}</p>` : nothing}
    ${exampleMark(view.hasMixedOrigin ? provenance : { localMark: provenance.localMark }, reading)}
    ${withdrawnNote(provenance, reading) ?? renderAvailable(resource, provenance, isSaid, view)}
  </li>`;
}

function renderAvailable(
  resource: Resource,
  provenance: Provenance,
  isSaid: boolean,
  view: ListView,
): TemplateResult {
  const { reading, grouping, levels, files, tools } = view;
  const { summary, price, login } = resource;
  const level = grouping === 'evidence' ? undefined : levelOf(resource, levels);
  const file = fileOf(resource, view);
  const own = isSaid ? '' : ownStanding(resource, provenance, reading);
  return html`
    ${summary ? html`<p class="gives">${said(summary, reading)}</p>` : nothing}
    ${level ? html`<p class="level">${levelMark(level)}<span>${levelName(level, reading)}</span></p>` : nothing}
    ${price ? html`<p class="price">${said(price, reading)}</p>` : nothing}
    ${login && grouping !== 'access' ? html`<p class="login">${said(login, reading)}</p>` : nothing}
    <div class="row acts">
      ${file ? renderFileLink(resource, file, view) : nothing} ${renderOrder(resource, reading)}
      ${tools?.renderRead(resource, view)}
    </div>
    ${renderOwner(resource, provenance, reading)}
    ${file ? files.renderGone(file.href, provenance.source, reading) : nothing}
    ${
      resource.kind === 'audio' && file?.isOwn && !files.isGone(file.href)
        ? html`<audio
            controls
            preload="none"
            src=${file.href}
            aria-label=${pick(resource.title, reading).text}
            @error=${() => files.tellGone(file.href)}
          ></audio>`
        : nothing
    }
    ${tools?.renderUnder(resource, view)} ${own ? html`<p class="fine own">${own}</p>` : nothing}
  `;
}

function renderFileLink(
  resource: Resource,
  file: ResourceFile,
  { reading, files, onOpen }: ListView,
): TemplateResult {
  const label = linkLabel(resource, file, reading);
  return files.render({
    href: file.href,
    label,
    name: `${label}: ${pick(resource.title, reading).text}`,
    look: 'button',
    language: resource.language,
    onFollow: () => onOpen(resource),
  });
}

function renderOrder({ order, title }: Resource, reading: Reading): unknown {
  const messages = resourceListMessages[reading.language];
  const label = order?.startsWith('mailto:') ? messages.orderByMail : messages.order;
  const name = `${label}: ${pick(title, reading).text}`;
  return order
    ? html`<a class="button" href=${order} aria-label=${name} rel="noopener noreferrer">${label}</a>`
    : nothing;
}

/** Where it is neither here nor to be ordered, the way to its owner. */
function renderOwner(
  { file, order, title }: Resource,
  { source, canonical }: Provenance,
  reading: Reading,
): unknown {
  const address = canonical ?? source?.url;
  if (file || order || !address || !source) return nothing;
  const who = source.publisher ?? pick(source.title, reading).text;
  const label = resourceListMessages[reading.language].atOwner(who);
  const name = `${label}: ${pick(title, reading).text}`;
  return html`<p><a href=${address} aria-label=${name} rel="noopener noreferrer">${label}</a></p>`;
}

/** What the shapes mean; on paper too. */
export function renderLegend(levels: readonly PlacedLevel[], reading: Reading): unknown {
  if (levels.length === 0) return nothing;
  const schemes = [...new Set(levels.map(({ scheme }) => scheme))];
  return html`<div part="legend" class="legend">
    <p class="small-title">${resourceListMessages[reading.language].legend}</p>
    ${schemes.map(
      (scheme) =>
        html`<p>${said(scheme.title, reading)}</p>
          <ul>
            ${levels
              .filter((each) => each.scheme === scheme)
              .map(
                (each) =>
                  html`<li class="level">
                    ${levelMark(each)}<span>${said(each.level.title, reading)}</span>
                  </li>`,
              )}
          </ul>
          ${scheme.source ? html`<p class="fine">${sourceText(scheme.source, reading)}</p>` : nothing}`,
    )}
  </div>`;
}
