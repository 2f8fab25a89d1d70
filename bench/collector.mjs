/**
 * Runs in every page before its own code: notes when the real content is on screen, and what moved.
 * Looking is the same small work in every frame of every page.
 */
export function collect({ ready, words, image }) {
  const seen = { content: 0, shift: 0 };
  globalThis.bench = seen;
  const observe = (type, onEntry) =>
    new PerformanceObserver((list) => list.getEntries().forEach(onEntry)).observe({ type, buffered: true });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  const find = () => {
    let root = document;
    let found;
    for (const selector of ready) {
      found = root?.querySelector(selector);
      root = found?.shadowRoot;
    }
    return found;
  };
  const isShown = () => {
    const found = find();
    if (!found?.checkVisibility({ visibilityProperty: true })) return false;
    const text = () => (words === undefined ? '' : found.textContent + (found.shadowRoot?.textContent ?? ''));
    const hasImage = () =>
      !image ||
      performance.getEntriesByName(new URL(image, location.href).href).some((entry) => entry.responseEnd);
    return found.getBoundingClientRect().height > 0 && (!words || text().includes(words)) && hasImage();
  };
  const look = () => {
    // A task after this frame begins when the frame has been drawn.
    if (isShown()) setTimeout(() => (seen.content = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
