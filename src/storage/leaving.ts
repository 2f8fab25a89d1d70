/** Something that may be lost when the reader leaves. */
export interface AtRisk {
  readonly hasUnsaved: boolean;
}

const atRisk = new Set<AtRisk>();

/**
 * Asks the reader before she leaves a page where she has written something that is not saved on the machine.
 * One listener for the whole page, there only from the first such writing until all of it is saved, deleted or
 * lapsed: one that is always there costs the page its place in the browser's back-forward cache.
 */
export function warnBeforeLeaving(records: AtRisk): void {
  if (atRisk.size === 0) globalThis.addEventListener?.('beforeunload', onBeforeUnload);
  atRisk.add(records);
}

/** Takes the warning off the page when nothing needs it any longer. */
export function reviewLeaving(): void {
  if (atRisk.size === 0) return;
  for (const records of [...atRisk]) if (!records.hasUnsaved) atRisk.delete(records);
  if (atRisk.size === 0) globalThis.removeEventListener?.('beforeunload', onBeforeUnload);
}

function onBeforeUnload(event: BeforeUnloadEvent): void {
  if (![...atRisk].some((records) => records.hasUnsaved)) return;
  event.preventDefault();
  // Older browsers ask only for this.
  event.returnValue = true;
}
