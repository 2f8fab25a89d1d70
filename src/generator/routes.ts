import type { Choice, System } from './choice.js';

/** The ways in, from the one that gives the reader most to the one that always works. */
export type Route =
  'element' | 'shortcode' | 'placeholder' | 'class' | 'known-link' | 'frame' | 'link' | 'pdf';

/**
 * The ways in that a system's editor lets through, first the one to try. What the sources are is in
 * docs/kode-til-a-lime-inn.md.
 */
const routes: Readonly<Record<System, readonly Route[]>> = {
  own: ['element', 'placeholder', 'frame', 'link', 'pdf'],
  wordpress: ['shortcode', 'placeholder', 'known-link', 'link', 'pdf'],
  sharepoint: ['frame', 'link', 'pdf'],
  canvas: ['frame', 'link', 'pdf'],
  moodle: ['frame', 'link', 'pdf'],
  optimizely: ['known-link', 'placeholder', 'frame', 'link', 'pdf'],
  enonic: ['frame', 'known-link', 'link', 'pdf'],
  umbraco: ['placeholder', 'class', 'known-link', 'link', 'pdf'],
  drupal: ['known-link', 'placeholder', 'frame', 'link', 'pdf'],
  email: ['link', 'pdf'],
};

const wantsPage: ReadonlySet<Route> = new Set(['frame', 'known-link']);

/** The ways in for a choice in a system, first the one to try; what needs a page of its own only where it has one. */
export function routesFor(system: System, { page }: Choice): readonly Route[] {
  return routes[system].filter((route) => page !== undefined || !wantsPage.has(route));
}

/** How we know what a system keeps. */
export type Evidence = 'own' | 'wordpress' | 'rules';

/** Our tests run WordPress itself; of the other systems we have read the rules. */
export function evidenceOf(system: System): Evidence {
  return system === 'own' || system === 'wordpress' ? system : 'rules';
}
