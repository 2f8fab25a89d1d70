/**
 * Makes a page fit the screen. What is longer than the screen is first set in the smallest type that can be read from
 * the back of a room; help, a note or a small screen may make it longer still, and then the keyboard can get to the rest.
 */
export function fit(page: HTMLElement | null): void {
  if (!page) return;
  page.classList.remove('tight');
  page.classList.toggle('tight', isLonger(page));
  page.tabIndex = isLonger(page) ? 0 : -1;
}

function isLonger(place: Element): boolean {
  return place.scrollHeight > place.clientHeight + 1;
}

/** Whether an arrow has something left to bring into view in the first of these places that is longer than it is shown. */
export function isScrolledBy(key: string, places: readonly Element[]): boolean {
  const place = places.find(isLonger);
  if (!place) return false;
  if (key === 'ArrowUp') return place.scrollTop > 1;
  return key === 'ArrowDown' && place.scrollTop + place.clientHeight < place.scrollHeight - 1;
}
