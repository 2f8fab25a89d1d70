/** A name of its own for each file in a package: that of the file, with a number where two are called the same. */
export function namesFor(files: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of new Set(files)) {
    const [, stem = 'fil', ending = ''] = /([^/?#]+?)(\.[^./?#]+)?(?:[?#].*)?$/.exec(file) ?? [];
    const plain = stem.replace(/[^\w-]+/g, '-');
    let name = `${plain}${ending}`;
    for (let at = 2; taken.has(name.toLowerCase()); at += 1) name = `${plain}-${at}${ending}`;
    taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}
