import { html, type TemplateResult } from 'lit';
import type { ContentFile } from '../content/content-file.js';
import { glossary as entries, type GlossaryEntry } from '../content/schema/glossary.js';
import { glossaryMessages } from '../i18n/glossary.js';
import { pick, type Reading } from '../i18n/pick.js';

/** Finds glossary words in a text. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, GlossaryEntry>;
}

/** Makes the glossary ready for search: whole words in any of their forms, the longest form first. */
export function glossaryOf(entries: readonly GlossaryEntry[]): Glossary | undefined {
  const byForm = new Map<string, GlossaryEntry>();
  for (const entry of entries) {
    const words = typeof entry.word === 'string' ? [entry.word] : Object.values(entry.word);
    for (const form of [...words, ...(entry.forms ?? [])]) byForm.set(form.toLowerCase(), entry);
  }
  if (byForm.size === 0) return undefined;
  const forms = [...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    entries,
    byForm,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
  };
}

const made = new WeakMap<ContentFile, Glossary | undefined>();

/** The glossary of a content file, made ready once. */
export function glossaryFrom(content: ContentFile): Glossary | undefined {
  if (!made.has(content)) made.set(content, glossaryOf(content.list(entries).items));
  return made.get(content);
}

/** The glossary words that stand in a text, each once, in the order they come. */
export function entriesIn(text: string, glossary: Glossary): GlossaryEntry[] {
  const found = Array.from(text.matchAll(glossary.pattern), (match) =>
    glossary.byForm.get(match[0].toLowerCase()),
  );
  return [...new Set(found)].filter((entry) => entry !== undefined);
}

/**
 * Makes, for each text of one drawing, what draws its words with the first of each glossary word opening its
 * explanation where it stands. The native popover closes by Escape and by a press outside, and tells assistive
 * technology what it opens. A word that stands in two texts has an explanation in each.
 */
export function explaining(glossary: Glossary, reading: Reading): () => (text: string) => unknown {
  const { explain } = glossaryMessages[reading.language];
  let serial = 0;
  const term = (word: string, entry: GlossaryEntry): TemplateResult => {
    const id = `term-${entry.id}-${serial++}`;
    const meaning = pick(entry.text, reading);
    return html`<button class="term" type="button" popovertarget=${id} aria-label=${explain(word)}>
        ${word}</button
      ><span class="meaning" id=${id} popover="auto" lang=${meaning.lang}
        ><strong>${word}:</strong> ${meaning.text}</span
      >`;
  };
  return () => {
    const seen = new Set<GlossaryEntry>();
    return (text) => {
      const drawn: unknown[] = [];
      let at = 0;
      for (const match of text.matchAll(glossary.pattern)) {
        const entry = glossary.byForm.get(match[0].toLowerCase());
        if (!entry || seen.has(entry)) continue;
        seen.add(entry);
        drawn.push(text.slice(at, match.index), term(match[0], entry));
        at = match.index + match[0].length;
      }
      return drawn.length === 0 ? text : [...drawn, text.slice(at)];
    };
  };
}
