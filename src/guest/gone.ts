const gone = 'lindring-gone';

/** Calls `act` when the element the root belongs to is taken out of its document. Gives back what ends that. */
export function whenGone(root: Node, act: () => void): () => void {
  root.addEventListener(gone, act);
  return () => root.removeEventListener(gone, act);
}

/** Tells those who wait inside that the element was taken out. The event does not leave the root. */
export function tellGone(root: Node): void {
  root.dispatchEvent(new Event(gone));
}
