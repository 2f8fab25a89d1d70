/** The directives of one Content-Security-Policy, by name; the first of a name counts, as in browsers. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads the policies of a header or a `<meta>`; a header may hold several, and all of them apply. */
export function readPolicies(value: string): Policy[] {
  return value
    .split(',')
    .map((text) => {
      const policy = new Map<string, readonly string[]>();
      for (const directive of text.split(';')) {
        const [name, ...sources] = directive.trim().split(/\s+/);
        if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
      }
      return policy;
    })
    .filter((policy) => policy.size > 0);
}

/** What is asked for, by whom. */
export interface Request {
  readonly url: URL;
  readonly page: URL;
  /** Of a script element. */
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/** What our elements ask for, by the directive that lets it through. */
export type Directive = 'script-src' | 'connect-src' | 'img-src' | 'media-src' | 'frame-src';

const fallbacks: Readonly<Record<Directive, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'media-src': ['media-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

/** Whether a policy lets a page load a script, a film or its picture, or ask for content (CSP Level 3, 6.7.2). */
export function allows(policy: Policy, directive: Directive, request: Request): boolean {
  const name = fallbacks[directive].find((each) => policy.has(each));
  const sources = name === undefined ? undefined : policy.get(name);
  if (!sources) return true;
  const { nonce, integrity } = request;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  if (integrity && sources.includes(`'${integrity}'`)) return true;
  // With strict-dynamic, addresses no longer count.
  if (directive === 'script-src' && sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => matches(source, request));
}

function matches(source: string, { url, page }: Request): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol) || url.protocol === page.protocol;
  if (source === "'self'") return url.origin === page.origin;
  if (source.startsWith("'")) return false;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return url.protocol === source.toLowerCase();
  const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', port, path] = parts;
  return (
    isScheme(scheme ?? page.protocol.slice(0, -1), url) &&
    isHost(host.toLowerCase(), url) &&
    isPort(port, url) &&
    isPath(path, url)
  );
}

/** `http` in a policy lets `https` through too. */
function isScheme(scheme: string, { protocol }: URL): boolean {
  const wanted = `${scheme.toLowerCase()}:`;
  return protocol === wanted || (wanted === 'http:' && protocol === 'https:');
}

function isHost(host: string, { hostname }: URL): boolean {
  if (host === '*') return true;
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

const usualPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

function isPort(port: string | undefined, { port: own, protocol }: URL): boolean {
  if (port === '*') return true;
  const usual = usualPorts[protocol] ?? '';
  return (own || usual) === (port ?? usual);
}

function isPath(path: string | undefined, { pathname }: URL): boolean {
  if (!path || path === '/') return true;
  return path.endsWith('/') ? pathname.startsWith(path) : pathname === path;
}
