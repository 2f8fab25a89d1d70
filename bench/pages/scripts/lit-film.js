import { html } from 'lit';
import { Bare } from './lit-element.js';

class BareFilm extends Bare {
  draw({ title, poster }) {
    return html`
      <h2>${title}</h2>
      <img src=${poster} alt="" width="640" height="360" />
      <button type="button">Spill av film: ${title}, åpner YouTube</button>
    `;
  }
}
customElements.define('bare-film', BareFilm);
