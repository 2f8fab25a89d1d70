import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Stands for `property` of lit/decorators.js in the files for script tags: an attribute or property of an element. What it
 * says is all that counts: a page that gives every object a `state` would have Lit look at no attribute.
 */
export function property(options?: PropertyDeclaration): Decorator {
  const own = { __proto__: null, ...options } as PropertyDeclaration;
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, own);
}

/** Stands for `state` of lit/decorators.js there: what an element keeps for itself, and draws again when it changes. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
