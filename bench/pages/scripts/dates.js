/** When session number `at` is: five evenings of one autumn. */
export const dates = (at) => ({
  start: `2026-09-0${at + 1}T18:00:00`,
  end: `2026-09-0${at + 1}T20:00:00`,
});
