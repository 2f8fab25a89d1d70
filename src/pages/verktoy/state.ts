import type { Finding } from '../../check/check-file.js';
import type { Language } from '../../i18n/language.js';

/** A content file as it lies on the page. */
export interface OpenedFile {
  /** As the file is called on the reader’s machine. */
  readonly name: string;
  /** The JSON in it, without the script that may be around it. */
  readonly text: string;
  /** The JSON parsed; nothing when it is not an object. */
  readonly raw: Readonly<Record<string, unknown>> | undefined;
  /** What the check says of it. */
  readonly findings: readonly Finding[];
  /** Whether nothing in it keeps it from being shown. */
  readonly isSound: boolean;
}

/** What the parts of the page share: the file that is open, and the language of the page. */
export class ToolState {
  readonly language: Language;
  #opened: OpenedFile | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(language: Language) {
    this.language = language;
  }

  /** The file that is open; nothing before somebody has opened one. */
  get opened(): OpenedFile | undefined {
    return this.#opened;
  }

  /** Opens a file, and tells every listener. */
  open(file: OpenedFile | undefined): void {
    this.#opened = file;
    for (const listener of this.#listeners) listener();
  }

  /** Calls the listener whenever another file is opened; gives back how to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** A part of the page that fills a place in it. */
export type Mount = (place: HTMLElement, state: ToolState) => void;
