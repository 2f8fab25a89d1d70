import { scriptUrl } from './trusted-types.js';
import { scriptLine } from './script-line.js';
import { version } from './version.js';

/**
 * How `lindring.js`, which is one classic script, gets what lies beside it. In every build the sources say
 * `import('../extras/<name>.js')`; only for `lindring.js` does the build write `loadExtra('<name>')` instead. What
 * a press asks for, such as printing, and the elements that few pages use, are extras too, which the build makes
 * (scripts/build/classic.mjs).
 */

type Shelf = Record<string, unknown>;

// Not a named global: nothing on the page can stand in its way, and another version has a shelf of its own. So has a
// copy with another prefix, whose extras define tags of their own; the build writes the same in each script.
const copy = scriptLine['prefix'] ?? '';
const shelfKey = Symbol.for(`lindring/extras/${version}${copy}`);

function shelf(): Shelf {
  const page = globalThis as { [shelfKey]?: Shelf };
  return (page[shelfKey] ??= {});
}

/** Called by the file of an extra: puts its functions where every copy of this version finds them. */
export function shelve(name: string, extra: unknown): void {
  shelf()[name] ??= extra;
}

/** What is asked for, by whichever copy of this version. */
function asked(): Map<string, Promise<unknown>> {
  const held = (shelf()['asked'] ??= new Map<string, Promise<unknown>>());
  return held as Map<string, Promise<unknown>>;
}

interface Place {
  readonly src: string;
  readonly nonce: string;
  /** What each file must be, by the name of the extra. */
  readonly integrities: Readonly<Record<string, string>>;
}

let own: Place | undefined;

/** Tells where the extras lie: beside our own script, and with its nonce. Call it while that script runs. */
export function extrasLieBeside(
  script: HTMLOrSVGScriptElement | null,
  integrities: Readonly<Record<string, string>>,
): void {
  if (!(script instanceof HTMLScriptElement) || !script.src) return;
  own = { src: script.src, nonce: script.nonce, integrities };
}

/**
 * The functions of an extra, fetched the first time. Asking again after a failure tries again.
 *
 * @throws Error when the file is not there, has been changed, or the page does not allow it
 */
export function loadExtra(name: string): Promise<unknown> {
  const all = asked();
  let extra = all.get(name);
  if (!extra) {
    all.set(name, (extra = load(name)));
    extra.catch(() => all.delete(name));
  }
  return extra;
}

async function load(name: string): Promise<unknown> {
  if (!(name in shelf())) await run(name);
  if (name in shelf()) return shelf()[name];
  throw new Error(`extra-${name}.js is of another version`);
}

function run(name: string): Promise<unknown> {
  const integrity = own?.integrities[name] ?? '';
  const script = document.createElement('script');
  return new Promise((resolve, reject) => {
    // With a part of its hash in the address, a cache never answers with the file of an older version.
    const url = new URL(`extra-${name}.js?${integrity.slice(-8)}`, own?.src);
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${url.href} could not be loaded`));
    // A page opened from disk has no origin that could be allowed anything, and nobody between it and the file.
    if (url.protocol !== 'file:') {
      script.crossOrigin = 'anonymous';
      script.integrity = integrity;
    }
    if (own?.nonce) script.nonce = own.nonce;
    if (copy) script.dataset['prefix'] = copy;
    // Extras that are asked for together run in that order: one may need what the other shelves.
    script.async = false;
    script.src = scriptUrl(url.href);
    document.head.append(script);
  }).finally(() => script.remove());
}
