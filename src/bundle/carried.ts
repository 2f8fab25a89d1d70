import { inlinedFiles } from '../content/inlined.js';

/** A file as a page carries it. */
export interface CarriedFile {
  readonly type: string;
  readonly base64: string;
}

/** What a page carries with it besides the content. */
export interface Carried {
  readonly files?: Readonly<Record<string, CarriedFile>>;
  readonly overlay?: unknown;
}

/** The name an overlay has on the page that carries it. */
export const overlayName = 'lokalt-tillegg.json';

type Held = Map<string, () => Promise<Response>>;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

/**
 * Gives the elements what the page carries: films as addresses of its own, an overlay as if it had been asked for ahead.
 * Call it before the elements come.
 */
export function unpackCarried({ files = {}, overlay }: Carried): void {
  for (const [name, { type, base64 }] of Object.entries(files)) {
    inlinedFiles().set(name, URL.createObjectURL(new Blob([bytesOf(base64)], { type })));
  }
  if (overlay === undefined) return;
  const page = globalThis as Record<symbol, unknown>;
  const held = (page[Symbol.for('lindring/preload/1')] ??= new Map()) as Held;
  const headers = { 'content-type': 'application/json' };
  held.set(new URL(overlayName, document.baseURI).href, () =>
    Promise.resolve(new Response(JSON.stringify(overlay), { headers })),
  );
}
