import type { ContentFile } from '../../content/content-file.js';
import { programmes, type Block, type Programme } from '../../content/schema/programme.js';
import type { HeldSession } from '../../sessions/held-session.js';
import { templateOf } from '../../sessions/session-plan.js';

/**
 * The programmes a group can plan from: those that tell of sessions or modules. Where none does, as in a network whose
 * source only tells that it meets, all of them: the leader adds the sessions.
 */
export function plannable(content: ContentFile): readonly Programme[] {
  const all = content.list(programmes).items;
  const told = all.filter(
    ({ sessions, modules, learningModel }) => sessions?.length || modules?.length || learningModel?.sessions,
  );
  return told.length > 0 ? told : all;
}

/** The sessions as the content tells of them, before anybody has planned. */
export function asTold(programme: Programme): HeldSession[] {
  return templateOf(programme).map((session, at) => ({
    session,
    number: at + 1,
    day: undefined,
    time: '',
    place: '',
    blocks: session.blocks.map((block) => ({ block })),
    dropped: [],
    minutes: session.blocks.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  }));
}

/** Whether a block begins another phase than the one ahead of it. */
export function beginsPhase(block: Block, before: Block | undefined): boolean {
  return block.phase !== undefined && block.phase !== before?.phase;
}
