import { html, type LitElement, type TemplateResult } from 'lit';
import type { RunView } from './session-run.view.js';

/** «Klar til samling?»: what is tried before people come. */
export class ReadyCheck {
  constructor(readonly host: LitElement) {}

  render(_view: RunView): TemplateResult {
    return html``;
  }
}
