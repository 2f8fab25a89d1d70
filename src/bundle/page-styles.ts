import { markup } from '../embed/html.js';

/** How a booklet looks around the elements: their own colours and type, so that it is one thing. */
export const pageStyles = markup`<style>
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf8f3, #13191b);
  --ink: light-dark(#1e2b30, #efece6);
  --quiet: light-dark(#4a585e, #b9c1c1);
  --line: light-dark(#d8d0c4, #36424a);
  --accent: light-dark(#1d5a55, #8fd0c6);
  --slip: light-dark(#faeadf, #3a2a20);
}
* { box-sizing: border-box; }
html { scroll-padding-block-start: 1rem; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 100%/1.55 'Segoe UI', 'Noto Sans', 'Liberation Sans', system-ui, sans-serif;
  overflow-wrap: break-word;
}
main { max-inline-size: 60rem; margin-inline: auto; padding: clamp(1rem, 4vw, 2.5rem); }
[hidden] { display: none !important; }
h1 {
  margin: 0 0 0.5rem;
  font-size: clamp(1.75rem, 5vw, 2.5rem);
  font-weight: 650;
  letter-spacing: -0.015em;
  line-height: 1.15;
  text-wrap: balance;
}
body.turned h1 { margin: 0; font-size: 1.125rem; letter-spacing: 0; }
body.turned .quiet, body.turned .way-on { display: none; }
body.turned .note, body.turned details.report { margin-block: 0.75rem; padding-block: 0.375rem; }
h2 { margin: 0 0 0.5rem; font-size: 1.375rem; font-weight: 650; line-height: 1.25; }
p { max-inline-size: 40rem; margin: 0 0 0.75rem; }
.quiet, .fine { color: var(--quiet); }
.fine { font-size: 0.9375rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 4px; border-radius: 0.25em; }
[tabindex='-1']:focus { outline: none; }
nav[data-contents] { columns: 22rem 2; column-gap: 3rem; margin-block: 2rem; }
nav section { break-inside: avoid; padding-block-end: 2rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav li { padding-block: 0.625rem; border-block-start: 1px solid var(--line); }
nav li span { display: inline-block; color: var(--quiet); font-size: 0.9375rem; }
nav li [data-progress]:not(:empty) { display: block; color: var(--ink); }
nav li .finished::before { content: '\\2713\\A0'; color: var(--accent); font-weight: 650; }
nav a { display: inline-block; padding-block: 0.125rem; }
.page + .page { margin-block-start: 3rem; }
.back a { display: inline-block; padding-block: 0.5rem; }
.back a::before { content: '\\2190\\A0'; }
.page > * + * { margin-block-start: 1rem; }
.turn {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 1rem;
  max-inline-size: none;
  margin-block: 1.5rem 0;
  padding-block-start: 1rem;
  border-block-start: 1px solid var(--line);
}
.turn a { padding-block: 0.5rem; }
.turn a { text-decoration: none; }
.turn a:hover { text-decoration: underline; }
.turn span { display: block; color: var(--quiet); font-size: 0.9375rem; }
.turn .next { margin-inline-start: auto; text-align: end; }
.note, details.report {
  max-inline-size: 44rem;
  margin-block: 1.25rem;
  padding: 0.75rem 1.25rem;
  border-radius: 0.75rem;
  background: var(--slip);
}
details.report summary { padding-block: 0.25rem; font-weight: 650; cursor: pointer; }
details.report p { margin-block: 0.5rem 0; }
.ticks { margin: 1.5rem 0 0; padding: 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
.ticks legend { padding-inline: 0.25rem; font-weight: 650; }
.ticks label { display: flex; gap: 0.75rem; align-items: start; padding-block: 0.5rem; }
.ticks input { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--accent); }
.state { font-weight: 650; }
.fault button {
  margin-inline-start: 0.5rem;
  padding: 0.5rem 1rem;
  border: 1px solid var(--quiet);
  border-radius: 0.375rem;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
@media print {
  .back, .turn, .ticks, nav[data-contents], details.report { display: none; }
  body { background: none; }
}
</style>`;
