/** A request that has been made and not yet been answered. */
export interface HeldRequest {
  readonly url: string;
  readonly cache: RequestCache | undefined;
  readonly signal: AbortSignal;
  answer(response: Response): void;
  refuse(): void;
}

/** In the place of `fetch`: holds every request until the test answers it, as no real server can be told to. */
export class HeldServer {
  readonly requests: HeldRequest[] = [];
  readonly #fetch = window.fetch;

  constructor() {
    window.fetch = (input, init) =>
      new Promise((resolve, reject) => {
        const signal = init!.signal!;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        const refuse = () => reject(new TypeError('Failed to fetch'));
        this.requests.push({ url: String(input), cache: init!.cache, signal, answer: resolve, refuse });
      });
  }

  get last(): HeldRequest {
    return this.requests.at(-1)!;
  }

  stop(): void {
    window.fetch = this.#fetch;
  }
}

/** A sound content file as an answer. */
export function content(id = 'prove'): Response {
  return new Response(JSON.stringify({ version: 1, id }), {
    headers: { 'content-type': 'application/json' },
  });
}

/** An answer with a status and nothing of use. */
export function refusal(status: number, headers: HeadersInit = {}): Response {
  return new Response('nei', { status, headers });
}
