import type { ContentFile } from '../../content/content-file.js';
import type { Programme } from '../../content/schema/programme.js';
import type { Reading } from '../../i18n/pick.js';
import type { HeldSession } from '../../sessions/held-session.js';

/** The session that is shown, gathered once per drawing. */
export interface RunView {
  readonly content: ContentFile;
  readonly reading: Reading;
  readonly programme: Programme;
  /** The session with its number, day and place, and the blocks there is time for. */
  readonly held: HeldSession;
  /** The id of the session among the records of the group. */
  readonly key: string;
  /** The heading level of the session's title. */
  readonly level: number;
  /** Whose records these are. */
  readonly group: string;
  /** The element's own `src`, for what is embedded in it; '' where the page gives the content. */
  readonly src: string;
}
