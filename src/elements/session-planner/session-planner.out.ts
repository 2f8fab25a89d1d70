import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import type { Programme } from '../../content/schema/programme.js';
import type { RecordsController } from '../../controllers/records-controller.js';
import type { Reading } from '../../i18n/pick.js';
import type { Prose } from '../../parts/prose.js';
import type { HeldSession } from '../../sessions/held-session.js';
import type { Person } from '../../sessions/people.js';

/** The part of the element that this needs. */
export type PlanHost = ReactiveControllerHost & HTMLElement;

/** The plan as it is now, gathered once per drawing. */
export interface PlanView {
  readonly reading: Reading;
  readonly programme: Programme;
  readonly content: ContentFile;
  readonly prose: Prose;
  readonly held: readonly HeldSession[];
  /** By the id of the person, in the order of their numbers. */
  readonly people: ReadonlyMap<string, Person>;
}

/** The ways a plan leaves the page: on paper, as a calendar file, as a reminder, as the group's own file. */
export class PlanOut {
  readonly host: PlanHost;
  readonly records: RecordsController;

  constructor(host: PlanHost, records: RecordsController) {
    this.host = host;
    this.records = records;
  }

  /** What can be done with the plan. */
  render(_view: PlanView): TemplateResult {
    return html``;
  }
}
