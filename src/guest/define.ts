import { warnOnce } from './warn.js';

interface Versioned {
  readonly version?: string;
}

/** Registers an element, and lets the first copy of the library on a page win. */
export function define(tag: string, element: CustomElementConstructor & Versioned): void {
  const taken = customElements.get(tag) as (CustomElementConstructor & Versioned) | undefined;
  if (!taken) {
    customElements.define(tag, element);
  } else if (taken !== element) {
    warnOnce(
      `Biblioteket er lastet to ganger på siden: versjon ${taken.version ?? 'ukjent'} gjelder, ` +
        `versjon ${element.version ?? 'ukjent'} står over. Fjern det ene script-elementet.`,
    );
  }
}
