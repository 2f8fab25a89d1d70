import { html, nothing, type TemplateResult } from 'lit';
import { linkAddress, type Choice } from '../../generator/choice.js';
import { letterFor, placeOf } from '../../generator/places.js';
import { evidenceOf, routesFor, type Route } from '../../generator/routes.js';
import { partsFor, type Part } from '../../generator/snippets.js';
import { codePageMessages } from '../../i18n/generator-page.js';
import { systemMessages } from '../../i18n/generator-systems.js';
import { generatorMessages } from '../../i18n/generator.js';
import { version } from '../../guest/version.js';
import { copyLink, copyText, type Copied } from './copy.js';
import type { State } from './state.js';

/** The code for the chosen system, what it does, and the steps down. */
export function renderResult(state: State, choice: Choice): TemplateResult {
  const words = codePageMessages[state.language];
  const { name, note } = systemMessages[state.language].systems[state.system];
  const [first, ...steps] = routesFor(state.system, choice);
  return html`<section class="result" aria-labelledby="code">
    <h2 id="code">${words.code(name)}</h2>
    <p>${note}</p>
    <p class="told">${generatorMessages[state.language].evidence[evidenceOf(state.system)]}</p>
    ${first ? renderRoute(state, choice, first) : nothing}
    ${state.system === 'sharepoint' ? renderLetter(state, choice) : nothing}
    ${steps.map((route) => renderStep(state, choice, route))}
  </section>`;
}

function renderStep(state: State, choice: Choice, route: Route): TemplateResult {
  const { name } = generatorMessages[state.language].routes[route];
  return html`<details>
    <summary>${codePageMessages[state.language].stepDown(name)}</summary>
    ${renderRoute(state, choice, route)}
  </details>`;
}

function renderRoute(state: State, choice: Choice, route: Route): TemplateResult {
  const words = codePageMessages[state.language];
  const { does, doesNot } = generatorMessages[state.language].routes[route];
  const parts = partsFor(choice, state.system, route);
  const list = (sentences: readonly string[]) =>
    html`<ul>
      ${sentences.map((each) => html`<li>${each}</li>`)}
    </ul>`;
  return html`<div class="route">
    ${
      route === 'pdf'
        ? nothing
        : html`<ol>
            ${parts.map((part) => renderPart(state, choice, route, part))}
          </ol>`
    }
    ${parts.some(({ place }) => place === 'template') ? renderIntegrity(state) : nothing}
    <div class="worth">
      <div>
        <h3>${words.does}</h3>
        ${list(does)}
      </div>
      <div>
        <h3>${words.doesNot}</h3>
        ${list(doesNot)}
      </div>
    </div>
  </div>`;
}

function renderIntegrity({
  language,
  integrity,
  isIntegrityFromThere,
}: State): TemplateResult | typeof nothing {
  const words = codePageMessages[language];
  if (!integrity) return html`<p class="told">${words.noIntegrity}</p>`;
  return isIntegrityFromThere ? nothing : html`<p class="told">${words.integrityFromHere(version)}</p>`;
}

function renderPart(state: State, choice: Choice, route: Exclude<Route, 'pdf'>, part: Part): TemplateResult {
  const words = codePageMessages[state.language];
  const address = linkAddress(choice);
  const place = html`<p>${placeOf(part, state.system, route, state.language)}</p>`;
  if (part.isLink && address) {
    return html`<li>
      ${place}
      <p class="shown"><a href=${address}>${choice.title}</a></p>
      ${renderCopy(state, words.copyLink, (shown) => copyLink(shown, part.code, address))}
    </li>`;
  }
  return html`<li>
    ${place}
    <pre class="shown" tabindex="0"><code>${part.code}</code></pre>
    ${renderCopy(state, words.copy, (shown) => copyText(shown, part.code))}
  </li>`;
}

/** A button that copies what stands before it, and tells beside it how that went. */
function renderCopy(
  { language }: State,
  label: string,
  copy: (shown: Element) => Promise<Copied>,
): TemplateResult {
  const words = codePageMessages[language];
  const onCopy = async ({ currentTarget }: Event) => {
    const line = (currentTarget as Element).parentElement!;
    const how = await copy(line.previousElementSibling!);
    line.querySelector('[role="status"]')!.textContent = how === 'copied' ? words.copied : words.copyByHand;
  };
  return html`<p class="copy">
    <button type="button" @click=${onCopy}>${label}</button> <span role="status"></span>
  </p>`;
}

function renderLetter(state: State, choice: Choice): TemplateResult {
  const words = codePageMessages[state.language];
  const { subject, text } = letterFor(choice, state.language);
  return html`<details>
    <summary>${words.letter}</summary>
    <div class="route">
      <p><strong>${subject}</strong></p>
      <div class="letter shown" tabindex="0" role="group" aria-label=${words.letter}>${text}</div>
      ${renderCopy(state, words.copyLetter, (shown) => copyText(shown, `${subject}\n\n${text}`))}
    </div>
  </details>`;
}
