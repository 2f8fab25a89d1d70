import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../i18n/language.js';
import { rosterLaterMessages } from '../../i18n/group-roster-later.js';
import { initialsFor, initialsOf } from '../../sessions/initials.js';
import { newPersonId, nextNumber, personKind, type GroupPart, type Person } from '../../sessions/people.js';
import { RosterChangeEvent } from './group-roster.events.js';
import { PersonForm } from './group-roster.form.js';
import type { RosterWork } from './group-roster.work.js';
import type { RosterView } from './group-roster.js';

/** The people on the list: shown, added, changed and taken away. */
export class PeoplePart {
  readonly #later: RosterWork;
  #editing = '';
  readonly #form: PersonForm;
  #told = '';
  #removed: { readonly id: string; readonly person: Person } | undefined;

  constructor(later: RosterWork) {
    this.#later = later;
    this.#form = new PersonForm(later);
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
    return html`<div class="row told screen-only">
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
      ${this.#form.render('', undefined, view.reading.language)}
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
    this.#removed = undefined;
    this.#form.clear();
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
          ${this.#form.render(id, person, language)}
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

  async #onAdd(event: SubmitEvent, view: RosterView): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const written = this.#form.read(form, '', view.reading.language);
    if (!written) return;
    const [person] = this.add([written], view.programme.id);
    const messages = rosterLaterMessages[view.reading.language];
    form.reset();
    if (person) await this.tell(messages.added(person.name, person.number), false);
    form.querySelector('input')?.focus();
  }

  async #onEdit(id: string): Promise<void> {
    this.#editing = id;
    this.#form.clear();
    this.#later.host.requestUpdate();
    await this.#later.focus(`[data-person='${id}'] input`);
  }

  async #onLeave(id: string): Promise<void> {
    this.#editing = '';
    this.#form.clear();
    this.#later.host.requestUpdate();
    await this.#later.focus(`[data-person='${id}'] [data-act=edit]`);
  }

  async #onChange(event: SubmitEvent, id: string, view: RosterView): Promise<void> {
    event.preventDefault();
    const written = this.#form.read(event.target as HTMLFormElement, id, view.reading.language);
    const person = this.#later.people.get(id);
    if (!written || !person) return;
    const { records, initialsOnly, people } = this.#later;
    const others = [...people].filter(([other]) => other !== id).map(([, { name }]) => name);
    const isSame = written.name === person.name;
    const name = initialsOnly && !isSame ? initialsFor([initialsOf(written.name)], others)[0]! : written.name;
    this.#removed = undefined;
    records.write(personKind, id, { ...person, ...written, name });
    this.#tellPage(view.programme.id);
    void this.tell(rosterLaterMessages[view.reading.language].changed(name), false);
    await this.#onLeave(id);
  }

  async #onRemove(id: string, person: Person, { reading, programme }: RosterView): Promise<void> {
    this.#later.records.remove(personKind, id);
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

  /** Tells the page that the list has changed. What could be taken back may have a name that is to be gone. */
  tellChange(programmeId: string): void {
    this.#removed = undefined;
    this.#tellPage(programmeId);
  }

  #tellPage(programmeId: string): void {
    this.#later.host.requestUpdate();
    this.#later.host.dispatchEvent(new RosterChangeEvent(programmeId, this.#later.people.size));
  }
}
