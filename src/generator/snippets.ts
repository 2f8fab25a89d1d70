import { linkAddress, pageAddress, scriptAddress, type Choice, type System } from './choice.js';
import { heightOf, idAttributesOf } from './elements.js';
import { toHtml, type Tag } from './tag.js';
import type { Route } from './routes.js';

/** A piece of code and where it goes: once in the template of the site, or on the page. */
export interface Part {
  readonly place: 'template' | 'page';
  readonly code: string;
  /** Copied as a link with its words, for fields that take text and no code. */
  readonly isLink?: boolean;
}

/** The attributes that say what to show, as elements know them. Values that are not chosen are left out. */
export function attributesOf({ tag, ids = {}, content, headingLevel }: Choice): Record<string, string> {
  const known = idAttributesOf(tag).filter((name) => ids[name]);
  return {
    src: content,
    ...Object.fromEntries(known.map((name) => [name, ids[name]!])),
    ...(headingLevel ? { 'heading-level': String(headingLevel) } : {}),
  };
}

function link(choice: Choice): Tag | string {
  const href = linkAddress(choice);
  return href ? { name: 'a', attributes: { href }, inside: [choice.title] } : choice.title;
}

/** What stands in the page before the script has run, and if it never does. */
function inside(choice: Choice): Pick<Tag, 'inside' | 'html'> {
  return { inside: [link(choice)], html: choice.readable };
}

function script(choice: Choice, more: Record<string, string | true> = {}): string {
  const { integrity, theme } = choice;
  return toHtml({
    name: 'script',
    attributes: {
      src: scriptAddress(choice),
      integrity,
      // Browsers check the integrity of another domain's file only when it is asked for this way.
      crossorigin: integrity && 'anonymous',
      'data-theme': theme,
      ...more,
      defer: true,
    },
  });
}

function element(choice: Choice): string {
  const attributes = { ...attributesOf(choice), lang: choice.language };
  return toHtml({ name: choice.tag, attributes, ...inside(choice) });
}

function placeholder(choice: Choice): string {
  const data = Object.entries(attributesOf(choice)).map(([name, value]) => [`data-${name}`, value]);
  const attributes = { 'data-lindring': choice.tag, ...Object.fromEntries(data), lang: choice.language };
  return toHtml({ name: 'div', attributes, ...inside(choice) });
}

function classForm(choice: Choice): string {
  const said = Object.entries({ tag: choice.tag, ...attributesOf(choice) });
  // An address cannot be a class; the script line names the content.
  const words = said.filter(([name]) => name !== 'src').map(([name, value]) => `lindring-${name}--${value}`);
  const attributes = { class: ['lindring', ...words].join(' '), lang: choice.language };
  return toHtml({ name: 'div', attributes, ...inside(choice) });
}

/** What would end a value in a shortcode, or be taken for markup. */
const unfitForShortcode = /["<>[\]&]/;

/** For the plugin in integrations/wordpress/. A value that cannot be written is left out. */
function shortcode(choice: Choice): string {
  const { src, ...shown } = attributesOf(choice);
  const said = {
    element: choice.tag,
    ...shown,
    src,
    lang: choice.language,
    link: linkAddress(choice),
    text: choice.title,
  };
  const written = Object.entries(said)
    .filter(([, value]) => value && !unfitForShortcode.test(value))
    .map(([name, value]) => `${name}="${value}"`);
  return `[lindring ${written.join(' ')}]`;
}

function plainLink(choice: Choice): string {
  return toHtml({ name: 'p', inside: [link(choice)] });
}

function frame(choice: Choice): string {
  return toHtml({
    name: 'iframe',
    attributes: {
      src: pageAddress(choice),
      title: choice.title,
      width: '100%',
      height: String(heightOf(choice.tag)),
      allowfullscreen: true,
    },
  });
}

/** A macro is one line. */
function macro(code: string): string {
  return `[embed]${code.replace(/\n */g, ' ').replace(' >', '>')}[/embed]`;
}

/**
 * The code for one way into one system, in the order it is pasted.
 *
 * @param route one of `routesFor()` the system and the choice
 */
export function partsFor(choice: Choice, system: System, route: Route): readonly Part[] {
  const page = (code: string, isLink = false): Part => ({ place: 'page', code, isLink });
  const content = { 'data-content': choice.content };
  switch (route) {
    case 'element':
      return [{ place: 'template', code: script(choice) }, page(element(choice))];
    case 'shortcode':
      return [page(shortcode(choice))];
    case 'placeholder':
      return [{ place: 'template', code: script(choice) }, page(placeholder(choice))];
    case 'class':
      return [{ place: 'template', code: script(choice, content) }, page(classForm(choice))];
    case 'known-link':
      return [
        { place: 'template', code: script(choice, { ...content, 'data-upgrade-links': true }) },
        page(plainLink(choice), true),
      ];
    case 'frame':
      // Fields that take a frame and nothing beside it.
      if (system === 'sharepoint') return [page(frame(choice)), page(plainLink(choice), true)];
      if (system === 'enonic') return [page(macro(frame(choice))), page(plainLink(choice), true)];
      return [page(`${frame(choice)}\n${plainLink(choice)}`)];
    case 'link':
      return [page(plainLink(choice), true)];
    case 'pdf':
      return [];
  }
}
