// What the build makes of an extra, for the tests: puts its functions on the shelf of this version.
(() => {
  const key = Object.getOwnPropertySymbols(globalThis).find((symbol) =>
    symbol.description.startsWith('lindring/extras/'),
  );
  const shelf = globalThis[key];
  shelf.sample ??= { greet: () => 'hei' };
  globalThis.timesRun = (globalThis.timesRun ?? 0) + 1;
})();
