import { addons } from 'storybook/preview-api';
import { contrast, groundOf, toColour, type Colour } from '../tests/theme/colours.js';
import { contrastEvent, rolePairs, type MeasuredPair, type RolePair } from './contrast-pairs.js';

/** Measures the first element of the story once it is drawn, and tells the panel. Later calls replace earlier ones. */
export async function tellContrast(): Promise<void> {
  const call = (latest += 1);
  await nextFrame();
  const page = await drawnPage(() => call === latest);
  if (call === latest)
    addons.getChannel().emit(contrastEvent, page ? rolePairs.map((pair) => measured(page, pair)) : []);
}

let latest = 0;
const patience = 120;

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The ground of the first element of ours that draws; content may take a while to come. */
async function drawnPage(isWanted: () => boolean): Promise<HTMLElement | undefined> {
  for (let frame = 0; frame < patience && isWanted(); frame += 1) {
    for (const element of document.querySelectorAll('.scene *')) {
      const page = element.shadowRoot?.querySelector<HTMLElement>('.page');
      if (page) return page;
    }
    await nextFrame();
  }
  return undefined;
}

/** The colours as they are computed there, whoever set them. */
function measured(page: HTMLElement, pair: RolePair): MeasuredPair {
  const probe = document.createElement('span');
  probe.style.color = `var(--_${pair.role})`;
  probe.style.backgroundColor = `var(--_${pair.ground})`;
  page.append(probe);
  const colour = toColour(getComputedStyle(probe).color);
  const on = groundOf(probe);
  probe.remove();
  return { ...pair, colour: hexOf(colour), on: hexOf(on), ratio: contrast(colour, on) };
}

function hexOf(colour: Colour): string {
  const parts = colour.slice(0, 3).map((value) => Math.round(value).toString(16).padStart(2, '0'));
  return `#${parts.join('')}`;
}
