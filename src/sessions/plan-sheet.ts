import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../content/content-file.js';
import type { Programme } from '../content/schema/programme.js';
import { outMessages } from '../i18n/session-out.js';
import { paperFoot } from '../parts/paper-foot.js';
import { rich, type Prose } from '../parts/prose.js';
import { plainText } from '../print/plain-text.js';
import type { PageSetup, Sheet } from '../print/sheet.js';
import type { Checklist } from './checklists.js';
import type { HeldSession } from './held-session.js';
import type { Person } from './people.js';
import { planSheetStyles } from './plan-sheet.styles.js';
import { standingOf, whenOf } from './session-words.js';

/** Who a printed plan is for. */
export const planEditions = ['leader', 'participant', 'overview'] as const;
export type PlanEdition = (typeof planEditions)[number];

/** What a plan on paper is drawn from. */
export interface PlanPaper {
  readonly content: ContentFile;
  readonly programme: Programme;
  readonly prose: Prose;
  readonly people: ReadonlyMap<string, Person>;
  /** What the leader's booklet has to be done before the sessions, as the group has ticked it. */
  readonly checklists?: readonly Checklist[];
}

/** A sheet with what every plan on paper carries: where the texts come from, when it was printed, and the mark. */
export function sheetOf(
  paper: PlanPaper,
  held: readonly HeldSession[],
  title: string,
  body: TemplateResult,
  page?: PageSetup,
): Sheet {
  const { content, programme, prose } = paper;
  const { reading } = prose;
  const standings = (held.length > 0 ? held : [undefined]).map((each) =>
    standingOf(content.head, programme, each?.session),
  );
  return {
    title,
    language: reading.language,
    body,
    styles: [planSheetStyles],
    ...(page ? { page } : {}),
    foot: paperFoot(standings, reading),
    text: plainText(body),
  };
}

/** When and where, as one quiet line; what is not decided is said, so that nobody waits for it on paper. */
export function renderWhen(held: HeldSession, { prose }: PlanPaper): TemplateResult {
  const { language } = prose.reading;
  const messages = outMessages[language];
  const when = held.day
    ? whenOf(held, language)
    : [messages.noDay, whenOf(held, language)].filter(Boolean).join(', ');
  const isTimeless = held.day && !held.time;
  return html`<p class="facts">
    ${[when, isTimeless ? messages.noTime : '', held.place.trim()].filter(Boolean).join(' · ')}
  </p>`;
}

/** A running text under a title of its own; nothing where there is no text. */
export function renderUnder(title: string, text: unknown): unknown {
  return text === undefined || text === nothing
    ? nothing
    : html`<h3>${title}</h3>
        ${text}`;
}

/** A longer text of the content, or nothing. */
export function richOr(text: Parameters<typeof rich>[0] | undefined, { prose }: PlanPaper): unknown {
  return text === undefined ? undefined : rich(text, prose);
}
