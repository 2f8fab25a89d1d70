import type { StoreFault } from './stores.js';

/** Tells whether a stored value has the form its reader expects. */
export type Guard<T> = (value: unknown) => value is T;

/** Where something is kept: in this tab, on this machine, only on this page until it closes, or not at all. */
export type Place = 'tab' | 'machine' | 'memory' | 'nowhere';

/**
 * Why something is not kept as asked. `blocked`, `full`, `ignored`: the browser's storage would not.
 * `newer`: a newer version of the library wrote what is there. `not-plain`: the value has no JSON.
 * `not-empty`: the group has records that would have to give way. `no-content`: asked before the content was there.
 */
export type WriteFault = StoreFault | 'newer' | 'not-plain' | 'not-empty' | 'no-content';

/** What came of a write, a removal or a saving. After a fault, `place` is where the text is all the same. */
export type WriteResult =
  | { readonly ok: true; readonly place: 'tab' | 'machine' }
  | { readonly ok: false; readonly place: Place; readonly fault: WriteFault };

/**
 * What a reader can be told about what the group has written.
 * - `empty`: nothing is written, and the browser would keep it in this tab.
 * - `tab`: kept in this tab until `until` (ms since 1970), 12 hours after the last writing.
 * - `machine`: saved on this machine until deleted.
 * - `memory`: this browser keeps nothing here; `count` records last until the page closes.
 * - `unsaved`: `count` records could not be kept (`fault` says why) and last until the page closes; the rest is kept.
 */
export type RecordsState =
  | { readonly status: 'empty' }
  | { readonly status: 'tab'; readonly until: number }
  | { readonly status: 'machine' }
  | { readonly status: 'memory'; readonly count: number }
  | { readonly status: 'unsaved'; readonly count: number; readonly fault: WriteFault };
