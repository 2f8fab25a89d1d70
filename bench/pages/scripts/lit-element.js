import { html, LitElement } from 'lit';

/** The least a Lit element can be that fetches its words and shows them. */
export class Bare extends LitElement {
  static properties = { src: {}, words: { attribute: false } };

  async connectedCallback() {
    super.connectedCallback();
    if (this.words || !this.src) return;
    const file = await (await fetch(this.src)).json();
    this.words = Object.values(file).find(Array.isArray)[0];
  }

  render() {
    return this.words ? this.draw(this.words) : html`<slot></slot>`;
  }
}

export const prose = (text) => text.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`);
