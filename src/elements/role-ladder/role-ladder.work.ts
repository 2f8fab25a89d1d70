import { css, html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { mayPrint } from '../../content/may-print.js';
import { ProseController } from '../../controllers/prose-controller.js';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { printMessages } from '../../i18n/print.js';
import { ladderMessages } from '../../i18n/role-ladder.js';
import { MemoryLine } from '../../parts/memory.js';
import type { Prose } from '../../parts/prose.js';
import { withTool } from '../../parts/tool.js';
import { isText } from '../../storage/guards.js';
import { laterStyles } from '../../theme/later.styles.js';
import { RoleMarkEvent, RolePrintEvent } from './role-ladder.events.js';
import { nextRung, roleKind, type Rung } from './role-ladder.model.js';
import { renderPoints } from './role-ladder.parts.js';
import type { LadderView } from './role-ladder.js';

const styles = css`
  .small-title {
    font-size: 1.25em;
  }
  .rung .screen-only {
    margin-block-start: 0.5em;
  }
  .here {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_quiet);
  }
  .here > * + * {
    margin-block-start: 0.25em;
  }
  .tools {
    margin-block-start: 1.75em;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/** What a ladder shows after its first content: where the reader is, print, and where the mark is kept. */
export class LadderWork {
  readonly #host: GuestElement;
  readonly #viewNow: () => LadderView | undefined;
  readonly #records: RecordsController;
  readonly #prose: ProseController;
  #told = '';
  readonly #memory: MemoryLine;
  #isPrinting = false;

  constructor(host: GuestElement & { group: string }, viewNow: () => LadderView | undefined) {
    this.#host = host;
    this.#viewNow = viewNow;
    this.#prose = new ProseController(host);
    this.#records = new RecordsController(host, () => {
      const view = viewNow();
      return view && { content: view.content.head.id, group: host.group };
    });
    this.#memory = new MemoryLine(this.#records, () => (this.#told = ''));
    for (const each of [laterStyles, styles]) host.addStyles(each);
  }

  /** How the longer texts of the content are drawn. */
  proseFor(content: ContentFile, reading: Reading): Prose {
    return this.#prose.proseFor(content, reading);
  }

  /** The button of a step, and at the step where the reader is, what the next requires. */
  renderMark(rung: Rung, view: LadderView): TemplateResult {
    const { reading, sorted } = view;
    const messages = ladderMessages[reading.language];
    const isHere = this.#markIn(view) === rung.role.id;
    const title = pick(rung.role.title, reading).text;
    return html`
      <div class="screen-only">
        <button
          class="button"
          type="button"
          aria-pressed=${isHere}
          aria-label=${messages.hereAt(rung.number, sorted.rungs.length, title)}
          @click=${() => this.#onMark(rung, view)}
        >
          ${messages.here}
        </button>
      </div>
      ${isHere ? renderHere(rung, view) : nothing}
    `;
  }

  /** Print, what came of the last press, and where the mark is kept. */
  renderRest(view: LadderView): TemplateResult {
    const { language } = view.reading;
    const hasPaper = Boolean(view.programme.roles?.length) && mayPrint(view.provenance);
    return html`
      ${
        hasPaper
          ? html`<div class="row tools screen-only">
              <button class="button" type="button" @click=${() => void this.print()}>
                ${printMessages[language].print}
              </button>
            </div>`
          : nothing
      }
      <p class="spoken" role="status">${this.#told}</p>
      ${this.#memory.render(language)}
    `;
  }

  /** Prints the roles, with the mark where the reader set it. */
  async print(): Promise<void> {
    const view = this.#viewNow();
    if (!view?.programme.roles?.length || !mayPrint(view.provenance) || this.#isPrinting) return;
    this.#isPrinting = true;
    try {
      const fetching = () => import('./role-ladder.print.js');
      await withTool(this.#host, view.reading.language, fetching, async ({ printRoles }) => {
        if (!this.#host.dispatchEvent(new RolePrintEvent(view.programme.id))) return;
        await printRoles(this.#host, view, this.#markIn(view));
      });
    } finally {
      this.#isPrinting = false;
    }
  }

  #markIn({ programme }: LadderView): string | undefined {
    return this.#records.read(roleKind, programme.id, isText);
  }

  #onMark(rung: Rung, view: LadderView): void {
    const { programme, reading } = view;
    const isHere = this.#markIn(view) === rung.role.id;
    if (isHere) this.#records.remove(roleKind, programme.id);
    else this.#records.write(roleKind, programme.id, rung.role.id);
    const messages = ladderMessages[reading.language];
    this.#told = isHere ? messages.unmarked : `${messages.youAreHere} ${nextSentence(rung, view)}`;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new RoleMarkEvent(programme.id, isHere ? '' : rung.role.id));
  }
}

/** What comes after a step, in a sentence. */
function nextSentence(rung: Rung, { reading, sorted }: LadderView): string {
  const messages = ladderMessages[reading.language];
  const next = nextRung(sorted.rungs, rung);
  return next ? messages.next(next.number, pick(next.role.title, reading).text) : messages.last;
}

function renderHere(rung: Rung, view: LadderView): TemplateResult {
  const messages = ladderMessages[view.reading.language];
  const next = nextRung(view.sorted.rungs, rung);
  const requires = next?.role.requires ?? [];
  return html`<div class="here">
    <p><strong>${messages.youAreHere}</strong> ${nextSentence(rung, view)}</p>
    ${
      requires.length > 0
        ? renderPoints(messages.nextRequires, requires, view)
        : next
          ? html`<p>${messages.nextNotTold}</p>`
          : nothing
    }
  </div>`;
}
