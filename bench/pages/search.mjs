import { pageOf } from './bare.mjs';

/* The floor under a search: 24 rows of a name, a line of facts, a summary, a tick and a button, written anew at each key. */

/** Runs in the page. */
async function searchAmong(list) {
  const shownAtOnce = 24;
  const [field, rows] = ['input', 'ul'].map((name) => document.querySelector(name));
  const add = (parent, name, text, attributes = {}) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.textContent = text;
    return parent.appendChild(made);
  };
  const file = await (await fetch(`/many/${list}-1000.json`)).json();
  const items = file[list].map((item) => ({ ...item, folded: JSON.stringify(item).toLowerCase() }));
  const draw = () => {
    const wanted = field.value.toLowerCase();
    const fits = items.filter(({ folded }) => folded.includes(wanted));
    rows.replaceChildren(
      ...fits.slice(0, shownAtOnce).map((item) => {
        const row = document.createElement('li');
        add(add(row, 'h3', ''), 'button', item.name ?? item.title);
        add(row, 'p', [item.age, item.seconds, ...(item.diagnoses ?? item.topics)].join(' · '));
        add(row, 'p', item.summary);
        add(add(row, 'label', 'Velg '), 'input', '', { type: 'checkbox' });
        add(row, 'button', 'Brukt');
        return row;
      }),
    );
    document.querySelector('output').textContent = `${fits.length} av ${items.length}`;
  };
  field.addEventListener('input', draw);
  draw();
}

const body = `<label>Søk <input type="search" autocomplete="off"></label>
<output></output>
<ul></ul>`;

/** A page in bare HTML that searches in 1,000 items of a list. */
export const barePageFor = (list) =>
  pageOf(body, `<script type="module">(${searchAmong})(${JSON.stringify(list)});</script>\n`);
