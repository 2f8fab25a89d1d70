import { warnOnce } from '../guest/warn.js';

/**
 * Part of the library that is fetched once, the first time something asks for it: for the page, or for one element. When it does
 * not come the webmaster is told, and whoever asks next tries again.
 */
export class Fetched<Thing> {
  #thing?: Thing;
  #coming?: Promise<Thing | undefined> | undefined;

  constructor(
    readonly fetch: () => Promise<Thing>,
    readonly remedy: string,
  ) {}

  /** The thing, if it is here; asks for nothing. */
  get now(): Thing | undefined {
    return this.#thing;
  }

  /** The thing, or nothing while it is on its way; `whenHere` is then called once. */
  get(whenHere: () => void): Thing | undefined {
    if (this.#thing === undefined) void this.bring().then((thing) => thing !== undefined && whenHere());
    return this.#thing;
  }

  /** The thing once it is here; nothing when it cannot be had. */
  bring(): Promise<Thing | undefined> {
    return (this.#coming ??= this.#bring());
  }

  async #bring(): Promise<Thing | undefined> {
    try {
      return (this.#thing = await this.fetch());
    } catch {
      this.#coming = undefined;
      warnOnce(this.remedy);
      return undefined;
    }
  }
}
