import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/** Stands for `property` of lit/decorators.js in the files for script tags: an attribute or property of an element. */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Stands for `state` of lit/decorators.js there: what an element keeps for itself, and draws again when it changes. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
