/**
 * What long tasks take beyond 50 ms each on a machine so many times as slow. It is the time the page's main thread has
 * worked, times that, and not what a clock beside it says: whatever else this machine is busy with is nobody's fault.
 *
 * @param {object[]} events of a trace of a visit at the machine's own speed
 */
function blockingIn(events, slowness) {
  const start = events
    .filter(({ name, args }) => name === 'navigationStart' && /\/p\//.test(args?.data?.documentLoaderURL))
    .at(-1);
  if (!start) throw new Error('The trace does not tell when the page began');
  return events
    .filter(({ name, pid, tid, ts }) => {
      return /RunTask$/.test(name) && pid === start.pid && tid === start.tid && ts >= start.ts;
    })
    .map(({ tdur = 0 }) => (slowness * tdur) / 1000)
    .reduce((sum, took) => sum + Math.max(0, took - 50), 0);
}

/**
 * Follows what the main thread does while a page is visited; gives what ends that and tells how long it would be blocked
 * on a machine so many times as slow.
 */
export async function watchThread(page, slowness) {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  return async () => {
    const trace = Buffer.from(await page.tracing.stop()).toString();
    return blockingIn(JSON.parse(trace).traceEvents, slowness);
  };
}
