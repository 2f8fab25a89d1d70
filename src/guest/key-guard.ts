const typed = ['keydown', 'keypress', 'keyup'] as const;
const leaves = new Set(['Escape', 'Tab']);

/** Whether text is written in the element, so that a letter means a letter. */
export function isWritingField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement)
    return !/^(button|checkbox|radio|range|submit|reset|color|file)$/.test(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/** Whether the key belongs to the one who writes. On Norwegian keyboards AltGr, which writes @ and {, shows as Ctrl and Alt. */
function isWriting(event: KeyboardEvent): boolean {
  if (leaves.has(event.key) || /^F\d+$/.test(event.key)) return false;
  return event.getModifierState('AltGraph') || !(event.ctrlKey || event.altKey || event.metaKey);
}

function onKey(event: Event): void {
  if (isWritingField(event.composedPath()[0]) && isWriting(event as KeyboardEvent)) event.stopPropagation();
}

/**
 * Keeps what is typed in our fields from the shortcuts of the page around us, which see our element and not the
 * field as the target. Escape, Tab, function keys and combinations with Ctrl, Alt or Meta pass. A page that
 * listens in the capture phase hears all keys all the same; no guest can prevent that.
 */
export function keepTypingIn(root: ShadowRoot): void {
  for (const type of typed) root.addEventListener(type, onKey);
}
