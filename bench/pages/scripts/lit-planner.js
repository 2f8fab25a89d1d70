import { html } from 'lit';
import { Bare } from './lit-element.js';

class BarePlanner extends Bare {
  draw({ title, sessions }) {
    return html`
      <h2>${title}</h2>
      <ol>
        ${sessions.map(
          (session) => html`
            <li>
              <h3>${session.title}</h3>
              <p>${session.minutes} minutter</p>
              <p>${session.goal}</p>
            </li>
          `,
        )}
      </ol>
    `;
  }
}
customElements.define('bare-planner', BarePlanner);
