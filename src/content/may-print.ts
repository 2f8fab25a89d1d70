import type { Provenance } from './schema/base.js';

/** Whether something may be handed out on paper: not when it is withdrawn, or its owner says no. */
export function mayPrint({ withdrawn, rights }: Provenance): boolean {
  return !withdrawn && rights?.mayPrint !== false;
}
