import { listenForLateContent } from './late-content.js';
import { prefix } from './prefix.js';
import { warnOnce } from './warn.js';

interface Versioned {
  readonly version?: string;
}

let isListening = false;

/** What no element here can live without, and a script of the page may have taken away. */
const needed: readonly unknown[] = [globalThis.AbortController, Map.prototype.get, Set.prototype.has];

/**
 * Registers an element under the prefix of this copy, and lets the first copy of the library on a page win. On a page
 * that is beyond saving the tags keep what the page itself has put in them.
 */
export function define(tag: string, element: CustomElementConstructor & Versioned): void {
  if (needed.includes(undefined)) {
    warnOnce('Siden mangler AbortController, Map.get eller Set.has.');
    return;
  }
  const name = prefix + tag;
  const taken = customElements.get(name) as (CustomElementConstructor & Versioned) | undefined;
  if (!taken) {
    if (!isListening) listenForLateContent();
    isListening = true;
    // A class has one name in its life, and without the prefix that may come too.
    customElements.define(name, prefix ? class extends element {} : element);
  } else if (taken !== element) {
    warnOnce(
      `Lastet to ganger: versjon ${taken.version ?? 'ukjent'} gjelder, ikke ${element.version ?? 'ukjent'}. ` +
        'Fjern det ene script-elementet.',
    );
  }
}
