import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import hostPage from '../demo/intranett.css?raw';
import { tellContrast } from './contrast.js';
import { heldToScenes } from './page-css.js';
import designsystemet from './themes/designsystemet.css?raw';
import type { SceneGlobals } from './toolbar.js';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
let worn = '';

function cssOf({ theme, css }: SceneGlobals): string {
  return { own: '', designsystemet, host: hostPage, pasted: css }[theme] ?? '';
}

/** Dresses the whole page as the page of somebody who uses us; on a docs page only the scenes. */
function wear(css: string): void {
  if (css === worn) return;
  worn = css;
  sheet.replaceSync(css);
}

/** Puts a story on the page the toolbar asks for, with the `--lindring-*` variables of the controls. */
export const inScene: Decorator = (story, { args, globals, viewMode }) => {
  const asked = globals as unknown as SceneGlobals;
  const css = cssOf(asked);
  wear(viewMode === 'docs' ? heldToScenes(css) : css);
  const variables = Object.entries(args).filter(([name, value]) => name.startsWith('--') && value);
  void tellContrast();
  return html`<div
    class="scene"
    lang=${asked.lang}
    data-theme=${asked.theme}
    data-scheme=${asked.scheme}
    data-text=${asked.text}
    style=${styleMap(Object.fromEntries(variables) as Record<string, string>)}
  >
    <div>${story()}</div>
  </div>`;
};
