/** What our own code does that the analyzer misreads, and where the files it names are in the package. */
const ourWays = {
  name: 'lindring',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      // Every dispatchEvent() counts as an event of its own, next to the one the class names with @fires and describes.
      if (declaration.events) {
        declaration.events = declaration.events.filter(({ name, description }) => name && description);
      }
      // Nobody outside can build on these.
      if (declaration.members) {
        declaration.members = declaration.members.filter(({ privacy = 'public' }) => privacy === 'public');
      }
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    const text = JSON.stringify(customElementsManifest.modules);
    // Files are found in the order the disk gives them, which is not the same from one day to the next.
    customElementsManifest.modules = JSON.parse(
      text.replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"'),
    ).sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/define.ts', '**/*.styles.ts', '**/*.model.ts'],
  litelement: true,
  // It would point package.json at wherever it has just written.
  packagejson: false,
  plugins: [ourWays],
};
