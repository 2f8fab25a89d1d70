import { html, nothing, svg, type TemplateResult } from 'lit';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { formatNumber } from '../../i18n/dates.js';
import { rosterLaterMessages } from '../../i18n/group-roster-later.js';
import { pick } from '../../i18n/pick.js';
import { printMessages } from '../../i18n/print.js';
import { originMarks, withdrawnNote } from '../../parts/foot.js';
import { GroupSave } from '../../parts/group-save.js';
import { MemoryLine } from '../../parts/memory.js';
import { withTool } from '../../parts/tool.js';
import { attending } from '../../sessions/attendance.js';
import { hasMentors } from '../../sessions/mentors.js';
import {
  isRosterSettings,
  peopleOn,
  rosterKind,
  rosterSettings,
  type GroupPart,
  type Person,
} from '../../sessions/people.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { ListActs } from './group-roster.acts.js';
import { AttendancePart } from './group-roster.attendance.js';
import { DutiesPart } from './group-roster.duties.js';
import { RosterPrintEvent } from './group-roster.events.js';
import { rosterStyles } from './group-roster.work.styles.js';
import { decimalsFor, shareOf, sizeOf, type SizeFinding } from './group-roster.model.js';
import { PastePart } from './group-roster.paste.js';
import { PeoplePart } from './group-roster.people.js';
import type { RosterView } from './group-roster.js';

const marks = { yes: 'M3 9l4 4 8-9', no: 'M9 3v7M9 13v2', open: 'M4 9h10' };

/** What a roster shows after its first content: the people, what came of the rule, attendance and duties. */
export class RosterWork {
  readonly host: GuestElement;
  readonly records: RecordsController;
  readonly #viewNow: () => RosterView | undefined;
  readonly #people: PeoplePart;
  readonly #acts: ListActs;
  readonly #attendance: AttendancePart;
  readonly #duties: DutiesPart;
  #paste?: PastePart | undefined;
  readonly #saving: GroupSave;
  readonly #memory: MemoryLine;
  #hasDialog = false;

  constructor(host: GuestElement & { group: string }, viewNow: () => RosterView | undefined) {
    this.host = host;
    this.#viewNow = viewNow;
    this.records = new RecordsController(host, () => {
      const view = viewNow();
      return view && { content: view.content.head.id, group: host.group };
    });
    this.#people = new PeoplePart(this);
    this.#memory = new MemoryLine(this.records, () => this.#people.forget());
    this.#acts = new ListActs(this, this.#people);
    this.#attendance = new AttendancePart(this);
    this.#duties = new DutiesPart(this);
    this.#saving = new GroupSave(host, () => this.records.records?.of);
    for (const styles of [fieldStyles, laterStyles, rosterStyles]) host.addStyles(styles);
  }

  /** All that follows the rule of the programme. */
  render(view: RosterView): TemplateResult {
    const { reading, provenance } = view;
    const people = this.people;
    const messages = rosterLaterMessages[reading.language];
    return html`
      ${withdrawnNote(provenance, reading)} ${this.#renderFindings(view, [...people.values()])}
      ${
        people.size === 0
          ? html`<p class="empty">${messages.nobody}</p>`
          : this.#lists(view, people).map((part) => this.#people.renderList(part, people, view))
      }
      ${this.#people.renderTold(view)} ${this.#paste?.render(view) ?? this.#people.renderAdding(view)}
      ${this.#renderTools(view, people.size)}
      ${
        attending(people).size === 0
          ? nothing
          : html`${this.#attendance.render(view, people)} ${this.#duties.render(view, people)}`
      }
      ${this.#memory.render(reading.language)}
      <footer class="fine">${originMarks(provenance, reading)}</footer>
    `;
  }

  /** What the programme says of the group. */
  asText(): string {
    const view = this.#viewNow();
    const text = view?.programme.groupRule?.text;
    return view && text ? pick(text, view.reading).text : '';
  }

  /** Everyone on the list by their ids. */
  get people(): Map<string, Person> {
    const { records } = this.records;
    return records ? peopleOn(records) : new Map<string, Person>();
  }

  /** Whether names are kept as initials. */
  get initialsOnly(): boolean {
    return this.records.read(rosterKind, rosterSettings, isRosterSettings)?.initialsOnly ?? false;
  }

  /** Puts the focus on what matches, once all is drawn. */
  async focus(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Asks which list, and prints it. */
  async print(): Promise<void> {
    await this.inDialog(async (view) => {
      const { records } = this.records;
      if (!records || this.people.size === 0) return;
      const fetching = () => import('./group-roster.print.js');
      await withTool(this.host, view.reading.language, fetching, ({ printRoster }) =>
        printRoster(this.host, view, records, (sheet) =>
          this.host.dispatchEvent(new RosterPrintEvent(view.programme.id, sheet)),
        ),
      );
    });
  }

  /** One dialog at a time. */
  async inDialog(open: (view: RosterView) => Promise<void>): Promise<void> {
    const view = this.#viewNow();
    if (!view || this.#hasDialog) return;
    this.#hasDialog = true;
    try {
      await open(view);
    } finally {
      this.#hasDialog = false;
    }
  }

  #lists({ programme }: RosterView, people: ReadonlyMap<string, Person>): GroupPart[] {
    const all = [...people.values()];
    const parts: GroupPart[] = hasMentors(programme, all)
      ? ['leader', 'mentor', 'participant']
      : ['leader', 'participant'];
    return parts.filter((part) => all.some((person) => person.part === part));
  }

  #renderFindings(view: RosterView, people: readonly Person[]): unknown {
    const { language } = view.reading;
    const messages = rosterLaterMessages[language];
    const rule = view.programme.groupRule;
    const size = sizeOf(rule, people);
    const share = shareOf(rule, people);
    if (!size && !share) return nothing;
    const percent = (part: number, decimals = 0): string =>
      formatNumber(part, language, { style: 'percent', maximumFractionDigits: decimals });
    const line = (mark: keyof typeof marks, text: string): TemplateResult => html`
      <li>
        <svg aria-hidden="true" viewBox="0 0 18 18">${svg`<path d=${marks[mark]} />`}</svg>
        <span>${text}</span>
      </li>
    `;
    return html`<ul part="findings" class="findings">
      ${size ? line(size.outcome === 'fits' ? 'yes' : 'no', this.#sizeSentence(size, view)) : nothing}
      ${
        share
          ? line(
              { met: 'yes', short: 'no', open: 'open' }[share.outcome] as keyof typeof marks,
              [
                messages.share(
                  pick(share.profession, view.reading).text,
                  percent(share.minShare, 2),
                  share.count,
                  share.of,
                  percent(share.count / share.of, decimalsFor(share)),
                  messages[share.outcome],
                ),
                share.untold > 0 ? messages.untold(share.untold) : '',
              ].join(' '),
            )
          : nothing
      }
    </ul>`;
  }

  #sizeSentence({ from, to, ideal, count, outcome }: SizeFinding, { reading }: RosterView): string {
    const messages = rosterLaterMessages[reading.language];
    const rule =
      from !== undefined && to !== undefined
        ? from === to
          ? String(from)
          : `${from}–${to}`
        : from !== undefined
          ? messages.from(from)
          : to !== undefined
            ? messages.to(to)
            : messages.ideal(ideal ?? 0);
    const least = from ?? ideal ?? 0;
    const most = to ?? ideal ?? 0;
    const said = { fits: messages.fits, few: messages.few(least - count), many: messages.many(count - most) };
    return messages.size(rule, count, said[outcome]);
  }

  #renderTools(view: RosterView, count: number): TemplateResult {
    const { language } = view.reading;
    const messages = rosterLaterMessages[language];
    const hasPeople = count > 0;
    return html`
      <div class="tools screen-only">
        <div class="row">
          <button
            class="button"
            type="button"
            data-act="paste"
            aria-expanded=${this.#paste !== undefined}
            @click=${() => void this.#onPaste()}
          >
            ${messages.paste}
          </button>
          ${
            hasPeople
              ? html`<button class="button" type="button" @click=${() => void this.print()}>
                    ${printMessages[language].print}
                  </button>
                  <button class="button" type="button" @click=${() => this.#acts.download(view)}>
                    ${messages.download}
                  </button>`
              : nothing
          }
        </div>
        <details class="more">
          <summary>${messages.more}</summary>
          <div class="row">
            <label class="tick">
              <input
                type="checkbox"
                .checked=${this.initialsOnly}
                @change=${(event: Event) => void this.#acts.onInitials(event, view)}
              />
              <span>${messages.initials}</span>
            </label>
            ${
              hasPeople
                ? html`<button class="plain-button" type="button" @click=${() => void this.#acts.copy(view)}>
                      ${messages.copy}
                    </button>
                    <button
                      class="plain-button"
                      type="button"
                      @click=${() => void this.#acts.deleteAll(view)}
                    >
                      ${messages.deleteList}
                    </button>`
                : nothing
            }
          </div>
          <div class="row">${this.#saving.renderButtons(language)}</div>
          ${this.#saving.renderStatus(language)}
        </details>
      </div>
    `;
  }

  async #onPaste(): Promise<void> {
    if (this.#paste) return this.closePaste();
    this.#paste = new PastePart(this, this.#people);
    this.host.requestUpdate();
    await this.focus('.paste textarea');
  }

  /** Folds the field for pasting, and forgets what was in it. */
  async closePaste(): Promise<void> {
    this.#paste = undefined;
    this.host.requestUpdate();
    await this.focus('[data-act=paste]');
  }
}
