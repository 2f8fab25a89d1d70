/** Two roles that meet: what is seen, and the ground it is seen on. */
export interface RolePair {
  readonly what: string;
  readonly role: string;
  readonly ground: string;
  /** The least WCAG 2.2 AA asks for: 4.5 for text, 3 for edges. */
  readonly least: 4.5 | 3;
}

/** A pair as it is on the page now. Colours are `#rrggbb`. */
export interface MeasuredPair extends RolePair {
  readonly colour: string;
  readonly on: string;
  readonly ratio: number;
}

/** On the channel between the story and the panel beside it. */
export const contrastEvent = 'lindring/contrast';

const text = (what: string, role: string, ground: string): RolePair => ({ what, role, ground, least: 4.5 });

export const rolePairs: readonly RolePair[] = [
  text('Tekst', 'ink', 'surface'),
  text('Bildetekst og småskrift', 'ink-quiet', 'surface'),
  text('Det som kan trykkes på', 'accent', 'surface'),
  text('Det et menneske sier', 'warm', 'surface'),
  text('Tekst på sidestoff', 'ink', 'quiet'),
  text('Knapp under pekeren', 'accent', 'quiet'),
  text('Tekst på fylt knapp', 'on-fill', 'fill'),
  text('Tekst på lappen', 'on-warm-quiet', 'warm-quiet'),
  { what: 'Kanten på knapper og felt', role: 'line-strong', ground: 'surface', least: 3 },
  { what: 'Merket for eksempel', role: 'attention', ground: 'surface', least: 3 },
];

/** The variable a page sets for a role; the fill of a button goes by another name on the inside. */
export function variableOf(role: string): string {
  return `--lindring-${role.replace('fill', 'accent')}`;
}
