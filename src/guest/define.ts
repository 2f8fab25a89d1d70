import { listenForLateContent } from './late-content.js';
import { prefix } from './prefix.js';
import { warnOnce } from './warn.js';

interface Versioned {
  readonly version?: string;
}

let isListening = false;

/** Registers an element under the prefix of this copy, and lets the first copy of the library on a page win. */
export function define(tag: string, element: CustomElementConstructor & Versioned): void {
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
