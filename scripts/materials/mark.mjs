/** The line that stands on every page of what we have made ourselves: the same as on screen, in src/i18n/marks.ts. */
export const mark = 'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.';

/** The day the materials say they were made, so that making them again gives the same. */
export const madeOn = new Date('2026-11-01T12:00:00Z');
