import { html, type LitElement, type TemplateResult } from 'lit';
import type { RecordsController } from '../../controllers/records-controller.js';
import type { RunView } from './session-run.view.js';

/** «Hvor trygg er du?»: counted by hands before and after, without names. */
export class ConfidenceCount {
  constructor(
    readonly host: LitElement,
    readonly records: RecordsController,
  ) {}

  render(_view: RunView): TemplateResult {
    return html``;
  }
}
