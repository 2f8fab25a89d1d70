/** What the time of a session is read from; one place, so that a test can hold its hand on it. */
export const clock = {
  now: (): number => Date.now(),
  /** Calls back again and again; gives back the way to stop. */
  every: (milliseconds: number, run: () => void): (() => void) => {
    const id = setInterval(run, milliseconds);
    return () => clearInterval(id);
  },
};
