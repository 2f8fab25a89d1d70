import type { RecordsController } from '../../controllers/records-controller.js';
import { handOut } from '../../parts/hand-out.js';
import type { Prose } from '../../parts/prose.js';
import { leaderSheet } from '../../sessions/leader-sheet.js';
import { peopleOn } from '../../sessions/people.js';
import type { RunLog } from '../../sessions/run-log.js';
import { summarySheet } from './session-run.summary.js';
import type { RunView } from './session-run.view.js';

/** Prints the leader's plan of this one session: what is done when, and the notes that the room's screen never shows. */
export async function printLeaders(
  place: HTMLElement,
  { content, programme, held, reading }: RunView,
  prose: Prose,
  { records }: RecordsController,
): Promise<void> {
  const people = records ? peopleOn(records) : new Map();
  // Words open no explanation on paper.
  const paper = { content, programme, prose: { ...prose, words: undefined }, people };
  await handOut(place, leaderSheet(paper, [held]), reading.language);
}

/** Prints what the session came to. */
export async function printSummary(
  place: HTMLElement,
  view: RunView,
  log: RunLog,
  records: RecordsController,
): Promise<void> {
  await handOut(place, summarySheet(view, log, records), view.reading.language);
}
