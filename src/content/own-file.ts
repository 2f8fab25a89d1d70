import { parse } from './address.js';

/**
 * The whole address of a file that a page may load by itself: of its own origin, or of the content file's. Nothing for
 * any other.
 *
 * @param file as the content file has it, whole or from where that file lies
 */
export function ownFile(file: string, contentUrl: string, pageUrl: string): string | undefined {
  const base = parse(contentUrl, pageUrl);
  const whole = parse(file, base?.href) ?? parse(file, pageUrl);
  const own = [parse(pageUrl)?.origin, base?.origin];
  return whole && /^https?:$/.test(whole.protocol) && own.includes(whole.origin) ? whole.href : undefined;
}
