/** A start tag in the HTML of a page. */
export interface PageTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const startTag =
  /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?|\s*\/)*)\s*>/gi;
const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" };

function plain(text: string): string {
  return text.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => entities[name] ?? '');
}

/**
 * The start tags of a page as its server sends it. Enough to find scripts, policies and our own tags; what scripts add
 * later is not here.
 */
export function tagsOf(html: string): PageTag[] {
  const shown = html
    .replace(/<!--[\s\S]*?-->/g, '')
    // What stands inside a script or a style is no tag of the page.
    .replace(/(<(script|style|textarea|title)\b[^>]*>)[\s\S]*?(?=<\/\2\s*>)/gi, '$1');
  return Array.from(shown.matchAll(startTag), ([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      Array.from(rest.matchAll(attribute), ([, key = '', double, single, bare]) => [
        key.toLowerCase(),
        plain(double ?? single ?? bare ?? ''),
      ]),
    ),
  }));
}
