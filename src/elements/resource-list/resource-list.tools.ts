import { html, nothing, type TemplateResult } from 'lit';
import { topics } from '../../content/schema/topic.js';
import { resourceLaterMessages } from '../../i18n/resource-list-later.js';
import { said } from '../../parts/prose.js';
import { isNarrow, levelOf, noWish, type Grouping, type ResourceWish } from './resource-list.model.js';
import type { ListView } from './resource-list.parts.js';
import { kindName, levelName } from './resource-list.words.js';

/** A list so long that one looks through it rather than at it. */
const long = 8;

/** What can be done with the whole list. */
export interface ToolActs {
  readonly onWish: (wish: ResourceWish) => void;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onPrint: () => void;
  readonly onShowAll: () => void;
}

/** What the list can be ordered and narrowed by, how much of it is shown, and paper. */
export function renderTools(view: ListView, acts: ToolActs): TemplateResult | typeof nothing {
  const { items, found, reading, wish } = view;
  const messages = resourceLaterMessages[reading.language];
  if (items.length === 0) return nothing;
  const isLong = items.length > long;
  return html`<div class="tools screen-only">
    ${renderOrder(view, acts)}
    <button class="button" type="button" @click=${acts.onPrint}>${messages.print}</button>
    ${isLong ? renderFilters(view, acts) : nothing}
    ${
      isLong
        ? html`<div class="row count">
            <p class="fine" role="status">
              ${found.length === 0 ? messages.nothing : messages.count(found.length, items.length)}
            </p>
            ${
              isNarrow(wish)
                ? html`<button
                    class="plain-button"
                    type="button"
                    @click=${() => {
                      acts.onWish(noWish);
                      acts.onShowAll();
                    }}
                  >
                    ${messages.all}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}

/** Asked only where there is more than one way that makes sense. */
function renderOrder({ possible, grouping, reading }: ListView, acts: ToolActs): unknown {
  const messages = resourceLaterMessages[reading.language];
  const ways = grouping === 'none' || possible.length === 0 ? [...possible, 'none' as const] : possible;
  if (ways.length < 2) return nothing;
  return html`<label class="by">
    <span class="fine">${messages.groupBy}</span>
    <select
      @change=${(event: Event) => acts.onGrouping((event.target as HTMLSelectElement).value as Grouping)}
    >
      ${ways.map(
        (each) =>
          html`<option value=${each} .selected=${each === grouping}>${messages.groupings[each]}</option>`,
      )}
    </select>
  </label>`;
}

function renderFilters(view: ListView, acts: ToolActs): TemplateResult {
  const { content, items, levels, reading, wish } = view;
  const messages = resourceLaterMessages[reading.language];
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const usedLevels = new Set(items.flatMap((item) => levelOf(item, levels) ?? []));
  const usedTopics = new Set(items.flatMap((item) => item.topics ?? []));
  const chosen = wish.kinds.size + wish.levels.size + wish.topics.size;
  const fieldset = (
    title: string,
    key: keyof ResourceWish,
    options: readonly [string, unknown][],
  ): unknown =>
    options.length < 2
      ? nothing
      : html`<fieldset>
          <legend>${title}</legend>
          ${options.map(
            ([id, label]) =>
              html`<label class="tick">
                <input
                  type="checkbox"
                  name=${key}
                  value=${id}
                  .checked=${wish[key].has(id)}
                  @change=${(event: Event) =>
                    acts.onWish({
                      ...wish,
                      [key]: toggled(wish[key], id, (event.target as HTMLInputElement).checked),
                    })}
                />
                <span>${label}</span>
              </label>`,
          )}
        </fieldset>`;
  return html`<details>
    <summary>${messages.filters(chosen)}</summary>
    ${fieldset(
      messages.kind,
      'kinds',
      kinds.map((kind) => [kind, kindName(kind, reading, 2)]),
    )}
    ${fieldset(
      messages.groupings.evidence,
      'levels',
      levels.filter((each) => usedLevels.has(each)).map((each) => [each.key, levelName(each, reading)]),
    )}
    ${fieldset(
      messages.topic,
      'topics',
      content
        .list(topics)
        .items.filter(({ id }) => usedTopics.has(id))
        .map(({ id, title }) => [id, said(title, reading)]),
    )}
  </details>`;
}

function toggled(set: ReadonlySet<string>, id: string, isOn: boolean): ReadonlySet<string> {
  return new Set(isOn ? [...set, id] : [...set].filter((each) => each !== id));
}
