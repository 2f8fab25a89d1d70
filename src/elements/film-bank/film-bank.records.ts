import type { ContentFile } from '../../content/content-file.js';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import { films, type Film } from '../../content/schema/film.js';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import type { Language } from '../../i18n/language.js';
import { MemoryLine } from '../../parts/memory.js';
import { isText, isTrue } from '../../storage/guards.js';

const kind = 'chosen-film';

/** The films a group has chosen for a session, kept among its records. */
export class ChosenFilms {
  readonly #records: RecordsController;
  readonly #content: () => ContentFile | undefined;
  readonly #memory: MemoryLine;

  constructor(host: GuestElement & { group: string }, content: () => ContentFile | undefined) {
    this.#content = content;
    this.#records = new RecordsController(host, () => {
      const file = content();
      return file && { content: file.head.id, group: host.group };
    });
    this.#memory = new MemoryLine(this.#records);
  }

  get ids(): ReadonlySet<string> {
    return new Set(this.#records.all(kind, isTrue).keys());
  }

  /** In the order of the content file; a film that is withdrawn since is not shown to a group. */
  get all(): Film[] {
    const content = this.#content();
    const ids = this.ids;
    const items = content && ids.size > 0 ? content.list(films).items : [];
    return items.filter((film) => ids.has(film.id) && !provenanceOf(content?.head ?? {}, film).withdrawn);
  }

  /** Those of them whose questions may be handed out. */
  get printable(): Film[] {
    const head = this.#content()?.head ?? {};
    return this.all.filter((film) => mayPrint(provenanceOf(head, film)));
  }

  choose(filmId: string, isOn: boolean): void {
    if (isOn) this.#records.write(kind, filmId, true);
    else this.#records.remove(kind, filmId);
  }

  /** What the group has written under a question; empty when nothing is. */
  readonly noteOf = (questionId: string): string => this.#records.read('note', questionId, isText) ?? '';

  /** Where all of it is kept, and how to keep or delete it. */
  line(language: Language): unknown {
    return this.#memory.render(language);
  }
}
