/** What an embed page tells the page around it, and what it is asked with. The host’s side is `resize.ts`. */
const resizeType = 'lindring:resize';
const askType = 'lindring:ask-height';

/** The secret WordPress gives a frame it has put on a page, in the hash: `#?secret=abc`. */
function secretOf(hash: string): string | undefined {
  return /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1];
}

/**
 * Tells the page around this one how high it is, each time that changes and when it is asked: in our own words, in those
 * of WordPress and in those of Canvas. Nothing but the number is told, so any page may hear it.
 */
export function tellHeight(): void {
  const secret = secretOf(location.hash);
  let told = 0;
  const tell = (height: number): void => {
    told = height;
    parent.postMessage({ type: resizeType, height }, '*');
    parent.postMessage(JSON.stringify({ subject: 'lti.frameResize', height }), '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  const measure = (): number => Math.ceil(document.body.getBoundingClientRect().height);
  new ResizeObserver(() => {
    const height = measure();
    if (height !== told) tell(height);
  }).observe(document.body);
  // Chromium lays nothing out in a frame nobody sees yet, and so observes nothing there.
  addEventListener('load', () => tell(measure()));
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === parent && (data as { type?: unknown } | null)?.type === askType) tell(measure());
  });
}
