import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importSource } from '../json-schema.mjs';
import { root } from '../machine/project.mjs';
import { jsxTypes } from './jsx-types.mjs';
import { llmsText } from './llms.mjs';
import { tokensText } from './tokens.mjs';

const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/**
 * What `dist/` holds beside the code: types for JSX, design tokens, and llms.txt. Made of the manifest, the theme and
 * the schema at each build, and never committed, so that they cannot say anything else.
 *
 * @param {string} version of the library
 * @returns {Promise<Record<string, string>>} the text of each file, by its name in `dist/`
 */
export async function derivedFiles(version) {
  const manifest = read('custom-elements.json');
  const { roles } = await importSource('src/theme/roles.styles.ts');
  return {
    'jsx.d.ts': jsxTypes(manifest),
    // For `import 'lindring/jsx'` in a bundler that keeps imports of types.
    'jsx.js': 'export {};\n',
    'tokens.json': tokensText(roles.cssText, version),
    'llms.txt': llmsText({ manifest, schema: read('schema/content.schema.json'), version }),
  };
}
