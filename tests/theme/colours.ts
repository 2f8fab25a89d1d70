const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** Red, green, blue (0 to 255) and alpha (0 to 1), as a screen shows them. */
export type Colour = readonly [number, number, number, number];

/** What a computed colour looks like, in whatever notation the engine tells it. */
export function toColour(css: string): Colour {
  let colour = known.get(css);
  if (!colour) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    known.set(css, (colour = [red, green, blue, alpha / 255]));
  }
  return colour;
}

function over(above: Colour, below: Colour): Colour {
  const mix = (at: 0 | 1 | 2) => above[at] * above[3] + below[at] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** What is behind an element: every ground up through its shadow roots, on a page as light or dark as its scheme. */
export function groundOf(element: Element): Colour {
  const grounds: Colour[] = [];
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const ground = toColour(getComputedStyle(at).backgroundColor);
    grounds.push(ground);
    if (ground[3] === 1) break;
  }
  const page: Colour = getComputedStyle(element).colorScheme.includes('dark')
    ? [18, 18, 18, 1]
    : [255, 255, 255, 1];
  return grounds.reduceRight((below, above) => over(above, below), page);
}

function hostOf(element: Element): Element | null {
  return (element.getRootNode() as ShadowRoot).host ?? null;
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of WCAG between two colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
