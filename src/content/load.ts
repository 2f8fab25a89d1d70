import { ContentFile } from './content-file.js';
import { jsonIn } from './content-script.js';
import { ContentError, type ContentFault, type ContentIssue } from './errors.js';
import { addressOf, takePreloaded } from './preload.js';

/** The largest content file that is read, in bytes once unpacked. */
export const maxBytes = 5 * 1024 ** 2;

// Browsers tell of a broken policy some tasks after they have refused the request; none measured needs 10 ms.
const violationDelay = 50;

type OnIssues = (issues: readonly ContentIssue[]) => void;

/** How a content file is asked for. */
export interface LoadOptions {
  /** Ends the request; the promise then rejects with the signal's own reason. */
  readonly signal?: AbortSignal;
  /** How the browser's cache is used; `no-cache` asks the server again after a fault. */
  readonly cache?: RequestCache;
  /** Told each time something of the answer has come. */
  readonly onProgress?: () => void;
  /** Told of what is wrong in parts of the file, when an element first asks for them. */
  readonly onIssues?: OnIssues;
  /** What reads the text that came; a content file unless something else is asked for. */
  readonly read?: typeof readContent;
}

/**
 * Asks once for a content file and reads it.
 *
 * @throws ContentError, or the reason of `signal` once that is aborted, and nothing else. For `http` the `cause`
 * is the `Response`, whose headers may tell when to come back.
 */
export async function loadContent(url: string, options: LoadOptions = {}): Promise<ContentFile> {
  const address = addressOf(url);
  options.signal?.throwIfAborted();
  const policy = watchPolicy(address);
  try {
    const response = await ask(address, options);
    const text = await readText(response, address, options.onProgress);
    // What has come while the code was on its way would be drawn in one go with the running of it, and a press wait.
    await globalThis.scheduler?.yield?.();
    return await readAnswer(text, response, address, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof ContentError)) await policy.verdict();
    options.signal?.throwIfAborted();
    throw error instanceof ContentError
      ? error
      : failure(policy.isBroken() ? 'csp' : lostCode(), address, error);
  } finally {
    policy.stop();
  }
}

/**
 * Reads content that is already here: the text of an inline JSON script, or a value.
 *
 * @param name What the webmaster calls it, as there is no address.
 * @throws ContentError and nothing else; for `json` without line and column, which `locate` adds.
 */
export function readContent(value: unknown, name: string, onIssues?: OnIssues): ContentFile {
  const raw = typeof value === 'string' ? parse(value, name) : value;
  try {
    return new ContentFile(raw as Record<string, unknown>, name, onIssues);
  } catch (error) {
    throw error instanceof ContentError ? error : failure('schema', name, error);
  }
}

/** Adds line and column to an error about text that is not JSON; gives any other error back as it is. */
export async function locate(error: unknown, text: unknown): Promise<unknown> {
  if (!(error instanceof ContentError) || error.code !== 'json' || typeof text !== 'string') return error;
  try {
    const { findJsonFault } = await import('./json-fault.js');
    return new ContentError('json', error.url, findJsonFault(text), undefined, { cause: error.cause });
  } catch {
    // The module that finds the place did not come. What is wrong is known all the same.
    return error;
  }
}

function failure(code: ContentFault, url: string, cause: unknown): ContentError {
  return new ContentError(code, url, [], undefined, { cause });
}

function lostCode(): ContentFault {
  return globalThis.navigator?.onLine === false ? 'offline' : 'network';
}

/** A request that breaks the page's policy fails like a lost server; only an event beside it tells them apart. */
function watchPolicy(address: string) {
  let isBroken = false;
  const onViolation = ({ blockedURI, disposition }: SecurityPolicyViolationEvent) => {
    isBroken ||= disposition === 'enforce' && blockedURI === address;
  };
  globalThis.addEventListener?.('securitypolicyviolation', onViolation);
  return {
    isBroken: () => isBroken,
    verdict: () => new Promise((resolve) => setTimeout(resolve, isBroken ? 0 : violationDelay)),
    stop: () => globalThis.removeEventListener?.('securitypolicyviolation', onViolation),
  };
}

async function ask(address: string, { signal, cache }: LoadOptions): Promise<Response> {
  const send = () => fetch(address, { signal, cache });
  // What went wrong ahead of us is met again here, where the policy is watched.
  const response = await (takePreloaded(address, signal)?.catch(send) ?? send());
  if (response.ok) return response;
  // An error page can be endless too, and is of no use.
  response.body?.cancel().catch(() => undefined);
  throw new ContentError('http', address, [], response.status, { cause: response });
}

async function readText(response: Response, address: string, onProgress?: () => void): Promise<string> {
  const reader = response.body?.getReader();
  // What some pages have in place of `fetch` gives no stream.
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader;) {
    onProgress?.();
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > maxBytes) {
      reader.cancel().catch(() => undefined);
      throw new ContentError('too-large', address);
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

async function readAnswer(
  text: string,
  response: Response,
  address: string,
  { read = readContent, onIssues }: LoadOptions,
) {
  try {
    return read(text, address, onIssues);
  } catch (error) {
    const isPage = response.headers.get('content-type')?.includes('html');
    if (isPage && (error as ContentError).code === 'json') throw failure('html', address, error);
    throw await locate(error, text);
  }
}

/** @throws ContentError for what is not JSON, or too much of it. */
export function parse(text: string, name: string): unknown {
  if (text.length > maxBytes) throw new ContentError('too-large', name);
  if (!text.trim()) throw new ContentError('empty', name);
  try {
    return JSON.parse(jsonIn(text));
  } catch (error) {
    throw failure(/^\s*</.test(text) ? 'html' : 'json', name, error);
  }
}
