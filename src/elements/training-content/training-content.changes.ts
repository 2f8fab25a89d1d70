import { css, html, nothing, render, type TemplateResult } from 'lit';
import { describeIssues } from '../../content/describe-issues.js';
import type { LaidState } from '../../content/overlay/laid-content.js';
import type { OverlayChange } from '../../content/overlay/lay.js';
import type { LocalInfo } from '../../content/schema/overlay.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { issueMessages } from '../../i18n/issues.js';
import { languageAt, type Language } from '../../i18n/language.js';
import { overlayChangesMessages } from '../../i18n/overlay-changes.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';

const styles = css`
  :host {
    display: contents;
  }
  .changes {
    padding: 1em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.5em;
  }
  .changes summary {
    padding-block: 0.5em;
    font-weight: 650;
    cursor: pointer;
  }
  .changes li {
    margin-block: 0.75em;
  }
  .changes p {
    margin-block: 0.25em;
    white-space: pre-line;
  }
  .changes code {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
`;

const dressed = new WeakSet<GuestElement>();

/** The provider draws nothing but this, and has styles only for it. */
function dress(host: GuestElement): void {
  if (dressed.has(host)) return;
  dressed.add(host);
  for (const each of [hostStyles, controlStyles, styles]) host.addStyles(each);
}

function plain(text: unknown, reading: Reading): string {
  if (Array.isArray(text)) return text.map((each) => plain(each, reading)).join('\n');
  return typeof text === 'string' || (typeof text === 'object' && text !== null)
    ? pick(text as AnyText, reading).text
    : '';
}

function renderChange(change: OverlayChange, reading: Reading): TemplateResult {
  const messages = overlayChangesMessages[reading.language];
  const { kind, place, field, before, after, name } = change;
  return html`<li value=${change.number}>
    <p>
      <strong>${messages[kind]}</strong> «${plain(name, reading)}»
      <code>${field ? `${place}, ${field}` : place}</code>
    </p>
    ${
      kind === 'replaced'
        ? html`<p>${messages.before}: ${plain(before, reading)}</p>
            <p>${messages.after}: ${plain(after, reading)}</p>`
        : nothing
    }
  </li>`;
}

function renderLocal(local: readonly LocalInfo[], reading: Reading): unknown {
  if (local.length === 0) return nothing;
  return html`<p><strong>${overlayChangesMessages[reading.language].local}</strong></p>
    <ul>
      ${local.map(({ title, phone, owner, at }) => html`<li>${plain(title, reading)}${phone ? `: ${phone}` : ''} (${owner}, ${at})</li>`)}
    </ul>`;
}

function renderChanges(laid: LaidState, language: Language, fileLanguage: string): TemplateResult {
  const reading = { language, fileLanguage };
  const messages = overlayChangesMessages[language];
  if (laid.isFailed)
    return html`<div class="page" lang=${language}>
      <p class="changes" role="status">${messages.failed}</p>
    </div>`;
  const { changes, issues, local } = laid;
  return html`<div class="page screen-only" lang=${language}>
    <details part="changes" class="changes">
      <summary>${messages.title(changes.length, issues.length)}</summary>
      <p>${changes.length + local.length > 0 ? messages.intro : messages.nothing}</p>
      <ol>
        ${changes.map((change) => renderChange(change, reading))}
      </ol>
      ${renderLocal(local, reading)}
      ${
        issues.length > 0
          ? html`<p><strong>${messages.ignored}</strong></p>
              <ul>
                ${describeIssues(issues, issueMessages[language]).map((line) => html`<li>${line}</li>`)}
              </ul>`
          : nothing
      }
    </details>
  </div>`;
}

/**
 * Puts a list on top of what stands in the provider: what the overlay does, what it wanted and could not, and why.
 *
 * @returns takes it away
 */
export function showChanges(laid: LaidState, host: GuestElement, fileLanguage: string): () => void {
  dress(host);
  const top = document.createElement('div');
  host.shadowRoot?.prepend(top);
  const draw = (): void => void render(renderChanges(laid, languageAt(host), fileLanguage), top);
  draw();
  const languages = new MutationObserver(draw);
  languages.observe(host.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  return () => {
    languages.disconnect();
    top.remove();
  };
}
