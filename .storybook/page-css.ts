const roots = /(^|[\s,{}])(?::root|html|body)(?![\w-])/g;

/**
 * The style sheet of a page, held to the scenes of a docs page, where the page itself is Storybook's. What is said of
 * the root is then said of the scene.
 */
export function heldToScenes(css: string): string {
  return `@scope (.scene) {\n${css.replace(roots, '$1:scope')}\n}`;
}
