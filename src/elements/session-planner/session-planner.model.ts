import type { ContentFile } from '../../content/content-file.js';
import { programmes, type Block, type Programme } from '../../content/schema/programme.js';
import { pick, type Reading } from '../../i18n/pick.js';
import type { HeldSession } from '../../sessions/held-session.js';
import { templateOf } from '../../sessions/session-plan.js';

/** The programmes of a file that tell of sessions or modules: each is a template for a plan. */
export function plannable(content: ContentFile): Programme[] {
  return content
    .list(programmes)
    .items.filter(
      ({ sessions, modules, learningModel }) =>
        sessions?.length || modules?.length || learningModel?.sessions,
    );
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

/** What a session is called; one the source gives no title has only its number. */
export function titleOf({ session, number }: HeldSession, reading: Reading): string {
  const { text } = pick(session.title, reading);
  return text === String(number) ? '' : text;
}

/** Whether a block begins another phase than the one ahead of it. */
export function beginsPhase(block: Block, before: Block | undefined): boolean {
  return block.phase !== undefined && block.phase !== before?.phase;
}
