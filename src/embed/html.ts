const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML shows it, inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

let make: (html: string) => Markup;

/** HTML that is safe to write into a page: only `markup` and `jsonScript` make it, so that a text never passes for it. */
export class Markup {
  readonly #html: string;

  private constructor(html: string) {
    this.#html = html;
  }

  static {
    make = (html) => new Markup(html);
  }

  toString(): string {
    return this.#html;
  }
}

/** What `markup` takes between its parts; nothing is drawn of `undefined`. */
export type Drawable = Markup | string | number | undefined | readonly Drawable[];

function draw(value: Drawable): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(draw).join('');
  return escapeHtml(String(value));
}

/**
 * HTML from a template, as Lit writes it: every text put in is escaped, a `Markup` stands as it is. Attributes must be
 * quoted, and an address that comes from content must have been judged (`content/address.ts`) before it is an `href`.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Drawable[]): Markup {
  return make(parts.reduce((html, part, at) => html + draw(values[at - 1]) + part));
}

/** An attribute, with a space before it, or nothing where there is no value. */
export function attribute(name: string, value: string | undefined): Markup {
  return value === undefined ? markup`` : make(` ${name}="${escapeHtml(value)}"`);
}

/** A value inlined as JSON. No text in it can end the script or begin a comment. */
export function jsonScript(value: unknown): Markup {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return make(`<script type="application/json">${json}</script>`);
}

/** An element by its name, which must be one of ours: it is written as it is. */
export function tagged(tag: string, attributes: Readonly<Record<string, string>>, inside: Markup): Markup {
  if (!/^[a-z]+(-[a-z]+)+$/.test(tag)) throw new TypeError(`${tag} is no tag of ours`);
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  return make(`<${tag}${written.join('')}>${inside.toString()}</${tag}>`);
}
