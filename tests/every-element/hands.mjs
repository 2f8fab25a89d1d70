/*
 * What a reader does with the elements of a page, whichever they are: unfolds, presses, writes in every field. `install`
 * runs in every document before anything else and puts it all there as `window.hands`.
 */
export function install() {
  const deep = (root) =>
    Array.from(root.querySelectorAll('*')).flatMap((each) => [
      each,
      ...(each.shadowRoot ? deep(each.shadowRoot) : []),
    ]);
  const all = () => deep(document.body);
  const isTyped = (each) =>
    each.localName === 'textarea' ||
    (each.localName === 'input' && /^(text|search|email|tel|url|password)$/.test(each.type));
  const nameOf = (button) => (button.getAttribute('aria-label') ?? button.textContent).trim();
  const ownerOf = (each) => each.getRootNode().host ?? document.body;
  const pressed = new WeakSet();
  const timesPressed = new WeakMap();
  const written = new WeakSet();

  /** What lies in a list may be drawn anew after each press: the same name in the same element is pressed twice. */
  function isPressedEnough(button) {
    return pressed.has(button) || (timesPressed.get(ownerOf(button))?.get(nameOf(button)) ?? 0) > 1;
  }

  function press(button) {
    const counts = timesPressed.get(ownerOf(button)) ?? new Map();
    timesPressed.set(ownerOf(button), counts.set(nameOf(button), (counts.get(nameOf(button)) ?? 0) + 1));
    pressed.add(button);
    button.click();
  }

  const hands = {
    all,
    /** What she looks for in a list: nothing that she tells of anybody. */
    sought: 'letefugl-4711',
    fields: () => all().filter((each) => isTyped(each) && !each.disabled && !each.readOnly),

    /** The elements have drawn what has changed. */
    async drawn() {
      for (let turn = 0; turn < 3; turn += 1) {
        await new Promise((done) => setTimeout(done));
        await Promise.all(all().map((each) => each.isUpdatePending && each.updateComplete));
      }
    },

    unfold() {
      for (const each of all()) if (each.localName === 'details') each.open = true;
    },

    /** Presses, one after the other, every button whose name fits; writes `text` after each. Gives their names. */
    async press(wanted, unwanted, text) {
      const names = [];
      for (let count = 0; count < 1500; count += 1) {
        hands.unfold();
        const next = all().find(
          (each) =>
            each.localName === 'button' &&
            !each.disabled &&
            new RegExp(wanted).test(nameOf(each)) &&
            !new RegExp(unwanted).test(nameOf(each)) &&
            !isPressedEnough(each),
        );
        if (!next) break;
        names.push(nameOf(next));
        press(next);
        await hands.drawn();
        if (text) await hands.write(text);
        for (const each of all()) if (each.localName === 'dialog' && each.open) each.close();
      }
      return names;
    },

    /** Writes in every field where she has not written yet; gives the tags they are in. */
    async write(text) {
      const tags = [];
      for (const field of hands.fields().filter((each) => !written.has(each))) {
        written.add(field);
        tags.push(ownerOf(field).localName);
        field.focus();
        field.value = field.type === 'search' ? hands.sought : text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      if (tags.length) await hands.drawn();
      return tags;
    },

    /** What the elements say of where the texts are. */
    lines: () =>
      all()
        .filter((each) => each.matches('.memory [role=status]'))
        .map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
  };
  window.hands = hands;
}
