import { html } from 'lit';
import { rosterLaterMessages } from '../../i18n/group-roster-later.js';
import type { Language } from '../../i18n/language.js';
import { ask } from '../../parts/ask.js';
import { copyText } from '../../parts/copy.js';
import { download } from '../../parts/download.js';
import { dutyKind } from '../../sessions/duties.js';
import { initialsFor } from '../../sessions/initials.js';
import { attendanceKind, personKind, rosterKind, rosterSettings } from '../../sessions/people.js';
import { isCircle, isRound } from '../../sessions/round.js';
import type { RosterWork } from './group-roster.work.js';
import type { PeoplePart } from './group-roster.people.js';
import type { RosterView } from './group-roster.js';
import { csvOfPeople, tableOf } from './people-table.js';

/** What is done with the whole list at once. */
export class ListActs {
  readonly #later: RosterWork;
  readonly #people: PeoplePart;

  constructor(later: RosterWork, people: PeoplePart) {
    this.#later = later;
    this.#people = people;
  }

  /** Gives the list as a file that Excel opens. */
  download({ reading }: RosterView): void {
    const messages = rosterLaterMessages[reading.language];
    const text = csvOfPeople(this.#later.people.values(), messages);
    const page = this.#later.host.ownerDocument;
    download(page, messages.fileName, text, 'text/csv');
  }

  /** Copies the list so that it falls into cells where it is pasted. */
  async copy({ reading }: RosterView): Promise<void> {
    const messages = rosterLaterMessages[reading.language];
    const rows = tableOf(this.#later.people.values(), messages);
    const isCopied = await copyText(rows.map((row) => row.join('\t')).join('\n'));
    await this.#people.tell(isCopied ? messages.copied : messages.notCopied);
  }

  /** Replaces every name by initials, after asking; or lets names be written again. */
  async onInitials(event: Event, { reading, programme }: RosterView): Promise<void> {
    const box = event.target as HTMLInputElement;
    const messages = rosterLaterMessages[reading.language];
    const { records, people } = this.#later;
    if (!box.checked) {
      records.remove(rosterKind, rosterSettings);
      return this.#people.tell(messages.initialsOff);
    }
    if (people.size > 0) {
      box.checked = false;
      const { initialsTitle, initialsBody, initialsYes } = messages;
      if (!(await this.#mayGoOn(initialsTitle, initialsBody, initialsYes, reading.language))) return;
    }
    records.write(rosterKind, rosterSettings, { initialsOnly: true });
    const initials = initialsFor([...people.values()].map(({ name }) => name));
    const inRounds = new Map<string, string>();
    for (const [at, [id, person]] of [...people].entries()) {
      records.write(personKind, id, { ...person, name: initials[at] });
      inRounds.set(person.name, initials[at]!);
    }
    this.#renameInRounds(inRounds);
    box.checked = true;
    this.#people.tellChange(programme.id);
    await this.#people.tell(messages.initialsOn);
  }

  /** Deletes everyone, who was there and who had which duty, after asking. */
  async deleteAll({ reading, programme }: RosterView): Promise<void> {
    const messages = rosterLaterMessages[reading.language];
    const { deleteTitle, deleteBody, deleteYes } = messages;
    if (!(await this.#mayGoOn(deleteTitle, deleteBody, deleteYes, reading.language))) return;
    const { records } = this.#later;
    const isAny = (_: unknown): _ is unknown => true;
    for (const kind of [personKind, attendanceKind, dutyKind])
      for (const id of records.all(kind, isAny).keys()) records.remove(kind, id);
    this.#people.forget();
    this.#people.tellChange(programme.id);
    await this.#people.tell(messages.deleted);
  }

  /** A round has been set up with the names of the list. */
  #renameInRounds(names: ReadonlyMap<string, string>): void {
    const { records } = this.#later;
    const renamed = (name: string): string => names.get(name) ?? name;
    for (const [id, round] of records.all('turns', isRound))
      records.write('turns', id, { ...round, order: round.order.map(renamed) });
    const circle = records.read('round', 'circle', isCircle);
    if (!circle) return;
    const speakers = circle.people.map((each) => ({ ...each, name: renamed(each.name) }));
    records.write('round', 'circle', { ...circle, people: speakers });
  }

  async #mayGoOn(title: string, body: string, yes: string, language: Language): Promise<boolean> {
    let answer = '';
    await this.#later.inDialog(async () => {
      ({ answer } = await ask(this.#later.host, {
        title,
        language,
        body: html`<p>${body}</p>`,
        buttons: [
          { value: 'yes', label: yes, isMain: true },
          { value: '', label: rosterLaterMessages[language].cancel },
        ],
      }));
    });
    return answer === 'yes';
  }
}
