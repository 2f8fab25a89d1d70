import { LitElement, css, html } from 'lit';
import { openSheetInTab, printSheet, type PrintOutcome } from '../../src/print/print-sheet.js';
import type { Sheet } from '../../src/print/sheet.js';
import { exampleCards } from './example-cards.js';
import { exampleSheet } from './example-sheet.js';

/** What happened to a press, for a test to read. */
export interface Pressed {
  outcome?: PrintOutcome;
  opened?: boolean;
}

const sheets: Record<string, Sheet> = {
  example: exampleSheet,
  landscape: { ...exampleSheet, page: { size: 'A5 landscape', margin: '12mm 12mm 20mm' } },
  cards: exampleCards,
};

/** Stands for an element of ours on a host page: buttons in a shadow root that print. */
class PrintingProbeElement extends LitElement {
  static override styles = css`
    button {
      min-height: 44px;
    }
  `;

  readonly pressed: Pressed = {};

  override render() {
    return html`
      ${Object.keys(sheets).map(
        (name) => html`<button id=${name} @click=${() => this.#onPrint(name)}>Skriv ut ${name}</button>`,
      )}
      <button id="tab" @click=${this.#onTab}>Åpne i ny fane</button>
      <output></output>
    `;
  }

  async #onPrint(name: string): Promise<void> {
    this.pressed.outcome = await printSheet(sheets[name]!);
    this.#tell();
  }

  #onTab(): void {
    this.pressed.opened = openSheetInTab(exampleSheet);
    this.#tell();
  }

  #tell(): void {
    this.renderRoot.querySelector('output')!.textContent = JSON.stringify(this.pressed);
    parent.postMessage({ pressed: this.pressed }, '*');
  }
}

customElements.define('printing-probe', PrintingProbeElement);
