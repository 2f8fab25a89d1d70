import { html, nothing, type TemplateResult } from 'lit';
import { said } from '../../parts/prose.js';
import type { CertificatePage } from './certificate.page.js';

/** One certificate, the same on the screen as on paper: its measures are parts of the page it is drawn on. */
export function drawCertificate(page: CertificatePage, nameLine: string, level: number): TemplateResult {
  const { reading, title, logo, name, deed, programme, facts, topics, topicsLabel } = page;
  return html`<div class="certificate">
    <div class="c-head">
      <p class="c-title" role="heading" aria-level=${level}>${said(title, reading)}</p>
      ${logo ? html`<img class="c-logo" src=${logo.src} alt=${logo.alt} referrerpolicy="no-referrer" />` : nothing}
    </div>
    <div class="c-body">
      ${
        name
          ? html`<p class="c-name ${sizeOf(name, 24, 36)}" translate="no">${name}</p>`
          : html`<p class="c-name c-line" role="img" aria-label=${nameLine}></p>`
      }
      <p class="c-deed">${said(deed, reading)}</p>
      ${
        programme
          ? html`<p class="c-programme ${sizeOf(programme, 52, 90)}">${said(programme, reading)}</p>`
          : nothing
      }
      <dl class="c-facts">
        ${facts.map(
          ({ label, value }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
        ${
          topics.length > 0
            ? html`<div class="c-wide">
                <dt>${topicsLabel}</dt>
                <dd>
                  ${topics.map((topic, at) => html`${at > 0 ? ' · ' : nothing}${said(topic, reading)}`)}
                </dd>
              </div>`
            : nothing
        }
      </dl>
    </div>
    <div class="c-signing">
      ${page.signing.map(
        ({ label, value }) =>
          html`<div>
            <p class="c-value">${value || nothing}</p>
            <p class="c-label">${said(label, reading)}</p>
          </div>`,
      )}
    </div>
    <div class="c-foot">
      <p>${page.honest}</p>
      ${page.mark ? html`<p>${page.mark}</p>` : nothing}
    </div>
  </div>`;
}

/** A long name is set smaller, so that it still stands on one line or two. */
function sizeOf(text: string, long: number, longest: number): string {
  return text.length > longest ? 'c-smallest' : text.length > long ? 'c-small' : '';
}
