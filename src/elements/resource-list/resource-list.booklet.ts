import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Resource, Section } from '../../content/schema/resource.js';
import { pick } from '../../i18n/pick.js';
import { resourceLaterMessages } from '../../i18n/resource-list-later.js';
import { rich, said, type Prose } from '../../parts/prose.js';
import type { Checklist } from '../../sessions/checklists.js';
import { fileOf, type ListView } from './resource-list.parts.js';

/** What can be done in an open booklet. */
export interface BookletActs {
  readonly prose: Prose;
  readonly checklist: (section: Section) => Checklist | undefined;
  readonly onTick: (section: Section, at: number, isTicked: boolean) => void;
  /** Prints the booklet, or one checklist of it; nothing where the owner does not let it be printed. */
  readonly onPrint: ((section?: Section) => void) | undefined;
}

/** A booklet where it stands: its contents, and its sections after one another with their checklists. */
export function renderBooklet(resource: Resource, view: ListView, acts: BookletActs): TemplateResult {
  const { reading } = view;
  const messages = resourceLaterMessages[reading.language];
  const sections = resource.sections ?? [];
  const title = pick(resource.title, reading).text;
  return html`<div part="booklet" class="booklet">
    ${
      sections.length > 1
        ? html`<nav class="toc screen-only" aria-label=${`${messages.contents}: ${title}`}>
            <p class="small-title">${messages.contents}</p>
            <ol>
              ${sections.map(
                (section) =>
                  html`<li>
                    <button
                      class="plain-button"
                      type="button"
                      @click=${(event: Event) => goTo(event, section)}
                    >
                      ${said(section.title, reading)}
                    </button>
                  </li>`,
              )}
            </ol>
          </nav>`
        : nothing
    }
    ${
      acts.onPrint
        ? html`<div class="row acts screen-only">
            <button class="button" type="button" @click=${() => acts.onPrint?.()}>
              ${messages.printBooklet}
            </button>
          </div>`
        : nothing
    }
    ${repeat(
      sections,
      ({ id }) => id,
      (section) => renderSection(resource, section, view, acts),
    )}
  </div>`;
}

function renderSection(
  resource: Resource,
  section: Section,
  view: ListView,
  acts: BookletActs,
): TemplateResult {
  const { reading, files } = view;
  const messages = resourceLaterMessages[reading.language];
  const level = view.level + (view.grouping === 'none' ? 1 : 2);
  const checklist = acts.checklist(section);
  const file = section.page ? fileOf(resource, view, section.page) : undefined;
  const hasPage = file?.href.includes('#page=');
  return html`<div class="part" data-section=${section.id}>
    <div class="part-title" role="heading" aria-level=${Math.min(level, 6)} tabindex="-1">
      ${said(section.title, reading)}
    </div>
    ${section.text ? html`<div class="prose">${rich(section.text, acts.prose)}</div>` : nothing}
    ${checklist ? renderChecklist(checklist, view, acts) : nothing}
    ${
      hasPage && file && section.page
        ? html`<p class="fine">
            ${files.render({
              href: file.href,
              label: messages.pageInFile(section.page),
              name: `${messages.pageInFile(section.page)}: ${pick(section.title, reading).text}`,
              onFollow: () => view.onOpen(resource),
            })}
          </p>`
        : nothing
    }
  </div>`;
}

function renderChecklist(
  { section, points, ticked }: Checklist,
  { reading }: ListView,
  acts: BookletActs,
): TemplateResult {
  const messages = resourceLaterMessages[reading.language];
  return html`<fieldset class="checklist">
    <legend>${checklistName(section, messages)}</legend>
    ${points.map(
      (point, at) =>
        html`<label class="tick">
          <input
            type="checkbox"
            .checked=${ticked.includes(at)}
            @change=${(event: Event) => acts.onTick(section, at, (event.target as HTMLInputElement).checked)}
          />
          <span>${said(point, reading)}</span>
        </label>`,
    )}
    <div class="row screen-only">
      <p class="fine" role="status">${messages.ticked(ticked.length, points.length)}</p>
      ${
        acts.onPrint
          ? html`<button
              class="plain-button"
              type="button"
              aria-label=${`${messages.printChecklist}: ${pick(section.title, reading).text}`}
              @click=${() => acts.onPrint?.(section)}
            >
              ${messages.printChecklist}
            </button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

/** «Sjekkliste, før»: when it is for is a word, and not only a place in the booklet. */
export function checklistName({ when }: Section, messages: (typeof resourceLaterMessages)['nb']): string {
  return when ? `${messages.checklist}, ${messages.when[when]}` : messages.checklist;
}

function goTo(event: Event, { id }: Section): void {
  const booklet = (event.currentTarget as Element).closest('.booklet');
  const title = booklet?.querySelector<HTMLElement>(`[data-section='${CSS.escape(id)}'] .part-title`);
  title?.focus();
  title?.scrollIntoView({ block: 'start' });
}
