import { asContentScript } from './content-script.js';

/**
 * The forms a content file is given in, but for the one it has: JSON, a script, and plain text.
 *
 * @param name without its ending
 * @param ending of the file there is, as `.json`
 */
export function contentForms(
  { name, ending }: { readonly name: string; readonly ending: string },
  json: string,
): { readonly path: string; readonly text: string }[] {
  const text = `${json.trim()}\n`;
  return [
    { path: `${name}.json`, text },
    { path: `${name}.js`, text: asContentScript(json) },
    { path: `${name}.txt`, text },
  ].filter((each) => each.path !== name + ending.toLowerCase());
}
