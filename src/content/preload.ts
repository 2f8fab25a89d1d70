/** How long an answer nobody has come for is kept, in milliseconds. */
const holdFor = 30_000;

type Held = Map<string, (signal?: AbortSignal) => Promise<Response>>;

// The loader is built with a copy of this module, apart from the elements: the page holds what either asks for.
const heldKey = Symbol.for('lindring/preload/1');

function held(): Held {
  const page = globalThis as { [heldKey]?: Held };
  return (page[heldKey] ??= new Map());
}

/**
 * The address a request goes to: absolute and without fragment, so that every way of writing it is one request.
 * An address nobody can read is given back as it is; asking for it then fails like asking for a lost server.
 */
export function addressOf(url: string): string {
  try {
    const address = new URL(url, globalThis.document?.baseURI);
    address.hash = '';
    return address.href;
  } catch {
    return url;
  }
}

/**
 * Asks for a content file before any element is there to want it, so that it travels while the code does. The
 * answer is kept for the first who wants it and let go of after half a minute. Never throws; what goes wrong is
 * met, and told, by the one who comes for it.
 */
export function preloadContent(url: string): void {
  try {
    hold(addressOf(url));
  } catch {
    // A page that has taken away what this needs.
  }
}

function hold(address: string): void {
  if (held().has(address)) return;
  const controller = new AbortController();
  const abort = () => controller.abort();
  const letGo = () => {
    held().delete(address);
    clearTimeout(timer);
  };
  const timer = setTimeout(() => {
    letGo();
    abort();
  }, holdFor);
  // What the page has put in its place may throw, or give nothing back.
  const response = (async () => fetch(address, { signal: controller.signal }))();
  response.catch(letGo);
  held().set(address, (signal) => {
    letGo();
    signal?.addEventListener('abort', abort);
    return response;
  });
}

/** The answer that was asked for ahead, if one is held; from here on `signal` is what ends it. */
export function takePreloaded(address: string, signal?: AbortSignal): Promise<Response> | undefined {
  return held().get(address)?.(signal);
}
