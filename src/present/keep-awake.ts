/**
 * Keeps the screen from going dark while a group reads, where the browser can, and again when the page comes back from
 * behind another: a browser lets the screen go then. Gives back what ends it.
 */
export function keepAwake(): () => void {
  let lock = request();
  const again = (): void => {
    if (document.visibilityState !== 'visible') return;
    release(lock);
    lock = request();
  };
  document.addEventListener('visibilitychange', again);
  return () => {
    document.removeEventListener('visibilitychange', again);
    release(lock);
  };
}

function release(lock: Promise<WakeLockSentinel | undefined>): void {
  void lock.then((held) => held?.release()).catch(() => undefined);
}

/** A screen that sleeps is a nuisance, not a fault. */
async function request(): Promise<WakeLockSentinel | undefined> {
  return navigator.wakeLock?.request('screen').catch(() => undefined);
}
