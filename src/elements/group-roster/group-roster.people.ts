import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { keepTyping } from '../../guest/key-guard.js';
import type { Language } from '../../i18n/language.js';
import { rosterLaterMessages } from '../../i18n/group-roster-later.js';
import { attendanceKind } from '../../sessions/people.js';
import { dutyKind } from '../../sessions/duties.js';
import { initialsFor, initialsOf } from '../../sessions/initials.js';
import {
  groupParts,
  newPersonId,
  nextNumber,
  personKind,
  professions,
  rosterKind,
  rosterSettings,
  type GroupPart,
  type Person,
  type Profession,
} from '../../sessions/people.js';
import { ask } from '../../parts/ask.js';
import { RosterChangeEvent } from './group-roster.events.js';
import type { RosterLater } from './group-roster.later.js';
import type { RosterView } from './group-roster.js';
import { csvOfPeople, hasIdNumber, tableOf, tidy } from './people-table.js';

/** Which form a fault belongs to: the id of the person who is changed, '' for the one who is added. */
interface Fault {
  readonly form: string;
  readonly text: string;
}

/** The people on the list: shown, added, changed and taken away. */
export class PeoplePart {
  readonly #later: RosterLater;
  #editing = '';
  #fault: Fault | undefined;
  #told = '';
  #removed: { readonly id: string; readonly person: Person } | undefined;

  constructor(later: RosterLater) {
    this.#later = later;
  }

  /** Those who have one part in the group. */
  renderList(part: GroupPart, people: ReadonlyMap<string, Person>, view: RosterView): TemplateResult {
    const messages = rosterLaterMessages[view.reading.language];
    const listed = [...people].filter(([, person]) => person.part === part);
    return html`
      <section class="list">
        <div class="small-title" role="heading" aria-level=${view.level + 1}>${messages.lists[part]}</div>
        <ul class="people">
          ${repeat(
            listed,
            ([id]) => id,
            ([id, person]) => this.#renderPerson(id, person, view),
          )}
        </ul>
      </section>
    `;
  }

  /** What came of the last press, and the way back from it. */
  renderTold({ reading, programme }: RosterView): TemplateResult {
    const messages = rosterLaterMessages[reading.language];
    return html`<div class="row told screen-only" ?hidden=${!this.#told}>
      <p role="status" tabindex="-1" translate="no" data-told>${this.#told}</p>
      ${
        this.#removed
          ? html`<button
              class="plain-button"
              type="button"
              data-act="undo"
              @click=${() => void this.#onUndo(programme.id, reading.language)}
            >
              ${messages.undo}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The form that puts one more on the list. */
  renderAdding(view: RosterView): TemplateResult {
    const messages = rosterLaterMessages[view.reading.language];
    return html`<form
      class="box adding screen-only"
      novalidate
      aria-labelledby="adding"
      @submit=${(event: SubmitEvent) => void this.#onAdd(event, view)}
    >
      <div id="adding" class="small-title" role="heading" aria-level=${view.level + 1}>
        ${messages.addTitle}
      </div>
      ${this.#renderFields('', undefined, view.reading.language)}
      <button class="button">${messages.add}</button>
    </form>`;
  }

  /** Puts people at the end of the list; names become initials where the list has no others. */
  add(people: readonly Omit<Person, 'number'>[], programmeId: string): readonly Person[] {
    const { records, people: listed, initialsOnly } = this.#later;
    const names = people.map(({ name }) => name);
    const taken = [...listed.values()].map(({ name }) => name);
    const kept = initialsOnly ? initialsFor(names, taken) : names;
    const first = nextNumber(listed);
    this.#later.noteWriting();
    this.#removed = undefined;
    const added = people.map((person, at): Person => ({
      ...person,
      name: kept[at] ?? '',
      number: first + at,
    }));
    for (const person of added) records.write(personKind, newPersonId(), person);
    this.#tellPage(programmeId);
    return added;
  }

  /** Says what came of something, and brings the reader to it. */
  async tell(text: string, isFocused = true): Promise<void> {
    this.#told = text;
    this.#later.host.requestUpdate();
    if (isFocused) await this.#later.focus('[data-told]');
  }

  /** Nothing of anybody is kept here after all is deleted. */
  forget(): void {
    this.#editing = this.#told = '';
    this.#removed = this.#fault = undefined;
  }

  /** Gives the list as a file that Excel opens. */
  download({ reading }: RosterView): void {
    const messages = rosterLaterMessages[reading.language];
    const text = csvOfPeople(this.#later.people.values(), messages);
    const link = this.#later.host.ownerDocument.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = messages.fileName;
    link.click();
    // Not at once: some engines have not begun to read it then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Copies the list so that it falls into cells where it is pasted. */
  async copy({ reading }: RosterView): Promise<void> {
    const messages = rosterLaterMessages[reading.language];
    const rows = tableOf(this.#later.people.values(), messages);
    const isCopied = await navigator.clipboard.writeText(rows.map((row) => row.join('\t')).join('\n')).then(
      () => true,
      () => false,
    );
    await this.tell(isCopied ? messages.copied : messages.notCopied);
  }

  /** Replaces every name by initials, after asking; or lets names be written again. */
  async onInitials(event: Event, { reading, programme }: RosterView): Promise<void> {
    const box = event.target as HTMLInputElement;
    const messages = rosterLaterMessages[reading.language];
    const { records, people } = this.#later;
    this.#later.noteWriting();
    if (!box.checked) {
      records.remove(rosterKind, rosterSettings);
      return this.tell(messages.initialsOff);
    }
    if (people.size > 0) {
      box.checked = false;
      let answer = '';
      await this.#later.inDialog(async () => {
        ({ answer } = await ask(this.#later.host, {
          title: messages.initialsTitle,
          language: reading.language,
          body: html`<p>${messages.initialsBody}</p>`,
          buttons: [
            { value: 'yes', label: messages.initialsYes, isMain: true },
            { value: '', label: messages.cancel },
          ],
        }));
      });
      if (answer !== 'yes') return;
    }
    records.write(rosterKind, rosterSettings, { initialsOnly: true });
    const initials = initialsFor([...people.values()].map(({ name }) => name));
    for (const [at, [id, person]] of [...people].entries())
      records.write(personKind, id, { ...person, name: initials[at] });
    // What could be taken back has a whole name.
    this.#removed = undefined;
    box.checked = true;
    if (people.size > 0) this.#tellPage(programme.id);
    await this.tell(messages.initialsOn);
  }

  /** Deletes everyone, who was there and who had which duty, after asking. */
  async deleteAll({ reading, programme }: RosterView): Promise<void> {
    const messages = rosterLaterMessages[reading.language];
    let answer = '';
    await this.#later.inDialog(async () => {
      ({ answer } = await ask(this.#later.host, {
        title: messages.deleteTitle,
        language: reading.language,
        body: html`<p>${messages.deleteBody}</p>`,
        buttons: [
          { value: 'yes', label: messages.deleteYes, isMain: true },
          { value: '', label: messages.cancel },
        ],
      }));
    });
    if (answer !== 'yes') return;
    const { records } = this.#later;
    const isAny = (_: unknown): _ is unknown => true;
    for (const kind of [personKind, attendanceKind, dutyKind])
      for (const id of records.all(kind, isAny).keys()) records.remove(kind, id);
    this.forget();
    this.#tellPage(programme.id);
    await this.tell(messages.deleted);
  }

  #renderPerson(id: string, person: Person, view: RosterView): TemplateResult {
    const { language } = view.reading;
    const messages = rosterLaterMessages[language];
    const { name, number, profession, workplace } = person;
    if (this.#editing === id) {
      return html`<li part="person" class="person open" data-person=${id}>
        <form
          novalidate
          aria-label=${messages.editing(name)}
          @submit=${(event: SubmitEvent) => void this.#onChange(event, id, view)}
        >
          ${this.#renderFields(id, person, language)}
          <div class="row">
            <button class="button primary">${messages.done}</button>
            <button class="button" type="button" @click=${() => void this.#onLeave(id)}>
              ${messages.cancel}
            </button>
          </div>
        </form>
      </li>`;
    }
    const facts = [profession && messages.professions[profession], workplace].filter(Boolean);
    return html`<li part="person" class="person" data-person=${id}>
      <span class="number">${number}</span>
      <div>
        <span class="who" translate="no">${name}</span>
        ${facts.length > 0 ? html`<p class="fine">${facts.join(' · ')}</p>` : nothing}
      </div>
      <div class="row acts screen-only">
        <button
          class="plain-button"
          type="button"
          data-act="edit"
          aria-label=${`${messages.edit}: ${name}`}
          @click=${() => void this.#onEdit(id)}
        >
          ${messages.edit}
        </button>
        <button
          class="plain-button"
          type="button"
          aria-label=${`${messages.remove}: ${name}`}
          @click=${() => void this.#onRemove(id, person, view)}
        >
          ${messages.remove}
        </button>
      </div>
    </li>`;
  }

  #renderFields(form: string, person: Person | undefined, language: Language): TemplateResult {
    const messages = rosterLaterMessages[language];
    const prefix = form || 'new';
    const fault = this.#fault?.form === form ? this.#fault.text : '';
    const text = (field: 'name' | 'workplace'): TemplateResult => html`
      <label>
        ${messages[field]}
        <input
          name=${field}
          autocomplete="off"
          autocapitalize="words"
          writingsuggestions="false"
          spellcheck="false"
          translate="no"
          maxlength="120"
          aria-describedby="${prefix}-help ${prefix}-fault"
          aria-invalid=${fault && field === 'name' ? 'true' : nothing}
          .value=${person?.[field] ?? ''}
          @keydown=${keepTyping}
          @keypress=${keepTyping}
          @keyup=${keepTyping}
        />
      </label>
    `;
    return html`
      <div class="fields">
        ${text('name')}
        <label>
          ${messages.profession}
          <select name="profession">
            ${professions.map(
              (each) =>
                html`<option value=${each} ?selected=${each === (person?.profession ?? '')}>
                  ${messages.professions[each]}
                </option>`,
            )}
          </select>
        </label>
        ${text('workplace')}
        <label>
          ${messages.part}
          <select name="part">
            ${groupParts.map(
              (each) =>
                html`<option value=${each} ?selected=${each === (person?.part ?? 'participant')}>
                  ${messages.parts[each]}
                </option>`,
            )}
          </select>
        </label>
      </div>
      <p class="fault" role="alert" id="${prefix}-fault" ?hidden=${!fault}>${fault}</p>
      <p class="fine" id="${prefix}-help">
        ${messages.nameHelp} ${this.#later.initialsOnly ? messages.initialsHelp : nothing}
      </p>
    `;
  }

  async #onAdd(event: SubmitEvent, view: RosterView): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const written = this.#writtenIn(form, '', view.reading.language);
    if (!written) return;
    const [person] = this.add([written], view.programme.id);
    const messages = rosterLaterMessages[view.reading.language];
    form.reset();
    for (const field of form.querySelectorAll('input')) field.value = '';
    if (person) await this.tell(messages.added(person.name, person.number), false);
    form.querySelector('input')?.focus();
  }

  async #onEdit(id: string): Promise<void> {
    this.#editing = id;
    this.#fault = undefined;
    this.#later.host.requestUpdate();
    await this.#later.focus(`[data-person='${id}'] input`);
  }

  async #onLeave(id: string): Promise<void> {
    this.#editing = '';
    this.#fault = undefined;
    this.#later.host.requestUpdate();
    await this.#later.focus(`[data-person='${id}'] [data-act=edit]`);
  }

  async #onChange(event: SubmitEvent, id: string, view: RosterView): Promise<void> {
    event.preventDefault();
    const written = this.#writtenIn(event.target as HTMLFormElement, id, view.reading.language);
    const person = this.#later.people.get(id);
    if (!written || !person) return;
    const { records, initialsOnly, people } = this.#later;
    const others = [...people].filter(([other]) => other !== id).map(([, { name }]) => name);
    const isSame = written.name === person.name;
    const name = initialsOnly && !isSame ? initialsFor([initialsOf(written.name)], others)[0]! : written.name;
    this.#later.noteWriting();
    this.#removed = undefined;
    records.write(personKind, id, { ...person, ...written, name });
    this.#tellPage(view.programme.id);
    void this.tell(rosterLaterMessages[view.reading.language].changed(name), false);
    await this.#onLeave(id);
  }

  async #onRemove(id: string, person: Person, { reading, programme }: RosterView): Promise<void> {
    this.#later.records.remove(personKind, id);
    this.#later.noteWriting();
    this.#removed = { id, person };
    this.#tellPage(programme.id);
    await this.tell(rosterLaterMessages[reading.language].removed(person.name), false);
    await this.#later.focus('[data-act=undo]');
  }

  async #onUndo(programmeId: string, language: Language): Promise<void> {
    if (!this.#removed) return;
    const { id, person } = this.#removed;
    const { people, records } = this.#later;
    const isTaken = [...people.values()].some(({ number }) => number === person.number);
    records.write(personKind, id, { ...person, number: isTaken ? nextNumber(people) : person.number });
    this.#removed = undefined;
    this.#tellPage(programmeId);
    await this.tell(rosterLaterMessages[language].undone(person.name), false);
    await this.#later.focus(`[data-person='${id}'] [data-act=edit]`);
  }

  /** What a form says of somebody; nothing when it cannot be kept, and then the form says why. */
  #writtenIn(form: HTMLFormElement, which: string, language: Language): Omit<Person, 'number'> | undefined {
    const messages = rosterLaterMessages[language];
    const fields = new FormData(form);
    const text = (name: string): string => tidy(String(fields.get(name) ?? ''));
    const [name, workplace] = [text('name'), text('workplace')];
    const fault = !name
      ? messages.needName
      : hasIdNumber(`${name}\n${workplace}`)
        ? messages.noIdNumber
        : '';
    this.#fault = fault ? { form: which, text: fault } : undefined;
    this.#later.host.requestUpdate();
    if (fault) {
      form.querySelector('input')?.focus();
      return undefined;
    }
    return {
      name,
      workplace,
      profession: text('profession') as Profession,
      part: text('part') as GroupPart,
    };
  }

  #tellPage(programmeId: string): void {
    this.#later.host.requestUpdate();
    this.#later.host.dispatchEvent(new RosterChangeEvent(programmeId, this.#later.people.size));
  }
}
