import { isWritingField } from '../../guest/key-guard.js';
import { actOf, type Act } from '../../present/present.model.js';
import { isScrolledBy } from '../../present/reach.js';

/** What a clicker sends. It must work also when the leader has left the focus in a field or a film. */
const clicker = /^(PageDown|PageUp|F5)$/;

/** Whether a key is a clicker's, and not part of a command to browser or page. */
export function isFromClicker(event: KeyboardEvent): boolean {
  return clicker.test(event.key) && !isCommand(event);
}

/** What a key means in the room; undefined where it belongs to what has the focus, or to nobody. */
export function meantBy(event: KeyboardEvent, isBlank: boolean): Act | 'round' | undefined {
  const { key } = event;
  const from = event.composedPath()[0];
  if (isCommand(event)) return undefined;
  if (key !== 'Escape' && (isWritingField(from) || isUsedBy(key, from))) return undefined;
  // On a black screen there is nothing to read the keys from: any letter will do.
  if (isBlank) return key.length === 1 ? 'blank' : actOf(key);
  if (key.toLowerCase() === 'r') return 'round';
  const act = actOf(key);
  // «First» and «last» would throw the time of a whole session about.
  return act === 'first' || act === 'last' ? undefined : act;
}

/** Brings more of a long text into view, nearly a screen at a time. Whether there was more. */
export function scrolled(main: HTMLElement, key: string, isText: boolean): boolean {
  const isDown = key === 'PageDown' || key === ' ' || key === 'ArrowDown';
  const isUp = key === 'PageUp' || key === 'ArrowUp';
  if (!(isDown || isUp) || !(isText || key.startsWith('Arrow'))) return false;
  if (!isScrolledBy(isDown ? 'ArrowDown' : 'ArrowUp', [main])) return false;
  main.scrollBy({ top: (isDown ? 0.85 : -0.85) * main.clientHeight });
  return true;
}

function isCommand({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** Whether what has the focus answers to the key itself, as a button to Space and a choice to the arrows. */
function isUsedBy(key: string, from: EventTarget | undefined): boolean {
  if (from instanceof HTMLSelectElement) return true;
  if (!(from instanceof HTMLElement)) return false;
  if (key === ' ') return from.matches('button, summary, input, video, a');
  return key.startsWith('Arrow') && from.matches('input, video');
}
