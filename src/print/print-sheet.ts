import { warnOnce } from '../guest/warn.js';
import { drawSheet, settle, type PaperWindow } from './draw-sheet.js';
import { PrintingFrame } from './printing-frame.js';
import type { Sheet } from './sheet.js';

/**
 * Why nothing was printed. `no-frame`: the page may not have a frame it can look into, as in a sandbox without
 * `allow-same-origin`. `refused`: the browser or the sandbox around the page does not print. `failed`: anything
 * else; the console has it.
 */
export type PrintObstacle = 'no-frame' | 'refused' | 'failed';

export type PrintOutcome =
  { readonly printed: true } | { readonly printed: false; readonly reason: PrintObstacle };

const picturesLimit = 3000;

const remedies: Record<PrintObstacle, string> = {
  'no-frame': 'Printing needs a frame this page may look into. In a sandboxed frame, add allow-same-origin.',
  refused: 'The browser did not print. In a sandboxed frame, add allow-modals to the sandbox attribute.',
  failed: 'Printing failed.',
};

let open: PrintingFrame | undefined;
let latest: Promise<PrintOutcome> | undefined;

/**
 * Prints a sheet and nothing else of the page, from a frame that is there only meanwhile. Resolves when
 * the browser has taken the sheet over; never rejects. A press while an earlier one still waits for its
 * pictures takes its place, and both get the same outcome: two presses never open two dialogs.
 *
 * @param page The document to print from, where an element was moved to another than the script's own.
 */
export function printSheet(sheet: Sheet, page: Document = document): Promise<PrintOutcome> {
  latest = print(sheet, page);
  return latest;
}

/**
 * Opens a sheet in a window of its own, to read, copy and print from there. Call it in the press itself:
 * a later moment counts as a pop-up. Tells whether the window opened.
 */
export function openSheetInTab(sheet: Sheet, page: Document = document): boolean {
  let tab: PaperWindow | null | undefined;
  // A press opens one tab: where it could not be written in, it is left for the page itself.
  if (isWithoutOrigin(page)) return false;
  try {
    tab = page.defaultView?.open('', '_blank') as PaperWindow | null | undefined;
    if (!tab) return false;
    drawSheet(tab, sheet);
    tab.opener = null;
    return true;
  } catch {
    // A sandbox may open the window and then not let us write in it: an empty one helps nobody.
    tab?.close();
    return false;
  }
}

/**
 * Opens the page itself in a tab, out of the frame it is in: there it prints. Call it in the press itself. Tells whether
 * the tab opened.
 */
export function openPageInTab(page: Document = document): boolean {
  try {
    const tab = page.defaultView?.open(page.location.href.split('#')[0], '_blank');
    if (tab) tab.opener = null;
    return !!tab;
  } catch {
    // One engine says no to a sandbox that way.
    return false;
  }
}

/** Whether the page is in a sandbox that takes its origin away. One from disk has none either, but owns its tabs. */
function isWithoutOrigin({ defaultView, location }: Document): boolean {
  return defaultView?.origin === 'null' && /^https?:$/.test(location.protocol);
}

async function print(sheet: Sheet, page: Document): Promise<PrintOutcome> {
  // What a dialog left behind in an engine that never said it was closed.
  open?.remove();
  const frame = new PrintingFrame(page);
  open = frame;
  try {
    const paper = await frame.open();
    if (!paper) return open === frame ? fail(frame, 'no-frame') : newer();
    drawSheet(paper, sheet);
    await settle(paper, picturesLimit);
    if (open !== frame) return await newer();
    return (await frame.print(paper)) ? { printed: true } : fail(frame, 'refused');
  } catch (error) {
    return open === frame ? fail(frame, 'failed', error) : newer();
  }
}

/** The outcome of the press that took over from this one. */
function newer(): Promise<PrintOutcome> {
  return latest!;
}

function fail(frame: PrintingFrame, reason: PrintObstacle, error?: unknown): PrintOutcome {
  frame.remove();
  warnOnce(error === undefined ? remedies[reason] : `${remedies[reason]} ${String(error)}`);
  return { printed: false, reason };
}
