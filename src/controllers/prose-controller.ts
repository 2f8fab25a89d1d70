import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ContentFile } from '../content/content-file.js';
import { warnOnce } from '../guest/warn.js';
import type { Reading } from '../i18n/pick.js';
import type { Prose } from '../parts/prose.js';

type Parser = (typeof import('../extras/markdown.js'))['parseMarkdown'];
type GlossaryPart = typeof import('../parts/glossary.js');

/** Something fetched once for the page, the first time a text asks for it. */
class Fetched<Thing> {
  #thing?: Thing;
  #coming?: Promise<void>;

  constructor(
    readonly fetch: () => Promise<Thing>,
    readonly remedy: string,
  ) {}

  /** The thing, or nothing while it is on its way; `whenHere` is then called once. */
  get(whenHere: () => void): Thing | undefined {
    if (this.#thing === undefined) {
      this.#coming ??= this.#bring();
      void this.#coming.then(() => this.#thing !== undefined && whenHere());
    }
    return this.#thing;
  }

  async #bring(): Promise<void> {
    try {
      this.#thing = await this.fetch();
    } catch {
      warnOnce(this.remedy);
    }
  }
}

const markdown = new Fetched<Parser>(
  async () => (await import('../extras/markdown.js')).parseMarkdown,
  'extra-markdown.js kunne ikke lastes. Tekst vises uten utheving og lenker. Legg filen ved siden av lindring.js.',
);
const glossary = new Fetched<GlossaryPart>(
  () => import('../parts/glossary.js'),
  'Ordforklaringene kunne ikke lastes. Teksten vises uten dem.',
);

/** Gives an element what running text is drawn with: the Markdown parser and the glossary, both fetched when needed. */
export class ProseController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** How to draw the texts of a content file for this reader. */
  proseFor(content: ContentFile, reading: Reading): Prose {
    const again = (): void => this.#host.requestUpdate();
    const part = content.raw['glossary'] ? glossary.get(again) : undefined;
    const words = part?.glossaryFrom(content);
    return {
      reading,
      parse: () => markdown.get(again),
      words: part && words && (() => part.explaining(words, reading)),
    };
  }
}
