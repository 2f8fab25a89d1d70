/** Keeps the screen from going dark while a group reads, where the browser can. Gives back what ends it. */
export function keepAwake(): () => void {
  // A screen that sleeps is a nuisance, not a fault.
  const lock = request().catch(() => undefined);
  return () => void lock.then((held) => held?.release()).catch(() => undefined);
}

async function request(): Promise<WakeLockSentinel> {
  return navigator.wakeLock.request('screen');
}
