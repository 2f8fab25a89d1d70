/*
 * Runs in the page: what does not fit there, each as a line that says where. An empty list is what is hoped for. Each
 * function is sent to the page by itself, so each holds all that it needs.
 */

/** Everything in the page that has a box and that somebody can see, with what stands in shadow roots. */
export function defineSeen() {
  const into = (root) =>
    Array.from(root.querySelectorAll('*')).flatMap((each) => [
      each,
      ...(each.shadowRoot ? into(each.shadowRoot) : []),
    ]);
  /** What is there only to be heard is one pixel, cut. */
  const isOnlyHeard = (each) => {
    const { clipPath, position } = getComputedStyle(each);
    return position === 'absolute' && clipPath !== 'none';
  };
  const isSeen = (each) => {
    if (!each.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let at = each; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host)
      if (isOnlyHeard(at)) return false;
    return true;
  };
  const textOf = (each) => (each.getAttribute('aria-label') || each.textContent).replace(/\s+/g, ' ').trim();
  globalThis.seen = {
    in: (element) => into(element.shadowRoot).filter(isSeen),
    place: (each) =>
      `${each.getRootNode().host?.localName} ${each.localName}${each.className ? `.${String(each.className).replaceAll(' ', '.')}` : ''} «${textOf(each).slice(0, 50)}»`,
    ownText: (each) =>
      Array.from(each.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),
  };
}

/** What reaches out of the page to the side, where nobody scrolls (WCAG 1.4.10). */
export function sticksOut(tag) {
  const { clientWidth, scrollWidth } = document.documentElement;
  const element = document.querySelector(tag);
  const scrolls = (each) => {
    for (let at = each; at; at = at.parentElement ?? at.getRootNode().host)
      if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  return globalThis.seen
    .in(element)
    .filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 0.5 || left < -0.5) && !scrolls(each);
    })
    .map(
      (each) =>
        `${globalThis.seen.place(each)} ends at ${each.getBoundingClientRect().right.toFixed(0)} of ${clientWidth}`,
    )
    .concat(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide, not ${clientWidth}`] : []);
}

/** Words that are cut by the box they stand in, or by one around it (1.4.4, 1.4.12). */
export function clipped(tag) {
  const found = [];
  for (const each of globalThis.seen.in(document.querySelector(tag))) {
    if (each.matches('input:not([type=checkbox], [type=radio]), select')) {
      // A field scrolls what is written in it; what is offered in it before must be whole.
      const style = getComputedStyle(each);
      if (parseFloat(style.height) + 0.5 < parseFloat(style.lineHeight))
        found.push(`${globalThis.seen.place(each)} is lower than its line`);
      continue;
    }
    if (!globalThis.seen.ownText(each)) continue;
    const range = document.createRange();
    const words = Array.from(each.childNodes)
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
      .flatMap((node) => {
        range.selectNodeContents(node);
        return Array.from(range.getClientRects());
      })
      .filter(({ width, height }) => width > 1 && height > 1);
    for (let at = each; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (at.localName === 'textarea' || at === document.documentElement) break;
      const box = at.getBoundingClientRect();
      const cuts = words.some(
        (word) =>
          (['hidden', 'clip'].includes(overflowX) &&
            (word.right > box.right + 1 || word.left < box.left - 1)) ||
          // The box of a line is higher than its letters.
          (['hidden', 'clip'].includes(overflowY) &&
            (word.bottom - word.height * 0.2 > box.bottom || word.top + word.height * 0.2 < box.top)),
      );
      if (cuts) {
        found.push(`${globalThis.seen.place(each)} is cut by ${at.localName}.${at.className}`);
        break;
      }
      if ([overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll')) break;
    }
  }
  return [...new Set(found)];
}

/** Words that lie on top of others, or outside the button or the field that they belong to. */
export function overlapping(tag) {
  const range = document.createRange();
  const lines = globalThis.seen.in(document.querySelector(tag)).flatMap((each) =>
    Array.from(each.childNodes)
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
      .flatMap((node) => {
        range.selectNodeContents(node);
        return Array.from(range.getClientRects(), (box) => ({ each, box }));
      })
      .filter(({ box }) => box.width > 1 && box.height > 1),
  );
  const found = [];
  lines.sort((one, other) => one.box.top - other.box.top);
  for (const [at, { each, box }] of lines.entries()) {
    for (let next = at + 1; next < lines.length && lines[next].box.top < box.bottom; next += 1) {
      const other = lines[next];
      if (other.each === each) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Lines are higher than their letters, and may touch.
      if (wide > 2 && high > 0.45 * Math.min(box.height, other.box.height))
        found.push(`${globalThis.seen.place(each)} lies on ${globalThis.seen.place(other.each)}`);
    }
    const holder = each.closest('button, a.button, summary, legend, th, td');
    const around = holder?.getBoundingClientRect();
    if (
      around &&
      getComputedStyle(holder).display !== 'inline' &&
      (box.right > around.right + 1 ||
        box.bottom > around.bottom + 0.2 * box.height ||
        box.left < around.left - 1)
    )
      found.push(`${globalThis.seen.place(each)} reaches out of its ${holder.localName}`);
  }
  return [...new Set(found)];
}

/**
 * What is too small to press (2.5.8): less than 24 px wide or high, when a circle of 24 px on its middle meets another
 * target or the circle of another small one. A link in a line of text is as high as the line.
 */
export function tooSmall(tag) {
  const controls = 'button, a[href], summary, input, select, textarea, video[controls], [tabindex="0"]';
  const targets = globalThis.seen
    .in(document.querySelector(tag))
    .filter((each) => each.matches(controls) && !each.disabled)
    .map((each) => {
      // What is pressed is the label with the control in it.
      const label = each.matches('input') ? each.closest('label') : null;
      const box = (label ?? each).getBoundingClientRect();
      const inText =
        each.matches('a, button') &&
        getComputedStyle(each).display.startsWith('inline') &&
        Array.from(each.parentNode.childNodes).some(
          (node) => node.nodeType === Node.TEXT_NODE && node.data.trim().length > 1,
        );
      return { each, box, isSmall: box.width < 23.9 || box.height < 23.9, inText };
    });
  const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
  const reaches = (from, { box, isSmall }) => {
    const [x, y] = middle(from.box);
    if (isSmall) {
      const [otherX, otherY] = middle(box);
      return Math.hypot(x - otherX, y - otherY) < 24;
    }
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    return Math.hypot(dx, dy) < 12;
  };
  return targets
    .filter((one) => one.isSmall && !one.inText)
    .flatMap((one) => {
      const near = targets.find(
        (other) => other !== one && other.each.closest('label') !== one.each && reaches(one, other),
      );
      return near
        ? [
            `${globalThis.seen.place(one.each)} is ${one.box.width.toFixed(0)} × ${one.box.height.toFixed(0)} px, near ${globalThis.seen.place(near.each)}`,
          ]
        : [];
    });
}

/** Buttons with a frame, and titles that fold: lower than the 44 px that a thumb wants. */
export function lowButtons(tag) {
  return globalThis.seen
    .in(document.querySelector(tag))
    .filter((each) => each.matches('.button, .fold, summary'))
    .filter((each) => each.getBoundingClientRect().height < 43.9)
    .map(
      (each) => `${globalThis.seen.place(each)} is ${each.getBoundingClientRect().height.toFixed(1)} px high`,
    );
}
