import { jsonIn } from './content-script.js';
import type { ContentIssue } from './errors.js';

type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'comma';

const space = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex -- JSON forbids them in a string
const plainCharacters = /[^"\\\u0000-\u001f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const lineBreak = /\r\n|\n|\r/;

/** Where the pattern stops matching when it begins at `from`, or `from` when it does not match there. */
function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** Goes through the tokens of a text as JSON has them, until one is where it may not be. */
class Reader {
  #at = 0;
  #comma = 0;
  #expected: Expected = 'value';
  readonly #open: string[] = [];

  constructor(readonly text: string) {
    if (text.startsWith('\ufeff')) this.#at = 1;
  }

  /** The index of the first character that JSON does not allow, or `undefined` when all of it is JSON. */
  findFault(): number | undefined {
    for (;;) {
      this.#at = after(space, this.text, this.#at);
      const isOver = this.#at >= this.text.length;
      if (isOver && this.#expected === 'comma' && this.#open.length === 0) return undefined;
      if (isOver || !this.#step(this.text[this.#at]!)) return this.#faultAt();
    }
  }

  /** A comma before a closing bracket is the fault itself; pointing at the bracket would be a line too late. */
  #faultAt(): number {
    const isAfterComma =
      this.#expected === 'key' || (this.#expected === 'value' && this.#open.at(-1) === '[');
    return isAfterComma && /[}\]]/.test(this.text[this.#at] ?? '') ? this.#comma : this.#at;
  }

  #step(sign: string): boolean {
    switch (this.#expected) {
      case 'colon':
        return sign === ':' && this.#skip('value');
      case 'comma':
        return this.#isClosing(sign) ? this.#close() : sign === ',' && this.#onComma();
      case 'firstKey':
      case 'key':
        if (this.#expected === 'firstKey' && sign === '}') return this.#close();
        return sign === '"' && this.#string('colon');
      default:
        if (this.#expected === 'firstValue' && sign === ']') return this.#close();
        return this.#value(sign);
    }
  }

  #value(sign: string): boolean {
    if (sign === '"') return this.#string('comma');
    if (sign === '{' || sign === '[') {
      this.#open.push(sign);
      return this.#skip(sign === '{' ? 'firstKey' : 'firstValue');
    }
    const end = after(literal, this.text, this.#at);
    if (end === this.#at) return false;
    this.#at = end;
    this.#expected = 'comma';
    return true;
  }

  #string(then: Expected): boolean {
    this.#at++;
    for (;;) {
      this.#at = after(plainCharacters, this.text, this.#at);
      const sign = this.text[this.#at];
      if (sign === '"') return this.#skip(then);
      const end = after(escaped, this.text, this.#at);
      if (end === this.#at) return false;
      this.#at = end;
    }
  }

  #onComma(): boolean {
    this.#comma = this.#at;
    return this.#open.length > 0 && this.#skip(this.#open.at(-1) === '{' ? 'key' : 'value');
  }

  #isClosing(sign: string): boolean {
    return this.#open.length > 0 && sign === (this.#open.at(-1) === '{' ? '}' : ']');
  }

  #close(): boolean {
    this.#open.pop();
    return this.#skip('comma');
  }

  #skip(then: Expected): boolean {
    this.#at++;
    this.#expected = then;
    return true;
  }
}

/**
 * Where a text stops being JSON, counted as editors count: lines and characters from 1. Browsers word this each in
 * their own way, and one of them not at all. Empty for text that is JSON.
 */
export function findJsonFault(given: string): ContentIssue[] {
  const text = jsonIn(given);
  const at = new Reader(text).findFault();
  if (at === undefined) return [];
  const lines = text.slice(text.startsWith('\ufeff') ? 1 : 0, at).split(lineBreak);
  return [
    { path: '', code: 'json', values: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } },
  ];
}
