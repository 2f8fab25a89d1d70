/** What each extra must be, by its name; the build of `lindring.js` writes it (scripts/build/classic.mjs). */
export const integrities: Readonly<Record<string, string>> = {};
