import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContentFile } from '../../src/content/content-file.js';
import { programmes } from '../../src/content/schema/programme.js';
import { LanguageController } from '../../src/controllers/language-controller.js';
import { ProseController } from '../../src/controllers/prose-controller.js';
import { RecordsController } from '../../src/controllers/records-controller.js';
import { PlanOut, type PlanView } from '../../src/elements/session-planner/session-planner.out.js';
import { GuestElement } from '../../src/guest/guest-element.js';
import { heldSessions } from '../../src/sessions/held-sessions.js';
import { peopleOn } from '../../src/sessions/people.js';
import { cardStyles } from '../../src/theme/card.styles.js';
import { controlStyles } from '../../src/theme/control.styles.js';
import { fieldStyles } from '../../src/theme/field.styles.js';
import { hostStyles } from '../../src/theme/host.styles.js';
import { laterStyles } from '../../src/theme/later.styles.js';

/** As little of an element as what comes out of a plan can stand on. */
export class PlanningElement extends GuestElement {
  static override styles = [hostStyles, cardStyles, controlStyles, fieldStyles, laterStyles];

  @property({ attribute: false }) content?: ContentFile;
  group = 'gruppe-1';

  readonly #language = new LanguageController(this);
  readonly #prose = new ProseController(this);
  readonly records = new RecordsController(
    this,
    () => this.content && { content: this.content.head.id, group: this.group },
  );
  readonly out = new PlanOut(this, this.records);

  override render() {
    const view = this.view;
    if (!view) return html``;
    const { language } = view.reading;
    return html`<div class="page" lang=${language}>
      <article>
        ${view.held.map((held) => html`<div data-session=${held.session.id}>${this.out.renderFor(held, view)}</div>`)}
        ${this.out.render(view)}
      </article>
    </div>`;
  }

  get view(): PlanView | undefined {
    const { content } = this;
    const programme = content?.list(programmes).items[0];
    const { records } = this.records;
    if (!content || !programme || !records) return undefined;
    const reading = { language: this.#language.language, fileLanguage: content.language };
    return {
      reading,
      programme,
      content,
      prose: this.#prose.proseFor(content, reading),
      held: heldSessions(programme, records),
      people: peopleOn(records),
    };
  }
}
customElements.define('test-planning', PlanningElement);
