import { svg, type SVGTemplateResult } from 'lit';
import type { PlacedLevel } from './resource-list.model.js';

// Told apart by outline, so that they can be read without colours, on a poor projector and on paper.
const shapes = [
  'M12 3a9 9 0 1 0 .01 0z',
  'M12 3l10 18H2z',
  'M4 4h16v16H4z',
  'M12 1l11 11-11 11L1 12z',
  'M9 2h6v7h7v6h-7v7H9v-7H2V9h7z',
  'M7 3h10l5 9-5 9H7l-5-9z',
  'M12 1l3.2 7.3 7.8.8-5.9 5.2 1.8 7.7-6.9-4.1L5.1 22l1.8-7.7L1 9.1l7.8-.8z',
  'M2 18a10 10 0 0 1 20 0z',
];

/** The shape of a level by its place in the scheme; after the eighth the shapes come again, hollow. */
export function levelMark({ place }: Pick<PlacedLevel, 'place'>): SVGTemplateResult {
  const isHollow = place >= shapes.length;
  return svg`<svg class=${isHollow ? 'shape hollow' : 'shape'} aria-hidden="true" viewBox="0 0 24 24" width="16" height="16"><path
    d=${shapes[place % shapes.length] ?? ''} /></svg>`;
}
