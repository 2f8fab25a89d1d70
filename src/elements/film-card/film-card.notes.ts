import type { TemplateResult } from 'lit';
import type { Question } from '../../content/schema/question.js';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { MemoryLine, noteField } from '../../parts/memory.js';
import { isText } from '../../storage/guards.js';
import type { RecordsOf } from '../../storage/records.js';

/** What a group writes under the questions of a film. */
export class FilmNotes {
  readonly #records: RecordsController;
  readonly #memory: MemoryLine;
  #lastWritten = '';

  constructor(host: GuestElement, of: () => RecordsOf | undefined) {
    this.#records = new RecordsController(host, of);
    this.#memory = new MemoryLine(this.#records, () => (this.#lastWritten = ''));
  }

  /** What is written under a question; empty when nothing is. */
  readonly of = (questionId: string): string => this.#records.read('note', questionId, isText) ?? '';

  /** A note field under a question, folded until it is used. */
  field({ id, text }: Question, reading: Reading): TemplateResult {
    return noteField({
      id: `note-${id}`,
      questionId: id,
      about: pick(text, reading).text,
      text: this.of(id),
      language: reading.language,
      isInUse: this.#lastWritten === id,
      onWrite: (written) => {
        this.#lastWritten = id;
        if (written) this.#records.write('note', id, written);
        else this.#records.remove('note', id);
      },
    });
  }

  /** Where what the group has written is kept, and how to keep or delete it. */
  line({ language }: Reading): unknown {
    return this.#memory.render(language);
  }
}
