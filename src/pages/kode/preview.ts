import { html, nothing, type TemplateResult } from 'lit';
import { pageAddress, type Choice } from '../../generator/choice.js';
import { heightOf } from '../../generator/elements.js';
import { attributesOf } from '../../generator/snippets.js';
import { routesFor } from '../../generator/routes.js';
import { codePageMessages } from '../../i18n/generator-page.js';
import type { State } from './state.js';

/** What the code gives, by the real element or in the real frame. */
export function renderPreview(state: State, choice: Choice): TemplateResult {
  const words = codePageMessages[state.language];
  const [route] = routesFor(state.system, choice);
  return html`<section aria-labelledby="preview">
    <h2 id="preview">${words.preview}</h2>
    ${
      route === 'frame'
        ? renderFrame(state, choice)
        : route === 'link'
          ? html`<p class="stage">
              <a href=${pageAddress(choice) ?? choice.elsewhere ?? nothing}>${choice.title}</a>
            </p>`
          : renderElement(state, choice)
    }
  </section>`;
}

function renderFrame(state: State, choice: Choice): TemplateResult {
  const words = codePageMessages[state.language];
  const address = pageAddress(choice)!;
  if (state.hasPage === false) return html`<p role="status">${words.noPage(address)}</p>`;
  return html`<iframe
    class="frame"
    src=${address}
    title=${choice.title}
    height=${String(heightOf(choice.tag))}
  ></iframe>`;
}

/** Made anew when something of it changes: what somebody tried in the one before is not of this one. */
let made: { readonly key: string; readonly element: Element } | undefined;

function elementOf(choice: Choice, src: string): Element {
  const attributes: Record<string, string> = { ...attributesOf({ ...choice, headingLevel: undefined }), src };
  const key = JSON.stringify([choice.tag, attributes]);
  if (made?.key !== key) {
    const element = document.createElement(choice.tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.setAttribute('heading-level', '3');
    made = { key, element };
  }
  return made.element;
}

function renderElement(state: State, choice: Choice): TemplateResult {
  const words = codePageMessages[state.language];
  const isOther = state.readFrom !== state.content;
  return html`<div
      class="stage ${choice.theme ?? ''}"
      lang=${choice.language ?? state.language}
      tabindex="0"
      role="group"
      aria-labelledby="preview"
    >
      ${elementOf(choice, state.readFrom)}
    </div>
    ${isOther ? html`<p class="told">${words.notHere}</p>` : nothing}`;
}
