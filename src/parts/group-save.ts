import { toJson } from '../storage/json.js';
import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { dayOf, formatDate, joinList } from '../i18n/dates.js';
import { groupSaveMessages } from '../i18n/group-save.js';
import type { Language } from '../i18n/language.js';
import { exportGroup, importGroup, readGroupFile, type FileRecord } from '../storage/group-file.js';
import type { RecordsOf } from '../storage/records.js';
import { ask } from './ask.js';
import { copyText } from './copy.js';
import { download, fileName, mayDownload } from './download.js';

type Faults = (typeof groupSaveMessages)['nb']['faults'];
type Fault = keyof Faults;

const foldStyles = css`
  details {
    margin-block-start: 0.5em;
  }
  summary {
    padding-block: 0.5em;
    color: var(--_accent);
    cursor: pointer;
  }
`;

/** No group writes as much; reading a film as text would hang the page. */
const largestFile = 20_000_000;

/**
 * «Lagre gruppa» and «Åpne gruppa»: all that a group has made as one file, on the reader's own machine. An element
 * makes one of these, lazily, and puts `renderButtons` where the acts stand and `renderStatus` under them.
 */
export class GroupSave {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: () => RecordsOf | undefined;
  #told = '';
  /** A file was saved, and may be had as text where it did not come. What was in it is not kept here. */
  #isSaved = false;

  /** @param of whose records; undefined while the content is not there */
  constructor(host: ReactiveControllerHost & HTMLElement, of: () => RecordsOf | undefined) {
    this.#host = host;
    this.#of = of;
  }

  /** The two buttons, to stand in a row with others. */
  renderButtons(language: Language): TemplateResult {
    const messages = groupSaveMessages[language];
    return html`
      <button class="button" type="button" @click=${() => void this.save(language)}>${messages.save}</button>
      <button class="button" type="button" @click=${() => void this.open(language)}>${messages.open}</button>
    `;
  }

  /** What came of the last press. It is there from the first drawing, so that it is also heard. */
  renderStatus(language: Language): TemplateResult {
    return html`
      <p class="fine told" role="status">${this.#told}</p>
      ${
        this.#isSaved
          ? html`<button
              class="plain-button fine"
              type="button"
              @click=${() => void this.#save(language, false)}
            >
              ${groupSaveMessages[language].noFile}
            </button>`
          : nothing
      }
    `;
  }

  /** Takes back what was told, when something else is done beside it. */
  clear(): void {
    this.#tell('');
  }

  /** Gives the reader the file, and where no file can be had, its text to copy. */
  async save(language: Language): Promise<void> {
    await this.#save(language, mayDownload());
  }

  async #save(language: Language, asFile: boolean): Promise<void> {
    const messages = groupSaveMessages[language];
    const of = this.#of();
    const file = of && exportGroup(of);
    if (!file?.records.length) return this.#tell(messages.nothing);
    const name = `${fileName('lindring', file.content, file.group)}.json`;
    const text = toJson(file) ?? '';
    if (!asFile) return this.#showText(name, text, language);
    download(this.#host.ownerDocument, name, text, 'application/json');
    this.#tell(messages.saved(name), true);
  }

  /** Asks for a file until one can be opened or the reader has had enough. Whether the group is another now. */
  async open(language: Language): Promise<boolean> {
    this.clear();
    let fault = '';
    for (;;) {
      const chosen = await this.#askForFile(language, fault);
      const of = this.#of();
      if (chosen === undefined || !of) return false;
      const outcome = await this.#bringIn(chosen, of, language);
      if (outcome === 'cancelled') return false;
      if (outcome === 'opened') return true;
      fault = outcome.fault;
    }
  }

  async #bringIn(
    chosen: string | File,
    of: RecordsOf,
    language: Language,
  ): Promise<'opened' | 'cancelled' | { readonly fault: string }> {
    const messages = groupSaveMessages[language];
    const wrong = (fault: Fault, path?: string): { fault: string } => ({
      fault: [messages.faults[fault], path ? messages.where(path) : '', messages.unchanged]
        .filter(Boolean)
        .join(' '),
    });
    const text = await textIn(chosen);
    if (text === '') return wrong('no-file');
    if (text === undefined) return wrong('not-a-group');
    const reading = readGroupFile(text);
    if (!reading.ok) return wrong(reading.fault, reading.fault === 'damaged' ? reading.path : undefined);
    let result = importGroup(text, of);
    if (!result.ok && result.fault === 'not-empty') {
      if (!(await this.#mayReplace(of, reading.file.records, language))) return 'cancelled';
      result = importGroup(text, of, { replace: true });
    }
    if (!result.ok) return wrong(faultNamed(result.fault));
    this.#tell(messages.opened(contentsOf(reading.file.records, language)));
    return 'opened';
  }

  /** What the reader chose or pasted; undefined when she left it. */
  async #askForFile(language: Language, fault: string): Promise<string | File | undefined> {
    const messages = groupSaveMessages[language];
    const { answer, fields } = await ask(this.#host, {
      title: messages.open,
      language,
      body: html`
        ${fault ? html`<p class="fault" role="alert" tabindex="-1" autofocus>${fault}</p>` : nothing}
        <p id="choose">${messages.choose}</p>
        <input type="file" name="file" accept=".json,application/json" aria-labelledby="choose" />
        <details>
          <summary>${messages.paste}</summary>
          <textarea
            name="text"
            rows="6"
            autocomplete="off"
            writingsuggestions="false"
            spellcheck="false"
            translate="no"
            aria-label=${messages.pasted}
          ></textarea>
        </details>
      `,
      styles: [foldStyles],
      buttons: [
        { value: 'open', label: messages.doOpen, isMain: true },
        { value: '', label: messages.cancel },
      ],
    });
    if (answer !== 'open') return undefined;
    const file = fields.get('file');
    return file instanceof File && file.size > 0 ? file : String(fields.get('text') ?? '');
  }

  async #mayReplace(of: RecordsOf, records: readonly FileRecord[], language: Language): Promise<boolean> {
    const messages = groupSaveMessages[language];
    const changed = Math.max(...records.map(({ at }) => at));
    const { answer } = await ask(this.#host, {
      title: messages.replaceTitle,
      language,
      body: html`
        <p>${messages.has(contentsOf(exportGroup(of).records, language))}</p>
        <p>
          ${messages.fileHas(contentsOf(records, language))}
          ${
            Number.isFinite(changed)
              ? messages.lastChanged(formatDate(dayOf(new Date(changed)), language))
              : nothing
          }
        </p>
        <p>${messages.replaceHelp}</p>
      `,
      buttons: [
        { value: 'replace', label: messages.replace },
        { value: '', label: messages.cancel, isMain: true },
      ],
    });
    return answer === 'replace';
  }

  async #showText(name: string, text: string, language: Language): Promise<void> {
    const messages = groupSaveMessages[language];
    const copy = async (event: Event): Promise<void> => {
      const status = (event.target as Element).parentElement?.querySelector('[role=status]');
      const isCopied = await copyText(text);
      if (status) status.textContent = isCopied ? messages.copied : messages.notCopied;
    };
    await ask(this.#host, {
      title: messages.save,
      language,
      body: html`
        <p>${messages.asText(name)}</p>
        <textarea readonly rows="8" translate="no" aria-label=${messages.fileText} .value=${text}></textarea>
        <div class="row">
          <button class="button" type="button" @click=${copy}>${messages.copy}</button>
          <span class="fine" role="status"></span>
        </div>
      `,
      buttons: [{ value: '', label: messages.close }],
    });
  }

  #tell(sentence: string, isSaved = false): void {
    this.#told = sentence;
    this.#isSaved = isSaved;
    this.#host.requestUpdate();
  }
}

/** The text of a file or what was pasted; nothing for a file that is too large to be a group. */
async function textIn(chosen: string | File): Promise<string | undefined> {
  if (typeof chosen === 'string') return chosen.trim();
  if (chosen.size > largestFile) return undefined;
  // A file that is gone since it was chosen reads as an empty one.
  return chosen.text().catch(() => '');
}

/** What stands in the way of storing a sound file, by the words there are for it. */
function faultNamed(fault: string): Fault {
  if (fault === 'other-content' || fault === 'full') return fault;
  return fault === 'newer' ? 'newer-here' : 'blocked';
}

/** «en plan, 7 personer og 3 ting dere har skrevet eller valgt». */
function contentsOf(records: readonly FileRecord[], language: Language): string {
  const messages = groupSaveMessages[language];
  const isPlan = ({ kind }: FileRecord): boolean => kind === 'plan' || kind === 'session';
  const people = records.filter(({ kind }) => kind === 'person').length;
  const others = records.filter((record) => !isPlan(record) && record.kind !== 'person').length;
  const parts = [
    records.some(isPlan) ? messages.plan : '',
    people ? messages.people(people) : '',
    others ? messages.others(others) : '',
  ].filter(Boolean);
  return parts.length > 0 ? joinList(parts, language) : messages.none;
}
