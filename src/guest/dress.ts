import { CSSResult, type CSSResultOrNative } from 'lit';

// A sheet made by one window cannot be used in another window's document.
const wardrobes = new WeakMap<Window, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(style: CSSResultOrNative, view: Window & typeof globalThis): CSSStyleSheet {
  if (!(style instanceof CSSResult)) return style;
  let wardrobe = wardrobes.get(view);
  if (!wardrobe) wardrobes.set(view, (wardrobe = new Map<CSSResult, CSSStyleSheet>()));
  let sheet = wardrobe.get(style);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    wardrobe.set(style, sheet);
  }
  return sheet;
}

/** Gives a root the styles, made by the window it is in now. A document without a window gets none until it has one. */
export function dress(root: ShadowRoot | Document, styles: readonly CSSResultOrNative[]): void {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  try {
    if (view) root.adoptedStyleSheets = styles.map((style) => sheetFor(style, view));
  } catch {
    // Undressed it can be read all the same.
  }
}
