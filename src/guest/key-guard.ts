import type { ReactiveControllerHost } from 'lit';

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
const leaves = new Set(['Escape', 'Tab']);

/** Whether text is written in the element, so that a letter means a letter. */
export function isWritingField(target: EventTarget | null | undefined): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement)
    return !/^(button|checkbox|radio|range|submit|reset|color|file)$/.test(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/**
 * Whether it is a command to browser or page. AltGr, which writes @ and { on Norwegian keyboards, shows as Ctrl and
 * Alt; not every engine tells it apart, but a sign is not what a page makes a command of.
 */
function isCombination(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, key, metaKey } = event;
  if (event.getModifierState('AltGraph')) return false;
  const isSign = ctrlKey && altKey && /^[^\p{L}\p{N}]$/u.test(key);
  return (ctrlKey || altKey || metaKey) && !isSign;
}

/** Whether the key belongs to the one who writes. */
function isWriting(event: KeyboardEvent): boolean {
  return !leaves.has(event.key) && !/^F\d+$/.test(event.key) && !isCombination(event);
}

function onDialogKey(event: Event): void {
  const key = event as KeyboardEvent;
  if (key.key !== 'Tab' && !isCombination(key)) event.stopPropagation();
}

function onTyping(event: Event): void {
  const isField = isWritingField(event.target) || event.target instanceof HTMLSelectElement;
  if (isField && isWriting(event as KeyboardEvent)) event.stopPropagation();
}

/**
 * Keeps what is typed in the fields of an element, and in what is chosen from, from the shortcuts of the page around it,
 * which see the element and not the field as the target. Escape, Tab, function keys and combinations with Ctrl, Alt or
 * Meta pass. A page that listens in the capture phase hears all keys all the same; no guest can prevent that.
 */
export function keepTyping(host: ReactiveControllerHost & { readonly renderRoot: EventTarget }): void {
  host.addController({
    hostConnected() {
      for (const type of keyEvents) host.renderRoot.addEventListener(type, onTyping);
    },
  });
}

/**
 * Keeps all keys of a dialog of ours from the page behind it, where a shortcut would act unseen and Escape would
 * close what the dialog stands in. Tab and combinations with Ctrl, Alt or Meta pass.
 */
export function keepKeysIn(root: ShadowRoot): void {
  for (const type of keyEvents) root.addEventListener(type, onDialogKey);
}
