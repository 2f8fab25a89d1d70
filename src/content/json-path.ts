const longestKey = 60;

/**
 * The path of a key inside a path: `cases[2]` and `title` make `cases[2].title`. Keys that are not plain words are
 * quoted, and cut when they are very long, since a key comes from the file and a path goes to the console.
 */
export function keyPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (/^[A-Za-z_$][\w$]*$/.test(key) && key.length <= longestKey) return path ? `${path}.${key}` : key;
  return `${path}[${JSON.stringify(key.length > longestKey ? `${key.slice(0, longestKey)}…` : key)}]`;
}
