import { html } from 'lit';
import { Bare } from './lit-element.js';

const scale = Array.from({ length: 11 }, (_, score) => score);

class BareForm extends Bare {
  draw({ title, items }) {
    return html`
      <form>
        <h2>${title}</h2>
        ${items.map(
          ({ id, text, definition, anchors }) => html`
            <fieldset>
              <legend>${text}</legend>
              ${definition ? html`<p>${definition}</p>` : ''} ${anchors?.low}
              ${scale.map(
                (score) => html`<label><input type="radio" name=${id} value=${score} />${score}</label>`,
              )}
              ${anchors?.high}
            </fieldset>
          `,
        )}
      </form>
    `;
  }
}
customElements.define('bare-form', BareForm);
