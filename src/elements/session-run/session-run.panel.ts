import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../../content/schema/programme.js';
import type { RecordsController } from '../../controllers/records-controller.js';
import { roomMessages } from '../../i18n/session-room.js';
import { RoundPanel } from './session-run.round.js';
import type { RunView } from './session-run.view.js';
import { renderWriting } from './session-run.writing.js';

/** What lies beside the stage: what the group writes, the round, the keys. */
export type Panel = '' | 'write' | 'round' | 'help';

/** The place beside the stage, where one thing is open at a time. */
export class SidePanel {
  readonly #records: RecordsController;
  readonly #round: RoundPanel;
  #open: Panel = '';

  constructor(records: RecordsController, draw: () => void) {
    this.#records = records;
    this.#round = new RoundPanel(records, draw);
  }

  /** What is open. */
  get open(): Panel {
    return this.#open;
  }

  /** Opens something instead of what is open, or closes it. */
  toggle(panel: Panel): void {
    this.#open = this.#open === panel ? '' : panel;
  }

  /** What is open, with its name and the way to close it. */
  render(block: Block, view: RunView, onToggle: (panel: Panel) => void): TemplateResult | typeof nothing {
    const panel = this.#open;
    if (!panel) return nothing;
    const messages = roomMessages[view.reading.language];
    const name = { write: messages.writes, round: messages.roundOf, help: messages.help }[panel];
    return html`<aside class="panel" aria-label=${name}>
      <div class="row">
        <strong>${name}</strong>
        <button class="button" type="button" @click=${() => onToggle(panel)}>${messages.close}</button>
      </div>
      ${this.#renderInside(panel, block, view)}
    </aside>`;
  }

  /** Where the focus goes when it is drawn: to be written in, or else to the first thing to press. */
  firstIn(root: ParentNode): HTMLElement | null {
    const inside = this.#open === 'write' ? 'textarea' : 'button.primary, input, button';
    return this.#open ? root.querySelector(`.panel :is(${inside})`) : null;
  }

  #renderInside(panel: Exclude<Panel, ''>, block: Block, view: RunView): TemplateResult {
    switch (panel) {
      case 'write':
        return renderWriting(block, view, this.#records);
      case 'round':
        return this.#round.render(block, view);
      case 'help':
        return renderHelp(view);
    }
  }
}

/** What the keys do. */
function renderHelp({ reading }: RunView): TemplateResult {
  return html`<dl class="keys">
    ${roomMessages[reading.language].keys.map(
      ([key, meaning]) =>
        html`<dt>${key}</dt>
          <dd>${meaning}</dd>`,
    )}
  </dl>`;
}
