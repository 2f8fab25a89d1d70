import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../check/check-file.js';
import { findingLines } from '../../check/finding-lines.js';
import { commandMessages } from '../../i18n/command.js';
import type { Language } from '../../i18n/language.js';
import { toolPageMessages } from '../../i18n/tool-page.js';
import { copyText } from '../kode/copy.js';
import { placeIn } from './open.js';
import type { OpenedFile } from './state.js';

// A file of another kind can have thousands; nobody reads more before the first ones are mended.
const mostShown = 200;

/** How many errors and warnings there are, in a sentence. */
export function sumOf({ name, findings }: OpenedFile, language: Language): string {
  const words = toolPageMessages[language];
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return words.sound(name);
  const counts = [words.errors(errors), words.warnings(warnings)].filter((_, at) => at === 0 || warnings > 0);
  return `${name}: ${counts.join(', ')}`;
}

/** What the check says of the file, a line for each thing, which opens to the place in the file. */
export function renderCheck(opened: OpenedFile, language: Language): TemplateResult | typeof nothing {
  const { findings, name } = opened;
  if (findings.length === 0) return nothing;
  const words = toolPageMessages[language];
  const rest = findings.length - mostShown;
  const onCopy = async ({ currentTarget }: Event) => {
    const line = (currentTarget as Element).parentElement!;
    const text = findingLines({ file: name, findings }, language).join('\n');
    const how = await copyText(line.parentElement!.querySelector('.findings')!, text);
    line.querySelector('[role="status"]')!.textContent = how === 'copied' ? words.copied : words.copyByHand;
  };
  return html`<section aria-labelledby="check">
    <h2 id="check">${words.check}</h2>
    <p class="told">${words.howToSee}</p>
    <ol class="findings">
      ${findings.slice(0, mostShown).map((each) => html`<li>${renderFinding(opened, each, language)}</li>`)}
    </ol>
    ${rest > 0 ? html`<p>${words.more(rest)}</p>` : nothing}
    <p class="copy">
      <button type="button" @click=${onCopy}>${words.copy}</button> <span role="status"></span>
    </p>
  </section>`;
}

function renderFinding({ text }: OpenedFile, finding: Finding, language: Language): TemplateResult {
  const { line, column, level, path, sentence } = finding;
  // Not before it is asked for: finding the line goes through the text.
  const onToggle = ({ currentTarget }: Event) => {
    const details = currentTarget as HTMLDetailsElement;
    if (!details.open) return;
    const { before, after, next } = placeIn(text, finding);
    const mark = document.createElement('mark');
    mark.textContent = after;
    details.querySelector('code')!.replaceChildren(before, mark, next);
  };
  return html`<details @toggle=${onToggle}>
    <summary>
      <span class="at">${line}:${column}</span>
      <span class="level ${level}">${commandMessages[language][level]}</span>
      <span class="says">${path ? html`<span class="path">${path}:</span> ` : nothing}${sentence}</span>
    </summary>
    <pre class="shown" tabindex="0"><code></code></pre>
  </details>`;
}
