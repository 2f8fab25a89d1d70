/**
 * Takes away what a reader of another story left in this browser: what she wrote, and the place she was sent to.
 * On a docs page the stories stand side by side, and each has what it has.
 */
export function forgetReader({ viewMode }: { readonly viewMode: string }): void {
  if (viewMode === 'docs') return;
  for (const storage of [sessionStorage, localStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('lindring/')) storage.removeItem(key);
  }
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
}
