import { html } from 'lit';
import { Bare } from './lit-element.js';

class BareReflection extends Bare {
  draw({ text, help }) {
    return html`
      <article>
        <h2>${text}</h2>
        <p>${help}</p>
        <ol>
          <li>Tenk selv</li>
          <li>To og to</li>
          <li>Sammen</li>
        </ol>
        <label>Det vi vil huske<br /><textarea rows="3" cols="60"></textarea></label>
      </article>
    `;
  }
}
customElements.define('bare-reflection', BareReflection);
