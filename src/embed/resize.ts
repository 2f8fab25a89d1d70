/*
 * `resize.js`: for pages that have embed pages in frames. Gives each frame the height its page tells. A frame is known
 * by its window and never by its address alone; who may tell is the origin this script came from, or those its own
 * element names in `data-origin`. A page in a sandbox has no origin, and is taken at the word of its frame’s address.
 */

const script = document.currentScript as HTMLScriptElement | null;
const origins = (script?.dataset['origin'] ?? new URL(script?.src || location.href).origin).split(/\s+/);
/** In CSS pixels. Lower than a sentence and higher than the longest bank are mistakes, or somebody’s joke. */
const [lowest, highest] = [80, 30_000];

function isOurs({ src, sandbox }: HTMLIFrameElement, origin?: string): boolean {
  const { origin: own } = new URL(src || 'about:blank', location.href);
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return origins.includes(own) && (origin === undefined || origin === (isOpaque ? 'null' : own));
}

addEventListener('message', ({ data, origin, source }) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== 'lindring:resize' || !Number.isFinite(height)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || !isOurs(frame, origin)) continue;
    const isWithBorder = getComputedStyle(frame).boxSizing === 'border-box';
    const border = isWithBorder ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.min(Math.max(Number(height), lowest), highest) + border}px`;
  }
});

// What a page told before this script came is asked for again.
for (const frame of document.querySelectorAll('iframe')) {
  if (isOurs(frame)) frame.contentWindow?.postMessage({ type: 'lindring:ask-height' }, '*');
}
