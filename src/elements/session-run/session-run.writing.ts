import { html, type TemplateResult } from 'lit';
import type { RecordsController } from '../../controllers/records-controller.js';
import type { Block } from '../../content/schema/programme.js';
import { pick } from '../../i18n/pick.js';
import { reflectionLaterMessages } from '../../i18n/reflection-later.js';
import { roomMessages } from '../../i18n/session-room.js';
import { noteField } from '../../parts/memory.js';
import { isTakeaway, noTakeaway, takeawayFields, takeawayLine } from '../../parts/takeaway.js';
import { isText } from '../../storage/guards.js';
import { titleOf } from './session-run.before.js';
import type { RunView } from './session-run.view.js';

/** Notes that belong to a session and to no question of it, by the key of the session. */
export const sessionNoteKind = 'session-note';

/** What the group writes: to the question on the stage, else to the session; and what it takes along from it. */
export function renderWriting(block: Block, view: RunView, records: RecordsController): TemplateResult {
  const { reading, held, key } = view;
  const { language } = reading;
  const kind = block.question ? 'note' : sessionNoteKind;
  const id = block.question ?? key;
  const about = block.question ? pick(block.title, reading).text : titleOf(held, reading);
  const keep = (kind: string, id: string, value: unknown, isEmpty: boolean): void => {
    if (isEmpty) records.remove(kind, id);
    else records.write(kind, id, value);
  };
  return html`
    ${noteField({
      id: 'note',
      about,
      title: roomMessages[language].note,
      text: records.read(kind, id, isText) ?? '',
      language,
      isOpen: true,
      onWrite: (text) => keep(kind, id, text, text === ''),
    })}
    <fieldset>
      <legend>${reflectionLaterMessages[language].takeaway}</legend>
      ${takeawayFields(
        'session',
        records.read('takeaway', key, isTakeaway) ?? noTakeaway,
        language,
        (value) => keep('takeaway', key, value, takeawayLine(value) === ''),
      )}
    </fieldset>
  `;
}
