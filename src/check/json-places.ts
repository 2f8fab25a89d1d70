import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { keyPath } from '../content/json-path.js';

/** A line and a character in a file, both from 1, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const step = /([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;

/** The keys of a JSON path: `cases[2].title` is `cases`, 2 and `title`. */
function keysOf(path: string): (string | number)[] {
  return Array.from(path.matchAll(step), ([, word, index, quoted]) => {
    if (index !== undefined) return Number(index);
    return word ?? (JSON.parse(quoted ?? '""') as string);
  });
}

/** Where in a text the values of its JSON stand. */
export class JsonPlaces {
  readonly #text: string;
  readonly #root: Node | undefined;
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    this.#text = text.replace(/^\ufeff/, '');
    this.#root = treeOf(this.#text);
    for (const { index, 0: found } of this.#text.matchAll(/\r\n|\n|\r/g)) {
      this.#lineStarts.push(index + found.length);
    }
  }

  /** Where the value of a path begins; for what is missing, where the value around it begins. */
  positionOf(path: string): Position {
    const keys = keysOf(path);
    for (let count = keys.length; count >= 0; count -= 1) {
      const node = this.#root && findNodeAtLocation(this.#root, keys.slice(0, count));
      // The key, not the value: that is where somebody who looks for the field looks.
      if (node) return this.#positionAt(node.parent?.type === 'property' ? node.parent.offset : node.offset);
    }
    return { line: 1, column: 1 };
  }

  /**
   * Keys that stand twice in the same object. JSON lets the last one win and says nothing, so that a text somebody
   * wrote is gone.
   */
  twins(): { readonly path: string; readonly key: string; readonly position: Position }[] {
    const found: { path: string; key: string; position: Position }[] = [];
    const walk = (node: Node, path: string): void => {
      const seen = new Set<string>();
      for (const [index, child] of (node.children ?? []).entries()) {
        const [name, value] = child.children ?? [];
        if (node.type !== 'object') walk(child, keyPath(path, index));
        else if (name) {
          const key = String(name.value);
          const inside = keyPath(path, key);
          if (seen.has(key)) found.push({ path: inside, key, position: this.#positionAt(child.offset) });
          seen.add(key);
          if (value) walk(value, inside);
        }
      }
    };
    if (this.#root) walk(this.#root, '');
    return found;
  }

  #positionAt(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }
}

/** Lists in lists in lists take the parser to the end of the stack; then there are no places to tell. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}
