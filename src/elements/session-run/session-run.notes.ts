import type { Block } from '../../content/schema/programme.js';
import { cases } from '../../content/schema/case.js';
import type { AnyText } from '../../i18n/pick.js';
import type { RunView } from './session-run.view.js';

/** What is for the leader alone in a block: its own note, and those of the case or the scenario it opens. */
export function leaderNotesOf(block: Block, { content }: RunView): AnyText[] {
  const study = block.case ? content.list(cases).items.find(({ id }) => id === block.case) : undefined;
  const scenario = study?.scenarios.find(({ id }) => id === block.scenario);
  return [block.note, study?.leaderNote, scenario?.leaderNote].filter((note) => note !== undefined);
}
