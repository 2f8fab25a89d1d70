import { html } from 'lit';
import { Bare, prose } from './lit-element.js';

export class BareCase extends Bare {
  draw({ name, age, diagnoses, summary, inBrief, background, scenarios }) {
    return html`
      <article>
        <h2>${name}</h2>
        <p>${age} år · hjemmeboende · ${diagnoses.join(', ')}</p>
        <p>${summary}</p>
        <ul>
          ${inBrief.map((line) => html`<li>${line}</li>`)}
        </ul>
        ${prose(background)}
        ${scenarios.map(
          ({ title, text, questions }) => html`
            <details>
              <summary>${title}</summary>
              ${prose(text)}
              <ol>
                ${questions.map((question) => html`<li>${question.text}</li>`)}
              </ol>
            </details>
          `,
        )}
      </article>
    `;
  }
}
customElements.define('bare-case', BareCase);
