import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '../content/schema/base.js';
import { formatDate } from '../i18n/dates.js';
import { pick, type AnyText, type Reading } from '../i18n/pick.js';
import { printMessages } from '../i18n/print.js';
import { fieldName } from '../i18n/proof-fields.js';
import { proofMessages } from '../i18n/proof.js';
import { reviewMessages } from '../i18n/review.js';
import { reviewSentence, sourceText } from '../parts/foot.js';
import { marksAsText } from '../parts/marks.js';
import { plainText } from '../print/plain-text.js';
import type { Sheet } from '../print/sheet.js';
import { plainWords } from '../sessions/plain-words.js';
import type { Change } from './changes.js';
import { proofSheetStyles } from './proof-sheet.styles.js';
import { isMissing, isThing, proofOf, textsIn, type ProofText, type ProofThing, type Raw } from './proof.js';

/** What a proof is printed from. */
export interface ProofPaper {
  /** A content file without errors. */
  readonly content: Raw;
  /** As the file is called. */
  readonly name: string;
  readonly reading: Reading;
  /** What has changed since an older file, and how that is called. */
  readonly since?: { readonly name: string; readonly changes: readonly Change[] } | undefined;
}

/** A content file as a proof: what has changed first, then every text, with lines to sign. */
export function proofSheet({ content, name, reading, since }: ProofPaper): Sheet {
  const { language } = reading;
  const words = proofMessages[language];
  const title = content['title'] ? pick(content['title'] as AnyText, reading).text : name;
  const printed = printMessages[language].printed(formatDate(new Date(), language));
  const body = html`
    <h1>${words.title}: ${title}</h1>
    ${standing(content, reading)} ${signOff(words.all, reading)}
    ${since ? renderChanges(since.changes, since.name, reading) : nothing}
    ${proofOf(content).map(
      ({ list, things }) =>
        html`<section class="next-page">
          <h2>${words.lists[list] ?? list}</h2>
          ${renderThings(things, reading)} ${signOff(words.lists[list] ?? list, reading)}
        </section>`,
    )}
  `;
  return {
    title: `${words.title}: ${title}`,
    language,
    body,
    styles: [proofSheetStyles],
    foot: { source: name, date: printed, address: '' },
    text: plainText(body),
  };
}

/** Things with things in them each have their own table and line to sign; short ones between them share one. */
function renderThings(things: readonly ProofThing[], reading: Reading): TemplateResult[] {
  const groups: ProofThing[][] = [];
  let isOpen = false;
  for (const thing of things) {
    const isShort = !thing.parts.some(isThing);
    if (isShort && isOpen) groups.at(-1)!.push(thing);
    else groups.push([thing]);
    isOpen = isShort;
  }
  return groups.map((group) => {
    const long = group.find(({ parts }) => parts.some(isThing));
    return long ? renderLong(long, reading) : renderTable(group, reading);
  });
}

function renderLong(thing: ProofThing, reading: Reading): TemplateResult {
  const first = textsIn(thing.parts)[0];
  const name = first ? shortOf(first, reading) : thing.id;
  return html`<section>
    <h3>${name} <span class="path">${thing.path}</span></h3>
    ${thing.hasOwnProvenance ? standing(thing.provenance, reading) : nothing}
    ${renderTable(thing.parts, reading)} ${signOff(name, reading)}
  </section>`;
}

function renderTable(parts: readonly (ProofText | ProofThing)[], reading: Reading): TemplateResult {
  const words = proofMessages[reading.language];
  return html`<table>
    <thead>
      <tr>
        <th>${words.field}</th>
        <th lang="nb">${words.nb}</th>
        <th lang="nn">${words.nn}</th>
      </tr>
    </thead>
    <tbody>
      ${parts.map((part) => renderPart(part, reading))}
    </tbody>
  </table>`;
}

function renderPart(part: ProofText | ProofThing, reading: Reading): TemplateResult {
  if (!isThing(part)) return renderText(part, reading);
  const kind = proofMessages[reading.language].kinds[part.list] ?? '';
  const [only, ...more] = part.parts;
  if (only && !isThing(only) && more.length === 0 && !part.hasOwnProvenance)
    return renderText(only, reading, html`${kind} <span class="path">${part.id}</span>`);
  return html`<tr class="part">
      <th colspan="3">
        <p>${kind} <span class="path">${part.path}</span></p>
        ${part.hasOwnProvenance ? standing(part.provenance, reading) : nothing}
      </th>
    </tr>
    ${part.parts.map((each) => renderPart(each, reading))}`;
}

function renderText(
  text: ProofText,
  reading: Reading,
  label: unknown = fieldName(text.field, reading.language),
): TemplateResult {
  const words = proofMessages[reading.language];
  const { isForLeader, isFixed } = text;
  const others = Object.entries(text.words).filter(([lang]) => isFixed || (lang !== 'nb' && lang !== 'nn'));
  const cell = (language: 'nb' | 'nn', missing: string): TemplateResult =>
    html`<td>
      ${isMissing(text, language) ? html`<p class="missing">${missing}</p>` : said(text.words[language] ?? '', language)}
    </td>`;
  return html`<tr class=${isForLeader ? 'leader' : ''}>
      <th><p>${label}</p></th>
      ${
        isFixed
          ? html`<td colspan="2">${others.map(([lang, each]) => said(each, lang))}</td>`
          : html`${cell('nb', words.missingNb)}${cell('nn', words.missingNn)}`
      }
    </tr>
    ${
      isFixed
        ? nothing
        : others.map(
            ([lang, each]) =>
              html`<tr>
                <th><p>${lang}</p></th>
                <td colspan="2">${said(each, lang)}</td>
              </tr>`,
          )
    }`;
}

function renderChanges(changes: readonly Change[], name: string, reading: Reading): TemplateResult {
  const words = proofMessages[reading.language];
  const whole = (text: ProofText | undefined): unknown =>
    Object.entries(text?.words ?? {}).map(([lang, each]) => said(each, lang));
  return html`<section>
    <h2>${words.changes}</h2>
    <p class="facts">${words.olderFile(name)}. ${changeSum(changes, reading)}</p>
    ${
      changes.length === 0
        ? nothing
        : html`<table>
            <thead>
              <tr>
                <th></th>
                <th>${words.before}</th>
                <th>${words.after}</th>
              </tr>
            </thead>
            <tbody>
              ${changes.map(
                ({ kind, path, before, after }) =>
                  html`<tr>
                    <th>
                      <p>${words[kind]}</p>
                      <p class="path">${path}</p>
                    </th>
                    <td>${whole(before)}</td>
                    <td>${whole(after)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

/** How many texts are new, changed and removed, in a sentence. */
export function changeSum(changes: readonly Change[], { language }: Reading): string {
  const words = proofMessages[language];
  const count = (kind: Change['kind']): number => changes.filter((each) => each.kind === kind).length;
  return changes.length === 0
    ? words.noChanges
    : words.changeCount(count('added'), count('changed'), count('removed'));
}

/** Example mark, source, edition and review, as one quiet line. */
function standing(provenance: Provenance, reading: Reading): TemplateResult | typeof nothing {
  const words = reviewMessages[reading.language];
  const { source, edition, withdrawn } = provenance;
  const facts = [
    withdrawn
      ? `${words.withdrawn(formatDate(withdrawn.at, reading.language))} ${pick(withdrawn.reason, reading).text}`
      : '',
    marksAsText(provenance, reading),
    source ? `${words.source}: ${[sourceText(source, reading), source.url].filter(Boolean).join(', ')}.` : '',
    edition ? words.edition(edition) : '',
    reviewSentence(provenance, reading),
  ].filter(Boolean);
  return facts.length > 0 ? html`<p class="facts">${facts.join(' ')}</p>` : nothing;
}

function signOff(what: string, { language }: Reading): TemplateResult {
  const words = proofMessages[language];
  return html`<p class="sign">
    <strong>${what}</strong> ${words.signOff} <span></span> ${words.date} <span></span> ${words.name}
    <span></span>
  </p>`;
}

function said(text: string, language: string): TemplateResult {
  return html`<p lang=${language}>${plainWords(text)}</p>`;
}

function shortOf({ words }: ProofText, reading: Reading): string {
  const { text } = pick(words, reading);
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()} …` : text;
}
