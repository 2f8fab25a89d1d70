import { html, nothing, type TemplateResult } from 'lit';
import { fitCard, type Card, type CardBlock, type FittedCard } from './card-fit.js';
import { cardSheetStyles } from './card-sheet.styles.js';
import type { Sheet, SheetFoot } from './sheet.js';
import { writingLines } from './writing-lines.js';

export type { Card, CardBlock } from './card-fit.js';

/** A sheet of cards. */
export interface CardsToPrint {
  readonly title: string;
  /** The language of the sheet as a BCP 47 tag. */
  readonly language: string;
  readonly cards: readonly Card[];
  /** For the sheet as text. On paper each card has its own foot, since the cards part ways. */
  readonly foot: SheetFoot;
}

const perPage = 4;

/**
 * Cards of A6, four to an upright A4, with marks to cut by. A card that is too long is set in smaller type, and then
 * goes on on a next card.
 */
export function cardSheet({ title, language, cards, foot }: CardsToPrint): Sheet {
  const fitted = cards.flatMap(fitCard);
  const pages = Array.from({ length: Math.ceil(fitted.length / perPage) }, (_, at) =>
    fitted.slice(at * perPage, (at + 1) * perPage),
  );
  return {
    title,
    language,
    body: html`${pages.map(renderPage)}`,
    styles: [cardSheetStyles],
    page: { size: 'A4', margin: '0', isBare: true },
    foot,
    text: cards.map(textOf).join('\n\n\n'),
  };
}

function renderPage(cards: readonly FittedCard[]): TemplateResult {
  return html`<div class="cards">
    ${cards.map(renderCard)}
    <div class="cut" aria-hidden="true">
      ${['top', 'bottom', 'left', 'right', 'across', 'along'].map((at) => html`<span class=${at}></span>`)}
    </div>
  </div>`;
}

function renderCard({ title, blocks, foot, size, number, count }: FittedCard): TemplateResult {
  return html`<section class="card type-${size}">
    ${
      title
        ? html`<h2>
            ${title}${count > 1 ? html` <span class="number">${number}/${count}</span>` : nothing}
          </h2>`
        : nothing
    }
    ${blocks.map(renderBlock)}
    <footer>${foot.filter(Boolean).map((line) => html`<p>${line}</p>`)}</footer>
  </section>`;
}

function renderBlock({ kind, text, lang, lines }: CardBlock): TemplateResult {
  return kind === 'writing'
    ? writingLines(lines ?? 0)
    : html`<p class="card-${kind}" lang=${lang ?? nothing}>${text}</p>`;
}

function textOf({ title, blocks, foot }: Card): string {
  return [title, ...blocks.map((block) => block.text), ...foot].filter(Boolean).join('\n\n');
}
