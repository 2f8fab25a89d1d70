/** For what an element of ours tells inside another of ours: the page hears it from the outer one, and once. */
export function keepInside(event: Event): void {
  event.stopPropagation();
}
