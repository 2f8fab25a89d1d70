import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ContentFile } from '../content/content-file.js';
import type { Reading } from '../i18n/pick.js';
import type { Prose, Words } from '../parts/prose.js';
import { Fetched } from './fetched.js';

type GlossaryPart = typeof import('../parts/glossary.js');

const markdown = new Fetched(async () => {
  const [{ parseMarkdown }, { drawMarkdown }] = await Promise.all([
    import('../extras/markdown.js'),
    import('../parts/markdown.js'),
  ]);
  return (text: string, words: Words): unknown => drawMarkdown(parseMarkdown(text), words);
}, 'extra-markdown.js kunne ikke lastes. Tekst vises uten utheving og lenker. Legg filen ved siden av lindring.js.');
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

  /** The same once all of it is here, for what is drawn only once: paper. */
  async settledProse(content: ContentFile, reading: Reading): Promise<Prose> {
    await Promise.all([markdown.bring(), content.raw['glossary'] ? glossary.bring() : undefined]);
    return this.proseFor(content, reading);
  }

  /** How to draw the texts of a content file for this reader. */
  proseFor(content: ContentFile, reading: Reading): Prose {
    const again = (): void => this.#host.requestUpdate();
    const part = content.raw['glossary'] ? glossary.get(again) : undefined;
    const words = part?.glossaryFrom(content);
    return {
      reading,
      markdown: () => markdown.get(again),
      words: part && words && part.explaining(words, reading),
    };
  }
}
