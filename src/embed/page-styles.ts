/** How a page looks that others put in a frame: readable before the script and without it, light and dark. */
export const pageStyles = `:root {
  color-scheme: light dark;
  background: #fff;
  background: light-dark(#fff, #1b2326);
  color: #1e2b30;
  color: light-dark(#1e2b30, #efece6);
}
:root[data-theme='light'] {
  color-scheme: light;
}
:root[data-theme='dark'] {
  color-scheme: dark;
}
body {
  display: flow-root;
  max-inline-size: 52rem;
  margin: 0 auto;
  font: 1rem/1.55 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: break-word;
}
nav,
main > :not(:defined),
body > p {
  padding: 0.5rem 1rem;
}
nav {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
  justify-content: end;
  font-size: 0.875rem;
}
nav a {
  padding-block: 0.25rem;
}
a {
  color: #1d5a55;
  color: light-dark(#1d5a55, #8fd0c6);
}
:focus-visible {
  outline: 2px solid;
  outline-offset: 3px;
}
main > :not(:defined) {
  display: block;
}
h1,
h2,
h3 {
  line-height: 1.25;
}
h1 {
  margin-block: 0.5rem;
  font-size: 1.75rem;
}
h2 {
  margin-block: 2rem 0.5rem;
  font-size: 1.25rem;
}
h3 {
  margin-block: 1.5rem 0.5rem;
  font-size: 1rem;
}
blockquote {
  margin: 1rem 0;
  padding-inline-start: 1rem;
  border-inline-start: 3px solid;
}
dt {
  font-weight: bold;
}
dd {
  margin: 0 0 0.5rem;
}
small {
  font-size: 0.875rem;
}
input {
  inline-size: 100%;
  box-sizing: border-box;
  font: inherit;
}
@media print {
  nav {
    display: none;
  }
}
`;
