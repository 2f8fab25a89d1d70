import { jobs } from './content.mjs';

/* The floor: each job as a person would write it in HTML, with nothing else on the page. */

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const each = (list, draw) => list.map(draw).join('\n');
const prose = (text) => each(text.split('\n\n'), (paragraph) => `<p>${escaped(paragraph)}</p>`);

// As most pages: room around the content, and a foot at the end of the window.
const look =
  'body{display:grid;min-height:100vh;margin:0;grid-template-rows:1fr auto}main,footer{padding:1rem}';

/** A page around what is measured, with a foot that moves if it grows past the window. */
export const pageOf = (body, head = '') => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lindrende behandling</title>
<link rel="icon" href="data:,">
<style>${look}</style>
${head}</head>
<body>
<main>
${body}
</main>
<footer>Nasjonalt senter for aldring og helse</footer>
</body>
</html>
`;

const { case: study, reflection, film, form, planner } = jobs;

export const caseBody = `<article>
<h2>${study.name}</h2>
<p>${study.age} år · hjemmeboende · ${study.diagnoses.join(', ')}</p>
<p>${escaped(study.summary)}</p>
<ul>${each(study.inBrief, (line) => `<li>${escaped(line)}</li>`)}</ul>
${prose(study.background)}
${each(
  study.scenarios,
  ({ title, text, questions }) => `<details><summary>${escaped(title)}</summary>
${prose(text)}
<ol>${each(questions, (question) => `<li>${escaped(question.text)}</li>`)}</ol>
</details>`,
)}
</article>`;

export const reflectionBody = `<article>
<h2>${escaped(reflection.text)}</h2>
<p>${escaped(reflection.help)}</p>
<ol><li>Tenk selv</li><li>To og to</li><li>Sammen</li></ol>
<label>Det vi vil huske<br><textarea rows="3" cols="60"></textarea></label>
</article>`;

export const filmBody = `<h2>${escaped(film.title)}</h2>
<video controls preload="none" poster="${film.poster}" width="640" height="360"></video>`;

const scale = Array.from({ length: 11 }, (_, score) => score);

export const formBody = `<form>
<h2>${form.title}</h2>
${each(
  form.items,
  ({ id, text, definition, anchors }) => `<fieldset><legend>${escaped(text)}</legend>
${definition ? `<p>${escaped(definition)}</p>` : ''}
${anchors ? escaped(anchors.low) : ''}
${each(scale, (score) => `<label><input type="radio" name="${id}" value="${score}">${score}</label>`)}
${anchors ? escaped(anchors.high) : ''}
</fieldset>`,
)}
</form>`;

export const plannerBody = `<h2>${escaped(planner.title)}</h2>
<ol>
${each(
  planner.sessions,
  ({ title, goal, minutes }) =>
    `<li><h3>${escaped(title)}</h3><p>${minutes} minutter</p><p>${escaped(goal)}</p></li>`,
)}
</ol>`;

/** The body of each job. */
export const bare = {
  case: caseBody,
  reflection: reflectionBody,
  film: filmBody,
  form: formBody,
  planner: plannerBody,
};
