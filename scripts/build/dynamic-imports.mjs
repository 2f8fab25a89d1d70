import { parseAst, Visitor } from 'vite';

/** Every `import('…')` with a plain text inside, in the order of the code. */
function dynamicImportsIn(code) {
  const found = [];
  new Visitor({
    ImportExpression({ source, start, end }) {
      if (source.type === 'Literal' && typeof source.value === 'string') {
        found.push({ specifier: source.value, start, end });
      }
    },
  }).visit(parseAst(code));
  return found;
}

/**
 * A plugin that writes something else where a file is imported on demand.
 *
 * @param {string} name
 * @param {(file: string, importer: string) => string | undefined} replacementFor given the file an `import()` resolves
 *   to and the file it stands in; nothing leaves the import as it is
 * @param {string} preamble import that the replacement needs, without a line break: line numbers stay true
 * @returns {import('vite').Plugin}
 */
export function dynamicImportPlugin(name, replacementFor, preamble) {
  return {
    name,
    // After TypeScript has gone.
    enforce: 'post',
    async transform(code, id) {
      if (!code.includes('import(') || id.includes('/node_modules/')) return null;
      let text = code;
      for (const { specifier, start, end } of dynamicImportsIn(code).reverse()) {
        const resolved = await this.resolve(specifier, id);
        const replacement = resolved && replacementFor(resolved.id, id);
        if (replacement) text = text.slice(0, start) + replacement + text.slice(end);
      }
      return text === code ? null : { code: `${preamble} ${text}`, map: null };
    },
  };
}
