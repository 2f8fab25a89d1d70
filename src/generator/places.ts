import { systemMessages } from '../i18n/generator-systems.js';
import { letterMessages } from '../i18n/generator-letter.js';
import type { Language } from '../i18n/language.js';
import { linkAddress, type Choice, type System } from './choice.js';
import type { Route } from './routes.js';
import type { Part } from './snippets.js';

const wordsOf = {
  element: 'element',
  shortcode: 'shortcode',
  placeholder: 'placeholder',
  class: 'placeholder',
  'known-link': 'link',
  frame: 'frame',
  link: 'link',
} as const;

/** Where a part is pasted, for whoever does it. */
export function placeOf(
  part: Part,
  system: System,
  route: Exclude<Route, 'pdf'>,
  language: Language,
): string {
  const common = systemMessages[language];
  const own = common.systems[system];
  if (part.place === 'template') return own.template ?? common.template;
  const words = part.isLink ? 'link' : wordsOf[route];
  return (words === 'element' || words === 'shortcode' ? undefined : own[words]) ?? common[words];
}

/** A letter to those who run SharePoint. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Asks that the domain of the frames be allowed, and tells why, what is sent and what is stored. */
export function letterFor(choice: Choice, language: Language): Letter {
  const address = linkAddress(choice) ?? choice.files;
  const domain = URL.canParse(address) ? new URL(address).host : address;
  const { subject, text } = letterMessages[language];
  return { subject: subject(domain), text: text(domain, address) };
}
