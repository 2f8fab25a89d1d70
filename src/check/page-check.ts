import type { DoctorCode, DoctorValues } from '../i18n/doctor.js';
import { checkFile } from './check-file.js';
import { tagsOf, type PageTag } from './page-tags.js';
import { allows, readPolicies, type Policy } from './policy.js';

/** One thing seen of a page. */
export interface Remark {
  readonly level: 'fine' | 'note' | 'error';
  readonly code: DoctorCode;
  readonly values: DoctorValues;
}

/** An answer from a server, or why there was none. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly why?: string;
}

/** What the check needs of the machine: a way to ask, without cookies, following redirects. */
export type Ask = (url: URL, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

const text = (body: Uint8Array) => new TextDecoder().decode(body);
const kilobytes = (body: Uint8Array) => Math.max(1, Math.round(body.length / 1024));
const ourScript = /(^|\/)(lindring|loader)\.js$/;

function urlOf(address: string | undefined, base: URL): URL | undefined {
  return address && URL.canParse(address, base.href) ? new URL(address, base) : undefined;
}

/** What our script makes an element of. */
function isPlaceholder({ attributes }: PageTag): boolean {
  return attributes['data-lindring'] !== undefined || /\blindring-tag--/.test(attributes['class'] ?? '');
}

function whyNot({ status, why }: Answer): string | undefined {
  return why ?? (status >= 200 && status < 300 ? undefined : String(status));
}

/** What goes on in one page: gathers remarks as it asks. */
class PageCheck {
  readonly remarks: Remark[] = [];
  #policies: Policy[] = [];

  constructor(
    readonly page: URL,
    readonly ask: Ask,
    readonly knownTags: ReadonlySet<string>,
  ) {}

  async run(): Promise<void> {
    const answer = await this.ask(this.page);
    const why = whyNot(answer);
    if (why) return this.#tell('error', 'pageMissing', { url: this.page.href, why });
    const type = answer.headers.get('content-type') ?? '?';
    if (!type.includes('html')) return this.#tell('error', 'notHtml', { type });
    this.#tell('fine', 'pageFound', { url: this.page.href });
    const tags = tagsOf(text(answer.body));
    this.#readPolicies(answer, tags);
    const scripts = tags.filter(({ name, attributes }) => {
      return name === 'script' && ourScript.test(urlOf(attributes['src'], this.page)?.pathname ?? '');
    });
    if (scripts.length === 0) this.#tell('error', 'noScript');
    for (const script of scripts) await this.#checkScript(script);
    await this.#checkElements(tags, scripts);
    this.#tellPolicy(answer);
  }

  async #checkScript({ attributes }: PageTag): Promise<void> {
    const url = new URL(attributes['src'] ?? '', this.page);
    const answer = await this.#fetch(url, 'scriptMissing');
    if (!answer) return;
    this.#tell('fine', 'scriptFound', { url: url.href, size: kilobytes(answer.body) });
    const type = answer.headers.get('content-type') ?? '';
    if (!/javascript|ecmascript/.test(type)) this.#tell('error', 'scriptType', { url: url.href, type });
    await this.#checkIntegrity(url, attributes, answer.body);
    const { nonce, integrity } = attributes;
    const isLetThrough = this.#policies.every((policy) =>
      allows(policy, 'script-src', { url, page: this.page, nonce, integrity }),
    );
    if (!isLetThrough) this.#tell('error', 'policyScript', { origin: this.#sourceOf(url) });
    if (!url.pathname.endsWith('/lindring.js')) return;
    const extra = new URL('extra-tools.js', url);
    const why = whyNot(await this.ask(extra));
    if (why) this.#tell('error', 'extraMissing', { url: extra.href, why });
  }

  async #checkIntegrity(url: URL, attributes: PageTag['attributes'], body: Uint8Array<ArrayBuffer>) {
    const { integrity, crossorigin } = attributes;
    const isElsewhere = url.origin !== this.page.origin;
    if (!integrity) return isElsewhere ? this.#tell('note', 'noIntegrity', { url: url.href }) : undefined;
    if (isElsewhere && crossorigin === undefined) this.#tell('error', 'noCrossOrigin', { url: url.href });
    const hash = /^sha(256|384|512)-/.exec(integrity)?.[1];
    if (!hash) return undefined;
    const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${hash}`, body));
    const found = `sha${hash}-${btoa(String.fromCharCode(...digest))}`;
    if (!integrity.split(/\s+/).includes(found)) this.#tell('error', 'integrityWrong', { url: url.href });
  }

  async #checkElements(tags: readonly PageTag[], scripts: readonly PageTag[]): Promise<void> {
    const prefixes = ['', ...scripts.map((each) => each.attributes['data-prefix'] ?? '')];
    const ours = tags.filter((tag) => isPlaceholder(tag) || prefixes.some((each) => this.#isOurs(tag, each)));
    if (ours.length === 0) return this.#tell('note', 'noTags');
    this.#tell('fine', 'tagsFound', { tags: [...new Set(ours.map(({ name }) => `<${name}>`))].join(', ') });
    const named = [
      ...ours.map((each) => each.attributes[isPlaceholder(each) ? 'data-src' : 'src']),
      ...scripts.map((each) => each.attributes['data-content']),
    ];
    const addresses = new Set(named.flatMap((each) => urlOf(each, this.page)?.href ?? []));
    const isInline = tags.some(({ name, attributes }) => {
      return name === 'script' && attributes['type'] === 'application/json';
    });
    if (addresses.size === 0 && !isInline) this.#tell('note', 'noContent');
    for (const address of addresses) await this.#checkContent(new URL(address));
  }

  #isOurs({ name }: PageTag, prefix: string): boolean {
    return name.startsWith(prefix) && this.knownTags.has(name.slice(prefix.length));
  }

  async #checkContent(url: URL): Promise<void> {
    const answer = await this.#fetch(url, 'contentMissing');
    if (!answer) return;
    const body = text(answer.body);
    if (/^\s*</.test(body)) return this.#tell('error', 'contentPage', { url: url.href });
    this.#tell('fine', 'contentFound', { url: url.href, size: kilobytes(answer.body) });
    const allowed = answer.headers.get('access-control-allow-origin');
    const { origin } = this.page;
    if (url.origin !== origin && allowed !== '*' && allowed !== origin) {
      this.#tell('error', 'noCors', { origin, url: url.href });
    }
    const request = { url, page: this.page };
    if (!this.#policies.every((policy) => allows(policy, 'connect-src', request))) {
      this.#tell('error', 'policyContent', { origin: this.#sourceOf(url) });
    }
    const findings = checkFile(body, { language: 'nb', today: '0000-00-00' });
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (errors > 0) this.#tell('error', 'contentFaults', { errors, url: url.href });
  }

  async #fetch(url: URL, missing: DoctorCode): Promise<Answer | undefined> {
    if (this.page.protocol === 'https:' && url.protocol === 'http:') {
      this.#tell('error', 'mixed', { url: url.href });
    }
    const answer = await this.ask(url, { Origin: this.page.origin });
    const why = whyNot(answer);
    if (why) this.#tell('error', missing, { url: url.href, why });
    return why ? undefined : answer;
  }

  #readPolicies({ headers }: Answer, tags: readonly PageTag[]): void {
    const metas = tags.filter(({ name, attributes }) => {
      return name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
    });
    const texts = [
      headers.get('content-security-policy'),
      ...metas.map((each) => each.attributes['content']),
    ];
    this.#policies = texts.flatMap((value) => readPolicies(value ?? ''));
  }

  #tellPolicy({ headers }: Answer): void {
    const needTypes = this.#policies.filter((policy) => {
      const names = policy.get('trusted-types');
      return names !== undefined && !names.includes('*') && !names.includes('lindring');
    });
    const isDemanded = this.#policies.some((policy) => policy.has('require-trusted-types-for'));
    if (isDemanded && needTypes.length > 0) this.#tell('error', 'policyTypes');
    if (this.#policies.length === 0) this.#tell('fine', 'noPolicy');
    else if (!this.remarks.some(({ code }) => code.startsWith('policy'))) this.#tell('fine', 'policyFine');
    const ancestors = this.#policies.flatMap((policy) => policy.get('frame-ancestors')?.join(' ') ?? [])[0];
    const rule = ancestors === undefined ? headers.get('x-frame-options') : `frame-ancestors ${ancestors}`;
    if (rule && rule !== 'frame-ancestors *') this.#tell('note', 'frames', { rule });
  }

  #sourceOf(url: URL): string {
    return url.origin === this.page.origin ? "'self'" : url.origin;
  }

  #tell(level: Remark['level'], code: DoctorCode, values: DoctorValues = {}): void {
    this.remarks.push({ level, code, values });
  }
}

/**
 * What can be seen from outside of a page that uses the elements: whether its script and content come, are what they
 * should be, and are let through by the page's own rules. Scripts are not run.
 */
export async function checkPage(page: URL, ask: Ask, knownTags: ReadonlySet<string>): Promise<Remark[]> {
  const check = new PageCheck(page, ask, knownTags);
  await check.run();
  return check.remarks;
}
