import type { ContentError } from './errors.js';

/** Whether a fault may pass by itself, so that asking again unasked is of use. */
export function mayPass({ code, status = 0 }: ContentError): boolean {
  return code === 'network' || code === 'timeout' || status === 429 || status >= 500;
}

/** Whether a fault may have to do with the reader's own net, such as one that answers with its login page. */
export function isOfTheNet(fault: ContentError): boolean {
  return mayPass(fault) || fault.code === 'offline' || fault.code === 'html';
}

/**
 * What the server asks for by `Retry-After`, in milliseconds: seconds, or a date by the server's own clock where it
 * tells that. 0 or less when it asks for nothing.
 */
export function pauseAskedFor({ cause }: ContentError): number {
  const headers = cause instanceof Response ? cause.headers : undefined;
  const asked = headers?.get('retry-after') ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  return Date.parse(asked) - (Date.parse(headers?.get('date') ?? '') || Date.now()) || 0;
}
